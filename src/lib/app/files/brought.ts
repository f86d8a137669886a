// From what a text was understood as to what the plan takes in.
import type { BringIn, BroughtKeyResult } from '$lib/plan';
import type { Understood, UnderstoodKeyResult } from '$lib/exchange/understood';

/** Sentences that keep what has no field of its own. */
export interface NoteWords {
	readonly owner: (name: string) => string;
	readonly attainment: (share: number) => string;
}

export const broughtFrom = (understood: Understood, team: string | null, words: NoteWords): BringIn => ({
	team,
	ownerNote: words.owner,
	objectives: understood.objectives.map((objective) => ({
		title: objective.title,
		why: objective.why,
		note: noted(objective.note, objective.progress, words),
		owner: objective.owner,
		teamPath: objective.teamPath.length ? objective.teamPath : objective.team ? [objective.team] : [],
		parent: objective.parent,
		keyResults: objective.keyResults.map((keyResult) => broughtKeyResult(keyResult, words))
	}))
});

function broughtKeyResult(read: UnderstoodKeyResult, words: NoteWords): BroughtKeyResult {
	const { type, from, low, high, current, unit, confidence, due, direction } = read;
	// A goal that equals its start cannot be measured: the reader has said so, and the words are in the title.
	const to = read.to === from ? null : read.to;
	return {
		title: read.title,
		note: noted(read.note, current === null ? read.progress : null, words),
		owner: read.owner,
		values: { type, from, to, low, high, current, unit, confidence, due, ...(direction ? { direction } : {}) },
		milestones: read.milestones.map(({ title, done }) => ({ text: title, done })),
		initiatives: read.initiatives.map(({ title, done }) => ({ text: title, done }))
	};
}

const noted = (note: string, progress: number | null, words: NoteWords): string =>
	[note, progress === null ? '' : words.attainment(progress)].filter(Boolean).join('\n');
