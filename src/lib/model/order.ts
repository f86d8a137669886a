// The order of siblings: a fractional key each, ties settled by id, so that every peer sees the same list.
import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import { limits } from './limits';

interface Placed {
	readonly id: string;
	readonly order: string;
}

export const byOrder = (a: Placed, b: Placed): number =>
	a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

interface Rekeyed {
	readonly id: string;
	readonly order: string;
}

export interface Placement {
	/** Key for the newcomer. */
	readonly order: string;
	/** Siblings that have to move a little because their keys were equal, broken or too long. */
	readonly rekeyed: readonly Rekeyed[];
}

export interface Placements {
	/** Keys for the newcomers, ascending. */
	readonly orders: readonly string[];
	readonly rekeyed: readonly Rekeyed[];
}

/**
 * A key that stands between two neighbours of a sorted list: after `siblings[index - 1]`, before `siblings[index]`.
 * Equal or unusable keys (two peers wrote at once, or a stranger did) are dealt out anew for the whole list.
 * The jitter keeps two peers who insert at the same place apart: digits handed in, 0–9A-Za-z.
 */
export function placeAt(siblings: readonly Placed[], index: number, jitter = ''): Placement {
	const { orders, rekeyed } = placeMany(siblings, index, 1);
	const order = orders[0] ?? 'a0';
	const after = siblings[index];
	const spread = order + jitter.replace(/0+$/, '');
	const fits = rekeyed.length === 0 && (!after || spread < after.order);
	return { order: fits ? spread : order, rekeyed };
}

/** The same for several newcomers in a row. */
export function placeMany(siblings: readonly Placed[], index: number, count: number): Placements {
	const keys = keysBetween(siblings[index - 1]?.order ?? null, siblings[index]?.order ?? null, count);
	if (keys) return { orders: keys, rekeyed: [] };
	const all = generateNKeysBetween(null, null, siblings.length + count);
	return {
		orders: all.slice(index, index + count),
		rekeyed: siblings.map(({ id }, at) => ({ id, order: all[at < index ? at : at + count] ?? 'a0' }))
	};
}

/** Undefined where the neighbours leave no room that keys could be found in. */
function keysBetween(before: string | null, after: string | null, count: number): string[] | undefined {
	if (before !== null && after !== null && before >= after) return undefined;
	try {
		for (const key of [before, after]) if (key !== null) generateKeyBetween(key, null);
		const keys = generateNKeysBetween(before, after, count);
		const sound = keys.every(
			(key, at) =>
				key.length <= limits.order / 2 && key > (keys[at - 1] ?? before ?? '') && (after === null || key < after)
		);
		return sound ? keys : undefined;
	} catch {
		return undefined; // a stranger's keys: nothing can be put between them
	}
}
