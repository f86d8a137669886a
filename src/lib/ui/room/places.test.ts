// How it is said where two plans may differ.
import { afterEach, describe, expect, it } from 'vitest';
import { setLocale } from '$lib/i18n';
import type { LivePlan } from '$lib/live';
import { placesOf } from './places';

const titles: Record<string, string> = {
	o1: 'Fewer lost parcels',
	k1: '',
	o2: 'Two',
	o3: 'Three',
	o4: 'Four',
	o5: 'Five'
};
const plan = {
	get: (_: string, id: string) => (id in titles ? { id, title: titles[id] } : undefined)
} as unknown as Pick<LivePlan, 'get'>;

afterEach(() => setLocale('en'));

describe('where two plans may differ', () => {
	it('is told by the titles of objectives and key results, and how much else there is', async () => {
		expect(placesOf(['objectives/o1', 'keyResults/k1', 'comments/c1', 'objectives/gone'], plan)).toBe(
			'“Fewer lost parcels”, “Untitled” and 2 other entries'
		);
		const many = ['o1', 'o2', 'o3', 'o4', 'o5', 'k1'].map((id) => `objectives/${id}`);
		expect(placesOf(many, plan)).toBe('“Fewer lost parcels”, “Two”, “Three”, “Four”, “Five” and one other entry');
		expect(placesOf([], plan)).toBe('');
		await setLocale('zh');
		expect(placesOf(['objectives/o1', 'meta/cycle'], plan)).toBe('“Fewer lost parcels”和另外 1 处');
	});
});
