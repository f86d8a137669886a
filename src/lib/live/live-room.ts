// The peer room as the page sees it: who is here, how the link stands, and where the others are.
import { createSubscriber } from 'svelte/reactivity';
import { refused, type Result } from '$lib/model/result';
import { nowhere } from '$lib/room/presence-state';
import { LinksLock } from './links-lock';
import { OtherTabs } from './other-tabs';
import type { RoomSeen } from './tab-words';
import type {
	Attempt,
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
	RoomClock,
	RoomStatus,
	Shown,
	Words
} from '$lib/room';

export type { Attempt, DoorReply, ExpectedGuest, Invite, Knocker, Knockers, Peer, PresenceState, RoomStatus, Words };

/** One caret of somebody else in one text. */
export interface RemoteCaret {
	readonly peer: string;
	readonly name: string;
	readonly color: string;
	readonly anchor: string;
	readonly head: string;
}

/**
 * Closed until somebody invites or joins; then the one room of this space, whichever of its cycles is open. While another tab
 * of this browser has the links, it is that tab's room that is seen here.
 */
export class LiveRoom {
	readonly #open: (shown: Shown) => Promise<Result<Room>>;
	readonly #shared: string | undefined;
	readonly #lock: LinksLock | undefined;
	#tabs: OtherTabs | undefined;
	#closed = false;
	#waiting = false;
	#shown: Shown | undefined;
	/** Whether it is what the person sees. */
	#inView = true;
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

	/** @param shared a name that the tabs of this browser have for this space; without it this is the only one */
	constructor(open: (shown: Shown) => Promise<Result<Room>>, shared?: string) {
		this.#open = open;
		this.#shared = shared;
		if (shared === undefined) return;
		this.#lock = new LinksLock(shared);
		this.#lock.onlost = () => void this.#standBack();
	}

	/** Peers with a link, or who had one a moment ago. */
	get peers(): readonly Peer[] {
		this.#roomChanges();
		return this.peersNow;
	}

	/** The same, unwatched. */
	get peersNow(): readonly Peer[] {
		return this.#room?.peers ?? this.#seen?.peers ?? [];
	}

	/** This device's id in the room, while it is open. */
	get id(): string | undefined {
		this.#roomChanges();
		return (this.#room ?? this.#seen)?.id;
	}

	/** Whether another tab of this browser has the links. */
	get linkedByOtherTab(): boolean {
		this.#roomChanges();
		return !this.#room && this.#seen !== undefined;
	}

	/** For what waits outside the page, of a room that is open in this tab. @returns what ends it */
	onChange(listener: () => void): () => void {
		return this.#room?.onChange(listener) ?? (() => {});
	}

	/** What the linked devices agree on of this device's clock. */
	get clock(): RoomClock | undefined {
		this.#roomChanges();
		return this.#room?.clock;
	}

	/** The same, unwatched. */
	get clockNow(): RoomClock | undefined {
		return this.#room?.clock;
	}

	get status(): RoomStatus {
		this.#roomChanges();
		return (this.#room ?? this.#seen)?.status ?? 'alone';
	}

	/** Whether everybody who has this cycle open has what this device has. */
	get upToDate(): boolean {
		this.#roomChanges();
		return (this.#room ?? this.#seen)?.upToDate ?? true;
	}

	/** Where everybody else is. */
	get others(): readonly PresenceState[] {
		this.#presenceChanges();
		// Who is at a plan that is still on its way is not at the one in view.
		if (!this.#inView) return [];
		return this.#room?.presence.states() ?? this.#seen?.others ?? [];
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
		this.#tabs?.moved();
		this.#speak();
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
		if (this.#waiting) return;
		this.#waiting = true;
		const mine = this.#lock ? await this.#lock.wait() : true;
		this.#waiting = false;
		if (!mine) return;
		if (this.#closed) return this.#lock?.release();
		this.#tabs?.takeOver();
		await this.#ready();
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

	/**
	 * This cycle is open now, or none; links stay. Settles when the document of before is let go of.
	 * @param inView whether the person sees it: otherwise it is still on its way, and nobody is anywhere in it
	 */
	async show(shown: Shown | undefined, inView = true): Promise<void> {
		this.#inView = inView;
		// Of what was told, only the page is the same in another document.
		if (shown?.doc !== this.#shown?.doc) this.#fields = { place: this.#fields.place };
		this.#shown = shown;
		this.#listen();
		this.#tabs?.tell();
		await this.#opening;
		await this.#show();
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
		void this.#show();
		this.#stops = [room.onChange(() => this.#changed()), room.presence.onChange(() => this.#presenceChanged())];
		this.#listen();
		this.#tabs?.takeOver();
		this.#speak();
		this.#wake();
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
		this.#tabs?.close();
		this.#tabs = undefined;
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
		if (room) this.#tabs?.standBack(room.id);
		await room?.close();
		this.#wake();
	}

	async #show(): Promise<void> {
		const room = this.#room;
		if (!this.#shown || !room) return;
		await room.show(this.#shown);
		// Nobody has been told yet who is where in the document that is open since.
		if (room === this.#room) this.#speak();
	}

	#listen(): void {
		if (this.#tabs || this.#shared === undefined || this.#closed || !this.#shown) return;
		this.#tabs = new OtherTabs(this.#shared, {
			room: () => this.#told,
			here: () => ({ cycle: this.#cycle, fields: this.#fields }),
			heard: () => this.#heard()
		});
	}

	get #cycle(): string {
		return this.#shown?.welcome().cycle ?? '';
	}

	/** What the other tabs are told of the room, while it is open in this one. */
	get #told(): RoomSeen | undefined {
		const room = this.#room;
		if (!room) return undefined;
		const { id, status, upToDate, peers, presence } = room;
		return { id, status, upToDate, peers, others: presence.states(), cycle: this.#cycle };
	}

	/** The room of the tab with the links. With whom that tab shares another cycle, this one shares nothing. */
	get #seen(): RoomSeen | undefined {
		const seen = this.#tabs?.room;
		if (!seen || seen.cycle === this.#cycle) return seen;
		return { ...seen, others: [], peers: seen.peers.map((peer) => ({ ...peer, here: false, upToDate: false })) };
	}

	#heard(): void {
		this.#speak();
		this.#wake();
		// Whoever has seen others through another tab looks for them when that one goes.
		if (!this.#room && this.#tabs?.room && !this.#opening) void this.comeBack();
	}

	/** A device is one peer: the room hears where the person is in the tab that they were at last. */
	#speak(): void {
		if (!this.#inView) return;
		const fields = this.#tabs?.elsewhere(this.#cycle) ?? this.#fields;
		this.#room?.presence.set({ ...nowhere, ...fields });
	}

	#changed(): void {
		this.#tabs?.tell();
		this.#wakeRoom();
	}

	#presenceChanged(): void {
		this.#tabs?.tell();
		this.#wakePresence();
	}

	#wake(): void {
		this.#wakeRoom();
		this.#wakePresence();
	}
}
