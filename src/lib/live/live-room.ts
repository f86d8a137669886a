// The peer room as the page sees it: who is here, how the link stands, and where the others are.
import { createSubscriber } from 'svelte/reactivity';
import { refused, type Result } from '$lib/model/result';
import type { LinksLock } from './links-lock';
import type {
	DoorReply,
	ExpectedGuest,
	Invite,
	Knocker,
	Knockers,
	Peer,
	PresenceFields,
	PresenceState,
	RelayStatus,
	Room,
	RoomStatus,
	Shown,
	Words
} from '$lib/room';

export type { DoorReply, ExpectedGuest, Invite, Knocker, Knockers, Peer, PresenceState, RoomStatus, Words };

/** One caret of somebody else in one text. */
export interface RemoteCaret {
	readonly peer: string;
	readonly name: string;
	readonly color: string;
	readonly anchor: string;
	readonly head: string;
}

/** Closed until somebody invites or joins; then the one room of this space, whichever of its cycles is open. */
export class LiveRoom {
	readonly #open: (shown: Shown) => Promise<Result<Room>>;
	readonly #lock: LinksLock | undefined;
	#closed = false;
	#shown: Shown | undefined;
	#room: Room | undefined;
	#opening: Promise<Result<Room>> | undefined;
	#stops: (() => void)[] = [];
	#wakeRoom = () => {};
	#wakePresence = () => {};
	#fields: PresenceFields = {};
	readonly #roomChanges = createSubscriber((wake) => {
		this.#wakeRoom = wake;
		return () => (this.#wakeRoom = () => {});
	});
	readonly #presenceChanges = createSubscriber((wake) => {
		this.#wakePresence = wake;
		return () => (this.#wakePresence = () => {});
	});

	/** @param lock shared by the tabs of this browser; without it this is the only one */
	constructor(open: (shown: Shown) => Promise<Result<Room>>, lock?: LinksLock) {
		this.#open = open;
		this.#lock = lock;
		if (lock) lock.onlost = () => void this.#standBack();
	}

	/** Peers with a link, or who had one a moment ago. */
	get peers(): readonly Peer[] {
		this.#roomChanges();
		return this.#room?.peers ?? [];
	}

	/** My id in the room, while it is open. */
	get id(): string | undefined {
		this.#roomChanges();
		return this.#room?.id;
	}

	/** The same, unwatched. */
	get peersNow(): readonly Peer[] {
		return this.#room?.peers ?? [];
	}

	/** For what waits outside the page. @returns what ends it */
	onChange(listener: () => void): () => void {
		return this.#room?.onChange(listener) ?? (() => {});
	}

	get status(): RoomStatus {
		this.#roomChanges();
		return this.#room?.status ?? 'alone';
	}

	/** Whether everybody who has this cycle open has what this device has. */
	get upToDate(): boolean {
		this.#roomChanges();
		return this.#room?.upToDate ?? true;
	}

	/** Where everybody else is. */
	get others(): readonly PresenceState[] {
		this.#presenceChanges();
		return this.#room?.presence.states() ?? [];
	}

	/** The carets of others in one text of one entity. */
	caretsIn(object: string, field: string): RemoteCaret[] {
		return this.others.flatMap(({ peer, name, color, where, caret }) =>
			caret && where?.object === object && where.field === field ? [{ peer, name, color, ...caret }] : []
		);
	}

	/** Tells the others where this person is. */
	present(fields: PresenceFields): void {
		this.#fields = { ...this.#fields, ...fields };
		this.#room?.presence.set(fields);
	}

	async invite(lanAddress?: string): Promise<Result<Invite>> {
		const room = await this.#ready();
		return room.ok ? room.value.invite(lanAddress) : room;
	}

	/** Takes an answer to an invitation that was made here, or by anybody who is in. */
	async accept(answer: string): Promise<Result<void>> {
		const room = await this.#ready();
		return room.ok ? room.value.accept(answer) : room;
	}

	/** Opens the room without being asked by anybody, to look for those who were here; once no other tab has it open. */
	async comeBack(): Promise<void> {
		if (this.#lock && !(await this.#lock.wait())) return;
		if (this.#closed) this.#lock?.release();
		else await this.#ready();
	}

	/** How it stands with each relay; empty while none is set. */
	get relays(): readonly RelayStatus[] {
		this.#roomChanges();
		return this.#room?.relays ?? [];
	}

	/** Names of those who are being called after a reload. */
	get calling(): readonly string[] {
		this.#roomChanges();
		return this.#room?.calling ?? [];
	}

	/** This cycle is open now, or none; links stay. Settles when the document of before is let go of. */
	async show(shown: Shown | undefined): Promise<void> {
		if (shown?.doc !== this.#shown?.doc) this.#fields = {};
		this.#shown = shown;
		await this.#opening;
		await this.#room?.show(shown);
	}

	/** Reads who knocks in a chat; nobody is answered yet. */
	async lookForKnocks(chat: string): Promise<Result<Knockers>> {
		const room = await this.#ready();
		return room.ok ? room.value.lookForKnocks(chat) : room;
	}

	/** Answers the chosen ones of the chat that was looked at last, all with one reply. */
	async answerKnocks(ids: readonly string[], lanAddress?: string): Promise<Result<DoorReply>> {
		const room = await this.#ready();
		return room.ok ? room.value.answerKnocks(ids, lanAddress) : room;
	}

	/** Takes over a room that was opened elsewhere: by joining. */
	adopt(room: Room): void {
		void this.#lock?.take();
		this.#closed = false;
		this.#room = room;
		if (this.#shown) void room.show(this.#shown);
		this.#stops = [room.onChange(() => this.#wakeRoom()), room.presence.onChange(() => this.#wakePresence())];
		room.presence.set(this.#fields);
		this.#wakeRoom();
		this.#wakePresence();
	}

	/** Ends the link to a device, and tells it why: a problem's code. */
	dismiss(device: string, reason: string): void {
		this.#room?.dismiss(device, reason);
	}

	/** The room, opened now if it was not. */
	async #ready(): Promise<Result<Room>> {
		if (this.#room) return { ok: true, value: this.#room };
		if (!this.#shown) return refused('room-closed');
		this.#closed = false;
		await this.#lock?.take();
		this.#opening ??= this.#open(this.#shown);
		const opened = await this.#opening;
		this.#opening = undefined;
		if (opened.ok && !this.#room) this.adopt(opened.value);
		return opened;
	}

	async close(): Promise<void> {
		this.#closed = true;
		await this.#leave();
		this.#lock?.release();
	}

	/** Another tab has the links now. What is written in either reaches both; when that one goes, this one looks for the others. */
	async #standBack(): Promise<void> {
		await this.#leave();
		if (!this.#closed) await this.comeBack();
	}

	async #leave(): Promise<void> {
		for (const stop of this.#stops) stop();
		this.#stops = [];
		const room = this.#room;
		this.#room = undefined;
		await room?.close();
		this.#wakeRoom();
		this.#wakePresence();
	}
}
