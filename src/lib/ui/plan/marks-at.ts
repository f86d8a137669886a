// The words of a text of the plan that open comments stand on, and those that the coach asks about.
import type { TextHandle } from '$lib/live';
import type { Collection } from '$lib/model/schema';
import type { Mark } from '../text/marks';
import { spotName } from './places';
import type { PlanView } from './plan-view.svelte';

const none: readonly Mark[] = [];

const hasMarks = (collection: Collection): collection is 'objectives' | 'keyResults' =>
	collection === 'objectives' || collection === 'keyResults';

/** What the coach asks about. Read apart from the comments: when the coach comes, no comment is read again. */
export const askedAt = (view: PlanView, collection: Collection, object: string, field: string): readonly Mark[] =>
	(hasMarks(collection) && view.coach?.marksAt(spotName(collection, object, field))) || none;

/** What open comments stand on. */
export function spokenAt(
	view: PlanView,
	collection: Collection,
	object: string,
	field: string,
	handle: TextHandle | undefined
): readonly Mark[] {
	if (!handle || !hasMarks(collection)) return none;
	const { plan } = view.session;
	const here = plan
		.list('commentsOn', object)
		.filter((one) => one.field === field && one.start && one.end && !one.resolved && !one.withdrawn);
	if (!here.length) return none;
	void plan.get(collection, object); // they move with every word that is typed here
	return here.flatMap(({ id, start, end }) => {
		const from = handle.index(start ?? '');
		const to = handle.index(end ?? '');
		return from === undefined || to === undefined || from >= to ? [] : [{ id, from, to, strong: view.pointed === id }];
	});
}
