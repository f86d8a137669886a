// The members of a room find each other over relays: each says that it is here, and the smaller id dials. Whoever was away while
// the key changed says so under the old one, which those who were removed know as well: it is taken aside, under a secret that
// only its device can open, and all that tells where anybody is goes there.
import { ByteReader, ByteWriter, Malformed, toHex } from '../bytes';
import type { Timers } from '../ports';
import type { Keyring } from '../trust/keyring';
import type { Sealing } from '../trust/roster';
import { decodeControl, encodeControl, type ControlOf } from '../wire/control';
import type { Meeting, Relays } from './relays';

export const rendezvousTimes = {
	/** Milliseconds between two words of being here, for those who lost each other unnoticed. */
	here: 60_000,
	/** For how long two who were taken aside have time to link, before it is tried anew. */
	aside: 45_000
};

type Signal = ControlOf<'signal'>;
type Say = (signal: Signal) => void;

export interface RendezvousPorts {
	readonly relays: Relays;
	readonly keys: Keyring;
	readonly timers: Timers;
	/** My id in the room. */
	readonly peer: string;
	readonly device: string;
	sealing(): Sealing | undefined;
	/** Whether a link to this peer is wanted: it has none, and there is room. */
	wants(peer: string): boolean;
	/** @param key what both shall prove, where it is not the current key */
	dial(peer: string, say: Say, key?: Uint8Array): void;
	take(signal: Signal, say: Say): void;
}

/** One topic on which we are. */
interface Place {
	readonly meeting: Promise<Meeting>;
	/** What the two who were taken aside prove to each other. */
	readonly key?: Uint8Array;
}

const forms = { here: 0, signal: 1, aside: 2 };
const anybody = '0'.repeat(16);
/** Replaced keys under which somebody may still look for us, and how many are taken aside at once. */
const mostReplaced = 4;
const mostAside = 8;
const longestDevice = 64;
const longestSealed = 512;

const peerId = (from: ByteReader): string => {
	const id = from.text(16);
	if (!/^[0-9a-f]{16}$/.test(id)) throw new Malformed('peer id');
	return id;
};

export class Rendezvous {
	/** Under the current key, where we speak. */
	#room: (Place & { readonly tag: string }) | undefined;
	/** Under keys that were replaced, where we only listen; by the key. */
	readonly #replaced = new Map<string, Place>();
	/** With one device each; by the peer. */
	readonly #aside = new Map<string, Place>();
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
		for (const place of [this.#room, ...this.#replaced.values(), ...this.#aside.values()]) leave(place);
		this.#replaced.clear();
		this.#aside.clear();
	}

	/** Somebody has been lost: whoever looks for us as well is found at once. */
	seek(): void {
		this.#sayHere();
	}

	#follow(): void {
		if (this.#closed) return;
		const { current, replaced } = this.ports.keys;
		if (this.#room && this.#room.tag !== current) {
			leave(this.#room);
			this.#room = undefined;
		}
		const secret = current === undefined ? undefined : this.ports.keys.get(current);
		if (current !== undefined && secret && !this.#room) {
			const place: Place = this.#meet(
				secret,
				(bytes) => this.#heard(bytes, place),
				() => this.#sayHere()
			);
			this.#room = { ...place, tag: current };
		}
		const listened = new Map(replaced.slice(0, mostReplaced).map((key) => [toHex(key), key]));
		for (const [name, place] of this.#replaced) {
			if (listened.has(name)) continue;
			leave(place);
			this.#replaced.delete(name);
		}
		for (const [name, key] of listened) {
			if (this.#replaced.has(name)) continue;
			const place: Place = this.#meet(key, (bytes) => this.#heardOfOld(bytes, place, key));
			this.#replaced.set(name, place);
		}
	}

	#meet(secret: Uint8Array, heard: (bytes: Uint8Array) => void, connected = () => {}): Place {
		const meeting: Promise<Meeting> = this.ports.relays.meet(secret, 'room', {
			heard: (bytes) => guarded(() => this.#closed || heard(bytes)),
			connected: () => void meeting.then(connected)
		});
		return { meeting };
	}

	/** With the device, so that those who have a newer key can tell who it is that has not. */
	#sayHere(to = anybody, place: Place | undefined = this.#room): void {
		const { peer, device } = this.ports;
		this.#say(place, new ByteWriter().u8(forms.here).text(peer).text(to).text(device).done());
	}

	#say(place: Place | undefined, bytes: Uint8Array): void {
		void place?.meeting.then(({ say }) => this.#closed || say(bytes));
	}

	#heard(bytes: Uint8Array, place: Place): void {
		const from = new ByteReader(bytes);
		const form = from.u8();
		if (form === forms.here) this.#onHere(peerId(from), peerId(from), place);
		else if (form === forms.signal) this.#onSignal(from.rest(), place);
		else if (form === forms.aside && place.meeting === this.#room?.meeting)
			this.#onAside(peerId(from), peerId(from), from.sized(longestSealed));
	}

	#onHere(peer: string, to: string, place: Place): void {
		const { peer: me, wants, dial } = this.ports;
		if (peer === me || (to !== anybody && to !== me) || !wants(peer)) return;
		if (me < peer) dial(peer, this.#signalTo(place), place.key);
		// Theirs to dial: they have to hear of us, once.
		else if (to === anybody) this.#sayHere(peer, place);
	}

	#signalTo(place: Place): Say {
		return (signal) => this.#say(place, new ByteWriter().u8(forms.signal).raw(encodeControl(signal)).done());
	}

