// The words of a text of the plan that open comments stand on, and those that the coach asks about.
import type { TextHandle } from '$lib/live';
import type { Collection } from '$lib/model/schema';
import type { Mark } from '../text/marks';
import { spotName } from './places';
import type { PlanView } from './plan-view.svelte';

const none: readonly Mark[] = [];

export function marksAt(
	view: PlanView,
	collection: Collection,
	object: string,
	field: string,
	handle: TextHandle | undefined
): readonly Mark[] {
	if (!handle || (collection !== 'objectives' && collection !== 'keyResults')) return none;
	const asked = view.coach?.marksAt(spotName(collection, object, field)) ?? none;
	const { plan } = view.session;
	const here = plan
		.list('commentsOn', object)
		.filter((one) => one.field === field && one.start && one.end && !one.resolved && !one.withdrawn);
	if (!here.length) return asked;
	void plan.get(collection, object); // they move with every word that is typed here
	const spoken = here.flatMap(({ id, start, end }) => {
		const from = handle.index(start ?? '');
		const to = handle.index(end ?? '');
		return from === undefined || to === undefined || from >= to ? [] : [{ id, from, to, strong: view.pointed === id }];
	});
	return asked.length ? [...asked, ...spoken] : spoken;
}
