// The room of one space: the mesh of peers, invitations in both directions, presence, and what a page shows of them. Its
// links stay while the person moves between the cycles of the space.
import type * as Y from 'yjs';
import { ok, refused, type Result } from '$lib/model/result';
import { toHex } from './bytes';
import { openEngine, type Engine } from './engine/engine';
import { invitationId } from './handshake/code';
import { Invitations, type InvitationPorts, type Invite } from './invite/invitations';
import { answerInvitation, type CodeInfo } from './invite/join';
import { Door, type DoorReply, type Knockers } from './knock/door';
import { cycleTag, type Peer } from './mesh/member';
import { Mesh, mostPeers } from './mesh/mesh';
import { browserPage, browserRtc, browserTimers, type Clock, type PageLike, type Rtc, type Timers } from './ports';
import { Presence, type Myself } from './presence';
import type { Admit, Candidate, Greeted } from './trust/greeting';
import type { DeviceIdentity } from './trust/identity';
import { MemoryKeyring, type Keyring } from './trust/keyring';
import type { Control, Welcome } from './wire/control';
import type { Link, LinkPorts } from './wire/link';

export interface Me {
	readonly name: string;
	/** Id of a person of the plan. */
	readonly person?: string;
	/** Any CSS colour. */
	readonly color: string;
}

/** What the browser gives; each has the real one as default. */
export interface RoomEnvironment {
	readonly rtc?: Rtc;
	readonly timers?: Timers;
	readonly now?: Clock;
	readonly page?: PageLike;
}

/** A cycle that is open on this device, which those of the linked peers share who have it open too. */
export interface Shown {
	readonly doc: Y.Doc;
	readonly me: Me;
	/** What a newcomer is told, asked anew each time: names change. Space and cycle are the same for as long as it is shown. */
	readonly welcome: () => Welcome;
	/** Asked before anybody's first sync, at both ends of an introduction: whom the roster of this cycle knows. */
	readonly admit: Admit;
}

export interface RoomOptions extends RoomEnvironment, Shown {
	readonly identity: DeviceIdentity;
	/** The keys of the space; without it, some that live as long as this room. */
	readonly keys?: Keyring;
}

/**
 * - `alone`: nobody has been here, or all have said goodbye; `connecting`: somebody is on the way in;
 * - `connected`: at least one link; `lost`: there were links, none is left, and nobody said goodbye.
 */
export type RoomStatus = 'alone' | 'connecting' | 'connected' | 'lost';

/** An answer to hand back, and what becomes of it. */
export interface Joining<T> {
	readonly answer: string;
	readonly welcomed: Promise<Result<T>>;
	cancel(): void;
}

export interface Welcomed {
	readonly welcome: Welcome;
	readonly host: Greeted;
}

export interface Room {
	/** My id in this room, until it closes. */
	readonly id: string;
	readonly peers: readonly Peer[];
	readonly status: RoomStatus;
	/** Whether every peer who has this cycle open has what we have, by the last state vectors. */
	readonly upToDate: boolean;
	readonly presence: Pick<Presence, 'set' | 'states' | 'onChange'>;
	/** @param lanAddress this machine's address, where the network hides it */
	invite(lanAddress?: string): Promise<Result<Invite>>;
	/** Reads who knocks in a chat; nobody is answered yet. */
	lookForKnocks(chat: string): Result<Knockers>;
	/** Answers the chosen ones, by their ids, of the chat that was looked at last: one reply for all of them. */
	answerKnocks(ids: readonly string[], lanAddress?: string): Promise<Result<DoorReply>>;
	/** Answers an invitation to this very room from somebody who was lost, or from another part of a room that fell apart. */
	join(text: string, lanAddress?: string): Promise<Result<Joining<Welcomed>>>;
	/**
	 * Another cycle of the space is open now, or none: links stay, and whoever has the same one open shares it. Settles when
	 * the document of before is let go of.
	 */
	show(shown: Shown | undefined): Promise<void>;
	/** Ends the links to a device, and tells it why: a problem's code. Whether it may come back is for `admit` to say. */
	dismiss(device: string, reason: string): void;
	/** Called once for many changes of the peers or the status. @returns what ends it */
	onChange(listener: () => void): () => void;
	/** Says goodbye to everybody. The document stays open. */
	close(): Promise<void>;
}

