// What was said about one key result week by week, read from its check-ins.
import { happenedAt } from '$lib/live';
import type { JournalRecord } from '$lib/live';

export interface Point {
	readonly at: number;
	readonly value: number;
}

const checkIns = (records: readonly JournalRecord[], id: string): JournalRecord[] =>
	records
		.filter(({ kind, about }) => kind === 'checked-in' && about[0] === id)
		.sort((a, b) => happenedAt(a) - happenedAt(b));

/** Confidence 0–10 as it was said, oldest first. */
export const confidences = (records: readonly JournalRecord[], id: string): Point[] =>
	checkIns(records, id).flatMap((record) => {
		const { confidence } = record.body;
		return typeof confidence === 'number' ? [{ at: happenedAt(record), value: confidence }] : [];
	});

export interface LastCheckIn {
	readonly at: number;
	readonly person: string;
	/** What was learnt, or why nothing changed. */
	readonly words: string;
	readonly next: string;
}

const word = (said: unknown): string => (typeof said === 'string' ? said : '');

export function lastCheckIn(records: readonly JournalRecord[], id: string): LastCheckIn | undefined {
	const last = checkIns(records, id).at(-1);
	if (!last) return undefined;
	const { learnt, because, next } = last.body;
	return { at: happenedAt(last), person: last.person, words: word(learnt) || word(because), next: word(next) };
}

/** Nobody has said anything about it for a week (in calendar terms six days: people are early on some Fridays). */
export const isDue = (last: Pick<LastCheckIn, 'at'> | undefined, now: number): boolean =>
	last === undefined || now - last.at > 6 * 86_400_000;
