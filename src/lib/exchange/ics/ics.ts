// The rhythm of a cycle as a calendar file: the weekly check-in, the team's half hour, days to look at something again, the review.
import { addDays, daysBetween, weekdayOf } from '$lib/model/days';
import { cycleEntity } from '$lib/model/schema';
import { fileName } from '../contract';
import type { Exporter, PlanSnapshot } from '../contract';
import { escaped, folded } from './lines';
import { icsWords } from './words';

/** When a team meets. Times stand in everybody's own time zone. */
export interface Rhythm {
	/** Monday 1 … Friday 5. */
	readonly weekday: number;
	/** `HH:MM`, in quarters of an hour or any other minute of the day. */
	readonly time: string;
}

export interface IcsOptions {
	readonly language: 'en' | 'zh';
	readonly rhythm: Rhythm;
	/** When the file is made: ISO, UTC. */
	readonly createdAt: string;
	/** The cycle: what is exported again replaces what is in the calendar. */
	readonly cycle: string;
}

export const usualRhythm: Rhythm = { weekday: 1, time: '10:00' };

interface Event {
	readonly id: string;
	/** ISO date. */
	readonly on: string;
	readonly title: string;
	readonly text?: string;
	/** Minutes since midnight and how many minutes it lasts; a whole day without. */
	readonly at?: { readonly minute: number; readonly lasts: number };
	/** ISO date of the last day of a weekly event. */
	readonly until?: string;
}

/** Days before the end on which the review opens. */
const reviewDays = 13;

export const ics: Exporter<IcsOptions> = {
	id: 'ics',
	extension: 'ics',
	mime: 'text/calendar',
	make(plan, options) {
		const meta = plan.get('meta', cycleEntity);
		const stamp = options.createdAt.replace(/[-:]|\.\d+/g, '');
		const name = [meta?.spaceName ?? '', meta?.cycleName ?? ''].filter(Boolean).join(' · ');
		const lines = [
			...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Hearth//OKR rhythm//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH'],
			`X-WR-CALNAME:${escaped(name)}`,
			...eventsOf(plan, options).flatMap((event) => linesOf(event, options.cycle, stamp)),
			'END:VCALENDAR'
		];
		return {
			name: fileName([meta?.spaceName ?? '', meta?.cycleName ?? ''], 'ics'),
			mime: 'text/calendar',
			bytes: new TextEncoder().encode(lines.map((line) => `${folded(line)}\r\n`).join(''))
		};
	}
};

function eventsOf(plan: PlanSnapshot, { language, rhythm }: IcsOptions): Event[] {
	const words = icsWords[language];
	const { start = null, end = null, cycleName = '', state = 'draft' } = plan.get('meta', cycleEntity) ?? {};
	const events: Event[] = [];
	if (start && end && state !== 'closed' && daysBetween(start, end) >= 0) {
		const first = addDays(start, (rhythm.weekday - weekdayOf(start) + 7) % 7);
		const minute = minutesOf(rhythm.time);
		if (first <= end) {
			const weekly = { on: first, until: end };
			const before = { minute: Math.max(0, minute - 30), lasts: Math.min(30, minute) || 30 };
			events.push(
				{ ...weekly, id: 'check-in', title: words.checkIn, text: words.checkInText, at: before },
				{ ...weekly, id: 'together', title: words.together, text: words.togetherText, at: { minute, lasts: 30 } }
			);
		}
		const review = addDays(end, -reviewDays);
		events.push({ id: 'review', on: review > start ? review : start, title: words.review(cycleName) });
		events.push({ id: 'end', on: end, title: words.end(cycleName) });
	}
	const lives = (id: string | null) => {
		const objective = plan.get('objectives', id);
		return objective?.alive === true && objective.state !== 'dropped' && objective.state !== 'closed';
	};
	for (const { id, body, reviewOn, objective, state: held } of plan.all('assumptions'))
		if (reviewOn && held === 'holds' && lives(objective) && body.trim())
			events.push({ id, on: reviewOn, title: words.assumption(body.trim()) });
	for (const { id, title, due, objective, dropped } of plan.all('keyResults'))
		if (due && !dropped && lives(objective)) events.push({ id, on: due, title: words.due(title.trim()) });
	for (const { id, on, keyResult } of plan.all('checkpoints')) {
		const of = plan.get('keyResults', keyResult);
		if (on && of?.alive && !of.dropped && lives(of.objective))
			events.push({ id, on, title: words.checkpoint(of.title.trim()) });
	}
	return events.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.id < b.id ? -1 : 1));
}

function linesOf({ id, on, title, text, at, until }: Event, cycle: string, stamp: string): string[] {
	const day = on.replaceAll('-', '');
	const clock = (minute: number) => `${day}T${two(Math.floor(minute / 60))}${two(minute % 60)}00`;
	return [
		...['BEGIN:VEVENT', `UID:${id}.${cycle}@hearth.invalid`, `DTSTAMP:${stamp}`],
		...(at
			? [`DTSTART:${clock(at.minute)}`, `DURATION:PT${at.lasts}M`]
			: [`DTSTART;VALUE=DATE:${day}`, 'TRANSP:TRANSPARENT']),
		...(until ? [`RRULE:FREQ=WEEKLY;UNTIL=${until.replaceAll('-', '')}T235959`] : []),
		`SUMMARY:${escaped(title)}`,
		...(text ? [`DESCRIPTION:${escaped(text)}`] : []),
		'END:VEVENT'
	];
}

const two = (number: number): string => String(number).padStart(2, '0');

function minutesOf(time: string): number {
	const [hours = 0, minutes = 0] = time.split(':').map(Number);
	return Number.isFinite(hours * 60 + minutes) ? Math.min(1439, Math.max(0, hours * 60 + minutes)) : 600;
}
