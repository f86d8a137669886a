import { expect, it } from 'vitest';
import { cellValue } from './amounts';
import { measureOf } from './measure';

const brief = (title: string) => {
	const { type, from, to, low, high, unit, direction, problem } = measureOf(title);
	const span = type === 'range' ? `${low}..${high}` : type === 'number' ? `${from ?? '?'}>${to ?? '?'}` : '';
	return [type, span, unit, direction, problem].filter(Boolean).join(' ');
};

it.each([
	['Share of repeat visits from 41 % to 70 %', 'number 41>70 % up'],
	['Increase weekly brews from 3 to 5', 'number 3>5 up'],
	['Share of repeat visits 41% -> 70%', 'number 41>70 % up'],
	['Share of repeat visits 41% → 70%', 'number 41>70 % up'],
	['Cut the queue from 12 minutes to 4 minutes', 'number 12>4 minutes down'],
	['Grow from 3 to 5M cups', 'number 3000000>5000000 up'],
	['Waste from 12,5% to 3,2%', 'number 12.5>3.2 % down'],
	['投诉由１２降至４，30分钟内有人回', 'number 12>4 down'],
	['访客由１，２００增至３，０００', 'number 1200>3000 up'],
	['会员数从60提升到400', 'number 60>400 up'],
	['退货率由8%降至3%', 'number 8>3 % down'],
	['等待时间从12分钟缩短到4分钟', 'number 12>4 分钟 down'],
	['销售额从1.2万提升至３亿', 'number 12000>300000000 up'],
	['下单步骤≤2步', 'number ?>2 步 down baseline-unknown'],
	['复购率>40%', 'number ?>40 % up baseline-unknown'],
	['50+ partner cafés', 'number ?>50 up baseline-unknown'],
	['Roast at least 5 new beans', 'number ?>5 up baseline-unknown'],
	['Reach 10,000 readers', 'number ?>10000 up baseline-unknown'],
	['收入达到1.2万元', 'number ?>12000 元 up baseline-unknown'],
	['Raise $2.5M in grants by at least March 3', 'yesno'],
	['Increase tips by 20%', 'number 0>20 % up change-from-zero'],
	['投诉减少10%', 'number 0>10 % up change-from-zero'],
	['Publish 3 brewing guides', 'number 0>3 up'],
	['举办4场品鉴会', 'number 0>4 场 up'],
	['95% of orders leave on the same day', 'number ?>95 % up baseline-unknown'],
	['Keep the cellar between 12 and 15 °C', 'range 12..15'],
	['库存天数保持在20-30天', 'range 20..30 天'],
	['Repeat visits from 40% to 40%', 'number 40>40 % up from-equals-to'],
	['Sell $N1 in gift cards', 'number ?>? up target-unknown'],
	['Raise the share of refills to XX%', 'number ?>? % up target-unknown'],
	['Move from v2 → v3 of the menu', 'yesno'],
	['Open the second shop by September 1', 'yesno'],
	['Ready for the top 10 fairs in 2025', 'yesno'],
	['Pass ISO 14001 before FY25-Q3', 'yesno'],
	['12 cups, 30 plates and 4 pots', 'yesno several-numbers'],
	['Write the handbook', 'yesno']
])('%s', (title, expected) => {
	expect(brief(title)).toBe(expected);
});

it.each([
	['10,000', 10000, '', null],
	['>40%', 40, '%', 'up'],
	['50+', 50, '', 'up'],
	['≤2步', 2, '步', 'down'],
	['3步', 3, '步', null],
	['1.2万', 12000, '', null],
	['$3M', 3e6, '$', null],
	["86'609 CHF", 86609, 'CHF', null],
	['12 visitors', 12, 'visitors', null],
	['-3', -3, '', null]
])('a cell %s is a quantity', (cell, value, unit, bound) => {
	expect(cellValue(cell).amount).toMatchObject({ value, unit, bound });
});

it.each(['未知', 'TBD', 'n/a', '$N1', 'XX%', '-', '?'])('a cell %s says that it is not known', (cell) => {
	expect(cellValue(cell)).toEqual({ amount: null, unknown: true });
});

it.each(['6月底前', 'soon', '3 of 7 and 8'])('a cell %s is neither', (cell) => {
	expect(cellValue(cell)).toEqual({ amount: null, unknown: false });
});
