// 首页：两扇门，和本设备上的空间。
import type { start as shape } from '../en/start';
import { count, say } from './words';

export const start = {
	headline: '团队自己相信的目标',
	lead: '一起写下想做到什么、为什么要做。不用注册，也没有服务器：写下的内容只留在这个浏览器里，只会送到你邀请的人那里。',
	startHint: '给团队的目标开一页。写出第一个目标，只要一分钟。',
	exampleHint: '一家虚构的县城公交公司：三个层级、两个周期，内容很多，随便看、随便改。',
	joinHint: '有人邀请了你？打开链接、扫描二维码，或把邀请粘贴到这里。',
	haveInvitation: '我收到了邀请',
	openFile: '打开文件',
	spacesHere: '本设备上的空间',
	spaceLine: ({ people, objectives }) => say`${count(people, '人')}，${count(objectives, '个目标')}`,
	lastOpened: ({ when }) => say`上次打开：${when}`,
	example: '示例',
	spaceName: '你们的团队或组织叫什么？',
	spaceNameExample: '灯塔图书馆',
	yourName: '怎么称呼你？',
	yourNameExample: '林梅',
	yourNameHint: '别人会在你写的内容旁看到这个名字。',
	cycleName: '这份计划管哪段时间？',
	cycleFrom: '开始',
	cycleTo: '结束',
	firstObjective: '到那时，希望有什么不一样？',
	firstObjectiveHint: '写一句让人想马上动手的话，以后随时可以改。',
	privacyTitle: '隐私',
	privacy:
		'邀请别人之前，一切只在这个浏览器里；邀请之后，也只加密传给他们。没有统计，没有 Cookie，不从别处加载任何东西。',
	exampleNote: '这是示例，想改就改，内容不会离开这个页面。',
	removeSpace: '从本设备移除',
	removeSpaceConfirm: ({ name }) =>
		say`要从本设备移除“${name}”吗？其他人手中的副本不受影响。如果别处都没有，移除后就找不回来了，请先导出一份文件。`,
	optionsOf: ({ name }) => say`“${name}”的选项`,
	cannotOpen: '这里打不开',
	noSuchPage: '这个地址没有页面。',
	quarter: ({ year, quarter }) => say`${year}年第${'一二三四'[quarter - 1] ?? quarter}季度`,
	charter:
		'我们用这些目标来规划、来一起学习。目标达成多少，不用来评价、排名，也不和薪酬挂钩。敢想而没做到，是学习的一种方式；早点说出来的人，值得感谢。'
} satisfies typeof shape;
