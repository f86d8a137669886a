// What a room agrees on when its clocks differ.
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { agreedClock, correction } from './clock';
import { FakeNetwork } from './testing/fake-rtc';
import { FakeTimers } from './testing/fake-timers';
import { Person, until } from './testing/person';

const day = 24 * 60 * 60_000;
const year = 365 * day;
const offsetOf = (differences: readonly number[]) => {
	const clock = agreedClock(differences);
	return clock?.kind === 'agreed' ? clock.offset : undefined;
};
const skew = fc.integer({ min: -year, max: year });

describe('the clock of a room', () => {
	it('[R17] is the same in whatever order the others were measured', () => {
		const shuffled = fc
			.array(skew, { minLength: 1, maxLength: 23 })
			.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
		fc.assert(
			fc.property(shuffled, ([all, again]) => {
				expect(agreedClock(again)).toEqual(agreedClock(all));
			})
		);
	});

	it('[R17] is one for all of them: each corrects itself to the same moment, or all say that it is unclear', () => {
		fc.assert(
			fc.property(fc.array(skew, { minLength: 2, maxLength: 24 }), (clocks) => {
				const seen = clocks.map((mine, me) => {
					const offset = offsetOf(clocks.filter((_, other) => other !== me).map((theirs) => theirs - mine));
					return offset === undefined ? undefined : mine + offset;
				});
				expect(new Set(seen).size).toBe(1);
			})
		);
	});

	it('[R17] stays within the honest clocks, whatever fewer than half of them say', () => {
		const room = fc
			.array(fc.integer({ min: -1_000, max: 1_000 }), { minLength: 2, maxLength: 12 })
			.chain((honest) =>
				fc.tuple(fc.constant(honest), fc.array(fc.maxSafeInteger(), { maxLength: honest.length - 1 }))
			);
		fc.assert(
			fc.property(room, ([honest, liars]) => {
				// Ourselves are among the honest.
				const offset = offsetOf([...honest, ...liars]) ?? NaN;
				expect(offset).toBeGreaterThanOrEqual(Math.min(0, ...honest));
				expect(offset).toBeLessThanOrEqual(Math.max(0, ...honest));
			})
		);
	});

	it('[R17] of two is halfway, and unclear when they are more than a day apart', () => {
		expect(agreedClock([])).toBeUndefined();
		expect(agreedClock([-3 * 3_600_000])).toEqual({ kind: 'agreed', offset: -1.5 * 3_600_000, among: 2 });
		expect(agreedClock([day + 1])).toEqual({ kind: 'unclear' });
	});

	it('[R17] moves a device by seconds or more, and not for less; where nothing is agreed, what was goes on', () => {
		const agreed = (offset: number) => ({ kind: 'agreed', offset, among: 3 }) as const;
		expect([correction(0, agreed(1_999)), correction(0, agreed(-day + 0.5))]).toEqual([0, -day + 1]);
		expect([correction(-day, agreed(-day + 3)), correction(-day, agreed(700))]).toEqual([-day, 0]);
		expect([correction(-day, undefined), correction(-day, { kind: 'unclear' })]).toEqual([-day, -day]);
	});
});

describe('three devices', () => {
	let people: Person[] = [];
	afterEach(async () => {
		for (const person of people) await person.leaves();
		people = [];
	});

	it('[R17] of which one is a day behind agree on the time of the other two', async () => {
		const [network, timers] = [new FakeNetwork(), new FakeTimers()];
		for (const [name, wrong] of [
			['Ana', 0],
			['Bo', -day],
			['Cleo', 0]
		] as const) {
			people.push(await Person.named(name, network, { timers, now: () => timers.now() + wrong }));
		}
		const [ana, bo, cleo] = people as [Person, Person, Person];
		await ana.opens();
		await ana.invites(cleo);
		await ana.invites(bo);
		await timers.pass(1_000);
		await until(() => people.every(({ room }) => room.clock?.kind === 'agreed' && room.clock.among === 3));
		const offsets = [ana, bo, cleo].map(({ room }) => (room.clock?.kind === 'agreed' ? room.clock.offset : NaN));
		const error = Math.max(...people.flatMap(({ room }) => room.peers.map(({ latency = 0 }) => latency)));
		offsets.forEach((offset, at) => expect(Math.abs(offset - (at === 1 ? day : 0))).toBeLessThanOrEqual(error));
	});
});
