// How long things take when some are not over yet: an open one counts at its present age, so that silence cannot look fast.

/** One thing waited for: over after so many minutes, or still open at that age. */
export interface Wait {
	readonly minutes: number;
	readonly open: boolean;
	readonly person: string;
}

/** Waits by the minute; things can be taken out again, so one more record costs one more record. */
export class Sample {
	#over = new Int32Array(64);
	#open = new Int32Array(64);
	readonly #people = new Map<string, number>();
	#overs = 0;
	#opens = 0;

	add(wait: Wait): void {
		this.#count(wait, 1);
	}

	remove(wait: Wait): void {
		this.#count(wait, -1);
	}

	get over(): number {
		return this.#overs;
	}

	get all(): number {
		return this.#overs + this.#opens;
	}

	/** How many different people are behind it. */
	get people(): number {
		return this.#people.size;
	}

	/**
	 * Kaplan–Meier: the shortest time by which at least `share` (0..1) of all have come through, in minutes;
	 * undefined where so many have not yet.
	 */
	quantile(share: number): number | undefined {
		let left = this.all;
		let surviving = 1;
		for (let at = 0; at < this.#over.length && left > 0; at++) {
			const over = this.#over[at] ?? 0;
			if (over > 0) surviving *= 1 - over / left;
			if (surviving <= 1 - share + 1e-12) return at;
			left -= over + (this.#open[at] ?? 0);
		}
		return undefined;
	}

	#count({ minutes, open, person }: Wait, by: 1 | -1): void {
		const at = Math.min(minutes, most);
		if (at >= this.#over.length) {
			const length = Math.max(at + 1, this.#over.length * 2);
			this.#over = grown(this.#over, length);
			this.#open = grown(this.#open, length);
		}
		const bins = open ? this.#open : this.#over;
		bins[at] = (bins[at] ?? 0) + by;
		if (open) this.#opens += by;
		else this.#overs += by;
		const times = (this.#people.get(person) ?? 0) + by;
		if (times) this.#people.set(person, times);
		else this.#people.delete(person);
	}
}

/** A year of working days: longer than any cycle. */
const most = 260 * 8 * 60;

function grown(bins: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
	const more = new Int32Array(length);
	more.set(bins);
	return more;
}
