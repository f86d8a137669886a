// Which cycles were opened after this one: a set of signed records, so that two made apart are both seen.
import { cleanWord, isId } from '$lib/model/field';
import { cycleEntity } from '$lib/model/schema';
import { draft } from './change';
import { byTime, happenedAt } from './journal/record';
import type { RecordDraft } from './journal/record';
import type { Plan } from './plan';

export interface Successor {
	readonly cycle: string;
	readonly name: string;
	readonly person: string;
	/** By the room's clock, epoch milliseconds. */
	readonly at: number;
}

/** In the order in which they were opened; each cycle once. */
export function successors(plan: Plan): Successor[] {
	const found = new Map<string, Successor>();
	for (const record of [...plan.journal.about(cycleEntity)].sort(byTime)) {
		const { cycle, name } = record.body;
		if (record.kind !== 'cycle-opened' || !isId(cycle) || cycle === record.cycle || found.has(cycle)) continue;
		const title = typeof name === 'string' ? cleanWord(name) : '';
		found.set(cycle, Object.freeze({ cycle, name: title, person: record.person, at: happenedAt(record) }));
	}
	return [...found.values()];
}

/** What tells whoever has the old cycle that another follows it; to be signed and recorded in the old one. */
export const announceSuccessor = (next: { readonly cycle: string; readonly name: string }): RecordDraft =>
	draft('cycle-opened', [cycleEntity], { cycle: next.cycle, name: cleanWord(next.name) });
