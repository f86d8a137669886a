// The offer that is ready before anybody asks for it, and when it is not used.
import { beforeEach, describe, expect, it } from 'vitest';
import { FakeNetwork } from '../testing/fake-rtc';
import { arrivals, FakeTimers } from '../testing/fake-timers';
import { SpareOffer, spareTimes } from './spare-offer';

let network: FakeNetwork;
let timers: FakeTimers;
let spare: SpareOffer;

beforeEach(() => {
	network = new FakeNetwork();
	timers = new FakeTimers();
	spare = new SpareOffer({ rtc: network, timers, now: timers.now });
});

const taken = () => {
	const opened = spare.take();
	return opened.ok ? opened.value : expect.fail(opened.problem.code);
};

describe('[R1] an offer that is ready beforehand', () => {
	it('is made once the moment is quiet, and handed out once', async () => {
		spare.prepare();
		await timers.pass(spareTimes.rest - 1);
		expect(network.connections).toHaveLength(0);
		await timers.pass(1);
		expect(network.connections).toHaveLength(1);
		const first = taken();
		expect(network.connections).toHaveLength(1);
		expect((await first.offer).candidates.length).toBeGreaterThan(0);
		expect(taken().link).not.toBe(first.link);
		expect(network.connections).toHaveLength(2);
	});

	it('is one, however often it is prepared', async () => {
		for (let at = 0; at < 3; at++) {
			spare.prepare();
			await timers.pass(spareTimes.rest);
		}
		expect(network.openCount).toBe(1);
	});

	it('is not used when it has grown old, or the clock was set back, or the browser has ended it', async () => {
		for (const passes of [spareTimes.good + 1, -1]) {
			spare.prepare();
			await timers.pass(spareTimes.rest);
			if (passes > 0) await timers.pass(passes);
			else timers.time -= 60_000;
			const before = network.connections.at(-1);
			const { link, offer } = taken();
			await offer;
			expect(before?.connectionState).toBe('closed');
			expect(link.closed).toBeUndefined();
			link.close('link-cancelled');
		}
		spare.prepare();
		await timers.pass(spareTimes.rest);
		network.connections.at(-1)?.close();
		await arrivals();
		expect(taken().link.closed).toBeUndefined();
		expect(network.openCount).toBe(1);
	});

	it('is nothing to be kept in another network, or when the room is over', async () => {
		spare.prepare();
		await timers.pass(spareTimes.rest);
		spare.forget();
		expect(network.openCount).toBe(0);
		spare.prepare();
		spare.forget();
		await timers.pass(spareTimes.rest);
		expect([network.openCount, network.connections.length, timers.waiting]).toEqual([0, 1, 0]);
	});
});
