// The room of one space: the mesh of peers, invitations in both directions, presence, and what a page shows of them. Its
// links stay while the person moves between the cycles of the space.
import * as Y from 'yjs';
import { ok, refused, type Result } from '$lib/model/result';
import { toHex } from './bytes';
import type { RoomClock } from './clock';
import { openEngine, type Engine } from './engine/engine';
import { invitationId } from './handshake/code';
import { Invitations, type InvitationPorts, type Invite } from './invite/invitations';
import { answerInvitation, type CodeInfo } from './invite/join';
import type {
	Joining,
	Me,
	OpenedRoom,
	Room,
	RoomEnvironment,
	RoomOptions,
	RoomStatus,
	Shown,
	Welcomed
} from './contract';
import { linkPortsOf, newPeerId, relaysTo } from './environment';
import { Door, type DoorReply, type Knockers } from './knock/door';
import { cycleTag, type Peer } from './mesh/member';
import { Mesh, mostPeers, type Settled } from './mesh/mesh';
import { browserConnection, browserPage, type ConnectionLike, type PageLike } from './ports';
import { Presence, type Myself } from './presence';
import type { RelayStatus } from './relay/relays';
import type { Admit, Candidate, Greeted } from './trust/greeting';
import { MemoryKeyring } from './trust/keyring';
import { telling, type Roster } from './trust/roster';
import type { Control } from './wire/control';
import type { Link, LinkPorts } from './wire/link';
import { Ways } from './ways';

export type { Joining, Me, OpenedRoom, Room, RoomEnvironment, RoomOptions, RoomStatus, Shown, Welcomed };

export async function assembleRoom(options: RoomOptions, peer = newPeerId()): Promise<OpenedRoom> {
	const { identity } = options;
	if ((await identity.deviceOf(identity.publicKey)) !== identity.device) {
		throw new Error('The identity of this device and the hash of its public key differ.');
	}
	const opened = new HereRoom(options, peer, linkPortsOf(options));
	await opened.show(options);
	const comeBack = () => void opened.comeBack();
	return {
		room: opened,
		comeBack,
		// Who comes by a code looks for nobody else before that link stands: its host may be met twice at once otherwise.
		adopt: (from, greeted, rest) => {
			opened.adopt(from, greeted, rest, 'both');
			comeBack();
		},
		used: (secret) => opened.used(secret)
	};
}

export async function openRoom(options: RoomOptions): Promise<Room> {
	const { room, comeBack } = await assembleRoom(options);
	comeBack();
	return room;
}

const comesBack = ['pageshow', 'online'] as const;

