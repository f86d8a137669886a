// The rhythm of a cycle as a calendar: the weekly word, the team's half hour, the review, the end, and assumptions to look at.
import { addDays, weekdayOf } from '$lib/model/progress';
import { cycleEntity } from '$lib/model/schema';
import { fileName } from '../contract';
import type { Exporter, PlanSnapshot } from '../contract';
import { escaped, folded } from './lines';
import { icsWords } from './words';
import type { IcsWords } from './words';

export interface IcsOptions {
	readonly language: 'en' | 'zh';
	/** Id of the cycle: the same event has the same name in every file, so that a calendar replaces it. */
	readonly cycle: string;
	/** ISO time. */
	readonly createdAt: string;
}

interface CalendarEvent {
	readonly id: string;
	/** ISO date. */
	readonly day: string;
	readonly title: string;
	readonly about?: string;
	/** Every week until this day, at this hour of wherever the reader is, for so many minutes; else the whole day. */
	readonly weekly?: { readonly until: string; readonly hour: number; readonly minutes: number };
}

const monday = 1;
const thursday = 4;

export const ics: Exporter<IcsOptions> = {
	id: 'calendar',
	extension: 'ics',
	mime: 'text/calendar',
	make(plan, { language, cycle, createdAt }) {
		const { spaceName = '', cycleName = '' } = plan.get('meta', cycleEntity) ?? {};
		const stamp = `${createdAt.slice(0, 19).replace(/[-:]/g, '')}Z`;
		const lines = [
			...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Hearth//Hearth//EN', 'CALSCALE:GREGORIAN'],
			`X-WR-CALNAME:${escaped([spaceName, cycleName].filter(Boolean).join(' · '))}`,
			...eventsOf(plan, icsWords[language]).flatMap((event) => eventLines(event, cycle, stamp)),
			'END:VCALENDAR'
		];
		return {
			name: fileName([spaceName, cycleName], 'ics'),
			mime: 'text/calendar',
			bytes: new TextEncoder().encode(lines.map((line) => `${folded(line)}\r\n`).join(''))
		};
	}
};

function eventsOf(plan: PlanSnapshot, words: IcsWords): CalendarEvent[] {
	const { start = null, end = null, cycleName = '' } = plan.get('meta', cycleEntity) ?? {};
	const events: CalendarEvent[] = [];
	if (start && end && start <= end) {
		const first = (weekday: number) => addDays(start, (weekday - weekdayOf(start) + 7) % 7);
		const weekly = (day: string, hour: number, minutes: number) =>
			day <= end ? [{ day, weekly: { until: end, hour, minutes } }] : [];
		for (const when of weekly(first(monday), 10, 30))
			events.push({ id: 'meeting', title: words.meeting, about: words.meetingAbout, ...when });
		for (const when of weekly(first(thursday), 16, 10))
			events.push({ id: 'check-in', title: words.checkIn, about: words.checkInAbout, ...when });
		const review = addDays(end, -13);
		if (review > start) events.push({ id: 'review', day: review, title: words.review(cycleName) });
	}
	if (end) events.push({ id: 'end', day: end, title: words.end(cycleName) });
	const assumptions = plan.all('assumptions').flatMap(({ id, objective, body, reviewOn, state }): CalendarEvent[] => {
		const of = plan.get('objectives', objective);
		if (!of?.alive || of.state === 'dropped' || of.state === 'closed') return [];
		if (!reviewOn || state !== 'holds' || !body.trim()) return [];
		return [{ id: `assumption-${id}`, day: reviewOn, title: words.assumption(body.trim()), about: of.title.trim() }];
	});
	return [...events, ...assumptions.sort((a, b) => (a.day + a.id < b.day + b.id ? -1 : 1))];
}

const compact = (day: string): string => day.replace(/-/g, '');
const two = (part: number): string => String(part).padStart(2, '0');

function eventLines({ id, day, title, about, weekly }: CalendarEvent, cycle: string, stamp: string): string[] {
	const when = weekly
		? [
				`DTSTART:${compact(day)}T${two(weekly.hour)}0000`,
				`DURATION:PT${weekly.minutes}M`,
				`RRULE:FREQ=WEEKLY;UNTIL=${compact(weekly.until)}T235959`
			]
		: [
				`DTSTART;VALUE=DATE:${compact(day)}`,
				`DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
				// One is reminded of it, and free all the same.
				'TRANSP:TRANSPARENT'
			];
	return [
		...['BEGIN:VEVENT', `UID:${id}-${cycle}@hearth.invalid`, `DTSTAMP:${stamp}`],
		...when,
		`SUMMARY:${escaped(title)}`,
		...(about ? [`DESCRIPTION:${escaped(about)}`] : []),
		...(weekly ? alarm(title) : []),
		'END:VEVENT'
	];
}

const alarm = (title: string): string[] => [
	...['BEGIN:VALARM', 'ACTION:DISPLAY', 'TRIGGER:PT0M'],
	`DESCRIPTION:${escaped(title)}`,
	'END:VALARM'
];
