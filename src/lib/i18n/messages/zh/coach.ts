// 写作教练：它问什么、为什么要紧、可以怎么做。和教练一起取来，不占页面的首次加载。
import { grouped as n } from '../grouped';
import type { coach as shape } from '../en/coach';
import { say } from './words';

/** 用话说出比例；不到十个时说几个。 */
function share({ n: some, of }: { readonly n: number; readonly of: number }, what: string): string {
	const part = some / Math.max(1, of);
	if (some > 0 && some < of && of < 10) return say`${n(of)}个${what}里有${n(some)}个`;
	if (some === 0) return say`没有一个${what}`;
	if (some === of) return say`所有${what}都`;
	return (shares.find(([limit]) => part < limit)?.[1] ?? '几乎所有') + what;
}

const shares = [
	[0.15, '少数'],
	[0.29, '大约四分之一的'],
	[0.42, '大约三分之一的'],
	[0.58, '大约一半的'],
	[0.71, '大约三分之二的'],
	[0.86, '大多数']
] as const;

const outcome = '事情可以做完，却什么也没有变好。只列“做了什么”，计划慢慢就成了汇报。';
const seen = '说不清做没做到，就没人知道问题解决了没有，更新进展也就成了走形式。';
const sure = '有把握的事写成了关键结果，没把握的事就被推到别处，计划变成一张职责表。';
const start = '不知道起点，就不知道有多难；难的目标没有来龙去脉，最消耗人。';

