// What the answers to the three questions fill in by themselves.
import { setLocale } from '$lib/i18n';
import { expect, it } from 'vitest';
import { answeredSign, measureIn, noAnswers, proposal } from './outcome';

const none = { from: '', to: '' };

it('a from and a to in the second answer stand in their fields, and follow it', () => {
	const said = answeredSign(noAnswers, '从３０％升到７０％', none);
	expect(measureIn(said, '')).toEqual({ from: 30, to: 70, unit: '%' });
	const changed = answeredSign(said, 'from 12 minutes to 4 minutes', none);
	expect(measureIn(changed, '')).toEqual({ from: 12, to: 4, unit: 'minutes' });
	expect(answeredSign(changed, 'nobody waits', none)).toMatchObject(none);
});

it('what somebody has typed there stays', () => {
	const typed = { ...noAnswers, from: '41 %' };
	expect(answeredSign(typed, '30% → 70%', none)).toMatchObject({ from: '41 %', to: '70%' });
});

it('what the plan says gives way to the answer, and comes back when the answer says no figures', () => {
	const standing = { from: '10 %', to: '20 %' };
	const said = answeredSign({ ...noAnswers, ...standing }, '由30%降至10%', standing);
	expect(said).toMatchObject({ from: '30%', to: '10%' });
	expect(answeredSign(said, '少一些', standing)).toMatchObject(standing);
});

it.each([
	['2 hours', '30 minutes', 120, 30, 'minutes'],
	['1.2s', '800ms', 1200, 800, 'ms'],
	['3 days', '3 weeks', 3, 21, 'days'],
	['1 day', '3 days', 1, 3, 'days'],
	['2小時', '30 分钟', 120, 30, '分钟'],
	['1 GB', '300 MB', 1000, 300, 'MB'],
	['三成', '70%', 30, 70, '%'],
	['3成', '70%', 30, 70, '%'],
	['¥5', '4元', 5, 4, '元'],
	['1.2M', '5M', 1_200_000, 5_000_000, ''],
	['<3%', '1', 3, 1, '%']
])('from %s to %s stand on one scale', (from, to, start, end, unit) => {
	expect(measureIn({ from, to }, '')).toEqual({ from: start, to: end, unit });
});

it.each([
	['2 hours', '30 people'],
	['30%', '5 points'],
	['$3', '€4'],
	['3 months', '40 days']
])('from %s to %s are two units, and none is guessed', (from, to) => {
	expect(measureIn({ from, to }, '')).toBe('units');
});

it('the unit of the plan stays where none is typed, and a scale that is the unit there stays one', () => {
	expect(measureIn({ from: '12', to: '~4' }, 'min')).toEqual({ from: 12, to: 4, unit: 'min' });
	expect(measureIn({ from: '1.2\u00a0M', to: '5' }, 'M')).toEqual({ from: 1.2, to: 5, unit: 'M' });
	expect(measureIn({ from: '12 days', to: '' }, '')).toEqual({ from: 12, to: null, unit: 'days' });
	expect(measureIn({ from: '3 to 5 days', to: '' }, '')).toBe('from');
});

it.each([
	['付款时间从十二天降到三天', 12, 3, '天'],
	['由三成提升至七成', 30, 70, '%'],
	['一半降到两成', 50, 20, '%'],
	['P95 1.2s→800ms', 1200, 800, 'ms'],
	['from 2h to 30min', 120, 30, 'min'],
	['從18分鐘降到6分鐘', 18, 6, '分鐘'],
	['从 3 星到 5 星', 3, 5, '星'],
	['从 120 件/月降到 60 件/月', 120, 60, '件/月'],
	['from 3.2/5 to 4.1/5', 3.2, 4.1, ''],
	['from 5% to less than 3%', 5, 3, '%'],
	['from 2 of 10 to 7 of 10', 2, 7, 'of 10'],
	['从3千万增加到5千万', 30_000_000, 50_000_000, '']
])('what %s states can be taken over', (sign, from, to, unit) => {
	expect(measureIn(answeredSign(noAnswers, sign, none), '')).toEqual({ from, to, unit });
});

it('the answers are joined as their own language joins, whatever the language of the page', async () => {
	const chinese = { different: '顾客放心', sign: '退货率降到三成' };
	const english = { different: 'Nobody waits.', sign: 'calls within a minute' };
	for (const page of ['en', 'zh'] as const) {
		await setLocale(page);
		expect(proposal(chinese)).toBe('顾客放心：退货率降到三成');
		expect(proposal(english)).toBe('Nobody waits: calls within a minute');
	}
});
