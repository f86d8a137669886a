// Which cards of thanks stand on a wall: the newest first, of one team those that its people or its work are about.
import type { LivePlan } from '$lib/live';
import type { Card } from '$lib/model/schema';

type Reader = Pick<LivePlan, 'get' | 'all' | 'list'>;

/** `team` null: everybody's. `since` in epoch milliseconds. */
export function cardsOf(plan: Reader, team: string | null, since = 0): Card[] {
	const members = new Set(team === null ? [] : plan.list('membersOf', team).map(({ person }) => person));
	const teamOf = (id: string | null) =>
		plan.get('objectives', plan.get('keyResults', id)?.objective ?? id)?.team ?? undefined;
	return plan
		.all('cards')
		.filter(({ at, to, on }) => (at ?? 0) >= since && (team === null || members.has(to) || teamOf(on) === team))
		.sort((a, b) => (b.at ?? 0) - (a.at ?? 0) || (a.id < b.id ? -1 : 1));
}
