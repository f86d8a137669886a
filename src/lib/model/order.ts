// The order of siblings: a fractional key each, ties settled by id, so that every peer sees the same list.
import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

interface Placed {
	readonly id: string;
	readonly order: string;
}

export const byOrder = (a: Placed, b: Placed): number =>
	a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

const validKey = (key: string): boolean => {
	try {
		generateKeyBetween(key, null);
		return true;
	} catch {
		return false;
	}
};

export interface Placement {
	/** Key for the newcomer. */
	readonly order: string;
	/** Siblings that have to move a little because their keys were equal or broken. */
	readonly rekeyed: readonly { readonly id: string; readonly order: string }[];
}

/**
 * A key that stands between two neighbours of a sorted list: after `siblings[index - 1]`, before `siblings[index]`.
 * Equal or unusable keys (two peers wrote at once, or a stranger did) are dealt out anew for the whole list.
 * The jitter keeps two peers who insert at the same place apart: digits handed in, 0–9A-Za-z.
 */
export function placeAt(siblings: readonly Placed[], index: number, jitter = ''): Placement {
	const before = siblings[index - 1];
	const after = siblings[index];
	const sound =
		(!before || validKey(before.order)) &&
		(!after || validKey(after.order)) &&
		(!before || !after || before.order < after.order);
	if (sound) {
		const key = generateKeyBetween(before?.order ?? null, after?.order ?? null);
		const spread = key + jitter.replace(/0+$/, '');
		return { order: !after || spread < after.order ? spread : key, rekeyed: [] };
	}
	const keys = generateNKeysBetween(null, null, siblings.length + 1);
	const rekeyed = siblings.map(({ id }, at) => ({ id, order: keys[at < index ? at : at + 1] ?? 'a0' }));
	return { order: keys[index] ?? 'a0', rekeyed };
}
