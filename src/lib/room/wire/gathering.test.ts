// How long a code waits for the addresses of its machine.
import { expect, it } from 'vitest';
import { FakeTimers } from '../testing/fake-timers';
import type { PeerConnectionLike } from '../ports';
import { gathered, gatherTimes } from './gathering';

const candidate = (n: number, kind = 'udp') => `a=candidate:${n} 1 ${kind} 1 10.0.0.${n} 5000 typ host\r\n`;

/** A browser that finds one address after another. */
class Finding {
	iceGatheringState: RTCIceGatheringState = 'gathering';
	localDescription = { sdp: '' };
	readonly #listeners: (() => void)[] = [];

	addEventListener(type: string, listener: () => void): void {
		if (type === 'icecandidate') this.#listeners.push(listener);
	}

	finds(line: string): void {
		this.localDescription = { sdp: this.localDescription.sdp + line };
		for (const listener of this.#listeners) listener();
	}
}

function waits(asksServers: boolean) {
	const [pc, timers] = [new Finding(), new FakeTimers()];
	let over = false;
	const wait = gathered(pc as unknown as PeerConnectionLike, timers, asksServers, () => {});
	void wait.then(() => (over = true));
	return { pc, timers, over: () => over };
}

it('[R1] a code waits until no further address of this machine comes, and not for those of TCP', async () => {
	const { pc, timers, over } = waits(false);
	await timers.pass(500);
	pc.finds(candidate(1));
	await timers.pass(gatherTimes.calm - 1);
	pc.finds(candidate(2));
	await timers.pass(gatherTimes.calm - 1);
	expect(over()).toBe(false);
	pc.finds(candidate(3, 'tcp'));
	await timers.pass(1);
	expect(over()).toBe(true);
});

it('[R1] where servers are asked for addresses, it waits for theirs', async () => {
	const { pc, timers, over } = waits(true);
	pc.finds(candidate(1));
	await timers.pass(gatherTimes.most - 1);
	expect(over()).toBe(false);
	await timers.pass(1);
	expect(over()).toBe(true);
});
