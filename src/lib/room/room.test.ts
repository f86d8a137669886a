// The room over a network in memory: the same behaviour as in the browser, without one.
import { afterEach, describe, expect, it } from 'vitest';
import { ok, refused } from '$lib/model/result';
import { FakeNetwork } from './testing/fake-rtc';
import { arrivals, FakeTimers } from './testing/fake-timers';
import { codeOf, Person, testWelcome, until, valueOf } from './testing/person';
import { roomAcceptance } from './testing/room-acceptance';
import { createTestIdentity } from './testing/test-identity';

roomAcceptance('A room in memory', () => new FakeNetwork());

const controlChannel = 100;

describe('A room by the clock', () => {
	const people: Person[] = [];
	afterEach(async () => {
		for (const person of people.splice(0)) await person.leaves();
	});
	const named = async (...all: Parameters<typeof Person.named>) => {
		const person = await Person.named(...all);
		people.push(person);
		return person;
	};

	it('[R8] knows within a second of quiet that both have the same, and says so rarely while they write', async () => {
		const [network, timers] = [new FakeNetwork(), new FakeTimers()];
		const clock = { timers, now: timers.now };
		const [ana, bo] = [await named('Ana', network, clock), await named('Bo', network, clock)];
		await ana.opens();
		await ana.invites(bo);
		await timers.pass(1_000);
		const said = network.frames(controlChannel);
		for (let i = 0; i < 100; i++) {
			ana.writes('o1', `Word ${i}`);
			await timers.pass(100);
		}
		expect(ana.room.upToDate).toBe(false);
		await timers.pass(900);
		expect([ana.room.upToDate, bo.room.upToDate, bo.reads('o1')]).toEqual([true, true, 'Word 99']);
		// Pings and pongs of eleven seconds are eight to twelve of them.
		expect(network.frames(controlChannel) - said).toBeLessThan(24);
	});

	it('[R9] shows everybody by the name that is on record, whatever they call themselves', async () => {
		const network = new FakeNetwork();
		const onRecord = { name: 'Bo Berg', person: 'bo' };
		const ana = await named('Ana', network, { admit: async () => ok(onRecord) });
		const bo = await named('The boss', network);
		await ana.opens();
		await ana.invites(bo);
		await until(() => ana.room.presence.states().length > 0);
		expect(ana.room.presence.states()).toMatchObject([{ name: 'Bo Berg' }]);
		expect(ana.room.peers).toMatchObject([onRecord]);
	});

	it('[R16] tells each end how far they have come: to each other, or to a failure after half a minute', async () => {
		const [network, timers] = [new FakeNetwork(), new FakeTimers()];
		const clock = { timers, now: timers.now };
		const [ana, bo] = [await named('Ana', network, clock), await named('Bo', network, clock)];
		await ana.opens();
		network.blocked = true;
		const blocked = valueOf(await ana.room.invite());
		const steps = [blocked.attempt.state.step];
		blocked.attempt.onChange(() => steps.push(blocked.attempt.state.step));
		const waiting = valueOf(await bo.joins(blocked.code));
		expect(waiting.attempt.state).toMatchObject({ step: 'given', mine: 'addresses', theirs: 'addresses' });
		const accepted = blocked.accept(waiting.answer);
		await timers.pass(30_000);
		expect(codeOf(await accepted)).toBe('link-timeout');
		expect(steps).toEqual(['made', 'trying', 'failed']);
		expect(blocked.attempt.state).toMatchObject({ tried: 30_000, theirs: 'addresses' });
		waiting.cancel();
		await waiting.welcomed;
		expect(waiting.attempt.state.step).toBe('over');

		network.blocked = false;
		const invite = valueOf(await ana.room.invite());
		const joining = valueOf(await bo.joins(invite.code));
		const both: string[] = [];
		for (const { attempt } of [invite, joining]) attempt.onChange(() => both.push(attempt.state.step));
		valueOf(await invite.accept(joining.answer));
		bo.openRoom = valueOf(await joining.welcomed).room;
		expect(new Set(both)).toEqual(new Set(['trying', 'met', 'over']));
	});

	it('[R4] is not entered by a host who is a stranger to the guest’s own roster', async () => {
		const network = new FakeNetwork();
		const mallory = await named('Mallory', network);
		const ana = await named('Ana', network, { admit: async () => refused('not-admitted') });
		await mallory.opens();
		await ana.opens();
		ana.writes('o1', 'Secret');
		const invite = valueOf(await mallory.room.invite());
		const joining = valueOf(await ana.room.join(invite.code));
		expect(codeOf(await invite.accept(joining.answer))).toBe('not-admitted');
		expect(mallory.reads('o1')).toBeUndefined();
	});

	it('[R4] is not entered by a code for one room whose host then names another', async () => {
		const network = new FakeNetwork();
		let proved = false;
		const welcome = {
			...testWelcome,
			get cycle() {
				return proved ? 'one-that-ana-has' : testWelcome.cycle;
			}
		};
		const honest = await createTestIdentity();
		const sign = (bytes: Uint8Array) => {
			proved = true;
			return honest.sign(bytes);
		};
		const mallory = await named('Mallory', network, { welcome: () => welcome, identity: { ...honest, sign } });
		const ana = await named('Ana', network);
		await mallory.opens();
		const invite = valueOf(await mallory.room.invite());
		const joining = valueOf(await ana.joins(invite.code));
		expect(codeOf(await invite.accept(joining.answer))).toBe('peer-misbehaved');
		await arrivals();
		expect(codeOf(await joining.welcomed)).toBe('peer-misbehaved');
	});
});
