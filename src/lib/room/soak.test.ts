// A workshop of an hour with twenty people, by a clock that flies: what a room holds is as much at the end as after the first
// minutes, and nothing after the last goodbye.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, expect, it } from 'vitest';
import * as Y from 'yjs';
import { dice, seedsOf } from '$lib/plan/campaign/dice';
import { Person, sameDocs } from './testing/person';
import { SlowWorld } from './testing/slow-world';

const [seed = 0] = seedsOf(1, process.env.HEARTH_SEED, Date.now());
const people = 20;
const minutes = Number(process.env.HEARTH_MINUTES ?? 10);
const minute = 60_000;

let world: SlowWorld | undefined;
afterEach(() => world?.end());

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
/** Bytes in use after everything that can go has gone. */
function heap(): number {
	collect();
	return process.memoryUsage().heapUsed;
}

const listening = ({ doc }: Person) => [...doc._observers.values()].reduce((sum, { size }) => sum + size, 0);

it(`[R10] holds no more after ${minutes} minutes of ${people} people than after the first (HEARTH_SEED=${seed})`, async () => {
	const rng = dice(seed);
	const here = (world = new SlowWorld(rng));
	const clock = { timers: here.timers, now: here.timers.now };
	const group: Person[] = [];
	for (let at = 0; at < people; at++) group.push(await Person.named(`P${at}`, here.network, clock));
	const before = group.map(listening);
	const [host, ...guests] = group;
	await here.through(host?.opens() ?? Promise.reject(new Error('nobody')));
	for (const guest of guests) await here.through(host?.invites(guest) ?? Promise.resolve());
	await here.timers.pass(minute);

	const held = () => ({
		connections: here.network.openCount,
		peers: group.map(({ room }) => room.peers.length),
		here: group.map(({ room }) => room.presence.states().length),
		listeners: group.map(listening),
		pending: group.filter(({ doc }) => doc.store.pendingStructs ?? doc.store.pendingDs).length
	});
	/**
	 * One writes for a while, all of them look around; now and then a link breaks. Words are put in place of words by one hand at
	 * a time, of which Yjs keeps next to nothing: what grows here is the room's.
	 */
	async function works(at: number): Promise<void> {
		const writer = rng.pick(group);
		for (let second = 0; second < 60; second += 3) {
			const title = writer?.doc.getMap('objectives').get('o1');
			if (title instanceof Y.Map) title.set('title', `Word ${rng.below(10)}`);
			else writer?.writes('o1', 'First');
			for (let looking = 0; looking < 4; looking++)
				rng.pick(group)?.room.presence.set({ where: { object: `o${rng.below(9)}`, field: 'title' } });
			await here.timers.pass(3_000);
		}
		if (at % 5 === 4) rng.pick(here.network.connections.filter((one) => one.connectionState === 'connected'))?.fail();
		await here.timers.pass(100);
	}
	for (let at = 0; at < Math.max(1, minutes / 10); at++) await works(at);
	const [first, timers, bytes] = [held(), here.timers.waiting, heap()];
	// Two ends of each link, and the one that the host has ready for the next invitation.
	expect(first.connections).toBe(people * (people - 1) + 1);
	for (let at = 0; at < minutes; at++) await works(at);
	await here.timers.pass(minute);
	expect(held()).toEqual(first);
	expect(here.timers.waiting).toBeLessThanOrEqual(timers + people);
	expect(sameDocs(...group)).toBe(true);
	console.log('HEAP', bytes, heap());
	expect(heap()).toBeLessThan(1.1 * bytes);

	for (const { room } of group) await here.through(room.close());
	await here.timers.pass(1_000);
	expect([here.network.openCount, here.timers.waiting, group.map(listening)]).toEqual([0, 0, before]);
}, 300_000);
