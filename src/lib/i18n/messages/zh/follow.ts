// 跟随别人的视图。
import type { follow as shape } from '../en/follow';

export const follow = {
	follow: '跟随',
	followName: ({ name }) => `跟随${name}`,
	following: ({ name }) => `正在跟随${name}的视图`,
	stop: '停止',
	stopName: ({ name }) => `停止跟随${name}`,
	ended: ({ name }) => `已停止跟随${name}。`,
	left: ({ name }) => `${name}不在这里了，跟随已结束。`,
	followsYou: '正在跟随你',
	followers: ({ count: n }) => `${n} 人正在跟随你`
} satisfies typeof shape;
