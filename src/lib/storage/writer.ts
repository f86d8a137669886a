// Turns a stream of updates into few rows, and knows at every moment whether all of them are on the disk.
import type { Problem } from '../model/result';
import { problemOf } from './problems';
import type { TimersLike } from './ports';

export interface WriterOptions {
	/** Resolves when all of them are durable; begins in the caller's own task, for there may be no other. */
	write(updates: readonly Uint8Array[]): Promise<void>;
	/** They are durable, and the state has said so. */
	written(updates: readonly Uint8Array[]): void;
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

	/** What is not on the disk, while nothing is under way. */
	get waiting(): readonly Uint8Array[] {
		return this.#waiting;
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
		if (this.#ready) this.#start();
	}

	/** Writes no more until released again. */
	hold(): void {
		this.#held = true;
		this.#cancelTimer();
	}

	/** Writes everything taken so far; resolves when it is durable or the attempt has failed. */
	async flush(): Promise<void> {
		await this.#running;
		this.leave();
		await this.#running;
	}

	/** Nothing is under way any more. */
	async settled(): Promise<void> {
		await this.#running;
	}

	/** Writes now, in this very task if nothing is under way: there may be no other. */
	leave(): void {
		if (this.#ready) this.#start();
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
		if (hurried() || Math.abs(timers.now() - this.#lastWrite) >= batchMs) this.#start();
		else this.#later(batchMs);
	}

	#later(ms: number) {
		this.#callOff = this.#options.timers.after(ms, () => {
			this.#callOff = undefined;
			if (this.#ready) this.#start();
		});
	}

	#start() {
		this.#cancelTimer();
		const batch = this.#waiting;
		this.#waiting = [];
		this.#running = this.#options.write(batch).then(
			() => this.#written(batch),
			(error: unknown) => this.#failed(batch, problemOf(error))
		);
	}

	#written(batch: readonly Uint8Array[]) {
		this.#running = undefined;
		this.#problem = undefined;
		this.#retryMs = firstRetryMs;
		this.#lastWrite = this.#options.timers.now();
		if (this.#waiting.length > 0) this.#schedule();
		this.#options.onChange();
		this.#options.written(batch);
	}

	#failed(batch: Uint8Array[], problem: Problem) {
		this.#running = undefined;
		this.#problem = problem;
		this.#waiting = batch.concat(this.#waiting);
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
