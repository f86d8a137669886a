// The figures of the line under the title: counted anew when something goes on record, not at each letter typed.
import { happenedAt } from '$lib/live';
import type { LivePlan } from '$lib/live';

/** Epoch milliseconds of the last publication of anything, or none. */
export function publishedOn(plan: LivePlan): number | undefined {
	let last: number | undefined;
	for (const record of plan.journal.records())
		if (record.kind === 'published') last = Math.max(last ?? 0, happenedAt(record));
	return last;
}

/** Key results of objectives that are here. */
export function countedKeyResults(plan: LivePlan): number {
	void plan.journal;
	return plan.filed('objectivesOfTeam').reduce((sum, id) => sum + plan.count('keyResultsOf', id), 0);
}
