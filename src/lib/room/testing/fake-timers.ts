// Time that passes when a test says so.
import type { Timers } from '../ports';

interface Due {
	at: number;
	readonly every?: number;
	readonly run: () => void;
}

export class FakeTimers implements Timers {
	time = 1_700_000_000_000;
	readonly #due = new Set<Due>();

	/** @param arrive lets whatever was sent arrive */
	constructor(private readonly arrive: () => Promise<void> = arrivals) {}

	readonly now = () => this.time;

	/** How many wait. */
	get waiting(): number {
		return this.#due.size;
	}

	after(ms: number, run: () => void): () => void {
		return this.#add({ at: this.time + ms, run });
	}

	every(ms: number, run: () => void): () => void {
		return this.#add({ at: this.time + ms, every: ms, run });
	}

	/** Runs what falls due, in order; between two of them whatever was sent arrives. */
	async pass(ms: number): Promise<void> {
		const end = this.time + ms;
		for (;;) {
			const [next] = [...this.#due].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
			if (!next) break;
			this.time = Math.max(this.time, next.at);
			if (next.every === undefined) this.#due.delete(next);
			else next.at = this.time + next.every;
			next.run();
			await this.arrive();
		}
		this.time = end;
		await this.arrive();
	}

	#add(due: Due): () => void {
		this.#due.add(due);
		return () => this.#due.delete(due);
	}
}

/** What has been sent arrives, and its answers too. */
export async function arrivals(): Promise<void> {
	for (let i = 0; i < 6; i++) await new Promise((done) => setTimeout(done));
}
