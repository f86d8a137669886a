import { describe, expect, it } from 'vitest';
import { flowOf, freshShare, workingMinutes } from '.';
import { Sample } from './survival';
import { days, harbour, hours, minutes, monday, rewords } from './testing';

const day = (at: number) => new Date(at).toISOString().slice(0, 10);

describe('[A1] working time', () => {
	const friday = monday + 4 * days;
	it('counts eight hours a weekday, spread evenly, and none of a weekend', () => {
		expect(workingMinutes(monday, monday + days)).toBe(480);
		expect(workingMinutes(monday, monday + 6 * hours)).toBe(120);
		expect(workingMinutes(friday + 12 * hours, friday + 3 * days + 12 * hours)).toBe(480);
		expect(workingMinutes(friday + days, friday + 3 * days)).toBe(0);
		expect(workingMinutes(monday, monday + 7 * days)).toBe(5 * 480);
		expect(workingMinutes(monday + hours, monday)).toBe(0);
	});

	it('counts no day off, however they overlap each other and a weekend', () => {
		const away = [
			{ from: day(monday + days), to: day(monday + 2 * days) },
			{ from: day(monday + 2 * days), to: day(monday + 6 * days) }
		];
		expect(workingMinutes(monday, monday + 7 * days, away)).toBe(480);
		expect(workingMinutes(monday + days, monday + 7 * days, away)).toBe(0);
		expect(workingMinutes(monday, monday + 8 * days, [...away].reverse())).toBe(960);
	});
});

describe('[A1] Kaplan–Meier', () => {
	const sample = (over: readonly number[], open: readonly number[]) => {
		const made = new Sample();
		over.forEach((at, n) => made.add({ minutes: at, open: false, person: `p${n}` }));
		open.forEach((at, n) => made.add({ minutes: at, open: true, person: `q${n}` }));
		return made;
	};

	it('has the median of a worked example', () => {
		// Over at 1, 3, 4; open at 2, 5. S: 4/5 after 1, 4/5·2/3 = 8/15 after 3, 8/15·1/2 = 4/15 after 4.
		expect(sample([1, 3, 4], [2, 5]).quantile(0.5)).toBe(4);
		// Without the open ones the median would be 3, as if silence were fast.
		expect(sample([1, 3, 4], []).quantile(0.5)).toBe(3);
	});

	it('has no median while most are open', () => {
		expect(sample([1, 2], [5, 5, 5]).quantile(0.5)).toBeUndefined();
		expect(sample([], []).quantile(0.5)).toBeUndefined();
	});

	it('forgets what is taken out again', () => {
		const made = sample([1, 3, 200], [2]);
		made.remove({ minutes: 200, open: false, person: 'p2' });
		expect([made.over, made.all, made.people, made.quantile(0.5)]).toEqual([2, 3, 3, 3]);
	});
});

describe('[A1] the speed of messages', () => {
	/** Ana's change on Monday noon; Bo, Cy, Dee (below) and Eve (beside) hear of it. */
	function told() {
		const house = harbour();
		for (const [id, owner] of [
			['x', 'cy'],
			['y', 'dee']
		] as const) {
			house.put('objectives', id, { team: 'pier', owner, state: 'published', title: id });
			house.put('links', id, { from: id, to: 'calm', kind: 'serves', state: 'accepted' });
		}
		const of = rewords(house, 'ana', monday, 'calm', { title: 'Calm' });
		const gotIt = (person: string, after: number, arrived?: number) =>
			house.did(person, monday + after, 'received', ['calm'], {
				of,
				...(arrived === undefined ? {} : { arrived: monday + arrived })
			});
		return { house, gotIt };
	}

	it('is counts below four people, then a median with the open ones at their age', () => {
		const { house, gotIt } = told();
		gotIt('bo', days, 12 * hours);
		gotIt('cy', 2 * days, 2 * days);
		gotIt('dee', 3 * days);
		const { understood, travel } = flowOf(house.facts({ now: monday + 4 * days }));
		expect(understood).toEqual({
			receipts: { count: 3, of: 4 },
			people: 4,
			median: undefined,
			beyond: false,
			p90: undefined
		});
		expect(travel.receipts).toEqual({ count: 2, of: 2 });
		gotIt('eve', 4 * days, 0);
		const flow = flowOf(house.facts({ now: monday + 4 * days, records: [...house.records] }));
		// One, two, three and four days: half have come through on the second, 960 working minutes.
		expect(flow.understood).toMatchObject({ receipts: { count: 4, of: 4 }, median: 960, p90: undefined });
		expect(flow.endToEnd).toMatchObject({ receipts: { count: 1, of: 1 } });
		expect(flow.hops).toMatchObject([{ from: 0, to: 1, receipts: { count: 3, of: 3 }, median: undefined }]);
	});

	it('tells travelling from understanding', () => {
		const { house, gotIt } = told();
		for (const person of ['bo', 'cy', 'dee', 'eve']) gotIt(person, 2 * days, days);
		const { travel, understanding } = flowOf(house.facts());
		expect([travel.median, understanding.median]).toEqual([480, 480]);
	});

	it('reach48 leaves out what is younger than two working days', () => {
		const { house, gotIt } = told();
		gotIt('bo', days);
		gotIt('cy', 3 * days);
		expect(flowOf(house.facts({ now: monday + 2 * days - minutes })).reach48).toEqual({ count: 0, of: 0 });
		expect(flowOf(house.facts({ now: monday + 3 * days })).reach48).toEqual({ count: 1, of: 4 });
	});

	it('is measured in the time that a person had', () => {
		const { house, gotIt } = told();
		house.put('awayDays', 'off', { person: 'bo', from: day(monday), to: day(monday + 3 * days) });
		for (const person of ['bo', 'cy', 'dee', 'eve']) gotIt(person, 4 * days);
		const { understood } = flowOf(house.facts());
		expect(understood.median).toBe(4 * 480);
		expect(flowOf(house.facts({ now: monday + 20 * days })).reach48).toEqual({ count: 1, of: 4 });
	});
});

it('[A1] the fresh share counts links whose other end still is what was accepted', () => {
	const house = harbour();
	expect(freshShare(house.facts())).toEqual({ count: 2, of: 2, stale: [] });
	rewords(house, 'ana', monday + 12 * hours, 'calm', { title: 'Calm' });
	expect(freshShare(house.facts())).toEqual({ count: 1, of: 2, stale: ['dry>calm'] });
});
