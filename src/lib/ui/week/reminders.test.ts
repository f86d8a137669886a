import { expect, it } from 'vitest';
import { alreadyTold, reminderOf } from './reminders';

const at = (today: string, needs: string[] = [], checkInDue = false) => ({ today, needs, checkInDue });

it('is silent about what stood there when the page was opened', () => {
	const waits = at('2027-03-01', ['a', 'b'], true);
	expect(reminderOf(waits, alreadyTold(waits))).toBeUndefined();
});

it('tells what is new, and what went and came back is no news', () => {
	const told = alreadyTold(at('2027-03-01', ['a']));
	expect(reminderOf(at('2027-03-01', ['a', 'b', 'c']), told)).toEqual({ news: 2, checkIn: false });
	expect(reminderOf(at('2027-03-01', []), told)).toBeUndefined();
	expect(reminderOf(at('2027-03-01', ['a']), told)).toBeUndefined();
});

it('reminds of a check-in once a day', () => {
	const told = alreadyTold(at('2027-03-01', [], true));
	expect(reminderOf(at('2027-03-02', [], true), told)).toEqual({ news: 0, checkIn: true });
	expect(reminderOf(at('2027-03-02'), told)).toBeUndefined();
});
