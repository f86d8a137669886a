// 当前周期和下一个周期。
import type { cycle as shape } from '../en/cycle';
import { say } from './words';

export const cycle = {
	title: '这个周期',
	menu: '这个周期……',
	name: '名称',
	start: '第一天',
	end: '最后一天',
	endsOn: ({ date }) => say`本周期到${date}结束。`,
	states: { draft: '规划中', active: '进行中', review: '复盘中', closed: '已结束' },
	stateHints: {
		draft: '想法和草稿阶段，还不用交代什么。',
		active: '目标正在落地：更新进展、互相帮忙、彼此致谢。',
		review: '先看学到了什么，再看数字。',
		closed: '保持原样，可以读，不能改。'
	},
	forward: { draft: '规划', active: '计划定了，开始吧', review: '开始复盘', closed: '结束这个周期' },
	back: { draft: '回到规划', active: '回到进行中', review: '重新打开', closed: '结束这个周期' },
	startNext: '开始下一个周期',
	nextTitle: '下一个周期',
	nextLead: '成员、团队、工作约定都会带过去，本周期保持原样。',
	carry: '哪些继续做？',
	carryHint: '选中的目标会成为新周期的草稿，关键结果从现在的数值起步。',
	begin: '开始',
	followedBy: ({ name, person }) => say`${person}已经开始了下一个周期“${name}”。`,
	notHereYet: '它还不在这台设备上。在场的人如果正开着它，现在就能分享给你；否则请对方发来邀请或存档。',
	openIt: '在这里打开'
} satisfies typeof shape;
