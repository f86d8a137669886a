// 成员、设备、角色和团队。
import type { people as shape } from '../en/people';
import { say } from './words';

export const people = {
	title: '成员',
	count: ({ count }) => say`${count}人`,
	name: '名字',
	devices: ({ count }) => say`${count}台设备`,
	noDevice: '还没加入',
	thisDevice: '本设备',
	lead: '负责人',
	mentor: '导师',
	mentorHint: '新人有问题，可以先找这位。',
	away: '请假中',
	awayDays: '不在的日子',
	from: '第一天',
	to: '最后一天',
	here: '现在在线',
	former: '曾经的成员',
	leave: '离开这个空间',
	add: '添加',
	addPerson: '将要加入的人',
	addPersonHint: '现在就可以负责目标；等对方用这个名字加入，就归到对方名下。',
	teams: '团队',
	teamsHint: '团队的上下关系，就是计划的层级。',
	addTeam: '再加一个团队',
	teamName: '团队名称',
	above: '上级团队',
	members: '成员',
	ledBy: ({ name }) => say`负责人：${name}`,
	noLead: '还没有负责人',
	whoTitle: '来自文件的计划',
	whoText: '内容都可以看。要动笔，先说明你是谁：名单里的人，或者一个新名字。',
	whoAreYou: '你是谁？',
	thatIsMe: '是我'
} satisfies typeof shape;
