// 成员、设备与角色。
import type { people as shape } from '../en/people';
import { count } from './words';

export const people = {
	title: '成员',
	count: ({ count: n }) => count(n, '人'),
	name: '姓名',
	devices: ({ count: n }) => count(n, '台设备'),
	thisDevice: '本设备',
	lead: '带头人',
	mentor: '引路人',
	away: '不在',
	here: '在线',
	leave: '退出这个空间'
} satisfies typeof shape;
