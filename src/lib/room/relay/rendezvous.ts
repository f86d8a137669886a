// The members of a room find each other over relays: each says that it is here, and the smaller id dials.
import { ByteReader, ByteWriter, Malformed } from '../bytes';
import type { Timers } from '../ports';
import type { Keyring } from '../trust/keyring';
import { decodeControl, encodeControl, type ControlOf } from '../wire/control';
import type { Meeting, Relays } from './relays';

export const rendezvousTimes = {
	/** Milliseconds between two words of being here, for those who lost each other unnoticed. */
	here: 60_000
};

type Signal = ControlOf<'signal'>;
type Say = (signal: Signal) => void;

export interface RendezvousPorts {
	readonly relays: Relays;
	readonly keys: Keyring;
	readonly timers: Timers;
	/** My id in the room. */
	readonly peer: string;
	/** Whether a link to this peer is wanted: it has none, and there is room. */
	wants(peer: string): boolean;
	dial(peer: string, say: Say): void;
	take(signal: Signal, say: Say): void;
}

const forms = { here: 0, signal: 1 };
const anybody = '0'.repeat(16);

const peerId = (from: ByteReader): string => {
	const id = from.text(16);
	if (!/^[0-9a-f]{16}$/.test(id)) throw new Malformed('peer id');
	return id;
};

export class Rendezvous {
	/** By the tags of their keys: the current one is where we speak, the others may hold somebody who was away. */
	readonly #meetings = new Map<string, Promise<Meeting>>();
	readonly #stops: (() => void)[];
	#closed = false;

	constructor(private readonly ports: RendezvousPorts) {
		this.#stops = [
			ports.timers.every(rendezvousTimes.here, () => this.#sayHere()),
			ports.keys.onChange(() => this.#follow())
		];
		this.#follow();
	}

	close(): void {
		this.#closed = true;
		for (const stop of this.#stops) stop();
		for (const meeting of this.#meetings.values()) void meeting.then(({ stop }) => stop());
		this.#meetings.clear();
	}

	/** Somebody has been lost: whoever looks for us as well is found at once. */
	seek(): void {
		this.#sayHere();
	}

	/** Meets under the current key. Under one that has been replaced nobody is met: whoever was removed still knows it. */
	#follow(): void {
		const { current } = this.ports.keys;
		for (const [tag, meeting] of this.#meetings) {
			if (tag === current) continue;
			this.#meetings.delete(tag);
			void meeting.then(({ stop }) => stop());
		}
		const secret = current === undefined ? undefined : this.ports.keys.get(current);
		if (this.#closed || current === undefined || !secret || this.#meetings.has(current)) return;
		const meeting: Promise<Meeting> = this.ports.relays.meet(secret, 'room', {
			heard: (bytes) => this.#heard(bytes),
			connected: () => void meeting.then(() => this.#sayHere())
		});
		this.#meetings.set(current, meeting);
	}

	#sayHere(to = anybody): void {
		this.#say(new ByteWriter().u8(forms.here).text(this.ports.peer).text(to).done());
	}

	readonly #signal: Say = (signal) => {
		this.#say(new ByteWriter().u8(forms.signal).raw(encodeControl(signal)).done());
	};

	#say(bytes: Uint8Array): void {
		for (const meeting of this.#meetings.values()) void meeting.then(({ say }) => !this.#closed && say(bytes));
	}

	#heard(bytes: Uint8Array): void {
		try {
			const from = new ByteReader(bytes);
			const form = from.u8();
			if (form === forms.here) this.#onHere(peerId(from), peerId(from));
			else if (form === forms.signal) this.#onSignal(from.rest());
		} catch (error) {
			// Whoever holds the key can say anything here; it is left out, and nobody else's word is touched by it.
			if (!(error instanceof Malformed)) throw error;
		}
	}

	#onHere(peer: string, to: string): void {
		const { peer: me, wants, dial } = this.ports;
		if (peer === me || (to !== anybody && to !== me) || !wants(peer)) return;
		if (me < peer) dial(peer, this.#signal);
		// Theirs to dial: they have to hear of us, once.
		else if (to === anybody) this.#sayHere(peer);
	}

	#onSignal(bytes: Uint8Array): void {
		const signal = decodeControl(bytes);
		if (signal.type === 'signal' && signal.to === this.ports.peer && signal.from !== this.ports.peer) {
			this.ports.take(signal, this.#signal);
		}
	}
}
