// When the story happens: two cycles of thirteen weeks, the second of which is in its fifth week today.
import type { When } from './story';

export interface CycleDates {
	readonly start: string;
	readonly end: string;
	readonly season: 0 | 1 | 2 | 3;
	readonly year: number;
	/** The calendar day of a time in the story. `turn` spreads what is said of a whole week over its last days. */
	day(when: When, turn?: number): string;
}

const parts = (day: string): [number, number, number] => {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	return [year, month - 1, date];
};

export const addDays = (day: string, days: number): string => {
	const [year, month, date] = parts(day);
	return new Date(Date.UTC(year, month, date + days)).toISOString().slice(0, 10);
};

/** 0 for Monday … 6 for Sunday. */
const weekday = (day: string): number => (new Date(Date.UTC(...parts(day))).getUTCDay() + 6) % 7;

/** A minute of a day on this device's clock, epoch milliseconds. */
export const moment = (day: string, minute: number): number => {
	const [year, month, date] = parts(day);
	return new Date(year, month, date, 0, 0, Math.round(minute * 60)).getTime();
};

function workingDaysBefore(today: string, count: number): string {
	let day = today;
	for (let left = count; left > 0;) {
		day = addDays(day, -1);
		if (weekday(day) < 5) left--;
	}
	return day;
}

/**
 * The running cycle begins on a Monday 31 to 37 days ago: so three working days lie between its fourth week and today,
 * whatever day of the week it is.
 */
export function calendarOf(today: string): readonly [closed: CycleDates, running: CycleDates] {
	const late = addDays(today, -3);
	const start = addDays(late, -weekday(late) - 28);
	const middle = addDays(start, 45);
	const [year, month] = parts(middle);
	const season = (Math.floor(((month + 1) % 12) / 3) % 4) as CycleDates['season'];
	const before = ((season + 3) % 4) as CycleDates['season'];
	const dates = (start: string, day: CycleDates['day']) => ({ start, end: addDays(start, 90), day });
	const first = addDays(start, -91);
	return [
		{ ...dates(first, weekOf(first)), season: before, year: parts(addDays(first, 45))[0] },
		{
			...dates(start, (when, turn = 0) =>
				Math.floor(when) === 5
					? workingDaysBefore(today, when === 5 ? 1 + (turn % 3) : 4 - tenths(when))
					: weekOf(start)(when, turn)
			),
			season,
			year
		}
	];
}

const tenths = (when: When): number => Math.round((when % 1) * 10);

const weekOf =
	(start: string): CycleDates['day'] =>
	(when, turn = 0) =>
		addDays(start, (Math.floor(when) - 1) * 7 + (Number.isInteger(when) ? 3 + (turn % 2) : tenths(when) - 1));
