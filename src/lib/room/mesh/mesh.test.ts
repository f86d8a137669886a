// Rooms of more than two, in memory: how often a thing is said, and that all end up the same whatever happens.
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { browserTimers, type Timers } from '../ports';
import { Person, sameDocs, until } from '../testing/person';
import { arrivals, FakeTimers } from '../testing/fake-timers';
import { FakeNetwork } from '../testing/fake-rtc';

const documentChannel = 101;
/** Twenty seconds in one: nothing here depends on how long anything takes. */
const hasty: Timers = {
	after: (ms, run) => browserTimers.after(ms / 20, run),
	every: (ms, run) => browserTimers.every(ms / 20, run)
};
let people: Person[] = [];

afterEach(async () => {
	for (const person of people) await person.leaves();
	people = [];
});

async function gather(count: number, network: FakeNetwork): Promise<Person[]> {
	for (let i = 0; i < count; i++) people.push(await Person.named(`P${i}`, network, { timers: hasty }));
	const [host, ...guests] = people;
	await host?.opens();
	for (const guest of guests) await host?.invites(guest);
	return people;
}

const linkedAll = (group: readonly Person[]) =>
	group.every(({ room }) => room.peers.filter(({ state }) => state === 'linked').length === group.length - 1);

describe('a mesh', () => {
	it('[R8] of eight says an update to everybody once', async () => {
		const network = new FakeNetwork();
		const group = await gather(8, network);
		await until(() => linkedAll(group));
		await until(() => group.every(({ room }) => room.upToDate));
		await arrivals(); // the first syncs, which here carry nothing
		const before = network.frames(documentChannel);
		const [, , third] = group;
		third?.writes('o1', 'Once');
		await until(() => group.every((person) => person.reads('o1') === 'Once'));
		await until(() => group.every(({ room }) => room.upToDate));
		expect(network.frames(documentChannel) - before).toBe(7);
	}, 30_000);

	it('[R5] of twenty-four is full, and says so to whoever comes', async () => {
		const group = await gather(24, new FakeNetwork());
		await until(() => linkedAll(group));
		expect(await group[0]?.room.invite()).toMatchObject({ problem: { code: 'room-full' } });
		expect(await group[23]?.room.invite()).toMatchObject({ problem: { code: 'room-full' } });
		await people.pop()?.leaves();
		await until(() => linkedAll(people));
		expect((await group[0]?.room.invite())?.ok).toBe(true);
	});

	it('[R5] keeps twenty-four invitations waiting, and the oldest gives way to a new one', async () => {
		const [ana] = await gather(1, new FakeNetwork());
		const states = [];
		for (let at = 0; at < 25; at++) states.push(await ana?.room.invite());
		expect(states.map((invite) => invite?.ok && invite.value.state)).toEqual([
			'cancelled',
			...Array<string>(24).fill('waiting')
		]);
	});

	it('[R8] passes an update on to those whom its writer cannot reach', async () => {
		const network = new FakeNetwork();
		const group = await gather(3, network);
		await until(() => linkedAll(group));
		network.blocked = true;
		network.cutNewest();
		const [, bo, cleo] = group;
		await until(() => bo?.room.peers.some(({ state }) => state === 'lost') === true);
		bo?.writes('o1', 'Over Ana');
		await until(() => cleo?.reads('o1') === 'Over Ana');
		expect(cleo?.room.peers.filter(({ state }) => state === 'linked')).toHaveLength(1);
	});

	it('[R7] ends the same everywhere after edits, cuts, departures and returns in any order', async () => {
		const step = fc.record({ who: fc.nat(2), act: fc.constantFrom('write', 'write', 'cut', 'cut one', 'meet') });
		await fc.assert(
			fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 12 }), async (steps) => {
				const network = new FakeNetwork();
				people = [];
				const group = await gather(3, network);
				for (const [i, { who, act }] of steps.entries()) {
					const person = group[who];
					const other = group[(who + 1) % 3];
					if (act === 'write') person?.writes(`o${i % 4}`, `${act} ${i}`);
					else if (act === 'cut') network.cut();
					else if (act === 'cut one') network.cutNewest();
					else if (person && other && !isLinked(person, other)) await person.invites(other).catch(() => {});
				}
				await arrivals();
				const [ana, ...others] = group;
				for (const other of others) if (ana && !isLinked(ana, other)) await ana.invites(other).catch(() => {});
				await until(() => sameDocs(...group));
				await until(() => linkedAll(group));
				for (const person of group) await person.leaves();
			}),
			{ numRuns: 25, endOnFailure: true }
		);
		expect(people.every(({ openRoom }) => openRoom?.status !== 'connected')).toBe(true);
	}, 60_000);
});

const isLinked = (one: Person, other: Person): boolean =>
	one.room.peers.some(({ device, state }) => state === 'linked' && device === other.options.identity.device);

describe('a mesh by the clock', () => {
	it('[R7] finds out at once after sleep or in another network which links are dead, and heals them', async () => {
		const network = new FakeNetwork();
		const timers = new FakeTimers();
		const page = new EventTarget();
		for (const name of ['Ana', 'Bo', 'Cleo']) {
			people.push(await Person.named(name, network, { timers, now: timers.now, ...(name === 'Bo' ? { page } : {}) }));
		}
		const [ana, bo, cleo] = people as [Person, Person, Person];
		await ana.opens();
		await ana.invites(bo);
		await ana.invites(cleo);
		await timers.pass(1_000);
		await until(() => linkedAll(people));
		// The link of Bo and Cleo goes deaf without an event; nobody would notice for 45 seconds.
		network.deafen(network.connections.length - 1);
		page.dispatchEvent(new Event('online'));
		await timers.pass(9_000);
		expect(linkedAll(people)).toBe(true);
		await timers.pass(3_000);
		await timers.pass(1_000);
		await until(() => linkedAll(people));
		bo.writes('o1', 'Awake');
		await until(() => cleo.reads('o1') === 'Awake');
	});

	it('[R7] a clock that jumps asks every link', async () => {
		const network = new FakeNetwork();
		const timers = new FakeTimers();
		for (const name of ['Ana', 'Bo']) people.push(await Person.named(name, network, { timers, now: timers.now }));
		const [ana, bo] = people as [Person, Person];
		await ana.opens();
		await ana.invites(bo);
		network.deafen(network.connections.length - 1);
		timers.time += 3_600_000;
		await timers.pass(35_000);
		expect([ana.room.status, bo.room.status]).toEqual(['lost', 'lost']);
	});
});
