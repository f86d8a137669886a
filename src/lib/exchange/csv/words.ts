// The words of the table. Its headers are part of the format: they do not change from one version to the next.
import type { KeyResult, Objective } from '$lib/model/schema';

export type ColumnId =
	| 'team'
	| 'objectiveId'
	| 'objective'
	| 'why'
	| 'objectiveOwner'
	| 'nature'
	| 'kind'
	| 'state'
	| 'keyResultId'
	| 'keyResult'
	| 'owner'
	| 'accepted'
	| 'type'
	| 'from'
	| 'to'
	| 'low'
	| 'high'
	| 'unit'
	| 'current'
	| 'progress'
	| 'confidence'
	| 'due'
	| 'dropped'
	| 'milestones'
	| 'note';

export interface CsvWords {
	/** In the order of the columns. */
	readonly columns: Readonly<Record<ColumnId, string>>;
	readonly natures: Readonly<Record<NonNullable<Objective['nature']>, string>>;
	readonly kinds: Readonly<Record<NonNullable<Objective['kind']>, string>>;
	readonly states: Readonly<Record<Objective['state'], string>>;
	readonly types: Readonly<Record<KeyResult['type'], string>>;
	readonly yes: string;
}

export const csvWords: Readonly<Record<'en' | 'zh', CsvWords>> = {
	en: {
		columns: {
			team: 'Team',
			objectiveId: 'Objective ID',
			objective: 'Objective',
			why: 'Why',
			objectiveOwner: 'Objective owner',
			nature: 'Nature',
			kind: 'Kind',
			state: 'State',
			keyResultId: 'Key result ID',
			keyResult: 'Key result',
			owner: 'Key result owner',
			accepted: 'Accepted by owner',
			type: 'Type',
			from: 'From',
			to: 'To',
			low: 'At least',
			high: 'At most',
			unit: 'Unit',
			current: 'Current',
			progress: 'Progress %',
			confidence: 'Confidence (0-10)',
			due: 'Due',
			dropped: 'Dropped',
			milestones: 'Milestones',
			note: 'Note'
		},
		natures: { run: 'run', change: 'change', explore: 'explore' },
		kinds: { committed: 'committed', aspirational: 'aspirational' },
		states: { idea: 'idea', draft: 'draft', published: 'published', closed: 'closed', dropped: 'dropped' },
		types: { number: 'number', milestones: 'milestones', yesno: 'yes/no', range: 'range' },
		yes: 'yes'
	},
	zh: {
		columns: {
			team: '团队',
			objectiveId: '目标编号',
			objective: '目标',
			why: '为什么',
			objectiveOwner: '目标负责人',
			nature: '性质',
			kind: '类型',
			state: '状态',
			keyResultId: '关键结果编号',
			keyResult: '关键结果',
			owner: '关键结果负责人',
			accepted: '负责人已接受',
			type: '衡量方式',
			from: '起始值',
			to: '目标值',
			low: '下限',
			high: '上限',
			unit: '单位',
			current: '当前值',
			progress: '进度 %',
			confidence: '信心（0-10）',
			due: '截止日期',
			dropped: '已放弃',
			milestones: '里程碑',
			note: '备注'
		},
		natures: { run: '守成', change: '改进', explore: '探索' },
		kinds: { committed: '承诺型', aspirational: '挑战型' },
		states: { idea: '想法', draft: '草稿', published: '已发布', closed: '已结束', dropped: '已放弃' },
		types: { number: '数值', milestones: '里程碑', yesno: '是/否', range: '区间' },
		yes: '是'
	}
};
