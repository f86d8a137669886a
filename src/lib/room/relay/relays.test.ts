// What relays carry, what they see of it, and what becomes of us when they break.
import { afterEach, describe, expect, it } from 'vitest';
import { relayAddress } from '../handshake/relay-address';
import { arrivals, FakeTimers } from '../testing/fake-timers';
import { FakeRelays } from '../testing/fake-relay';
import { codeOf, until } from '../testing/person';
import { relayTimes } from './relay-socket';
import { Relays, type Meeting } from './relays';

const secret = new Uint8Array(16).fill(7);
const [one, two] = ['wss://one.example/', 'wss://two.example/'];
const utf8 = new TextEncoder();
const words = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

let network: FakeRelays;
let timers: FakeTimers;
let opened: Relays[];

interface Side {
	readonly relays: Relays;
	readonly meeting: Meeting;
	readonly heard: string[];
	connected: number;
}

async function side(addresses: readonly string[], of = secret): Promise<Side> {
	const relays = new Relays(addresses, { sockets: network, timers, now: timers.now, changed: () => {} });
	opened.push(relays);
	const heard: string[] = [];
	const state = { connected: 0 };
	const meeting = await relays.meet(of, 'room', {
		heard: (bytes) => heard.push(words(bytes)),
		connected: () => state.connected++
	});
	return {
		relays,
		meeting,
		heard,
		get connected() {
			return state.connected;
		}
	};
}

function world() {
	network = new FakeRelays();
	timers = new FakeTimers();
	opened = [];
}

const allConnected = ({ relays }: Side) => relays.status.every(({ state }) => state === 'connected');

afterEach(async () => {
	for (const relays of opened) relays.close();
	await arrivals();
});

describe('relays', () => {
	it('[R12] carry what was said to whoever knows the secret, once, and can read none of it', async () => {
		world();
		const [ana, bo, eve] = [
			await side([one, two]),
			await side([one, two]),
			await side(
				[one, two],
				secret.map(() => 8)
			)
		];
		await until(() => [ana, bo, eve].every(allConnected));
		ana.meeting.say(utf8.encode('Ana is here'));
		await until(() => bo.heard.length > 0);
		await arrivals();
		expect([ana.heard, bo.heard, eve.heard]).toEqual([[], ['Ana is here'], []]);
		expect(network.seen.filter((text) => text.includes('Ana') || text.includes('here'))).toEqual([]);
		expect(network.seen.filter((text) => text.includes('"publish"'))).toHaveLength(2);
	});

	it('[R12] that say a thing again, or say what was never sealed, are not heard', async () => {
		world();
		const [ana, bo] = [await side([one]), await side([one])];
		await until(() => [ana, bo].every(allConnected));
		ana.meeting.say(utf8.encode('once'));
		await until(() => bo.heard.length === 1);
		const said = network.seen.map((text) => JSON.parse(text) as { topic?: string; data?: string }).find((m) => m.data);
		const topic = said?.topic ?? '';
		const data = said?.data ?? '';
		for (const again of [data, `A${data.slice(1)}`, data.slice(0, -2), '', '%', 'A'.repeat(5_000), 7, null]) {
			network.says(topic, again);
		}
		await arrivals();
		expect(bo.heard).toEqual(['once']);
	});

	it('[R12] that break are tried again, ever more seldom, and subscribed to anew', async () => {
		world();
		const [ana, bo] = [await side([one]), await side([one])];
		await until(() => [ana, bo].every(allConnected));
		network.stop(one);
		expect(ana.relays.status).toEqual([{ address: one, state: 'waiting' }]);
		const before = network.opened.length;
		await timers.pass(10 * 60_000);
		// Twice for two sides: 1, 2, 4 … 60 s, and then every minute.
		expect(network.opened.length - before).toBeLessThanOrEqual(2 * 16);
		network.start(one);
		await timers.pass(relayTimes.longestPause);
		expect([ana.connected, bo.connected]).toEqual([2, 2]);
		bo.meeting.say(utf8.encode('back'));
		await until(() => ana.heard.includes('back'));
		expect(ana.relays.status).toEqual([{ address: one, state: 'connected' }]);
	});

	it('[R12] one of several is enough, and a wake-up asks at once', async () => {
		world();
		network.stop(one);
		const [ana, bo] = [await side([one, two]), await side([one, two])];
		await until(() => ana.connected === 1 && bo.connected === 1);
		ana.meeting.say(utf8.encode('over the second'));
		await until(() => bo.heard.length === 1);
		network.start(one);
		ana.relays.wake();
		await until(() => allConnected(ana));
		expect(ana.relays.status.map(({ state }) => state)).toEqual(['connected', 'connected']);
	});

	it('[R12] leave nothing open', async () => {
		world();
		const ana = await side([one, two]);
		await until(() => allConnected(ana));
		ana.relays.close();
		expect([network.clients, timers.waiting]).toEqual([0, 0]);
	});

	it('[R12] are named by addresses that a browser may open', () => {
		const cases = {
			'wss://relay.example': 'ok',
			' wss://relay.example:8443/path ': 'ok',
			'ws://localhost:4444': 'ok',
			'ws://192.168.1.20:4444': 'ok',
			'ws://laptop.local:4444': 'ok',
			'ws://[::1]:4444': 'ok',
			'ws://relay.example': 'relay-not-secure',
			'ws://8.8.8.8:4444': 'relay-not-secure',
			'ws://fd.example': 'relay-not-secure',
			'https://relay.example': 'relay-not-valid',
			'wss://me:secret@relay.example': 'relay-not-valid',
			'relay.example': 'relay-not-valid',
			'': 'relay-not-valid',
			[`wss://${'a'.repeat(200)}.example`]: 'relay-not-valid'
		};
		expect(Object.keys(cases).map((text) => codeOf(relayAddress(text)))).toEqual(Object.values(cases));
	});
});
