// Numbers are read as people type them.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseNumber } from './parse-number';

it.each([
	['1,000', 1000],
	['1 000', 1000],
	['1’000', 1000],
	['1.000,5', 1000.5],
	['12,345,678.9', 12345678.9],
	['1,5', 1.5],
	['0,25', 0.25],
	['.5', 0.5],
	['１２', 12],
	['３．５', 3.5],
	['１，０００', 1000],
	['12 %', 12],
	['５０％', 50],
	['−4', -4],
	['–4.5', -4.5],
	['-0', 0],
	['+7', 7],
	['$1,200', 1200],
	['￥300', 300],
	['2万', 20000],
	['1.5 亿', 150000000],
	['1.5k', 1500],
	['  42  ', 42],
	['0.1', 0.1]
])('%s is %d', (text, value) => {
	expect(parseNumber(text)).toBe(value);
});

it.each(['', ' ', 'abc', '-', '%', '1,00,0', '1.2.3', '1,2,3', '12 apples', '1-2', 'k', 'Infinity', '0x10', '1e5'])(
	'%j is no number',
	(text) => {
		expect(parseNumber(text)).toBeNull();
	}
);

it('reads back whatever English and Chinese number formats write', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: -1e12, max: 1e12 }).map((whole) => whole / 1000),
			fc.constantFrom('en-GB', 'en-US', 'zh-CN'),
			(value, tag) => {
				const text = new Intl.NumberFormat(tag, { maximumFractionDigits: 3 }).format(value);
				expect(parseNumber(text)).toBe(value || 0);
			}
		)
	);
});

it('never throws and never answers with anything but a finite number or null', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (text) => {
			const value = parseNumber(text);
			expect(value === null || Number.isFinite(value)).toBe(true);
		})
	);
});
