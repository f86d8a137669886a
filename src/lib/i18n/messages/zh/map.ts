// 对齐图：各团队之间谁在支撑谁，以及彼此理解得怎样。
import type { map as shape } from '../en/map';
import { say } from './words';

export const map = {
	line: ({ objectives, links }) => say`${objectives}个目标，${links}条关联`,
	as: '查看方式',
	shownAs: { picture: '图', outline: '大纲' },
	picture: '目标与关联的对齐图',
	summary: ({ objectives, links, teams }) =>
		say`${teams}个团队的${objectives}个目标，其间有${links}条关联。层级从左到右排列。`,
	keysHint: '方向键在目标之间移动，回车打开。大纲用文字说的是同一件事。',
	reading: '正在读取计划……',
	level: ({ level }) => say`第${level}层`,
	noTeam: '未归团队',
	nobody: '还没有人负责',
	noKeyResults: '没有关键结果',
	noFigure: '还没有数值',
	objectives: ({ count: n }) => say`${n}个目标`,
	phrases: ({ parts }) => parts.join('，'),
	clauses: ({ parts }) => parts.join('；'),

	// 查找
	find: '在图上查找',
	findPlaceholder: '在图上查找',
	found: ({ count: n }) => (n ? say`${n}个目标` : '没有找到'),
	filter: '筛选',
	everyTeam: '所有团队',
	everybody: '所有人',
	team: '团队',
	owner: '负责人',
	kind: '关联的种类',
	kinds: { all: '全部', serves: '支撑', needs: '依赖' },
	showDeclined: '也显示没有答应的关联',
	onlyAsked: ({ count: n }) => say`等回答${n}`,
	onlyOrphans: ({ count: n }) => say`上面没有关联${n}`,
	around: '看多远',
	steps: { 0: '全部', 1: '一步之内', 2: '两步之内' },

	// 看图
	zoomIn: '放大',
	zoomOut: '缩小',
	all: '全图',
	legend: '图例',
	legendKind: '线的末端',
	legendState: '线的样子',
	way: '传到这里，意思还剩多少',
	wayBetween: ({ low, high }) => say`${low}到${high}`,
	wayValue: ({ left, known, all }) => say`${left}（${all}条路径中，${known}条已知）`,
	wayNeeds: '从最上层到这里，每条关联都要有一次仍然有效、得到回应的复述。',
	wayFormula:
		'沿每条从最上层下来的路径，把对复述的回应相乘：就是这个意思 = 1，说对了一部分 = ½，不是我的意思 = 0。取最弱和最强的一条。',
	wayCounts: ({ known, all }) => say`${all}条从最上层下来的路径中，${known}条的每条关联都有得到回应的复述。`,
	legendFidelity: '理解得怎样',
	legendCards: '卡片',
	legendDraft: '还没有发布',
	legendLines: {
		kind: '箭头指向被支撑的目标，菱形指向被依赖的目标',
		state: '实线是已答应的，虚线是已去问、等回答的'
	},
	pullHint: '拖到另一个目标上，就能请求关联',
	tie: { serves: '支撑', needs: '依赖' },
	ties: {
		serves: ({ title }) => say`支撑“${title}”`,
		needs: ({ title }) => say`依赖“${title}”`
	},
	tiesBack: {
		serves: ({ title }) => say`由“${title}”支撑`,
		needs: ({ title }) => say`“${title}”依赖它`
	},
	states: { asked: '已去问，等回答', accepted: '已答应', declined: '没有答应' },
	broken: '已答应，但绕成了一圈',
	fidelity: {
		same: '就是这个意思',
		partly: '对了一部分',
		other: '不是这个意思',
		unverified: '复述之后原文改过',
		unknown: '还没有人复述过'
	},

	// 一个目标
	panel: '正在看的目标',
	ownedBy: ({ name }) => say`负责人：${name}`,
	keyResults: '关键结果',
	worksFor: '它在为谁出力',
	countsOnIt: '谁指望着它',
	declinedLinks: '没有答应的',
	noLinks: '还没有关联',
	inPlan: '到计划里打开',
	askFor: '请求关联……',
	reason: ({ reason }) => say`因为${reason}`,
	removeLink: ({ link }) => say`移除：${link}`,

	// 清单
	lists: '值得看一看',
	requests: '等人回答',
	requestsNone: '所有请求都已有回答。',
	orphans: '上面没有关联',
	orphansNone: '顶层以下的每个目标，都在为上面的某件事出力。',
	needs: '谁依赖谁',
	needsNone: '还没有人说自己依赖别的团队。',
	needsRow: ({ from, to }) => say`“${from}”依赖“${to}”`,
	servesRow: ({ from, to }) => say`“${from}”支撑“${to}”`,
	showAll: ({ count: n }) => say`显示全部${n}条`,

	// 空白
	toPeople: '去成员',
	toPlan: '去计划',

	// 文件
	exportSvg: '图形（SVG）',
	exportPng: '图片（PNG）',
	exportHint: '整张图，用纸面的颜色',
	making: '正在画图……',
	fileName: ({ cycle }) => say`${cycle}对齐图`,
	fileTitle: ({ space, cycle }) => say`${space}，${cycle}的对齐图`,
	tooLarge: '这个浏览器做不出这么大的图片。图形文件（SVG）里什么都有。',

	// 按键
	keys: '在对齐图上',
	keyArrows: '沿关联和层级去下一个目标',
	keyOpen: '打开目标',
	keyLeave: '先关上，再离开',
	keyAround: '只看一步或两步之内',
	keyZoom: '放大、缩小、看全图',
	keyFind: '在图上查找'
} satisfies typeof shape;
