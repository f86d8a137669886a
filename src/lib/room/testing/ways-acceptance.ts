// The ways that nobody has to carry, on the network in memory and on the browser's own connections.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ok, refused } from '$lib/model/result';
import type { Rtc } from '../ports';
import { concat } from '../bytes';
import { sealedWith } from '../relay/sealed';
import type { Admit } from '../trust/greeting';
import { MemoryKeyring, tagOf } from '../trust/keyring';
import type { Sealing } from '../trust/roster';
import { createTestIdentity } from './test-identity';
import { FakeRelays } from './fake-relay';
import { FakeStands } from './fake-stands';
import { codeOf, Person, until, valueOf } from './person';

const relay = 'wss://relay.example/';

/** A keyring in which another key has come after this one. */
class Renewed extends MemoryKeyring {
	constructor(
		now: Uint8Array,
		private readonly before: Uint8Array
	) {
		super(now);
		this.add([before]);
	}

	override get replaced(): readonly Uint8Array[] {
		return [this.before];
	}
}

/** Seals for whoever belongs; as good as a seal for those who do not look into it. */
const sealingOf = (device: string, belongs: (device: string) => boolean): Sealing => ({
	seal: async (to, secret) => (belongs(to) ? concat(new TextEncoder().encode(to), secret) : undefined),
	async open(sealed) {
		const to = new TextDecoder().decode(sealed.subarray(0, device.length));
		return to === device ? sealed.subarray(device.length) : undefined;
	}
});

class NoStands extends FakeStands {
	override async load(): Promise<[]> {
		return [];
	}
}

