import { expect, it } from 'vitest';
import { addDays, calendarOf } from './calendar';

const days = Array.from({ length: 400 }, (_, n) => addDays('2027-01-01', n));
const weekday = (day: string) => new Date(`${day}T12:00:00Z`).getUTCDay();

it('has the running cycle in its fifth week, or just past it, whatever day it is', () => {
	for (const today of days) {
		const [closed, running] = calendarOf(today);
		expect(weekday(running.start)).toBe(1);
		expect(addDays(running.start, 31) <= today && today <= addDays(running.start, 37)).toBe(true);
		expect(addDays(closed.end, 1)).toBe(running.start);
		expect(addDays(running.start, 90)).toBe(running.end);
	}
});

it('puts week five on three working days between the fourth week and today', () => {
	for (const today of days) {
		const [, running] = calendarOf(today);
		const told = [running.day(4.5), running.day(5.1), running.day(5.2), running.day(5.3), today];
		expect([...told].sort()).toEqual(told);
		expect(new Set(told).size).toBe(5);
		for (const day of told.slice(0, 4)) expect([1, 2, 3, 4, 5]).toContain(weekday(day));
		expect(new Set([0, 1, 2].map((turn) => running.day(5, turn)))).toEqual(new Set(told.slice(1, 4)));
	}
});

it('names two seasons that follow one another', () => {
	for (const today of days) {
		const [closed, running] = calendarOf(today);
		expect((closed.season + 1) % 4).toBe(running.season);
		expect([0, 1]).toContain(running.year - closed.year);
	}
});
