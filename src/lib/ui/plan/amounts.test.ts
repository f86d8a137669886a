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
	['20 m2', 20, 'm2'],
	['20 m', 20, 'm'],
	['5 Mbit', 5, 'Mbit'],
	['3千克', 3, '千克'],
	['30 per 100 people', 30, 'per 100 people'],
	['3 million', 3, 'million']
])('reads %s', (typed, value, unit) => {
	expect(readAmount(typed)).toEqual({ value, unit });
});

it.each([
	['~30', 30, undefined],
	['≈ 30', 30, undefined],
	['<3%', 3, '%'],
	['≥ 40 %', 40, '%'],
	['about $30', 30, '$'],
	['under 3 days', 3, 'days'],
	['at least 5', 5, undefined],
	['50+', 50, undefined],
	['约30%', 30, '%'],
	['大約 30 %', 30, '%'],
	['不超过３天', 3, '天'],
	['3天以内', 3, '天'],
	['3 天内', 3, '天'],
	['30多人', 30, '人'],
	['95%以上', 95, '%'],
	['百分之30', 30, '%']
])('drops from the unit of %s what says how exact it is', (typed, value, unit) => {
	expect(readAmount(typed)).toEqual({ value, unit });
});

it.each([
	['1.2M', 1_200_000, undefined],
	['$2M', 2_000_000, '$'],
	['$2m', 2_000_000, '$'],
	['1.5M EUR', 1_500_000, 'EUR'],
	['1.5m €', 1_500_000, '€'],
	['5M users', 5_000_000, 'users'],
	['3千', 3000, undefined],
	['3千人', 3000, '人'],
	['3百万', 3_000_000, undefined],
	['２千万元', 20_000_000, '元'],
	['1.2億', 120_000_000, undefined]
])('reads the scale of %s', (typed, value, unit) => {
	expect(readAmount(typed, '')).toEqual({ value, unit });
});

it('leaves a scale alone that stands in the plan as the unit, or may stand there', () => {
	expect(readAmount('1.3 M')).toEqual({ value: 1.3, unit: 'M' });
	expect(readAmount('4千人')).toEqual({ value: 4, unit: '千人' });
	expect(readAmount('3百万')).toEqual({ value: 3, unit: '百万' });
	expect(readAmount('4千人', '千人')).toEqual({ value: 4, unit: '千人' });
	expect(readAmount('1.3 M', 'M')).toEqual({ value: 1.3, unit: 'M' });
	expect(readAmount('4千', '千')).toEqual({ value: 4, unit: '千' });
	expect(readAmount('4万', '万')).toEqual({ value: 40_000, unit: undefined });
});

it.each([
	['十二', 12, undefined],
	['十二天', 12, '天'],
	['约三成', 30, '%'],
	['三成半', 35, '%'],
	['一半', 50, '%'],
	['百分之五', 5, '%'],
	['两百人以内', 200, '人'],
	['三萬元', 30_000, '元']
])('reads %s in characters', (typed, value, unit) => {
	expect(readAmount(typed)).toEqual({ value, unit });
});

it.each([
	'3 to 5 days',
	'3 days to 5 days',
	'3天到5天',
	'3天-5天',
	'3天~5天',
	'3 or 4',
	'3 days, 5 hours',
	'5 h 30 min',
	'3天5小时',
	'一些',
	'万一',
	'三分之一'
])('does not read %s: it is none, or more than one', (typed) => {
	expect(readAmount(typed)).toBeUndefined();
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
