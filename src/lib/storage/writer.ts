// Turns a stream of updates into few rows, and knows at every moment whether all of them are on the disk.
import * as Y from 'yjs';
import type { Problem } from '../model/result';
import { problemOf } from './problems';
import type { TimersLike } from './ports';

export interface WriterOptions {
	/** Resolves when the bytes are durable. `leaving`: the tab may be gone in a moment. */
	write(update: Uint8Array, leaving: boolean): Promise<void>;
	timers: TimersLike;
	/** No use in waiting for more: timers hardly run in a hidden tab. */
	hurried(): boolean;
	/** Whether trying again by itself makes sense. */
	canHeal(problem: Problem): boolean;
	onChange(): void;
}

/** A batch closes this long after its first update; the first one after such a pause is written at once. */
const batchMs = 80;
const firstRetryMs = 1_000;
const lastRetryMs = 30_000;
/** Merging is quadratic in the number of updates, so it goes by hands of this size. */
const mergeWidth = 64;

export class Writer {
	readonly #options: WriterOptions;
	#waiting: Uint8Array[] = [];
	#running: Promise<void> | undefined;
	#callOff: (() => void) | undefined;
	#lastWrite = -Infinity;
	#retryMs = firstRetryMs;
	#held = true;
	#closed = false;
	#problem: Problem | undefined;

	constructor(options: WriterOptions) {
		this.#options = options;
	}

	/** Nothing waits and nothing is under way. */
	get idle(): boolean {
		return this.#waiting.length === 0 && !this.#running;
	}

	/** Why the last attempt failed, until one succeeds. */
	get problem(): Problem | undefined {
		return this.#problem;
	}

	/** Takes an update at once; it stays in memory until it is on the disk. */
	push(update: Uint8Array): void {
		this.#waiting.push(update);
		if (!this.#held && !this.#running && !this.#callOff && !this.#problem) this.#schedule();
		this.#options.onChange();
	}

	/** Until this is called, updates are only taken: what is on the disk may not be ours to write to. */
	release(): void {
		this.#held = false;
		if (this.#ready) this.#start(false);
	}

	/** Writes no more until released again. */
	hold(): void {
		this.#held = true;
		this.#cancelTimer();
	}

	/** Writes everything taken so far; resolves when it is durable or the attempt has failed. */
	async flush(leaving = false): Promise<void> {
		await this.#running;
		if (this.#ready) this.#start(leaving);
		await this.#running;
	}

	/** Writes now, in this very task if nothing is under way: there may be no other. */
	leave(): void {
		if (this.#ready) this.#start(true);
	}

	/** Stops timers; call `flush` first to keep what waits. */
	close(): void {
		this.#closed = true;
		this.#cancelTimer();
	}

	get #ready() {
		return this.#waiting.length > 0 && !this.#running && !this.#held;
	}

	#schedule() {
		if (this.#closed || this.#held) return;
		const { timers, hurried } = this.#options;
		if (hurried() || Math.abs(timers.now() - this.#lastWrite) >= batchMs) this.#start(false);
		else this.#later(batchMs);
	}

	#later(ms: number) {
		this.#callOff = this.#options.timers.after(ms, () => {
			this.#callOff = undefined;
			if (this.#ready) this.#start(false);
		});
	}

	#start(leaving: boolean) {
		this.#cancelTimer();
		const batch = this.#waiting;
		this.#waiting = [];
		const update = merge(batch);
		this.#running = this.#options.write(update, leaving).then(
			() => this.#written(),
			(error: unknown) => this.#failed(update, problemOf(error))
		);
	}

	#written() {
		this.#running = undefined;
		this.#problem = undefined;
		this.#retryMs = firstRetryMs;
		this.#lastWrite = this.#options.timers.now();
		if (this.#waiting.length > 0) this.#schedule();
		this.#options.onChange();
	}

	#failed(update: Uint8Array, problem: Problem) {
		this.#running = undefined;
		this.#problem = problem;
		this.#waiting = [update, ...this.#waiting];
		if (!this.#closed && !this.#held && this.#options.canHeal(problem)) {
			this.#later(this.#retryMs);
			this.#retryMs = Math.min(this.#retryMs * 2, lastRetryMs);
		}
		this.#options.onChange();
	}

	#cancelTimer() {
		this.#callOff?.();
		this.#callOff = undefined;
	}
}

function merge(updates: Uint8Array[]): Uint8Array {
	let level = updates;
	while (level.length > 1) {
		const next: Uint8Array[] = [];
		for (let i = 0; i < level.length; i += mergeWidth) next.push(Y.mergeUpdates(level.slice(i, i + mergeWidth)));
		level = next;
	}
	const [merged] = level;
	if (!merged) throw new Error('nothing to merge');
	return merged;
}
