import { expect, it } from 'vitest';
import { numeralValue } from './numerals';

it.each([
	['零', 0],
	['五', 5],
	['十', 10],
	['十二', 12],
	['二十', 20],
	['两百零五', 205],
	['一百二', 120],
	['一百一十五', 115],
	['三千', 3000],
	['两万五', 25_000],
	['三千万', 30_000_000],
	['一億三千萬', 130_000_000],
	['一万零三十', 10_030],
	['二〇二六', 2026]
])('%s is %d', (text, value) => {
	expect(numeralValue(text)).toBe(value);
});

it.each(['', '百', '万', '一些', '二三十', '十分', '12'])('%j is no number', (text) => {
	expect(numeralValue(text)).toBeUndefined();
});
