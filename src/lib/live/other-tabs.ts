// Tabs of one browser in one room: the one with the links tells the others how it stands, and says where the person is in them.
import type { PresenceFields } from '$lib/room';
import { readTabWord, type RoomSeen, type TabHere, type TabWord } from './tab-words';

/** Milliseconds between two words, as between two of presence. */
const pause = 100;

export interface TabPorts {
	/** The room, while this tab has the links. */
	readonly room: () => RoomSeen | undefined;
	/** Where the person is in this tab. */
	readonly here: () => Pick<TabHere, 'cycle' | 'fields'>;
	/** Another tab has said something. */
	readonly heard: () => void;
}

export class OtherTabs {
	readonly #tab = crypto.randomUUID();
	readonly #channel: BroadcastChannel;
	readonly #ports: TabPorts;
	/** Tabs that look at the room through this one. */
	readonly #looking = new Set<string>();
	#room: RoomSeen | undefined;
	/** When the person last moved in this tab. */
	#movedAt = 0;
	/** The other tab that the person has moved in last. */
	#last: TabHere | undefined;
	#toldAt = -pause;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** @param name the same in all tabs of one device for one space; tabs of another site do not hear it */
	constructor(name: string, ports: TabPorts) {
		this.#ports = ports;
		this.#channel = new BroadcastChannel(`hearth-room ${name}`);
		this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => {
			const word = readTabWord(data);
			if (word) this.#hear(word);
		};
		window.addEventListener('focus', this.#onFocus);
		this.tell();
	}

	/** The room as the tab with the links tells it. */
	get room(): RoomSeen | undefined {
		return this.#room;
	}

	/** Where the person is in the other tab that they were at last, if that has the same cycle open. */
	elsewhere(cycle: string): PresenceFields | undefined {
		const last = this.#last;
		return last && last.movedAt >= this.#movedAt && last.cycle === cycle ? last.fields : undefined;
	}

	/** The person has moved in this tab: unless they are in another one, this is the one that they were at last. */
	moved(): void {
		if (document.hasFocus()) this.#movedAt = performance.timeOrigin + performance.now();
		if (!this.#ports.room()) this.tell();
	}

	/** Something is different here; told at most ten times a second, and by the clock: timers are slow in a hidden tab. */
	tell(): void {
		if (this.#ports.room() && !this.#looking.size) return;
		const wait = this.#toldAt + pause - performance.now();
		if (wait <= 0) this.#tellNow();
		else this.#timer ??= setTimeout(() => this.#tellNow(), wait);
	}

	/** The links are this tab's from now on. */
	takeOver(): void {
		this.#room = undefined;
		this.#last = undefined;
		this.#looking.clear();
		this.#tellNow();
	}

	/** The links are this tab's no more. @param id of this device in the room that is left */
	standBack(id: string): void {
		this.#say({ kind: 'gone', id });
		this.#tellNow();
	}

	close(): void {
		clearTimeout(this.#timer);
		window.removeEventListener('focus', this.#onFocus);
		this.#say({ kind: 'bye', tab: this.#tab });
		this.#channel.onmessage = null;
		this.#channel.close();
	}

	#hear(word: TabWord): void {
		const mine = this.#ports.room() !== undefined;
		if (word.kind === 'here' && mine) {
			if (word.movedAt >= (this.#last?.movedAt ?? 0)) this.#last = word;
			const known = this.#looking.has(word.tab);
			this.#looking.add(word.tab);
			if (!known) this.tell();
		} else if (word.kind === 'bye' && mine) {
			this.#looking.delete(word.tab);
			if (word.tab === this.#last?.tab) this.#last = undefined;
		} else if (word.kind === 'room' && !mine) {
			const known = this.#room?.id === word.id;
			this.#room = word;
			if (!known) this.tell();
		} else if (word.kind === 'gone' && word.id === this.#room?.id) this.#room = undefined;
		else return;
		this.#ports.heard();
	}

	#tellNow(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#toldAt = performance.now();
		const room = this.#ports.room();
		if (room) this.#say({ kind: 'room', ...room });
		else this.#say({ kind: 'here', tab: this.#tab, movedAt: this.#movedAt, ...this.#ports.here() });
	}

	#say(word: TabWord): void {
		this.#channel.postMessage(word);
	}

	readonly #onFocus = () => {
		this.moved();
		this.#ports.heard();
	};
}
