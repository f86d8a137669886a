// Whose carets stand in a text of the plan, as the room tells it.
import type { TextHandle } from '$lib/live';
import type { Collection } from '$lib/model/schema';
import type { RemoteCaret } from '../text/carets';
import type { PlanView } from './plan-view.svelte';

const none: readonly RemoteCaret[] = [];

export function caretsAt(
	view: PlanView,
	collection: Collection,
	object: string,
	field: string,
	handle: TextHandle | undefined
): readonly RemoteCaret[] {
	const found = view.carets(object, field);
	if (!found.length || !handle) return none;
	void view.session.plan.get(collection, object); // their places move with every word that is typed here
	return found.flatMap(({ id, name, tone, anchor, head }) => {
		const at = handle.index(head);
		return at === undefined ? [] : [{ id, name, tone, anchor: handle.index(anchor) ?? at, head: at }];
	});
}
