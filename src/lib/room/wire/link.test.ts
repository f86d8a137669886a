// How a link opens, stays, falls silent and ends.
import { beforeEach, describe, expect, it } from 'vitest';
import { FakeNetwork } from '../testing/fake-rtc';
import { arrivals, FakeTimers } from '../testing/fake-timers';
import { Link, linkTimes } from './link';
import { pulseTimes } from './pulse';

let network: FakeNetwork;
let timers: FakeTimers;
let ana: Link;
let bo: Link;
let ends: string[];

beforeEach(() => {
	network = new FakeNetwork();
	timers = new FakeTimers();
	ends = [];
	[ana, bo] = (['offer', 'answer'] as const).map((side) => {
		const link = new Link(side, { rtc: network, timers, now: timers.now });
		link.onClose = (reason) => ends.push(`${side}: ${reason}`);
		return link;
	}) as [Link, Link];
});

async function opened(): Promise<void> {
	const answer = await bo.answer(await ana.offer(), 3_600_000);
	await ana.accept(answer);
	await arrivals();
}

/** What Ana sends stays in her buffer from now on. */
const hold = (held: boolean) => {
	for (const connection of network.connections) {
		for (const channel of connection.channels.values()) {
			channel.held = held;
			channel.drain();
		}
	}
};

describe('a link', () => {
	it('[R1] opens with an offer and an answer, and knows both certificates', async () => {
		await opened();
		expect(ana.fingerprints.theirs).toEqual(bo.fingerprints.mine);
		expect(bo.fingerprints.theirs).toEqual(ana.fingerprints.mine);
	});

	it('[R7] gives up 30 s after the answer when nothing opens; the answering end waits for the person who carries it', async () => {
		const answer = await bo.answer(await ana.offer(), 3_600_000);
		await timers.pass(600_000);
		await ana.accept({ ...answer, ufrag: 'gone' });
		await timers.pass(linkTimes.connect - 1);
		expect(ends).toEqual([]);
		await timers.pass(1);
		expect(ends).toEqual(['offer: link-timeout']);
	});

	it('[R7] believes the browser only after 15 s that a link has failed', async () => {
		await opened();
		const [connection] = network.connections;
		connection?.change('failed');
		await timers.pass(linkTimes.failed - 1);
		expect([ana.closed, ana.quiet]).toEqual([undefined, false]);
		connection?.change('connected');
		await timers.pass(linkTimes.failed);
		expect(ana.closed).toBeUndefined();
		connection?.change('failed');
		await timers.pass(linkTimes.failed);
		expect(ends[0]).toBe('offer: link-lost');
	});

	it('[R7] notices a peer that hangs: quiet first, then lost; and takes it back when it answers in between', async () => {
		await opened();
		hold(true);
		await timers.pass(4 * pulseTimes.ping);
		expect([ana.quiet, ana.closed]).toEqual([true, undefined]);
		hold(false);
		await arrivals();
		expect(ana.quiet).toBe(false);
		hold(true);
		await timers.pass(12 * pulseTimes.ping);
		expect(ends).toContain('offer: link-lost');
	});

	it('[R7] survives a sleep: one missed ping, however long it took', async () => {
		await opened();
		timers.time += 3_600_000;
		await timers.pass(0);
		expect(ana.closed).toBeUndefined();
	});

	it('[R7] measures the way there and back', async () => {
		await opened();
		await timers.pass(pulseTimes.ping);
		expect([ana.latency, bo.latency]).toEqual([0, 0]);
	});

	it('[R4] says why it ends, to both', async () => {
		await opened();
		ana.close('room-full');
		await arrivals();
		expect(ends).toEqual(['offer: room-full', 'answer: room-full']);
		expect(network.openCount).toBe(0);
		expect(timers.waiting).toBe(0);
	});

	it('[R10] that is closed while it is being described leaves no connection and no timer', async () => {
		network = new FakeNetwork(undefined, true);
		const ports = { rtc: network, timers, now: timers.now };
		const [one, other] = [new Link('offer', ports), new Link('answer', ports)];
		const offer = await one.offer();
		const answering = other.answer(offer, 3_600_000);
		// After both descriptions are taken, while addresses are looked for.
		while (network.connections.at(-1)?.localDescription === null) await new Promise((done) => setTimeout(done));
		for (const link of [one, other]) link.close('link-left');
		await answering;
		await arrivals();
		expect([network.openCount, timers.waiting]).toEqual([0, 0]);
	});

	it('[R3] keeps what comes before both ends are ready, up to a bound, and lets it through then', async () => {
		await opened();
		ana.send('document', Uint8Array.of(1, 2, 3));
		await arrivals();
		const heard: unknown[] = [];
		bo.receive((stream, message) => heard.push([stream, [...message]]));
		expect(heard).toEqual([['document', [1, 2, 3]]]);
		bo.send('document', new Uint8Array(2 << 20));
		for (let i = 0; i < 20; i++) await arrivals();
		expect(ends).toContain('offer: link-misbehaved');
	});
});
