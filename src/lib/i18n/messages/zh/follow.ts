// 跟随别人的视图。
import type { follow as shape } from '../en/follow';
import { say } from './words';

export const follow = {
	follow: '跟随',
	followName: ({ name }) => say`跟随${name}`,
	following: ({ name }) => say`正在跟随${name}的视图`,
	stop: '停止',
	stopName: ({ name }) => say`停止跟随${name}`,
	ended: ({ name }) => say`已停止跟随${name}。`,
	left: ({ name }) => say`${name}不在这里了，跟随已结束。`,
	followsYou: '正在跟随你',
	followers: ({ count: n }) => say`${n}人正在跟随你`
} satisfies typeof shape;
