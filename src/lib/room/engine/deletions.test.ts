// Deletions that come before what they delete: nothing waits for what may be written one day, and honest ones are not lost.
import { afterEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { deletion } from '../testing/forgeries';
import { FakeNetwork, type FakeChannel } from '../testing/fake-rtc';
import { FakeTimers } from '../testing/fake-timers';
import { Person } from '../testing/person';

let people: Person[] = [];

afterEach(async () => {
	for (const person of people) await person.leaves();
	people = [];
});

/** Three who are linked, and the way of Ana's edits to Cleo. */
async function three() {
	const [network, timers] = [new FakeNetwork(), new FakeTimers()];
	for (const name of ['Ana', 'Bo', 'Cleo']) people.push(await Person.named(name, network, { timers, now: timers.now }));
	const [ana, bo, cleo] = people as [Person, Person, Person];
	await ana.opens();
	await ana.invites(bo);
	await ana.invites(cleo);
	await timers.pass(3_000);
	// By the frames that a word of hers puts on them.
	const documents = network.connections.flatMap(({ channels }) => channels.get(101) ?? []);
	const before = documents.map(({ sent }) => sent);
	ana.writes('first', 'word');
	await timers.pass(3_000);
	const hers = documents.filter(({ sent }, at) => sent > (before[at] ?? 0));
	expect([hers.length, bo.reads('first'), cleo.reads('first')]).toEqual([2, 'word', 'word']);
	const toCleo = hers.find(({ other }) => {
		const spoken = other?.sent;
		cleo.doc.getMap('meta').set('who', 'Cleo');
		return other?.sent !== spoken;
	});
	await timers.pass(3_000);
	return { ana, bo, cleo, timers, toCleo: toCleo as FakeChannel };
}

const deletes = (person: Person, id: string) => person.doc.getMap('objectives').delete(id);
const idsOf = ({ doc }: Person) => [...doc.getMap('objectives').keys()];

describe('a deletion of what is not here yet', () => {
	it('[R5] is not kept: what is written there later stays', async () => {
		const { ana, bo, cleo, timers } = await three();
		const clock = Y.getState(bo.doc.store, bo.doc.clientID);
		// What a document's listeners hear is what its room says.
		ana.doc.emit('update', [deletion(bo.doc.clientID, clock, 1_000), 'hostile', ana.doc, undefined as never]);
		await timers.pass(100);
		bo.writes('later', 'mine');
		await timers.pass(100);
		expect([bo.doc, cleo.doc].map(({ store }) => store.pendingDs)).toEqual([null, null]);
		expect([bo.reads('later'), cleo.reads('later')]).toEqual(['mine', 'mine']);
	});

	it('[R5] is asked for again with what it deletes, at once or as soon as its sender would hear it', async () => {
		const { ana, bo, cleo, timers, toCleo } = await three();
		toCleo.held = true;
		for (const id of ['second', 'third']) {
			ana.writes(id, 'hers');
			await timers.pass(100);
			deletes(bo, id);
			await timers.pass(100);
		}
		toCleo.held = false;
		toCleo.drain();
		await timers.pass(3_000);
		expect([ana, bo, cleo].map(idsOf)).toEqual([['first'], ['first'], ['first']]);
	});
});
