// What was removed from the plan and can be brought back: objectives, and key results of objectives that are here.
import { happenedAt } from '$lib/live';
import type { LivePlan } from '$lib/live';

export interface Removed {
	readonly in: 'objectives' | 'keyResults';
	readonly id: string;
	readonly title: string;
	/** The objective's title, of a key result. */
	readonly of: string | undefined;
	/** How many key results come back with it. */
	readonly keyResults: number;
	readonly person: string;
	/** Milliseconds since 1970. */
	readonly at: number;
}

/** The last removed first. A blank line that was taken away is nothing to bring back, nor is what nobody took away. */
export function removedFrom(plan: LivePlan): Removed[] {
	const objectives = plan.removed('objectives').map(({ id, title }) => {
		const keyResults = plan.idsNow('keyResultsOf', id).length;
		return { in: 'objectives' as const, id, title, of: undefined, keyResults };
	});
	const keyResults = plan.removed('keyResults').flatMap(({ id, title, objective }) => {
		const above = plan.get('objectives', objective);
		return above?.alive ? { in: 'keyResults' as const, id, title, of: above.title, keyResults: 0 } : [];
	});
	return [...objectives, ...keyResults]
		.flatMap((gone): Removed[] => {
			if (!gone.title.trim() && !gone.keyResults) return [];
			const removal = plan.history(gone.id).find(({ kind }) => kind === 'removed' || kind === 'undone');
			return removal ? [{ ...gone, person: removal.person, at: happenedAt(removal) }] : [];
		})
		.sort((a, b) => b.at - a.at);
}
