// A figure that leaves an objective: what the key result is given of it, and what is left of the sentence.
import { lang } from '$lib/i18n';
import { review } from '$lib/writing';
import { expect, it } from 'vitest';
import { boundsIn, measureOf } from './figures';

function moved(text: string) {
	const { hints } = review(text, 'objective', lang(text) === 'en' ? 'en' : 'zh');
	const hint = hints.find(({ label }) => label === 'metric-in-objective');
	if (hint?.betterWording.way !== 'move-number-to-kr') return expect.fail(`no figure in ${text}`);
	const { rest, number } = hint.betterWording;
	return { rest, ...measureOf(text, hint.from, number) };
}

it('takes the whole quantity with both of its ends, its scale and its unit', () => {
	expect(moved('Grow revenue from $2M to $5M through partners')).toMatchObject({
		rest: 'Grow revenue through partners',
		from: 2e6,
		to: 5e6,
		unit: '$'
	});
	const days = { rest: 'Cut response time', from: 5, to: 3, unit: 'days' };
	expect(moved('Cut response time from 5 to 3 days')).toEqual(days);
	expect(moved('Grow ARR to $12M and expand into two new markets')).toMatchObject({
		rest: 'Grow ARR and expand into two new markets',
		to: 12e6
	});
	expect(moved('Grow revenue to 1.5M EUR and win hearts')).toMatchObject({
		rest: 'Grow revenue and win hearts',
		to: 1.5e6,
		unit: 'EUR'
	});
	expect(moved('Raise borrowing by 20% and keep readers happy')).toEqual({
		...{ rest: 'Raise borrowing and keep readers happy', from: null, to: null, unit: '' }
	});
	expect(moved('提升客户满意度到90%')).toEqual({ rest: '提升客户满意度', from: null, to: 90, unit: '%' });
	expect(moved('让顾客安心，把投诉从三成降到一成')).toMatchObject({ from: 30, to: 10, unit: '%' });
	expect(moved('帮助200所学校用上新教材')).toMatchObject({ rest: '帮助学校用上新教材' });
});

it.each([
	'让客户满意度从80分提升到90分',
	'Get 30% of shops online with our new checkout',
	'华东区营收增长20%',
	'新用戶達到三成',
	'客户满意度提升至９５％以上，投诉率下降50%',
	'Revenue of 5 to 7 million',
	'Delight customers and reach 95% satisfaction'
])('leaves %s to its writer: without the figure it would be no sentence', (text) => {
	expect(moved(text).rest).toBe('');
});

it.each([
	['可用性不低于99.9%', 99.9, undefined, '%'],
	['可用性保持在99.9％以上', 99.9, undefined, '%'],
	['投诉率不超过5%', undefined, 5, '%'],
	['投訴率低於5%', undefined, 5, '%'],
	['Uptime stays above 99.9 %', 99.9, undefined, '%'],
	['Wait is no less than 3 and no more than 5 minutes', 3, 5, 'minutes'],
	['Answers within 3 days', undefined, 3, 'days'],
	['Uptime above 99 % in the north, above 95 % in the south', undefined, undefined, ''],
	['可用性保持稳定', undefined, undefined, '']
] as const)('reads the bounds that %s names', (text, low, high, unit) => {
	expect(boundsIn(text)).toEqual({ low, high, unit });
});
