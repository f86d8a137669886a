import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedProgress, keyResultProgress, objectiveProgress, standing } from './progress';

const number = { type: 'number', from: 3, to: 9, low: null, high: null } as const;
const range = { type: 'range', from: null, to: null, low: 10, high: 20, current: null } as const;
const spring = { start: '2027-03-01', end: '2027-05-30' };

describe('progress', () => {
	it('of a number is the share of the way, up or down, never outside 0 and 1', () => {
		expect(keyResultProgress({ ...number, current: 6 })).toBe(0.5);
		expect(keyResultProgress({ ...number, from: 40, to: 10, current: 25 })).toBe(0.5);
		expect(keyResultProgress({ ...number, current: 2 })).toBe(0);
		expect(keyResultProgress({ ...number, current: 90 })).toBe(1);
	});

	it('is unknown, not zero, where a value, a start or a target is missing, or the two are the same', () => {
		expect(keyResultProgress({ ...number, current: null })).toBeUndefined();
		expect(keyResultProgress({ ...number, from: null, current: 4 })).toBeUndefined();
		expect(keyResultProgress({ ...number, to: 3, current: 3 })).toBeUndefined();
		expect(keyResultProgress({ ...number, type: 'milestones', current: 4 })).toBeUndefined();
	});

	it('of milestones is the share that is done, of yes/no nothing or all', () => {
		const done = [{ done: true }, { done: false }, { done: true }, { done: false }];
		expect(keyResultProgress({ ...number, type: 'milestones', current: null }, done)).toBe(0.5);
		expect(keyResultProgress({ ...number, type: 'yesno', current: 1 })).toBe(1);
		expect(keyResultProgress({ ...number, type: 'yesno', current: 0 })).toBe(0);
	});

	it('within a range is full, and falls off over one width of it outside', () => {
		expect(keyResultProgress({ ...range, current: 10 })).toBe(1);
		expect(keyResultProgress({ ...range, current: 25 })).toBe(0.5);
		expect(keyResultProgress({ ...range, current: -5 })).toBe(0);
		expect(keyResultProgress({ ...range, low: 20, high: 10, current: 15 })).toBeUndefined();
	});

	it('is always between 0 and 1, and grows towards the target', () => {
		const value = fc.integer({ min: -1e9, max: 1e9 }).map((raw) => raw / 100);
		fc.assert(
			fc.property(value, value, value, value, (from, to, a, b) => {
				fc.pre(from !== to);
				const [near, far] = Math.abs(to - a) <= Math.abs(to - b) ? [a, b] : [b, a];
				const nearer = keyResultProgress({ ...number, from, to, current: near }) ?? -1;
				const farther = keyResultProgress({ ...number, from, to, current: far }) ?? -1;
				expect(Math.min(nearer, farther)).toBeGreaterThanOrEqual(0);
				expect(Math.max(nearer, farther)).toBeLessThanOrEqual(1);
				const passed = Math.sign(to - far) !== Math.sign(to - from);
				expect(passed || nearer >= farther).toBe(true);
			})
		);
	});

	it('of an objective is the mean of what is known', () => {
		expect(objectiveProgress([0.5, undefined, 1])).toBe(0.75);
		expect(objectiveProgress([undefined])).toBeUndefined();
		expect(objectiveProgress([])).toBeUndefined();
	});
});

describe('expected progress', () => {
	const at = (today: string, checkpoints: Parameters<typeof expectedProgress>[1] = []) =>
		expectedProgress(number, checkpoints, spring, today);

	it('goes in a line from the first day to the last', () => {
		expect(at('2027-02-01')).toBe(0);
		expect(at('2027-03-01')).toBe(0);
		expect(at('2027-04-15')).toBe(0.5);
		expect(at('2027-05-30')).toBe(1);
		expect(at('2027-09-01')).toBe(1);
	});

	it('goes through the checkpoints, which are values on a day', () => {
		const checkpoints = [{ on: '2027-04-15', value: 4.5 }];
		expect(at('2027-04-15', checkpoints)).toBe(0.25);
		expect(at('2027-03-01', checkpoints)).toBe(0);
		expect(at('2027-05-30', checkpoints)).toBe(1);
	});

	it('does not depend on the order in which checkpoints arrived, even of two on one day', () => {
		const two = [
			{ on: '2027-04-15', value: 4.5 },
			{ on: '2027-04-15', value: 7.5 }
		];
		expect(at('2027-04-15', two)).toBe(0.75);
		expect(at('2027-04-15', [...two].reverse())).toBe(0.75);
		expect(at('2027-04-01', two)).toBe(at('2027-04-01', [...two].reverse()));
	});

	it('ignores checkpoints outside the cycle and without a value', () => {
		const odd = [
			{ on: '2026-04-15', value: 9 },
			{ on: '2027-04-15', value: null },
			{ on: null, value: 9 }
		];
		expect(at('2027-04-15', odd)).toBe(0.5);
	});

	it('is unknown without dates or with reversed ones, and full at once for a range', () => {
		expect(expectedProgress(number, [], { start: null, end: '2027-05-30' }, '2027-04-15')).toBeUndefined();
		expect(expectedProgress(number, [], { start: '2027-05-30', end: '2027-03-01' }, '2027-04-15')).toBeUndefined();
		expect(expectedProgress(range, [], spring, '2027-03-01')).toBe(1);
	});
});

describe('standing', () => {
	it('is behind by at most 25 points, at risk beyond, and unknown where either side is', () => {
		expect(standing(0.5, 0.5)).toBe('on-track');
		expect(standing(0.8, 0.5)).toBe('on-track');
		expect(standing(0.25, 0.5)).toBe('behind');
		expect(standing(0.1 + 0.2, 0.55)).toBe('behind');
		expect(standing(0.24, 0.5)).toBe('at-risk');
		expect(standing(undefined, 0.5)).toBeUndefined();
		expect(standing(0.5, undefined)).toBeUndefined();
	});
});
