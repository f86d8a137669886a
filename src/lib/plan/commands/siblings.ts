// Who stands beside whom: the ordered lists that things are added to and moved in.
import { byOrder, placeAt } from '$lib/model/order';
import type { Collection, Entity } from '$lib/model/schema';
import { set } from '../change';
import type { Actor, PlanReader, Write } from '../change';

/** Collections whose entities stand in an order. */
export type Ordered = {
	[C in Collection]: Entity<C> extends { readonly order: string } ? C : never;
}[Collection];

/** The field that tells which list an entity stands in; none where there is one list. */
const listField = {
	people: undefined,
	teams: 'parent',
	objectives: 'team',
	assumptions: 'objective',
	keyResults: 'objective',
	milestones: 'keyResult',
	initiatives: 'keyResult',
	notDoing: undefined,
	agreements: undefined
} as const satisfies Record<Ordered, string | undefined>;

export function siblings<C extends Ordered>(plan: PlanReader, collection: C, list: string | null): Entity<C>[] {
	const field = listField[collection];
	return plan
		.all(collection)
		.filter((entity) => field === undefined || (entity as unknown as Record<string, unknown>)[field] === list)
		.sort(byOrder);
}

/** Where to: at the end by default, else right after or right before a sibling. */
export interface Position {
	readonly after?: string;
	readonly before?: string;
}

export function position(
	plan: PlanReader,
	actor: Actor,
	collection: Ordered,
	list: string | null,
	{ after, before }: Position,
	moving?: string
): { readonly order: string; readonly writes: Write[] } {
	const others = siblings(plan, collection, list).filter(({ id }) => id !== moving);
	const found = others.findIndex(({ id }) => id === (after ?? before));
	const index = found < 0 ? others.length : after === undefined ? found : found + 1;
	const { order, rekeyed } = placeAt(others, index, actor.jitter());
	return { order, writes: rekeyed.map(({ id, order: key }) => set(collection, id, { order: key } as never)) };
}
