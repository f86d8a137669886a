// The conversation before anything flows, with those who do not keep to it.
import { beforeEach, describe, expect, it } from 'vitest';
import { ok, refused } from '$lib/model/result';
import { FakeNetwork } from '../testing/fake-rtc';
import { arrivals, FakeTimers } from '../testing/fake-timers';
import { codeOf, testWelcome } from '../testing/person';
import { createTestIdentity } from '../testing/test-identity';
import { protocolVersion } from '../wire/control';
import { Link } from '../wire/link';
import { greet, type Greeting } from './greeting';

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const secret = random(16);

let timers: FakeTimers;
let host: Link;
let guest: Link;
let heard: string[];

beforeEach(async () => {
	timers = new FakeTimers();
	heard = [];
	const ports = { rtc: new FakeNetwork(), timers, now: timers.now };
	[host, guest] = [new Link('offer', ports), new Link('answer', ports)];
	await host.accept(await guest.answer(await host.offer()));
	await arrivals();
});

async function hosted(over: Partial<Greeting> = {}) {
	const part: Greeting['part'] = {
		as: 'host',
		welcome: testWelcome,
		admit: async ({ name, device, by }) => {
			heard.push(`admit ${name} by ${by} ${device.length}`);
			return ok(undefined);
		}
	};
	const identity = over.identity ?? (await createTestIdentity());
	return greet({ link: host, identity, peer: '000000000000000a', secret, me: { name: 'Ana' }, timers, part, ...over });
}

async function guested(over: Partial<Greeting> = {}) {
	const part: Greeting['part'] = {
		as: 'guest',
		prepare: async ({ spaceName }, { name }) => {
			heard.push(`welcome to ${spaceName} by ${name}`);
			return ok(undefined);
		}
	};
	const identity = over.identity ?? (await createTestIdentity());
	return greet({ link: guest, identity, peer: '000000000000000b', secret, me: { name: 'Bo' }, timers, part, ...over });
}

describe('the greeting', () => {
	it('[R5] holds little of what is said while a person decides', async () => {
		let decided = () => {};
		const admit = async () => {
			await new Promise<void>((done) => (decided = done));
			return ok(undefined);
		};
		const both = Promise.all([hosted({ part: { as: 'host', welcome: testWelcome, admit } }), guested()]);
		for (let i = 0; i < 20; i++) await arrivals();
		for (let i = 0; i < 64; i++)
			guest.say({ type: 'state', vector: new Uint8Array(1_000), digest: 0, content: new Uint8Array() });
		await arrivals();
		expect(host.closed).toBeUndefined();
		guest.say({ type: 'ready', has: new Uint8Array() });
		await arrivals();
		expect([host.closed, guest.closed]).toEqual(['link-misbehaved', 'link-misbehaved']);
		decided();
		await both;
	});

	it('[R3] proves both, admits, welcomes, and tells each who the other is', async () => {
		const identity = await createTestIdentity();
		const [a, b] = await Promise.all([hosted(), guested({ identity })]);
		expect([a.ok && a.value.greeted, b.ok && b.value.greeted]).toMatchObject([
			{ name: 'Bo', peer: '000000000000000b', device: identity.device },
			{ name: 'Ana', peer: '000000000000000a' }
		]);
		const [invited, still] = ['admit Bo by invitation 22', 'admit Bo by introduction 22'];
		expect(heard).toEqual([invited, 'welcome to Hearth by Ana', still]);
	});

	it('[R3] with another secret ends before a name is said', async () => {
		const [a, b] = await Promise.all([hosted(), guested({ secret: random(16) })]);
		expect([codeOf(a), codeOf(b)]).toEqual(['peer-wrong-secret', 'peer-wrong-secret']);
		expect(heard).toEqual([]);
	});

	it('[R3] through somebody in the middle ends: the certificates are not those that were signed', async () => {
		guest.fingerprints.theirs = random(32);
		const [a, b] = await Promise.all([hosted(), guested()]);
		expect([codeOf(a), codeOf(b)]).toEqual(['peer-wrong-secret', 'peer-wrong-secret']);
	});

	it('[R3] with a key that is not its own ends', async () => {
		const [bo, mallory] = [await createTestIdentity(), await createTestIdentity()];
		const stolen = { ...mallory, publicKey: bo.publicKey, device: bo.device };
		const [a] = await Promise.all([hosted(), guested({ identity: stolen })]);
		expect(codeOf(a)).toBe('peer-forged');
		expect(heard).toEqual([]);
	});

	it('[R2] of a device with itself says that the code is its own', async () => {
		const identity = await createTestIdentity();
		const [a, b] = await Promise.all([hosted({ identity }), guested({ identity })]);
		expect([codeOf(a), codeOf(b)]).toEqual(['code-own', 'code-own']);
	});

	it('[R4] tells both why somebody is not admitted', async () => {
		const part: Greeting['part'] = { as: 'host', welcome: testWelcome, admit: async () => refused('removed-device') };
		const [a, b] = await Promise.all([hosted({ part }), guested()]);
		expect([codeOf(a), codeOf(b)]).toEqual(['removed-device', 'removed-device']);
	});

	it('[R18] ends with whoever was removed while it went on, by what was heard elsewhere', async () => {
		let removed = false;
		const admit = async () => (removed ? refused('device-removed') : ok(undefined));
		const prepare = async () => {
			removed = true;
			return ok(undefined);
		};
		const [a] = await Promise.all([
			hosted({ part: { as: 'host', welcome: testWelcome, admit } }),
			guested({ part: { as: 'guest', prepare } })
		]);
		expect([codeOf(a), host.closed, guest.closed]).toEqual(['device-removed', 'device-removed', 'device-removed']);
	});

	it('[R3] does not wait for ever for a peer that says nothing, or talk with one that says something else', async () => {
		const waiting = hosted();
		await arrivals();
		await timers.pass(30_000);
		expect(codeOf(await waiting)).toBe('peer-silent');
	});

	it('[R3] ends with a peer of another version, or one that jumps ahead', async () => {
		const { publicKey } = await createTestIdentity();
		const hello = { type: 'hello', nonce: random(16), publicKey, peer: '000000000000000b' } as const;
		guest.say({ ...hello, version: protocolVersion + 1 });
		expect(codeOf(await hosted())).toBe('peer-other-version');
	});

	it('[R3] ends with a peer that jumps ahead', async () => {
		guest.say({ type: 'ready', has: new Uint8Array() });
		expect(codeOf(await hosted())).toBe('peer-misbehaved');
	});
});
