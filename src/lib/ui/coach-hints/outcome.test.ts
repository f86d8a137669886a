// What the answers to the three questions fill in by themselves.
import { expect, it } from 'vitest';
import { answeredSign, measureIn, noAnswers } from './outcome';

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
