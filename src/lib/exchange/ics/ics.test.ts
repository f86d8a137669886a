import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { act } from '$lib/plan';
import { ana, value } from '$lib/plan/testing';
import { ics } from './ics';
import type { IcsOptions } from './ics';
import { escaped, folded } from './lines';

const options: IcsOptions = {
	language: 'en',
	cycle: 'spring',
	createdAt: '2027-03-01T09:00:00.000Z',
	rhythm: { weekday: 2, time: '10:15' }
};

/** A small reader: unfolds, splits into events, takes escapes back. */
function read(bytes: Uint8Array) {
	const text = new TextDecoder().decode(bytes);
	expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
	expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
	const lines = text.replaceAll('\r\n ', '').split('\r\n');
	const events: Record<string, string>[] = [];
	for (const line of lines) {
		if (line === 'BEGIN:VEVENT') events.push({});
		const at = line.indexOf(':');
		const event = events.at(-1);
		if (event && at > 0) event[line.slice(0, at)] = unescaped(line.slice(at + 1));
	}
	return events;
}

const unescaped = (text: string) => text.replace(/\\([\\;,nN])/g, (_, mark: string) => (/n/i.test(mark) ? '\n' : mark));

describe('a calendar file', () => {
	it('has the rhythm of the cycle and every day on which something is to be looked at', async () => {
		const a = await ana();
		const id = value(await a.does(act.addObjective, { team: null, title: 'Calm ferries' })).focus ?? '';
		const late = { objective: id, title: 'Late; departures, all', values: { from: 9, to: 2, due: '2027-05-03' } };
		const part = value(await a.does(act.addKeyResult, late)).focus ?? '';
		value(await a.does(act.addCheckpoint, { keyResult: part, on: '2027-04-15', value: 5 }));
		const assumption = value(
			await a.does(act.addAssumption, { objective: id, text: '潮水不变\n第二行', reviewOn: '2027-04-01' })
		).focus;
		const settled = { objective: id, text: 'Settled', reviewOn: '2027-04-02' };
		const done = value(await a.does(act.addAssumption, settled)).focus ?? '';
		value(await a.does(act.setAssumption, { id: done, values: { state: 'settled' } }));
		const file = ics.make(a.plan, options);
		expect(file).toMatchObject({ name: 'Ferry harbour - Spring.ics', mime: 'text/calendar' });
		const events = read(file.bytes);
		expect(events.map((event) => event.SUMMARY)).toEqual([
			'Check in on my key results',
			'Our 30 minutes',
			'Does this still hold? 潮水不变\n第二行',
			'Checkpoint: Late; departures, all',
			'Due: Late; departures, all',
			'Time to look back: Spring',
			'Last day: Spring'
		]);
		// The cycle begins on Monday, 1 March 2027; its first Tuesday is the second.
		expect(events[0]).toMatchObject({
			DTSTART: '20270302T094500',
			DURATION: 'PT30M',
			UID: 'check-in.spring@hearth.invalid'
		});
		expect(events[1]).toMatchObject({
			...{ DTSTART: '20270302T101500', DURATION: 'PT30M', DTSTAMP: '20270301T090000Z' },
			RRULE: 'FREQ=WEEKLY;UNTIL=20270531T235959'
		});
		expect(events[2]).toMatchObject({ 'DTSTART;VALUE=DATE': '20270401', UID: `${assumption}.spring@hearth.invalid` });
		expect(events.at(-1)).toMatchObject({ 'DTSTART;VALUE=DATE': '20270531' });
	});

	it('of a closed cycle, or of one without dates, has no rhythm', async () => {
		const a = await ana();
		value(await a.does(act.setCycle, { start: null, end: null }));
		expect(read(ics.make(a.plan, options).bytes)).toEqual([]);
	});

	it('keeps any text through escaping and folding', () => {
		const text = fc.string({
			unit: fc.constantFrom('a', '渡', '\u{1f6f3}', ' ', ';', ',', '\\', '\n', 'n'),
			maxLength: 300
		});
		fc.assert(
			fc.property(text, (words) => {
				const line = folded(`SUMMARY:${escaped(words)}`);
				for (const part of line.split('\r\n')) expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(75);
				expect(unescaped(line.replaceAll('\r\n ', '').slice('SUMMARY:'.length))).toBe(words);
			})
		);
	});
});
