// Time that people had: Monday to Friday without days off, the same on every peer whatever its time zone.
import { dayNumber } from '$lib/model/days';
import type { Span } from './structure';

const day = 86_400_000;
/** 1970-01-05, a Monday. */
const monday = 4 * day;

/** Milliseconds of Mondays to Fridays (UTC) before an instant. */
function weekdays(at: number): number {
	const days = Math.floor((at - monday) / day);
	const weeks = Math.floor(days / 7);
	const inWeek = days - weeks * 7;
	return (weeks * 5 + Math.min(inWeek, 5)) * day + (inWeek < 5 ? at - monday - days * day : 0);
}

/** A day on the calendar as the instant (UTC) at which it begins. */
const dayStart = (iso: string): number => dayNumber(iso) * day;

/**
 * Whole working minutes from one instant to another, never below 0: a working day counts 8 hours, spread evenly over its
 * 24, since no record says where on earth it was made; Saturdays, Sundays (UTC) and the person's days off count nothing.
 * Method A1.
 */
export function workingMinutes(from: number, to: number, away: readonly Span[] = []): number {
	if (to <= from) return 0;
	let time = weekdays(to) - weekdays(from);
	if (!away.length) return Math.floor(time / 180_000);
	let until = from;
	for (const span of [...away].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
		const start = Math.max(until, dayStart(span.from));
		const end = Math.min(to, dayStart(span.to) + day);
		if (end <= start) continue;
		time -= weekdays(end) - weekdays(start);
		until = end;
	}
	return Math.floor(time / 180_000);
}

/** Two working days in working minutes. */
export const twoDays = 2 * 8 * 60;