	#onSignal(bytes: Uint8Array, place: Place): void {
		const signal = decodeControl(bytes);
		if (signal.type === 'signal' && signal.to === this.ports.peer && signal.from !== this.ports.peer) {
			this.ports.take(signal, this.#signalTo(place));
		}
	}

	/** Nothing is said to whoever is heard here but for one device that belongs to the space, and sealed for it. */
	#heardOfOld(bytes: Uint8Array, place: Place, key: Uint8Array): void {
		const from = new ByteReader(bytes);
		if (from.u8() !== forms.here) return;
		const [peer, to] = [peerId(from), peerId(from)];
		if (peer === this.ports.peer || to !== anybody) return;
		void this.#takeAside(peer, from.text(longestDevice), place, key);
	}

	async #takeAside(peer: string, device: string, place: Place, key: Uint8Array): Promise<void> {
		if (!this.ports.wants(peer) || this.#aside.has(peer) || this.#aside.size >= mostAside) return;
		const secret = crypto.getRandomValues(new Uint8Array(16));
		const sealed = await this.ports.sealing()?.seal(device, secret);
		if (!sealed || !this.#goAside(peer, secret, key)) return;
		this.#say(place, new ByteWriter().u8(forms.aside).text(this.ports.peer).text(peer).sized(sealed).done());
	}

	/** Somebody has a newer key, and says where to meet. */
	#onAside(peer: string, to: string, sealed: Uint8Array): void {
		if (to !== this.ports.peer || !this.ports.wants(peer)) return;
		void this.ports
			.sealing()
			?.open(sealed)
			.then((secret) => secret && this.#goAside(peer, secret));
	}

	/** @param key what both prove, at the end that has a newer one. @returns whether there is room for it */
	#goAside(peer: string, secret: Uint8Array, key?: Uint8Array): boolean {
		if (this.#closed || this.#aside.has(peer) || this.#aside.size >= mostAside) return false;
		const met = this.#meet(
			secret,
			(bytes) => this.#heard(bytes, place),
			() => this.#sayHere(anybody, place)
		);
		const place: Place = key ? { ...met, key } : met;
		this.#aside.set(peer, place);
		this.ports.timers.after(rendezvousTimes.aside, () => {
			leave(place);
			if (this.#aside.get(peer) === place) this.#aside.delete(peer);
		});
		return true;
	}
}

const leave = (place: Place | undefined) => void place?.meeting.then(({ stop }) => stop());

/** Whoever holds the key can say anything here; what is of no known form is left out, and nobody else's word is touched by it. */
function guarded(run: () => void): void {
	try {
		run();
	} catch (error) {
		if (!(error instanceof Malformed)) throw error;
	}
}
