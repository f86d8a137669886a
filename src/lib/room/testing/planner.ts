// A member of a plan at a device with a room: the document is the plan's, whom the room lets in is what the plan's journal
// says, and the way back after a reload is kept as a disk would keep it.
import { ok, refused } from '$lib/model/result';
import type { Member } from '$lib/plan/testing';
import { joinByCode } from '../join-by-code';
import type { Rtc } from '../ports';
import { openRoom, type Room, type RoomOptions } from '../room';
import type { Admit } from '../trust/greeting';
import { MemoryKeyring } from '../trust/keyring';
import { CountedTarget } from './counted-target';
import type { FakeConnection } from './fake-rtc';
import { FakeStands } from './fake-stands';
import type { SlowWorld } from './slow-world';

const encoded = (text: string) => new TextEncoder().encode(text);

export class Planner {
	room: Room | undefined;
	readonly page = new CountedTarget();
	readonly connection = new CountedTarget();
	readonly options: RoomOptions;
	/** All that this device has ever opened. */
	readonly connections: FakeConnection[] = [];
	#gone = false;
	/** Ways in that are not through yet: a page that goes away takes them with it. */
	readonly #coming = new Set<() => void>();

	constructor(
		readonly member: Member,
		world: SlowWorld
	) {
		const { device, by, plan, person, name, space, cycle } = member;
		const identity = {
			...{ device: device.device, publicKey: device.publicKey, sign: (bytes: Uint8Array) => device.sign(bytes) },
			...{ verify: by.verify, deviceOf: by.deviceOf }
		};
		const admit: Admit = async (candidate) => {
			await plan.journal.check();
			// Whoever has no plan yet cannot know anybody.
			if (!this.hasPlan) return ok(undefined);
			const known = plan.journal.devices().get(candidate.device);
			return known ? ok({ name: known.person, person: known.person }) : refused('not-admitted');
		};
		const rtc: Rtc = {
			open: (certificate) => {
				const made = world.network.open(certificate);
				this.connections.push(made);
				return made;
			}
		};
		this.options = {
			...{ identity, admit, page: this.page, connection: this.connection },
			...{ doc: plan.document.doc, me: { name, person, color: '#4a5f8a' } },
			...{ rtc, timers: world.timers, now: world.timers.now },
			welcome: () => ({ space, cycle, spaceName: space, cycleName: cycle, schema: 1 }),
			...{ keys: new MemoryKeyring(), stands: new FakeStands(), makeCertificate: async () => certificateOf(person) }
		};
	}

	get doc() {
		return this.options.doc;
	}

	/** What hangs on the document, the page and the network of this device. */
	get listening(): number {
		const observers = [...this.doc._observers.values()].reduce((sum, { size }) => sum + size, 0);
		return observers + this.page.listening + this.connection.listening;
	}

	/** Whoever comes with nothing but a code has to wait for it. */
	get hasPlan(): boolean {
		return this.member.plan.get('meta', 'cycle') !== undefined;
	}

	isLinkedTo(other: Planner): boolean {
		const { device } = other.member.device;
		return this.room?.peers.some((peer) => peer.device === device && /linked|quiet/.test(peer.state)) ?? false;
	}

	async opens(): Promise<void> {
		if (!this.#gone) await this.#takes(await openRoom(this.options));
	}

	/** By a code and an answer, whether the guest is in a room or not; whatever happens to either meanwhile, it ends. */
	async invites(guest: Planner): Promise<void> {
		const invite = await this.room?.invite();
		if (!invite?.ok) return;
		if (guest.#gone) return invite.value.cancel();
		const joining = await (guest.room ? guest.room.join(invite.value.code) : guest.joins(invite.value.code));
		if (!joining.ok) return invite.value.cancel();
		const cancel = () => joining.value.cancel();
		if (guest.#gone) cancel();
		guest.#coming.add(cancel);
		void invite.value.accept(joining.value.answer).then((accepted) => accepted.ok || cancel());
		const welcomed = await joining.value.welcomed;
		guest.#coming.delete(cancel);
		if (!welcomed.ok || !('room' in welcomed.value)) return;
		await guest.#takes(welcomed.value.room as Room);
	}

	/** The page is closed; what was written stays on the disk, and more may be written alone. */
	async leaves(): Promise<void> {
		this.page.dispatchEvent(new Event('pagehide'));
		for (const cancel of [...this.#coming]) cancel();
		const { room } = this;
		this.room = undefined;
		await room?.close();
	}

	/** For good. */
	async goes(): Promise<void> {
		this.#gone = true;
		await this.leaves();
	}

	async #takes(room: Room): Promise<void> {
		if (this.room || this.#gone) await room.close();
		else this.room = room;
	}

	/** A code from outside. */
	joins(code: string) {
		const { stands, keys, doc, ...options } = this.options;
		return joinByCode(code, {
			...options,
			createDoc: async () => ok(doc),
			...(keys ? { keysOf: async () => ok(keys) } : {}),
			...(stands ? { standsOf: () => stands } : {})
		});
	}
}

const hex = (byte: number) => byte.toString(16).padStart(2, '0');
/** One a person; the network in memory wants nothing of it but its fingerprint. */
function certificateOf(person: string): RTCCertificate {
	const bytes = encoded(person.repeat(32)).slice(0, 32);
	return { expires: Infinity, fingerprint: Array.from(bytes, hex).join(':') } as unknown as RTCCertificate;
}