export const coach = {
	names: {
		'task-output': '像一项任务',
		unmeasurable: '看不出做没做到',
		'maintain-bau': '照常维持',
		'no-baseline': '没有起点',
		multi: '两件事写在一起',
		'vague-objective': '为了谁',
		'metric-in-objective': '目标里有指标',
		'pay-linked': '薪酬或考核',
		negative: '惩罚',
		'copies-parent': '和上一级一样'
	},
	ask: {
		'task-output': ({ words }) => say`“${words}”做完之后，对谁来说，会有什么不一样？`,
		'task-output-count': ({ words }) => say`“${words}”数的是我们产出了多少。它会带来什么变化？`,
		'task-objective': ({ words }) => say`“${words}”是要做的事。做完以后，希望有什么不一样？`,
		unmeasurable: ({ words }) => say`怎样看得出“${words}”做到了？`,
		'unmeasurable-praise': ({ words }) => say`“${words}”，两个人的理解可能不同。他们都能看到的是什么？`,
		'maintain-bau': ({ words }) => say`“${words}”是保持原样。这个周期就是为了这个吗？`,
		'maintain-plan': ({ words }) => say`“${words}”是照着别处定的计划做。有了我们，会有什么不同？`,
		'no-baseline': ({ words }) => say`“${words}”：现在是多少？`,
		'no-baseline-relative': ({ words }) => say`“${words}”是跟什么相比？现在是多少？`,
		multi: ({ words }) => say`这里是不是两个结果？第二个好像从“${words}”开始。`,
		'vague-objective': ({ words }) => say`“${words}”是为了谁？他们怎样感觉得到？`,
		'metric-in-objective': ({ words }) => say`“${words}”放到关键结果里会不会更好？`,
		'pay-linked': ({ words }) => say`提到“${words}”，是想和薪酬、考核挂钩吗？`,
		negative: ({ words }) => say`“${words}”会不会让人变得谨慎，而不是大胆？`,
		'copies-parent': ({ words }) => say`这句话和“${words}”几乎一样。其中哪一部分是我们的？`
	},
	matters: {
		'task-output': outcome,
		'task-output-count': outcome,
		'task-objective': outcome,
		unmeasurable: seen,
		'unmeasurable-praise': seen,
		'maintain-bau': sure,
		'maintain-plan': sure,
		'no-baseline': start,
		'no-baseline-relative': start,
		multi: '两个结果合用一个数，做到一半时，谁也不知道是哪一半。',
		'vague-objective': '放在哪里都合适的方向，指引不了任何人，大家只能各凭自觉。',
		'metric-in-objective': '目标写成一个数，读起来就是指标。目标可以说清这个数是为了什么。',
		'pay-linked': '一旦和钱挂钩，人们只会答应稳妥的事。这里的达成情况用来规划，不用来考核。',
		negative: '做不到就受罚的地方，目标会定得低，坏消息来得晚。',
		'copies-parent': '原样传下来的目标就是指标。团队用自己的话加上的那一点，才是自己的。'
	},
	ways: {
		questions: '用三个问题想一想……',
		outcomeOfObjective: '写出会有什么不一样',
		bounds: '保持在范围内',
		change: '写出要改变什么',
		baseline: '写出起点',
		split: '拆成两条',
		forWhom: '写出为了谁',
		figure: '放到关键结果里衡量',
		takeOut: '去掉这半句',
		reword: '换一种说法',
		ownPart: '写出我们自己的部分'
	},
	did: {
		split: '已拆成两条。',
		bounds: '现在按保持在范围内来衡量。',
		baseline: '现在按起点到终点来衡量。',
		figure: '现在由关键结果来衡量。',
		takeOut: '已去掉。'
	},
	aside: '先放一边',
	reasons: ['现在这样写就对', '我们已经讨论过', '这几个字在这里是别的意思', '现在先不管'],
	otherReason: '别的理由……',
	reasonLabel: '为什么？理由会留下来，大家都看得到。',
	keepReason: '放一边',
	reasonKept: '已放到一边。同样的写法不会再问。',
	none: '这里没有想问的。',
	questions: ({ count }) => say`${n(count)}个问题`,
	questionsAt: ({ count, title }) => say`关于“${title}”的${n(count)}个问题`,
	putAsideHere: ({ count }) => say`已放到一边${n(count)}个`,
	askAgain: '重新问',
	came: ({ count }) => say`关于刚写的内容，旁边有${n(count)}个问题。`,
	quiet: '这里不再提问',
	unquiet: '这里可以提问',
	where:
		'这些问题由这台设备上的语言规则得出。写的内容不会为此发到任何地方，也不会让你等。它们也可能问得不对，放到一边就好。',

	check: {
		title: '通读整份计划',
		reading: '正在通读……',
		nothing: '通读下来，没有想问的。教练只看得见句子；重不重要，只有你们知道。',
		found: ({ count, texts }) => say`${n(texts)}处文字，${n(count)}个问题。最有用的在前面，不必每个都回答。`,
		groups: {
			trust: '薪酬、考核、惩罚',
			aim: '目标是为了什么',
			outcome: '之后会有什么不一样',
			measure: '怎样看得出来',
			own: '用自己的话'
		},
		more: ({ count }) => say`还有${n(count)}个`,
		goTo: ({ title }) => say`前往“${title}”`,
		asideTitle: '放到一边的问题和理由',
		asideNone: '还没有放到一边的问题。',
		asideLine: '许多人给出同样的理由时，他们也许知道教练不知道的事。',
		baseline: (some) => say`${share(some, '关键结果')}填了起点和终点。`,
		why: (some) => say`${share(some, '目标')}写了为什么。`,
		tasks: (some) => say`${share(some, '关键结果')}读起来像任务。`
	},

	outcome: {
		title: '从任务到结果',
		task: '现在写的是',
		taskWas: '原来写的是',
		changed: '你打开之后，有人改了这句话。',
		lookAgain: '上面这句已经改过了。如果你写的仍然合适，再按一次写入。',
		gone: '这个关键结果刚被人移除了。你的回答还留在这台设备上。',
		different: '如果做成了，会有什么不一样？',
		differentHint: '对谁不一样，他们会怎么说？',
		sign: '怎样看得出来？',
		signHint: '可以数出来，或者问得到的',
		from: '从多少……',
		fromHint: '今天，若知道',
		to: '……到多少？',
		proposal: '用你的话写成的关键结果',
		proposalHint: '由你的回答拼成，可以随意改。',
		keepTask: '原来的任务留作这个关键结果的举措',
		noFigure: '这里还不像一个数字。',
		differentUnits: '两个数的单位不一样。',
		done: '就这样写',
		taken: '已写入。',
		joined: ({ different, sign }) => say`${different}：${sign}`
	}
} satisfies typeof shape;
