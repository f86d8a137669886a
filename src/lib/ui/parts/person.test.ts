// A person looks the same everywhere.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { initials, toneOf, tones } from './person';

it.each([
	['Mei', 'ME'],
	['Mei Lin', 'ML'],
	['ana maría de la cruz', 'AC'],
	['王小明', '小明'],
	['李雷', '李雷'],
	['欧阳 明', '欧阳'],
	['B', 'B'],
	['  ', '·'],
	['👩‍🚀', '👩‍🚀']
])('%s is %s', (name, letters) => {
	expect(initials(name).startsWith([...letters][0] ?? '')).toBe(true);
	expect([...initials(name)].length).toBeLessThanOrEqual(2);
	if (!/\p{Extended_Pictographic}/u.test(name)) expect(initials(name)).toBe(letters);
});

it('every id has one of the tones, always the same', () => {
	fc.assert(
		fc.property(fc.string(), (id) => {
			const tone = toneOf(id);
			expect(Number.isInteger(tone) && tone >= 0 && tone < tones).toBe(true);
			expect(toneOf(id)).toBe(tone);
		})
	);
});

it('a few hundred people use all tones', () => {
	const used = new Set(Array.from({ length: 300 }, (_, index) => toneOf(`person-${index}`)));
	expect(used.size).toBe(tones);
});
