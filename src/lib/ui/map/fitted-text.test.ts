import { describe, expect, it } from 'vitest';
import { cut, fitLines } from './fitted-text';

/** Latin letters are one wide, Chinese characters two. */
const measure = (text: string) => [...text].reduce((sum, one) => sum + (/\p{Script=Han}/u.test(one) ? 2 : 1), 0);

describe('a title on a card', () => {
	it('is broken between words, and cut with an ellipsis in its last line', () => {
		expect(fitLines('Every visit ends with a next step', 14, 2, measure)).toEqual(['Every visit', 'ends with a n…']);
		expect(fitLines('Every visit', 14, 2, measure)).toEqual(['Every visit']);
	});

	it('is broken anywhere in Chinese', () => {
		expect(fitLines('让每次就诊都有下一步', 12, 2, measure)).toEqual(['让每次就诊都', '有下一步']);
		expect(fitLines('让每次就诊都有清楚的下一步', 9, 2, measure)).toEqual(['让每次就', '诊都有清…']);
	});

	it('that is one long word is cut, and nothing is nothing', () => {
		expect(fitLines('Donaudampfschifffahrt', 8, 2, measure)).toEqual(['Donauda…']);
		expect(fitLines('  ', 8, 2, measure)).toEqual([]);
		expect(cut('abc', 0, measure)).toBe('…');
	});
});
