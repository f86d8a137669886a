// Looks into an awareness message before it is applied: how many states, how large, and whose.
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

export const presenceLimits = {
	states: 64,
	/** Characters of one state's JSON. */
	state: 2_048,
	/** Messages a second, on average, and at once. */
	rate: 300,
	burst: 600
};

export type PresenceFault = 'malformed' | 'too-many-states' | 'state-too-long' | 'not-theirs' | 'too-fast';

/** @param mine the id of our own state: no peer may write it. Undefined when the message may be applied. */
export function faultOfPresence(update: Uint8Array, mine: number, myClock: number): PresenceFault | undefined {
	try {
		const from = decoding.createDecoder(update);
		const count = decoding.readVarUint(from);
		if (count > presenceLimits.states) return 'too-many-states';
		for (let i = 0; i < count; i++) {
			const client = decoding.readVarUint(from);
			const clock = decoding.readVarUint(from);
			const text = decoding.readVarString(from);
			if (text.length > presenceLimits.state) return 'state-too-long';
			const state: unknown = JSON.parse(text);
			if (typeof state !== 'object' || Array.isArray(state) || clock > 0x7fffffff || client > 0xffffffff)
				return 'malformed';
			if (client === mine && state !== null && clock > myClock) return 'not-theirs';
		}
		return decoding.hasContent(from) ? 'malformed' : undefined;
	} catch {
		return 'malformed';
	}
}

/** The states of a message that has passed the gate for which `keep` holds, as a message of their own. */
export function presenceOnly(update: Uint8Array, keep: (client: number, state: unknown) => boolean): Uint8Array {
	const from = decoding.createDecoder(update);
	const kept = encoding.createEncoder();
	let count = 0;
	for (let left = decoding.readVarUint(from); left > 0; left--) {
		const [client, clock, text] = [
			decoding.readVarUint(from),
			decoding.readVarUint(from),
			decoding.readVarString(from)
		];
		if (!keep(client, JSON.parse(text))) continue;
		count++;
		encoding.writeVarUint(kept, client);
		encoding.writeVarUint(kept, clock);
		encoding.writeVarString(kept, text);
	}
	const out = encoding.createEncoder();
	encoding.writeVarUint(out, count);
	encoding.writeUint8Array(out, encoding.toUint8Array(kept));
	return encoding.toUint8Array(out);
}

/** A bucket of messages that refills with time. */
export class Rate {
	#left: number;
	#at: number;

	/** @param limits messages a second, and at once */
	constructor(
		private readonly now: () => number,
		private readonly limits: { readonly rate: number; readonly burst: number } = presenceLimits
	) {
		this.#left = limits.burst;
		this.#at = now();
	}

	take(): boolean {
		const now = this.now();
		this.#left = Math.min(this.limits.burst, this.#left + (Math.max(0, now - this.#at) / 1000) * this.limits.rate);
		this.#at = now;
		if (this.#left < 1) return false;
		this.#left--;
		return true;
	}
}
