// Links belong to the space, documents to its cycles: who shares which, and that no word goes astray when people move.
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { ok, refused } from '$lib/model/result';
import type { Admit } from '../trust/greeting';
import { FakeNetwork } from '../testing/fake-rtc';
import { FakeTimers } from '../testing/fake-timers';
import { Person, until } from '../testing/person';

const [spring, summer] = ['cycle-1', 'cycle-2'];
const people: Person[] = [];

afterEach(async () => {
	for (const person of people.splice(0)) await person.leaves();
});

async function gather(network: FakeNetwork, ...names: string[]): Promise<Person[]> {
	for (const name of names) people.push(await Person.named(name, network));
	const [host, ...guests] = people;
	await host?.opens();
	for (const guest of guests) await host?.invites(guest);
	await until(() => people.every(({ shares }) => shares.length === names.length - 1));
	return people;
}

const pair = async (network: FakeNetwork) => (await gather(network, 'Ana', 'Bo')) as [Person, Person];
const links = ({ room }: Person) => room.peers.filter(({ state }) => state === 'linked').length;

describe('one room for a space', () => {
	it('[R15] keeps its links while its people move, and shares only what both have open', async () => {
		const network = new FakeNetwork();
		const [ana, bo] = await pair(network);
		const connections = network.connections.length;
		await ana.shows(summer);
		ana.writes('o1', 'Of the summer');
		bo.writes('o2', 'Of the spring');
		await until(() => bo.room.peers[0]?.here === false);
		expect([links(ana), links(bo), ana.reads('o2'), bo.reads('o1')]).toEqual([1, 1, undefined, undefined]);
		expect([ana.room.status, ana.room.upToDate, bo.room.presence.states()]).toEqual(['connected', true, []]);

		await bo.shows(summer);
		await until(() => bo.reads('o1') === 'Of the summer' && bo.shares.length === 1);
		expect(bo.reads('o2')).toBeUndefined();
		await ana.shows(spring);
		await bo.shows(spring);
		await until(() => ana.reads('o2') === 'Of the spring');
		expect([ana.reads('o1'), network.connections.length]).toEqual([undefined, connections]);
	});

	it('[R15] gives a cycle only to devices that its own roster knows, and asks again when the roster may have grown', async () => {
		const network = new FakeNetwork();
		const timers = new FakeTimers();
		for (const name of ['Ana', 'Bo']) people.push(await Person.named(name, network, { timers, now: timers.now }));
		const [ana, bo] = people as [Person, Person];
		await ana.opens();
		await ana.invites(bo);
		let known = false;
		const roster: Admit = async () => (known ? ok(undefined) : refused('not-admitted'));
		await ana.shows(summer, roster);
		ana.writes('o1', 'Not for guests');
		await bo.shows(summer);
		bo.writes('o2', 'From a guest');
		await timers.pass(25_000);
		expect([links(ana), bo.reads('o1'), ana.reads('o2')]).toEqual([1, undefined, undefined]);
		expect([ana.room.peers[0]?.here, bo.room.peers[0]?.here, bo.room.upToDate]).toEqual([false, false, true]);
		known = true;
		await timers.pass(25_000);
		await until(() => bo.reads('o1') === 'Not for guests' && ana.reads('o2') === 'From a guest');
	});

	it('[R15] an invitation lets into the cycle it was made for, and waits while another is open', async () => {
		const network = new FakeNetwork();
		people.push(await Person.named('Ana', network), await Person.named('Bo', network));
		const [ana, bo] = people as [Person, Person];
		await ana.opens();
		const invite = await ana.room.invite();
		const joining = invite.ok ? await bo.joins(invite.value.code) : invite;
		if (!invite.ok || !joining.ok) throw new Error('no code');
		await ana.shows(summer);
		expect(await invite.value.accept(joining.value.answer)).toMatchObject({
			problem: { code: 'invitation-other-cycle' }
		});
		expect(invite.value.state).toBe('waiting');
		await ana.shows(spring);
		expect((await invite.value.accept(joining.value.answer)).ok).toBe(true);
		const joined = await joining.value.welcomed;
		if (joined.ok) bo.openRoom = joined.value.room;
		expect(joined.ok).toBe(true);
	});

	it('[R15] ends the same however three people move between three cycles and write', async () => {
		const cycles = ['cycle-1', 'cycle-2', 'cycle-3'];
		const step = fc.record({ who: fc.nat(2), to: fc.option(fc.constantFrom(...cycles)), wait: fc.boolean() });
		await fc.assert(
			fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
				const group = await gather(new FakeNetwork(), 'Ana', 'Bo', 'Cleo');
				for (const [i, { who, to, wait }] of steps.entries()) {
					const person = group[who];
					if (to === null) person?.writes(`o${i}`, `${who} wrote ${i}`);
					else if (wait) await person?.shows(to);
					else void person?.shows(to);
				}
				// Everybody passes by each of them: whoever has a word of it brings it along.
				for (const cycle of [...cycles, ...cycles]) {
					await Promise.all(group.map((person) => person.shows(cycle)));
					await until(() => group.every(({ shares }) => shares.length === 2));
					const states = () =>
						group.map(({ doc }) => JSON.stringify(Object.entries(doc.getMap('objectives').toJSON()).sort()));
					await until(() => new Set(states()).size === 1);
				}
				for (const person of people.splice(0)) await person.leaves();
			}),
			{ numRuns: Number(process.env.HEARTH_MOVES ?? 8), endOnFailure: true }
		);
		expect(people).toEqual([]);
	}, 60_000);
});
