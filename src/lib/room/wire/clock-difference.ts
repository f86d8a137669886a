// How far the clock at the other end of a link is from ours, from the times in its answers to our pings.

export interface Sample {
	/** By our clock: when the ping left, and when its answer came. Milliseconds since 1970. */
	readonly sent: number;
	readonly received: number;
	/** By theirs: when it answered, which it does at once. */
	readonly theirs: number;
}

/** An answer that took longer says too little. */
const longest = 10_000;
const mostKept = 8;

interface Measured {
	/** Theirs minus ours, in the middle of the way there and back. */
	readonly difference: number;
	/** By how much that can be wrong, where one way took all the time. */
	readonly error: number;
}

export class ClockDifference {
	#kept: Measured[] = [];

	/** Milliseconds to add to our clock to have theirs, by the quickest of the last answers; undefined before the first. */
	get milliseconds(): number | undefined {
		const [first, ...others] = this.#kept;
		return first && others.reduce((best, one) => (one.error < best.error ? one : best), first).difference;
	}

	add({ sent, received, theirs }: Sample): void {
		const way = received - sent;
		if (way < 0 || way > longest || !Number.isSafeInteger(theirs)) return;
		const fresh = { difference: theirs - (sent + received) / 2, error: way / 2 };
		// Two that contradict each other tell that one of the clocks was set: what was before is over.
		const agree = (one: Measured) => Math.abs(one.difference - fresh.difference) <= one.error + fresh.error + 1;
		const before = this.#kept.every(agree) ? this.#kept : [];
		this.#kept = [...before, fresh].slice(-mostKept);
	}
}
