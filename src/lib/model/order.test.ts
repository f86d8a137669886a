import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits } from './limits';
import { byOrder, placeAt, placeMany } from './order';

interface Row {
	readonly id: string;
	readonly order: string;
}

const rows = (...orders: string[]): Row[] => orders.map((order, at) => ({ id: `r${at}`, order }));

/** The list after the placement, in the order every peer would show. */
function placed(siblings: readonly Row[], index: number, jitter = ''): Row[] {
	const { order, rekeyed } = placeAt(siblings, index, jitter);
	const moved = new Map(rekeyed.map((row) => [row.id, row.order]));
	const kept = siblings.map(({ id, order: own }) => ({ id, order: moved.get(id) ?? own }));
	return [...kept, { id: 'new', order }].sort(byOrder);
}

const anyKey = fc.oneof(
	fc.constantFrom('a0', 'a1', 'a0V', 'Zz', 'z', 'A', 'a00', `A${'0'.repeat(26)}`, `z${'z'.repeat(26)}`, 'b', '0'),
	fc.stringMatching(/^[0-9A-Za-z]{1,12}$/)
);
const anyList = fc.array(anyKey, { maxLength: 12 }).map((orders) => rows(...orders).sort(byOrder));

describe('order', () => {
	it('puts a newcomer where it was asked to stand, whatever keys the siblings have', () => {
		fc.assert(
			fc.property(anyList, fc.nat(12), fc.stringMatching(/^[0-9A-Za-z]{0,3}$/), (siblings, wish, jitter) => {
				const index = wish % (siblings.length + 1);
				const ids = placed(siblings, index, jitter).map(({ id }) => id);
				expect(ids.indexOf('new')).toBe(index);
				expect(ids.filter((id) => id !== 'new')).toEqual(siblings.map(({ id }) => id));
			}),
			{ numRuns: 1000 }
		);
	});

	it('leaves the others alone where there is room between the neighbours', () => {
		expect(placeAt(rows('a0', 'a1'), 1).rekeyed).toEqual([]);
		expect(placeAt([], 0)).toEqual({ order: 'a0', rekeyed: [] });
	});

	it('deals out equal and broken keys anew', () => {
		expect(placeAt(rows('a0', 'a0'), 1).rekeyed).toHaveLength(2);
		expect(placeAt(rows('zz', 'zzz'), 1).rekeyed).toHaveLength(2);
	});

	it('keeps two people apart who insert at the same place at once', () => {
		const siblings = rows('a0', 'a1');
		expect(placeAt(siblings, 1, 'b').order).not.toBe(placeAt(siblings, 1, 'c').order);
		expect(placeAt(siblings, 1, '0').order).toBe(placeAt(siblings, 1).order);
	});

	it('never grows keys beyond what is read back, after a thousand insertions at one place', () => {
		let list = rows('a0', 'a1');
		for (let at = 0; at < 1200; at++) {
			const { order, rekeyed } = placeAt(list, 1, 'k');
			const moved = new Map(rekeyed.map((row) => [row.id, row.order]));
			list = [...list.map(({ id, order: own }) => ({ id, order: moved.get(id) ?? own })), { id: `n${at}`, order }].sort(
				byOrder
			);
			expect(list[1]?.id).toBe(`n${at}`);
		}
		expect(Math.max(...list.map(({ order }) => order.length))).toBeLessThanOrEqual(limits.order);
	});

	it('places several in a row', () => {
		fc.assert(
			fc.property(anyList, fc.nat(12), fc.nat(20), (siblings, wish, count) => {
				const index = wish % (siblings.length + 1);
				const { orders, rekeyed } = placeMany(siblings, index, count);
				const moved = new Map(rekeyed.map((row) => [row.id, row.order]));
				const kept = siblings.map(({ id, order }) => ({ id, order: moved.get(id) ?? order }));
				const all = [...kept, ...orders.map((order, at) => ({ id: `new${at}`, order }))].sort(byOrder);
				expect(orders).toHaveLength(count);
				expect(all.slice(index, index + count).map(({ id }) => id)).toEqual(orders.map((_, at) => `new${at}`));
			})
		);
	});

	it('is total: sorting gives one list from any arrival', () => {
		fc.assert(
			fc.property(anyList, fc.nat(), (list, turn) => {
				const cut = turn % Math.max(1, list.length);
				expect([...list.slice(cut), ...list.slice(0, cut)].sort(byOrder)).toEqual(list);
			})
		);
	});
});
