import { expect, it } from 'vitest';
import { changeIn } from './index.ts';

it.each([
	['从３０％升到７０％', '30%', '70%'],
	['从30%升到70%', '30%', '70%'],
	['投诉由４０降至１０', '40', '10'],
	['复购率从 30 % 提升到 70 %，每周看一次', '30 %', '70 %'],
	['等候时间由目前的12分钟缩短到4分钟', '12分钟', '4分钟'],
	['满意度从百分之30上升至百分之70', '30%', '70%'],
	['会员从1.2增加到3万', '1.2万', '3万'],
	['30%→70%', '30%', '70%'],
	['复购率 ３０％ -> ７０％', '30%', '70%'],
	['30 - 70', '30', '70'],
	['30%–70%', '30%', '70%'],
	['３０～７０', '30', '70'],
	['复购率 30% 到 70%', '30%', '70%'],
	['from 30 percent to 70 percent', '30%', '70%'],
	['Repeat visits go from 30% to 70%.', '30%', '70%'],
	['The queue gets shorter, from 12 minutes down to 4 minutes', '12 minutes', '4 minutes'],
	['from 1,200 visitors to 3,000', '1,200', '3,000'],
	['$3 → $5', '$3', '$5']
])('%j states where it starts and where it ends', (words, from, to) => {
	expect(changeIn(words)).toEqual({ from, to });
});

it.each([
	'',
	'多问几位新读者',
	'每周 3-5 次',
	'从3月到6月',
	'从 2024 到 2025',
	'from 9 am to 5 pm',
	'升到 70%',
	'30% now, 70% later, 90% in the end',
	'2025-09-30'
])('%j states none', (words) => {
	expect(changeIn(words)).toBeUndefined();
});

it('gives up on long digits at once', () => {
	expect(changeIn('1'.repeat(100_000))).toBeUndefined();
});
