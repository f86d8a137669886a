// What is drawn of a long list.
import { expect, it } from 'vitest';
import { partsOf, rangeOf } from './windowing';

const offsets = Float64Array.from({ length: 101 }, (_, at) => at * 50);

it('takes the items that touch the window', () => {
	expect(rangeOf(offsets, -700, 200)).toEqual([0, 5]);
	expect(rangeOf(offsets, 1025, 1090)).toEqual([20, 22]);
	expect(rangeOf(offsets, 9000, 9900)).toEqual([99, 100]);
	expect(rangeOf(new Float64Array(1), 0, 900)).toEqual([0, 0]);
});

it('leaves gaps that add up to what is not drawn, around an item that is kept too', () => {
	expect(partsOf(offsets, 20, 30, [3, 25])).toEqual([
		{ gap: 150, from: 3, to: 4 },
		{ gap: 800, from: 20, to: 30 },
		{ gap: 3500, from: 100, to: 100 }
	]);
});
