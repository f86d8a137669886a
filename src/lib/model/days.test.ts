import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayNumber, daysBetween, weekdayOf } from './days';

const anyDay = fc.integer({ min: -20_000, max: 60_000 });
const iso = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);

describe('days of the calendar', () => {
	it('are counted over leap years and turns of the year', () => {
		expect(daysBetween('2027-12-31', '2028-01-01')).toBe(1);
		expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
		expect(daysBetween('2100-02-28', '2100-03-01')).toBe(1);
		fc.assert(
			fc.property(fc.integer({ min: -20_000, max: 40_000 }), fc.integer({ min: 0, max: 4000 }), (start, days) => {
				const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
				expect(daysBetween(iso(start), iso(start + days))).toBe(days);
			})
		);
	});

	it('are counted as the calendar counts them', () => {
		fc.assert(
			fc.property(anyDay, fc.integer({ min: -3000, max: 3000 }), (number, days) => {
				const day = iso(number);
				expect(dayNumber(day)).toBe(number);
				expect(addDays(day, days)).toBe(iso(number + days));
				expect(daysBetween(day, addDays(day, days))).toBe(days);
				expect(weekdayOf(day) % 7).toBe(new Date(number * 86_400_000).getUTCDay());
			}),
			{ numRuns: 2000 }
		);
	});
});
