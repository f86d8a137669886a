// Typed amounts are read as people mean them.
import { expect, it } from 'vitest';
import { readAmount, showAmount } from './amounts';

it.each([
	['41 %', 41, '%'],
	['41%', 41, '%'],
	['9 days', 9, 'days'],
	['1,200', 1200, undefined],
	['1 200,5 km', 1200.5, 'km'],
	['1,5', 1.5, undefined],
	['$3.5', 3.5, '$'],
	['−4 °C', -4, '°C'],
	['３万元', 30_000, '元'],
	['1.5k', 1500, undefined],
	['5km', 5, 'km'],
	['¥12,000', 12000, '¥'],
	['20 m2', 20, 'm2']
])('reads %s', (typed, value, unit) => {
	expect(readAmount(typed)).toEqual({ value, unit });
});

it('tells nothing from no number', () => {
	expect(readAmount('  ')).toBeNull();
	expect(readAmount('soon')).toBeUndefined();
	expect(readAmount('3 of 14')).toEqual({ value: 3, unit: 'of 14' });
	expect(readAmount('3 / 14')).toBeUndefined();
});

it('shows them with their unit where the language has it', () => {
	expect(showAmount(41, '%')).toBe('41\u00a0%');
	expect(showAmount(1200, '$')).toBe('$1,200');
	expect(showAmount(9, '天')).toBe('9天');
	expect(showAmount(null, '%')).toBe('');
});