/** What the newcomer's half needs of a room that opens around its first link. */
export interface OpenedRoom {
	readonly room: Room;
	adopt(link: Link, greeted: Greeted, rest: () => readonly Control[]): void;
	/** This invitation has been used: a second time it is refused. */
	used(secret: Uint8Array): void;
}

export const newPeerId = (): string => toHex(crypto.getRandomValues(new Uint8Array(8)));

export const linkPortsOf = ({ rtc, timers, now }: RoomEnvironment): LinkPorts => ({
	rtc: rtc ?? browserRtc(),
	timers: timers ?? browserTimers,
	now: now ?? Date.now
});

export async function assembleRoom(options: RoomOptions, peer = newPeerId()): Promise<OpenedRoom> {
	const { identity } = options;
	if ((await identity.deviceOf(identity.publicKey)) !== identity.device) {
		throw new Error('The identity of this device and the hash of its public key differ.');
	}
	const opened = new HereRoom(options, peer, linkPortsOf(options));
	await opened.show(options);
	return {
		room: opened,
		adopt: (from, greeted, rest) => opened.adopt(from, greeted, rest, true),
		used: (secret) => opened.used(secret)
	};
}

export async function openRoom(options: RoomOptions): Promise<Room> {
	return (await assembleRoom(options)).room;
}

class HereRoom implements Room {
	readonly presence: Presence;
	readonly #mesh: Mesh;
	readonly #invitations: Invitations;
	readonly #door: Door;
	readonly #listeners = new Set<() => void>();
	readonly #used = new Set<string>();
	readonly #joining = new Set<{ cancel(): void }>();
	readonly #page: PageLike | undefined;
	/** Devices that have just been admitted, and to what. */
	readonly #admitted = new Map<string, Shown>();
	#shown: Shown | undefined;
	#engine: Engine | undefined;
	#showing: Promise<void> = Promise.resolve();
	#changing = false;
	#closed = false;

	constructor(
		private readonly options: RoomOptions,
		readonly id: string,
		private readonly ports: LinkPorts
	) {
		const { identity } = options;
		this.#shown = options;
		const me = () => this.#me;
		const admit: Admit = (candidate) => this.#admit(candidate);
		const shared = { link: ports, identity, peer: id, me, admit, changed: () => this.#changed() };
		const keys = options.keys ?? new MemoryKeyring();
		this.presence = new Presence(ports.timers, (peer) => this.#mesh.nameOf(peer));
		this.#mesh = new Mesh({
			...shared,
			keys,
			admittedHere: (device) => this.#takeAdmission(device),
			vanished: (gone) => this.presence.forget(gone)
		});
		const inviting: InvitationPorts = {
			...shared,
			welcome: () => this.#shown?.welcome(),
			full: () => this.#mesh.full,
			greeted: (link, greeted, rest) => this.adopt(link, greeted, rest, this.#takeAdmission(greeted.device))
		};
		this.#invitations = new Invitations(inviting);
		this.#door = new Door({
			...inviting,
			places: () => mostPeers - this.#mesh.members.size,
			isHere: (device) => [...this.#mesh.members.values()].some(({ greeted }) => greeted.device === device)
		});
		this.#page = options.page ?? browserPage();
		this.#page?.addEventListener('pagehide', this.#onPageHide);
	}

	/** What a peer hears of us while nothing is open is what it heard last. */
	get #me(): Me {
		return (this.#shown ?? this.options).me;
	}

	get peers(): readonly Peer[] {
		return this.#mesh.peers();
	}