export function waysAcceptance(
	name: string,
	network: () => Rtc,
	makeCertificate?: () => Promise<RTCCertificate>
): void {
	describe(name, () => {
		let rtc: Rtc;
		let relays: FakeRelays;
		let people: Person[];
		let pages: Map<Person, EventTarget>;

		beforeEach(() => {
			rtc = network();
			relays = new FakeRelays();
			people = [];
			pages = new Map();
		});
		afterEach(async () => {
			for (const person of people) await person.leaves();
		});

		/** With a disk of their own, that keeps keys and ways back. */
		async function named(who: string, over: Parameters<typeof Person.named>[2] = {}): Promise<Person> {
			const [keys, stands, page] = [new MemoryKeyring(), new FakeStands(), new EventTarget()];
			const kept = { keys, keysOf: async () => ok(keys), stands, standsOf: () => stands, page, sockets: relays };
			const making = makeCertificate ? { makeCertificate } : {};
			const person = await Person.named(who, rtc, { ...kept, ...making, ...over });
			people.push(person);
			pages.set(person, page);
			return person;
		}

		async function reload(person: Person): Promise<void> {
			pages.get(person)?.dispatchEvent(new Event('pagehide'));
			await person.room.close();
			await person.opens();
		}

		const linked = (person: Person, count: number) =>
			person.room.peers.filter(({ state }) => state === 'linked').length === count;
		const standsOf = (person: Person) => (person.options.stands as FakeStands).stands;

		it('[R13] an answer pasted at another member reaches the maker of its invitation', async () => {
			const [ana, bo, cleo, dan] = [await named('Ana'), await named('Bo'), await named('Cleo'), await named('Dan')];
			await ana.opens();
			await ana.invites(bo);
			const invite = valueOf(await ana.room.invite());
			const joining = valueOf(await cleo.joins(invite.code));
			const late = valueOf(await dan.joins(invite.code));
			expect(codeOf(await bo.room.accept(joining.answer))).toBe('ok');
			cleo.openRoom = valueOf(await joining.welcomed).room;
			await until(() => [ana, bo, cleo].every((person) => linked(person, 2)));
			expect([invite.state, codeOf(await bo.room.accept(late.answer))]).toEqual(['linked', 'code-used']);
			expect(codeOf(await bo.room.accept(late.answer.slice(0, -9)))).toBe('code-cut-off');
			late.cancel();
		});

		it('[R13] says so when the maker has gone, or nobody knows the invitation', async () => {
			const [ana, bo, cleo, dan] = [await named('Ana'), await named('Bo'), await named('Cleo'), await named('Dan')];
			await ana.opens();
			await ana.invites(bo);
			await ana.invites(cleo);
			await until(() => linked(bo, 2));
			const stranger = await named('Stranger');
			await stranger.opens();
			const theirs = valueOf(await dan.joins(valueOf(await stranger.room.invite()).code));
			expect(codeOf(await bo.room.accept(theirs.answer))).toBe('code-other-invitation');
			const gone = valueOf(await dan.joins(valueOf(await cleo.room.invite()).code));
			await cleo.room.close();
			await until(() => linked(bo, 1));
			expect(codeOf(await bo.room.accept(gone.answer))).toBe('answer-maker-gone');
			for (const joining of [theirs, gone]) joining.cancel();
		});

		it('[R12] with a relay the link is enough, and its second reader hears that it was used', async () => {
			const [ana, bo, cleo] = [await named('Ana', { relays: [relay] }), await named('Bo'), await named('Cleo')];
			await ana.opens();
			ana.writes('o1', 'Keep the fire');
			const invite = valueOf(await ana.room.invite());
			const joining = valueOf(await bo.joins(invite.code));
			bo.openRoom = valueOf(await joining.welcomed).room;
			await until(() => bo.reads('o1') === 'Keep the fire' && invite.state === 'linked');
			const second = valueOf(await cleo.joins(invite.code));
			expect(codeOf(await second.welcomed)).toBe('code-used');
			expect(relays.seen.filter((text) => /hearth-|Ana|space-1/.test(text))).toEqual([]);
		});

		it('[R12] with a relay members find each other again after both have reloaded', async () => {
			const secret = crypto.getRandomValues(new Uint8Array(16));
			const withRelay = (who: string) => {
				// One key, as a space has; and nobody who stands, so that the relay is the only way.
				const keys = new MemoryKeyring(secret);
				return named(who, { relays: [relay], keys, keysOf: async () => ok(keys), stands: new NoStands() });
			};
			const [ana, bo, cleo] = [await withRelay('Ana'), await withRelay('Bo'), await withRelay('Cleo')];
			await ana.opens();
			await ana.invites(bo);
			await ana.invites(cleo);
			await until(() => people.every((person) => linked(person, 2)));
			for (const person of people) await person.room.close();
			bo.writes('o1', 'Written alone');
			for (const person of people) await person.opens();
			await until(() => people.every((person) => linked(person, 2)));
			await until(() => people.every((person) => person.reads('o1') === 'Written alone'));
			expect(ana.room.relays).toEqual([{ address: relay, state: 'connected' }]);
		});

		it('[R18] a device that was away while the key changed is met over a relay, and only it can read where', async () => {
			const [now, before] = [0, 1].map(() => crypto.getRandomValues(new Uint8Array(16))) as [Uint8Array, Uint8Array];
			const removed = new Set<string>();
			const belongs = (device: string) => !removed.has(device);
			const admit: Admit = async ({ device }) => (belongs(device) ? ok(undefined) : refused('device-removed'));
			const withKeys = async (who: string, keys: MemoryKeyring) => {
				const identity = await createTestIdentity();
				const sealing = sealingOf(identity.device, belongs);
				const kept = { keys, keysOf: async () => ok(keys), stands: new NoStands(), identity, sealing, admit };
				return named(who, { relays: [relay], ...kept });
			};
			const ana = await withKeys('Ana', new Renewed(now, before));
			const bo = await withKeys('Bo', new MemoryKeyring(before));
			const out = await withKeys('Out', new MemoryKeyring(before));
			removed.add(out.options.identity.device);
			ana.writes('o1', 'Written while Bo was away');
			await ana.opens();
			await bo.opens();
			await until(() => bo.reads('o1') === 'Written while Bo was away');
			expect(bo.options.keys?.get(tagOf(now))).toEqual(now);

			// What whoever was removed can read of it: that somebody is here, and that somebody was taken aside.
			const old = await sealedWith(before, 'room');
			const said = relays.seen.map((text) => JSON.parse(text) as { type: string; topic?: string; data?: string });
			const read = await Promise.all(
				said.flatMap(({ topic, data }) => (topic === old.topic && data ? [old.open(data)] : []))
			);
			expect([...new Set(read.map((bytes) => bytes?.[0]))].sort()).toEqual([0, 2]);
			await out.opens();
			await until(() => out.room.relays.some(({ state }) => state === 'connected'));
			await bo.room.close();
			await bo.opens();
			await until(() => linked(ana, 1) && linked(bo, 1));
			expect(out.room.peers).toEqual([]);
		});

		it('[R14] a device that reloads is met again with nothing carried by hand, and again', async () => {
			const [ana, bo] = [await named('Ana'), await named('Bo')];
			await ana.opens();
			await ana.invites(bo);
			for (let i = 0; i < 2; i++) {
				await until(() => standsOf(bo).length === 1 && standsOf(ana).length === 1);
				await reload(bo);
				await until(() => linked(bo, 1) && linked(ana, 1));
				bo.writes(`o${i}`, 'Back');
				await until(() => ana.reads(`o${i}`) === 'Back');
			}
			expect(ana.room.peers).toMatchObject([{ name: 'Bo', state: 'linked' }]);
		});

		it('[R14] whose browser waits for nobody says so, and somebody else is asked', async () => {
			const impatient = { waits: false, open: (certificate?: RTCCertificate) => rtc.open(certificate) };
			const [ana, bo, cleo] = [await named('Ana'), await named('Bo', { rtc: impatient }), await named('Cleo')];
			await ana.opens();
			await ana.invites(bo);
			await until(() => standsOf(bo).length === 1);
			await ana.invites(cleo);
			await until(() => standsOf(ana).length === 1 && standsOf(bo).length === 2);
			expect(standsOf(ana).map(({ name }) => name)).toEqual(['Cleo']);
		});

		it('[R14] who could not wait for somebody at first is asked again, with nobody coming or going', async () => {
			const slow = { waits: false, open: (certificate?: RTCCertificate) => rtc.open(certificate) };
			const [ana, bo] = [await named('Ana'), await named('Bo', { rtc: slow })];
			await ana.opens();
			await ana.invites(bo);
			await until(() => standsOf(bo).length === 1);
			expect(standsOf(ana)).toEqual([]);
			slow.waits = true;
			await until(() => standsOf(ana).length === 1);
			await reload(ana);
			await until(() => linked(ana, 1) && linked(bo, 1));
		});

		it('[R14] who has been put out meanwhile does not come back so', async () => {
			let out = false;
			const admit = async () => (out ? refused('not-admitted') : ok(undefined));
			const [ana, bo] = [await named('Ana', { admit }), await named('Bo')];
			await ana.opens();
			await ana.invites(bo);
			await until(() => standsOf(bo).length === 1);
			out = true;
			ana.writes('o1', 'Secret');
			await until(() => bo.reads('o1') === 'Secret');
			await reload(bo);
			await until(() => bo.room.status !== 'connecting');
			ana.writes('o2', 'New secret');
			expect([linked(bo, 0), linked(ana, 0), bo.reads('o2')]).toEqual([true, true, undefined]);
		});
	});
}