class HereRoom implements Room {
	readonly presence: Presence;
	readonly #mesh: Mesh;
	readonly #invitations: Invitations;
	readonly #door: Door;
	readonly #ways: Ways;
	readonly #listeners = new Set<() => void>();
	readonly #used = new Set<string>();
	readonly #joining = new Set<{ cancel(): void }>();
	readonly #page: PageLike | undefined;
	readonly #connection: ConnectionLike | undefined;
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
		const admit: Admit = (candidate) => this.#admit(candidate);
		const here = { me: () => this.#me, roster: () => this.#roster, changed: () => this.#changed() };
		const shared = { link: ports, identity, peer: id, admit, ...here };
		const keys = options.keys ?? new MemoryKeyring();
		this.presence = new Presence(ports.timers, (peer) => this.#mesh.nameOf(peer));
		this.#mesh = new Mesh({
			...shared,
			keys,
			admittedHere: (device) => this.#takeAdmission(device),
			vanished: (gone) => this.presence.forget(gone),
			answer: (from, about, body) => this.#ways.answer(from, about, body),
			joined: () => this.#ways.joined(),
			left: (member, reason) => this.#ways.left(member, reason)
		});
		this.#page = options.page ?? browserPage();
		this.#ways = new Ways({
			...shared,
			keys,
			sealing: () => this.#shown?.sealing,
			relays: options.relays ?? [],
			sockets: options.sockets,
			stands: options.stands,
			makeCertificate: options.makeCertificate,
			page: this.#page,
			mesh: () => this.#mesh,
			accept: (answer) => this.#invitations.take(answer)
		});
		const inviting: InvitationPorts = {
			...shared,
			welcome: () => this.#shown?.welcome(),
			full: () => this.#mesh.full,
			relays: this.#ways.relays,
			handOn: (answer) => this.#ways.handOn(answer),
			greeted: (link, greeted, rest) => this.adopt(link, greeted, rest, this.#settled(greeted))
		};
		this.#invitations = new Invitations(inviting);
		this.#door = new Door({
			...inviting,
			places: () => mostPeers - this.#mesh.members.size,
			isHere: (device) => [...this.#mesh.members.values()].some(({ greeted }) => greeted.device === device)
		});
		this.#page?.addEventListener('pagehide', this.#onPageHide);
		this.#connection = options.connection ?? browserConnection();
		for (const back of comesBack) this.#page?.addEventListener(back, this.#look);
		this.#connection?.addEventListener('change', this.#look);
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
		if (this.#invitations.connecting || this.#door.connecting || this.#mesh.dialling || this.calling.length)
			return 'connecting';
		return this.peers.some(({ state }) => state === 'lost') ? 'lost' : 'alone';
	}

	get clock(): RoomClock | undefined {
		return this.#mesh.clock;
	}

	get relays(): readonly RelayStatus[] {
		return this.#ways.status;
	}

	get calling(): readonly string[] {
		return this.#ways.calling;
	}

	get upToDate(): boolean {
		return this.peers.every(({ here, upToDate }) => !here || upToDate);
	}

	async invite(lanAddress?: string): Promise<Result<Invite>> {
		return this.#closed ? refused('room-closed') : this.#invitations.make(lanAddress);
	}

	accept(answerText: string): Promise<Result<void>> {
		return this.#invitations.accept(answerText);
	}

	/** Calls those who wait for this device, once what they shall see is open. */
	comeBack(): Promise<void> {
		return this.#ways.comeBack();
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
			const engine = await openEngine(shown.doc, this.ports);
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
			relaysTo: (addresses) => relaysTo(addresses, this.options),
			check: (info, secret) => {
				used = secret;
				return this.#check(info, secret, space, cycle);
			},
			roster: async (about) => (about.space === space && about.cycle === cycle ? this.#roster : undefined),
			prepare: async (about, host) => {
				if (about.space !== space || about.cycle !== cycle) return refused('code-other-space');
				// An invitation brings nobody in who could not come in otherwise: its maker is looked at like any other.
				return this.#admit({ ...host, by: 'introduction' });
			},
			holds: () => Y.encodeStateVector(shown.doc),
			greeted: (link, host, rest) => {
				this.adopt(link, host, rest, this.#settled(host));
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

	adopt(link: Link, greeted: Greeted, rest: () => readonly Control[], settled: Settled): void {
		this.#mesh.adopt(link, greeted, rest, settled);
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
		for (const back of comesBack) this.#page?.removeEventListener(back, this.#look);
		this.#connection?.removeEventListener('change', this.#look);
		this.#listeners.clear();
		for (const joining of [...this.#joining]) joining.cancel();
		this.#invitations.close();
		this.#door.close();
		this.#ways.close();
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

	get #roster(): Roster | undefined {
		return telling(this.#shown?.roster, (all) => this.#mesh.tellRecords(all));
	}

	/** Whether this device's last admission was to what is open now; asked once. */
	#takeAdmission(device: string): boolean {
		const to = this.#admitted.get(device);
		this.#admitted.delete(device);
		return to !== undefined && to.doc === this.#shown?.doc;
	}

	/** After a greeting by code, which is about one cycle: that it is still the one that is open here. */
	#settled({ device }: Greeted): Settled {
		return this.#takeAdmission(device) ? 'both' : 'nothing';
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

	/** Much may have changed: which links still carry anything is found out at once, and nobody waits to be dialled. */
	readonly #look = () => {
		this.#invitations.look();
		this.#mesh.look();
	};

	readonly #onPageHide = () => {
		this.#ways.leave();
		this.#mesh.farewell();
	};

	#changed(): void {
		if (this.#changing || this.#closed) return;
		this.#changing = true;
		queueMicrotask(() => {
			this.#changing = false;
			for (const listener of [...this.#listeners]) listener();
		});
	}
}