	get status(): RoomStatus {
		if (this.#mesh.members.size) return 'connected';
		if (this.#invitations.connecting || this.#door.connecting || this.#mesh.dialling) return 'connecting';
		return this.peers.some(({ state }) => state === 'lost') ? 'lost' : 'alone';
	}

	get upToDate(): boolean {
		return this.peers.every(({ here, upToDate }) => !here || upToDate);
	}

	async invite(lanAddress?: string): Promise<Result<Invite>> {
		return this.#closed ? refused('room-closed') : this.#invitations.make(lanAddress);
	}

	lookForKnocks(chat: string): Result<Knockers> {
		return this.#door.look(chat);
	}

	answerKnocks(ids: readonly string[], lanAddress?: string): Promise<Result<DoorReply>> {
		return this.#door.answer(ids, lanAddress);
	}

	show(shown: Shown | undefined): Promise<void> {
		const before = this.#shown;
		this.#shown = shown;
		if (shown && shown.doc === before?.doc && this.#engine) {
			this.presence.show(this.#engine.awareness, this.#myself(shown.me));
			return Promise.resolve();
		}
		this.#mesh.sharing.show(undefined);
		this.presence.show();
		const left = this.#engine;
		this.#engine = undefined;
		this.#showing = this.#showing.then(async () => {
			await left?.close();
			// Meanwhile it may have become another one.
			if (!shown || this.#shown !== shown || this.#closed) return;
			const engine = await openEngine(shown.doc, this.ports.now);
			if (this.#shown !== shown || this.#closed) return engine.close();
			this.#engine = engine;
			this.presence.show(engine.awareness, this.#myself(shown.me));
			const { space, cycle } = shown.welcome();
			const admit: Admit = (candidate) => this.#admit(candidate);
			this.#mesh.sharing.show({ tag: cycleTag(space, cycle), doc: shown.doc, engine, admit });
		});
		return this.#showing;
	}

	async join(text: string, lanAddress?: string): Promise<Result<Joining<Welcomed>>> {
		const shown = this.#shown;
		if (this.#closed || !shown) return refused('room-closed');
		const { identity } = this.options;
		const { me } = shown;
		const { space, cycle } = shown.welcome();
		let used: Uint8Array | undefined;
		const answering = await answerInvitation(text, {
			link: this.ports,
			identity,
			peer: this.id,
			me,
			lanAddress,
			check: (info, secret) => {
				used = secret;
				return this.#check(info, secret, space, cycle);
			},
			prepare: async (about, host) => {
				if (about.space !== space || about.cycle !== cycle) return refused('code-other-space');
				// An invitation brings nobody in who could not come in otherwise: its maker is looked at like any other.
				return this.#admit({ ...host, by: 'introduction' });
			},
			greeted: (link, host, rest) => {
				this.adopt(link, host, rest, this.#takeAdmission(host.device));
				if (used) this.used(used);
			}
		});
		if (!answering.ok) return answering;
		const joining = answering.value;
		if (this.#closed) joining.cancel();
		this.#joining.add(joining);
		void joining.welcomed.finally(() => this.#joining.delete(joining));
		return answering;
	}

	adopt(link: Link, greeted: Greeted, rest: () => readonly Control[], admitted: boolean): void {
		this.#mesh.adopt(link, greeted, rest, admitted);
	}

	used(secret: Uint8Array): void {
		this.#used.add(toHex(invitationId(secret)));
	}

	dismiss(device: string, reason: string): void {
		this.#mesh.dismiss(device, reason);
	}

	onChange(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	async close(): Promise<void> {
		if (this.#closed) return;
		this.#closed = true;
		this.#page?.removeEventListener('pagehide', this.#onPageHide);
		this.#listeners.clear();
		for (const joining of [...this.#joining]) joining.cancel();
		this.#invitations.close();
		this.#door.close();
		this.presence.close();
		this.#mesh.close();
		await this.#showing;
		await this.#engine?.close();
	}

	async #admit(candidate: Candidate): ReturnType<Admit> {
		const shown = this.#shown;
		if (!shown || this.#closed) return refused('room-closed');
		const known = await shown.admit(candidate);
		if (known.ok) this.#admitted.set(candidate.device, shown);
		return known;
	}

	/** Whether this device's last admission was to what is open now; asked once. */
	#takeAdmission(device: string): boolean {
		const to = this.#admitted.get(device);
		this.#admitted.delete(device);
		return to !== undefined && to.doc === this.#shown?.doc;
	}

	#myself({ name, color }: Me): Myself {
		return { peer: this.id, name, color };
	}

	#check(info: CodeInfo, secret: Uint8Array, space: string, cycle: string): Result<void> {
		if (this.#invitations.has(secret)) return refused('code-own');
		const belongs = info.belongsTo(space, cycle);
		if (belongs !== 'same') return refused(belongs === 'other' ? 'code-other-space' : 'code-other-cycle');
		return this.#used.has(toHex(invitationId(secret))) ? refused('code-used') : ok(undefined);
	}

	readonly #onPageHide = () => this.#mesh.farewell();

	#changed(): void {
		if (this.#changing || this.#closed) return;
		this.#changing = true;
		queueMicrotask(() => {
			this.#changing = false;
			for (const listener of [...this.#listeners]) listener();
		});
	}
}
