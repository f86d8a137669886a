// The words that stand in a Markdown file. They are part of the format: the outline reader knows them.
import type { CycleMeta, Link, Objective } from '$lib/model/schema';

export interface MarkdownWords {
	readonly charter: string;
	readonly purpose: string;
	readonly noTeam: string;
	readonly notDoing: string;
	readonly why: string;
	readonly owner: string;
	readonly colon: string;
	readonly open: string;
	readonly close: string;
	readonly comma: string;
	readonly cycleState: Readonly<Record<CycleMeta['state'], string>>;
	readonly state: string;
	readonly objectiveState: Readonly<Record<Objective['state'], string>>;
	readonly link: Readonly<Record<Link['kind'], string>>;
	readonly linkState: Readonly<Record<Link['state'], string>>;
	readonly from: (from: string, to: string, unit: string) => string;
	readonly to: (to: string, unit: string) => string;
	readonly start: (from: string, unit: string) => string;
	readonly between: (low: string, high: string, unit: string) => string;
	readonly now: (value: string) => string;
	readonly confidence: (value: number) => string;
	readonly due: (day: string) => string;
	readonly done: string;
	readonly notDone: string;
	readonly dropped: string;
	readonly untitled: string;
}

const spaced = (unit: string): string => (unit === '' || unit === '%' ? unit : ` ${unit}`);

export const markdownWords: Readonly<Record<'en' | 'zh', MarkdownWords>> = {
	en: {
		charter: 'Charter',
		purpose: 'What we are here for',
		noTeam: 'No team yet',
		notDoing: 'What we will not do',
		why: 'Why',
		owner: 'Owner',
		...{ colon: ': ', open: ' (', close: ')', comma: ', ' },
		cycleState: { draft: 'draft', active: 'active', review: 'in review', closed: 'closed' },
		state: 'State',
		objectiveState: { idea: 'idea', draft: 'draft', published: 'published', closed: 'closed', dropped: 'dropped' },
		link: { serves: 'Serves', needs: 'Needs' },
		linkState: { asked: 'asked', accepted: 'accepted', declined: 'declined' },
		from: (from, to, unit) => `from ${from} to ${to}${spaced(unit)}`,
		to: (to, unit) => `to ${to}${spaced(unit)}`,
		start: (from, unit) => `from ${from}${spaced(unit)}`,
		between: (low, high, unit) => `between ${low} and ${high}${spaced(unit)}`,
		now: (value) => `now ${value}`,
		confidence: (value) => `confidence ${value}/10`,
		due: (day) => `due ${day}`,
		...{ done: 'done', notDone: 'not done yet', dropped: 'dropped', untitled: 'Untitled' }
	},
	zh: {
		charter: '约定',
		purpose: '我们为什么在这里',
		noTeam: '还没有团队',
		notDoing: '我们不做什么',
		why: '为什么',
		owner: '负责人',
		...{ colon: '：', open: '（', close: '）', comma: '，' },
		cycleState: { draft: '规划中', active: '进行中', review: '复盘中', closed: '已结束' },
		state: '状态',
		objectiveState: { idea: '想法', draft: '草稿', published: '已发布', closed: '已结束', dropped: '已放弃' },
		link: { serves: '支撑', needs: '依赖' },
		linkState: { asked: '等回答', accepted: '已答应', declined: '没有答应' },
		from: (from, to, unit) => `从 ${from} 到 ${to}${spaced(unit)}`,
		to: (to, unit) => `到 ${to}${spaced(unit)}`,
		start: (from, unit) => `从 ${from}${spaced(unit)}`,
		between: (low, high, unit) => `保持在 ${low} 到 ${high}${spaced(unit)}`,
		now: (value) => `现在 ${value}`,
		confidence: (value) => `信心 ${value}/10`,
		due: (day) => `截止 ${day}`,
		...{ done: '已完成', notDone: '未完成', dropped: '已放弃', untitled: '未命名' }
	}
};
