// What is being read, before it is whole: objectives and key results whose fields are still filling up.
import type { Level, UnderstoodItem } from '../understood';

/** A key result while it is being read. */
export interface KeyResultDraft {
	readonly line: number;
	title: string;
	from: number | null;
	to: number | null;
	current: number | null;
	low: number | null;
	high: number | null;
	unit: string;
	bound: 'up' | 'down' | null;
	/** What a column or field called unknown: "TBD", "未知". */
	readonly unknown: Set<'from' | 'to'>;
	done: boolean | null;
	progress: number | null;
	/** Percent that its own words report ("=> 81 %"): its value, if it is counted in percent. */
	readonly statusPercent: number | null;
	share: number | null;
	confidence: number | null;
	due: string | null;
	owner: string | null;
	readonly notes: string[];
	readonly milestones: UnderstoodItem[];
	readonly initiatives: UnderstoodItem[];
	/** A column said what it is. */
	type: 'number' | 'milestones' | 'yesno' | null;
}

export interface ObjectiveDraft {
	readonly line: number;
	title: string;
	readonly whys: string[];
	readonly notes: string[];
	owner: string | null;
	team: string | null;
	teamPath: readonly string[];
	level: Level | null;
	parent: number | null;
	parentKeyResult: number | null;
	/** Name, number or id of its parent, to be looked up when everything is read. */
	reference: { readonly words: string; readonly line: number } | null;
	weight: number | null;
	share: number | null;
	progress: number | null;
	due: string | null;
	readonly keyResults: KeyResultDraft[];
}

export interface Place {
	readonly objective: number | null;
	readonly keyResult: number | null;
}

export type Field =
	| 'why'
	| 'note'
	| 'owner'
	| 'due'
	| 'confidence'
	| 'weight'
	| 'progress'
	| 'from'
	| 'to'
	| 'current'
	| 'unit'
	| 'level'
	| 'team'
	| 'parent';
