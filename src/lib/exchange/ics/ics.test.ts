// The calendar file, read back by a small reader that knows nothing of how it was written.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { act } from '$lib/plan';
import { ana, value } from '$lib/plan/testing';
import { ics } from './ics';
import { escaped, folded } from './lines';

type Read = Record<string, string>[];

const unescaped = (text: string) => text.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));

/** Each event by its properties; parameters stay with the name. Alarms are left out. */
function read(text: string): Read {
	expect(text.endsWith('\r\n')).toBe(true);
	const lines = text.slice(0, -2).split('\r\n');
	for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
	const events: Read = [];
	let inside: string[] = [];
	for (const line of text
		.slice(0, -2)
		.replace(/\r\n[ \t]/g, '')
		.split('\r\n')) {
		const at = line.indexOf(':');
		const [name, said] = [line.slice(0, at), line.slice(at + 1)];
		if (name === 'BEGIN') {
			inside = [...inside, said];
			if (said === 'VEVENT') events.push({});
		} else if (name === 'END') {
			expect(inside.at(-1)).toBe(said);
			inside = inside.slice(0, -1);
		} else if (inside.at(-1) === 'VEVENT') (events.at(-1) ?? {})[name] = unescaped(said);
	}
	expect(inside).toEqual([]);
	return events;
}

const options = { language: 'en', cycle: 'cycle-1', createdAt: '2027-03-01T09:00:00.123Z' } as const;

describe('the calendar of a cycle', () => {
	it('holds the weekly word, the half hour, the review, the end, and assumptions that still hold', async () => {
		const a = await ana();
		const objective =
			value(await a.does(act.addObjective, { team: 'genesis-3', title: 'Calm, dry; ferries' })).focus ?? '';
		const add = (text: string, reviewOn: string | null) => a.does(act.addAssumption, { objective, text, reviewOn });
		value(await add('Rain, wind;\nand “waves” \\ spray', '2027-04-06'));
		const broken = value(await add('The bus stays', '2027-04-07')).focus ?? '';
		value(await a.does(act.setAssumption, { id: broken, values: { state: 'broken' } }));
		value(await add('Without a day', null));

		const { name, bytes } = ics.make(a.plan, options);
		expect(name).toBe('Ferry harbour - Spring.ics');
		const events = read(new TextDecoder().decode(bytes));
		// The first of March 2027 is a Monday.
		expect(events).toMatchObject([
			{ UID: 'meeting-cycle-1@hearth.invalid', DTSTART: '20270301T100000', RRULE: 'FREQ=WEEKLY;UNTIL=20270531T235959' },
			{ DTSTART: '20270304T160000', DURATION: 'PT10M' },
			{ 'DTSTART;VALUE=DATE': '20270518' },
			{ 'DTSTART;VALUE=DATE': '20270531', 'DTEND;VALUE=DATE': '20270601', SUMMARY: 'Spring ends' },
			{
				'DTSTART;VALUE=DATE': '20270406',
				SUMMARY: 'Does this still hold? Rain, wind;\nand “waves” \\ spray',
				DESCRIPTION: 'Calm, dry; ferries'
			}
		]);
		expect(events).toHaveLength(5);
		expect(new Set(events.map(({ UID }) => UID)).size).toBe(5);
		expect(events.every(({ DTSTAMP }) => DTSTAMP === '20270301T090000Z')).toBe(true);
	});

	it('gives back every text, whatever is in it, in lines that every reader takes', () => {
		const text = fc
			.string({ unit: 'grapheme', maxLength: 200 })
			.map((words) => words.replace(/[\u0000-\u001f\u007f]/g, ' '));
		fc.assert(
			fc.property(text, fc.string({ unit: fc.constantFrom('水', ',', ';', '\\', '\n', 'a', '😀') }), (one, other) => {
				for (const words of [one, other]) {
					const lines = folded(`SUMMARY:${escaped(words)}`);
					for (const line of lines.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
					expect(unescaped(lines.replace(/\r\n /g, '').slice('SUMMARY:'.length))).toBe(words);
				}
			})
		);
	});
});
