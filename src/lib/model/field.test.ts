import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	choice,
	cleanWord,
	cutText,
	day,
	flag,
	instant,
	isDay,
	isId,
	maybe,
	number,
	order,
	place,
	ref,
	word
} from './field';
import { limits } from './limits';
import { schema } from './schema';
import type { Field } from './field';

describe('fields', () => {
	it('read anything at all as a sound value, and a sound value as itself', () => {
		const fields: Field[] = Object.values(schema).flatMap((collection) => Object.values(collection));
		const scalars = fields.filter((field) => field.kind === 'scalar');
		const allowed = ['string', 'number', 'boolean'];
		fc.assert(
			fc.property(fc.anything(), fc.constantFrom(...scalars), (raw, field) => {
				const value = field.read(raw);
				expect(value === null || allowed.includes(typeof value)).toBe(true);
				expect(Number.isNaN(value)).toBe(false);
				expect(field.read(value)).toEqual(value);
			}),
			{ numRuns: 1000 }
		);
	});

	it('take neither __proto__ nor its kin, nor anything that is not a short plain word, for an id', () => {
		for (const raw of ['__proto__', 'constructor', 'prototype', '', 'a b', 'é', 'x'.repeat(65), 7, null, ['a']])
			expect(isId(raw)).toBe(false);
		expect(isId('V1StGXR8_Z5jdHi6B-myT')).toBe(true);
		expect(ref().read('__proto__')).toBeNull();
	});

	it('know which days there are', () => {
		for (const raw of ['2027-02-29', '2100-02-29', '2027-13-01', '2027-00-10', '2027-4-1', '2027-04-31', 20270401])
			expect(isDay(raw)).toBe(false);
		expect(isDay('2028-02-29')).toBe(true);
		expect(day().read('31.12.2027')).toBeNull();
	});

	it('make one clean line of a word: no control characters, no half characters, no endless one', () => {
		expect(cleanWord('  Ferry\r\nharbour\u0000\u0007 ')).toBe('Ferry harbour');
		expect(cleanWord('渡口 \u{1f6f3}\ufe0f مرحبا')).toBe('渡口 \u{1f6f3}\ufe0f مرحبا');
		expect(cleanWord('a\ud83d')).toBe('a\ufffd');
		expect(Array.from(cleanWord('\u{1f6f3}'.repeat(10_000)))).toHaveLength(limits.word);
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom('a', ' ', '\t', '\u0000', '\ud83d', '\udef3', '\u{1f6f3}'), maxLength: 600 }),
				(raw) => {
					const clean = cleanWord(raw);
					expect(cleanWord(clean)).toBe(clean);
					expect(clean).not.toMatch(/\p{Surrogate}|[\u0000-\u001f]/u);
				}
			)
		);
	});

	it('cut text at whole characters', () => {
		expect(cutText('ab\u{1f6f3}', 3)).toBe('ab');
		expect(cutText('ab\u{1f6f3}', 4)).toBe('ab\u{1f6f3}');
	});

	it('refuse what is out of range or of another kind', () => {
		expect(number(0, 10).read(11)).toBeNull();
		expect(number().read(Number.NaN)).toBeNull();
		expect(number().read('5')).toBeNull();
		expect(instant().read(-1)).toBeNull();
		expect(flag().read('true')).toBe(false);
		expect(choice(['a', 'b']).read('c')).toBe('a');
		expect(maybe(['a', 'b']).read('c')).toBeNull();
		expect(order().read('a-0')).toBe('a0');
		expect(place().read('no place!')).toBeNull();
		expect(word().read({ toString: () => 'x' })).toBe('');
	});
});
