// Several relays as one: what is said goes to all of them sealed, and what comes back over more than one is heard once.
import type { Clock, Sockets, Timers } from '../ports';
import { RelaySocket, type RelayState } from './relay-socket';
import { sealedWith, type Purpose, type Sealed } from './sealed';

/** A person's own and those of an invitation. */
export const mostRelaysAtOnce = 6;
/** Invitations that wait, the room, and those who are met aside. */
const mostTopics = 40;
/** Of messages that were heard: an older one that is sent again is taken for new, and does no more than a dial in vain. */
const mostRemembered = 1_024;

export interface RelayStatus {
	readonly address: string;
	readonly state: RelayState;
}

export interface RelaysPorts {
	readonly sockets: Sockets;
	readonly timers: Timers;
	readonly now: Clock;
	changed(): void;
}

/** One meeting that is going on over all relays. */
export interface Meeting {
	say(bytes: Uint8Array): void;
	stop(): void;
}

interface Listening {
	readonly sealed: Sealed;
	heard(bytes: Uint8Array<ArrayBuffer>): void;
	connected(): void;
}

export class Relays {
	readonly #sockets = new Map<string, RelaySocket>();
	readonly #meetings = new Map<string, Listening>();
	readonly #heard = new Set<string>();
	#closed = false;

	constructor(
		addresses: readonly string[],
		private readonly ports: RelaysPorts
	) {
		this.add(addresses);
	}

	get addresses(): readonly string[] {
		return [...this.#sockets.keys()];
	}

	get status(): readonly RelayStatus[] {
		return [...this.#sockets.values()].map(({ address, state }) => ({ address, state }));
	}

	add(addresses: readonly string[]): void {
		for (const address of addresses) {
			if (this.#closed || this.#sockets.has(address) || this.#sockets.size >= mostRelaysAtOnce) continue;
			const socket = new RelaySocket(address, {
				...this.ports,
				connected: () => this.#meetings.forEach((meeting) => meeting.connected()),
				heard: (topic, data) => void this.#onHeard(topic, data),
				changed: () => this.ports.changed()
			});
			for (const topic of this.#meetings.keys()) socket.subscribe(topic);
			this.#sockets.set(address, socket);
		}
	}

	/**
	 * Listens to whoever knows the same secret. `connected` is called whenever a relay can be heard from now on, and at once
	 * where one can be heard already.
	 */
	async meet(secret: Uint8Array, purpose: Purpose, { heard, connected }: Omit<Listening, 'sealed'>): Promise<Meeting> {
		const sealed = await sealedWith(secret, purpose);
		const { topic } = sealed;
		if (this.#closed || this.#meetings.size >= mostTopics) return { say: () => {}, stop: () => {} };
		const listening: Listening = { sealed, heard, connected };
		this.#meetings.set(topic, listening);
		for (const socket of this.#sockets.values()) socket.subscribe(topic);
		if (this.status.some(({ state }) => state === 'connected')) connected();
		return {
			say: (bytes) => void this.#say(sealed, bytes),
			stop: () => {
				if (this.#meetings.get(topic) !== listening) return;
				this.#meetings.delete(topic);
				for (const socket of this.#sockets.values()) socket.unsubscribe(topic);
			}
		};
	}

	wake(): void {
		for (const socket of this.#sockets.values()) socket.wake();
	}

	close(): void {
		this.#closed = true;
		this.#meetings.clear();
		for (const socket of this.#sockets.values()) socket.close();
		this.#sockets.clear();
	}

	async #say(sealed: Sealed, bytes: Uint8Array): Promise<void> {
		const text = await sealed.seal(bytes);
		// Ours comes back from the relay, and is not for us.
		this.#isNew(text);
		for (const socket of this.#sockets.values()) socket.publish(sealed.topic, text);
	}

	async #onHeard(topic: string, text: string): Promise<void> {
		const bytes = await this.#meetings.get(topic)?.sealed.open(text);
		if (bytes && this.#isNew(text)) this.#meetings.get(topic)?.heard(bytes);
	}

	#isNew(text: string): boolean {
		const mark = text.slice(0, 24);
		if (this.#heard.has(mark)) return false;
		this.#heard.add(mark);
		const [oldest] = this.#heard;
		if (this.#heard.size > mostRemembered && oldest !== undefined) this.#heard.delete(oldest);
		return true;
	}
}
