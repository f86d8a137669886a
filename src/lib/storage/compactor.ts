// Decides when the log of an open cycle is merged, lets one tab at a time do it, and does it off the tab's own thread.
import { openDatabase, closeDatabase, type HearthDatabase } from './database';
import type { UpdateRow } from './rows';
import { mergeLog, type MergeOptions } from './merge-log';
import type { Ports } from './ports';

/** A log with this many updates, or bytes, is merged. */
const manyUpdates = 1_000;
const manyBytes = 1_000_000;
/** On opening, a shorter one is worth it too: every later opening gains. */
const manyOnOpening = 200;
/** Let the first screen come first. */
const afterOpeningMs = 3_000;

export class Compactor {
	#updates = 0;
	#bytes = 0;
	#running: Promise<number> | undefined;
	#callOff: (() => void) | undefined;

	constructor(
		readonly db: HearthDatabase,
		readonly cycle: string,
		readonly ports: Ports
	) {}

	/** The log was read: this is what it holds. */
	opened(rows: readonly UpdateRow[]): void {
		for (const row of rows) this.#count(row.updates);
		if (rows.length === 0) return;
		const least = this.#updates >= manyOnOpening ? 1 : Infinity;
		this.#callOff?.();
		this.#callOff = this.ports.timers.after(afterOpeningMs, () => void this.run(least));
	}

	/** A row was added to the log, by this tab or another. */
	grown(updates: readonly Uint8Array[]): void {
		this.#count(updates);
		if (this.#updates >= manyUpdates || this.#bytes >= manyBytes) void this.run();
	}

	#count(updates: readonly Uint8Array[]) {
		this.#updates += updates.length;
		for (const update of updates) this.#bytes += update.length;
	}

	/** Merges the log if it has `least` rows and no other tab is at it. Never throws: the log is as good without. */
	run(least = 1): Promise<number> {
		this.#running ??= this.#merge(least).finally(() => (this.#running = undefined));
		return this.#running;
	}

	async close(): Promise<void> {
		this.#callOff?.();
		await this.#running;
	}

	async #merge(least: number): Promise<number> {
		this.#updates = 0;
		this.#bytes = 0;
		const options = { now: this.ports.timers.now(), least };
		try {
			return await this.ports.locks.request(
				`${this.db.name}-compact:${this.cycle}`,
				{ ifAvailable: true },
				async (lock) => (lock && !this.db.gone ? await this.#inWorker(options) : 0)
			);
		} catch (error) {
			console.warn('The log was not merged; it stays as it is.', error);
			return 0;
		}
	}

	async #inWorker(options: MergeOptions): Promise<number> {
		const worker = this.ports.merger();
		if (!worker) return mergeLog(this.db, this.cycle, options);
		try {
			return await new Promise((resolve, reject) => {
				worker.onmessage = ({ data }) => (typeof data === 'number' ? resolve(data) : reject(new Error(String(data))));
				worker.onerror = () => reject(new Error('the worker did not start'));
				worker.postMessage({ name: this.db.name, cycle: this.cycle, options });
			});
		} finally {
			worker.terminate();
		}
	}
}

/** What the worker does with its one message. */
export async function mergeElsewhere(message: { name: string; cycle: string; options: MergeOptions }): Promise<number> {
	const opened = await openDatabase({ name: message.name });
	if (!opened.ok) throw new Error(opened.problem.code);
	try {
		return await mergeLog(opened.value, message.cycle, message.options);
	} finally {
		closeDatabase(opened.value);
	}
}
