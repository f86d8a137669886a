// A world in which nothing happens by itself: what is sent arrives one frame at a time, in an order that the dice decide,
// and only when all that came of the frame before is done. Two runs with the same dice are the same run.
import { vi } from 'vitest';
import { VirtualConnection } from '../engine/virtual-connection';
import { FakeNetwork, type Later } from './fake-rtc';
import { FakeTimers } from './fake-timers';

/** As far as this world wants them. */
interface Dice {
	below(n: number): number;
}

const turn = () => new Promise<void>((done) => setImmediate(done));
const { setTimeout: realTimeout } = globalThis;
/** The streams inside of simple-peer begin with timers of their own, which no world reaches. */
const pause = () => new Promise<void>((done) => realTimeout(done, 3));

export class SlowWorld {
	readonly network: FakeNetwork;
	readonly timers = new FakeTimers(() => this.arrive());
	/** What is on its way, by the lane that keeps its order. */
	readonly #lanes = new Map<object, (() => void)[]>();
	/** Calls of WebCrypto, which the pool of threads ends in any order, are made one after the other. */
	#crypto: Promise<unknown> = Promise.resolve();
	#calls = 0;
	#attached = false;

	constructor(private readonly dice: Dice) {
		this.network = new FakeNetwork(this.#later, true);
		const attached = () => (this.#attached = true);
		const { subtle } = crypto;
		for (const name of ['importKey', 'deriveKey', 'sign', 'verify'] as const) {
			const real = subtle[name].bind(subtle) as (...all: unknown[]) => Promise<unknown>;
			vi.spyOn(subtle, name).mockImplementation(((...all: unknown[]) => this.#inTurn(() => real(...all))) as never);
		}
		vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
			const bytes = array as unknown as Uint8Array;
			for (let at = 0; at < bytes.length; at++) bytes[at] = this.dice.below(256);
			return array;
		});
		vi.spyOn(globalThis, 'setTimeout').mockImplementation(((run: () => void, ms = 0, ...all: unknown[]) =>
			ms ? realTimeout(run, ms, ...all) : this.#later(run, run)) as never);
		const { connect } = VirtualConnection.prototype;
		vi.spyOn(VirtualConnection.prototype, 'connect').mockImplementation(function (this: VirtualConnection) {
			attached();
			connect.call(this);
		});
		vi.spyOn(Math, 'random').mockImplementation(() => this.dice.below(1 << 30) / (1 << 30));
	}

	/** @param most frames; without it, all there are and all that come of them */
	async arrive(most = Infinity): Promise<void> {
		for (let left = most; left > 0; left--) {
			await this.#done();
			const lanes = [...this.#lanes.keys()];
			const lane = lanes[this.dice.below(lanes.length)];
			const waiting = lane && this.#lanes.get(lane);
			if (!waiting) return;
			const next = waiting.shift();
			if (!waiting.length) this.#lanes.delete(lane);
			next?.();
		}
		await this.#done();
	}

	/** What needs frames to arrive, but no time to pass. */
	async through<T>(act: Promise<T>): Promise<T> {
		let over = false;
		const ended = () => {
			over = true;
		};
		act.then(ended, ended);
		for (let round = 0; round < 1_000 && !over; round++) await this.arrive();
		if (!over) throw new Error('It waits for time to pass.');
		return act;
	}

	end(): void {
		vi.restoreAllMocks();
	}

	async #done(): Promise<void> {
		do {
			if (this.#attached) await pause();
			this.#attached = false;
			await turn();
		} while (this.#calls || this.#attached);
	}

	#inTurn(call: () => Promise<unknown>): Promise<unknown> {
		this.#calls++;
		const made = this.#crypto.then(call);
		const ended = () => {
			this.#calls--;
		};
		this.#crypto = made.then(ended, ended);
		return made;
	}

	readonly #later: Later = (run, lane) => {
		const waiting = this.#lanes.get(lane);
		if (waiting) waiting.push(run);
		else this.#lanes.set(lane, [run]);
	};
}
