// What changed in a team's plan since a moment: by objective, in the words of the journal.
import type { LivePlan } from '$lib/live';
import type { Entity } from '$lib/model/schema';
import { happenings } from '$lib/ui/plan/happenings';
import type { Happening } from '$lib/ui/plan/happenings';

const told: readonly string[] = ['published', 'changed', 'checked-in', 'accepted', 'closed', 'dropped'];

export interface Changed {
	readonly objective: Entity<'objectives'>;
	/** Newest first. */
	readonly what: readonly Happening[];
}

export function changedSince(
	plan: LivePlan,
	objectives: readonly Entity<'objectives'>[],
	since: number,
	list: (items: readonly string[]) => string
): Changed[] {
	return objectives.flatMap((objective) => {
		const all = happenings(plan, objective.id, plan.ids('keyResultsOf', objective.id), list);
		const what = all.filter(({ at, kind }) => at >= since && told.includes(kind));
		return what.length ? [{ objective, what }] : [];
	});
}
