// The pulse of a link: pings that tell whether the other end is there, how far away it is, and what its clock says.
import type { Clock, Timers } from '../ports';
import { ClockDifference } from './clock-difference';
import type { Control, ControlOf } from './control';

export const pulseTimes = {
	ping: 5_000,
	/** How long an answer may take when there is reason to doubt that anybody is there. */
	check: 10_000
};
const pingsUntilQuiet = 3;
const pingsUntilLost = 8;

export interface PulsePorts {
	readonly timers: Timers;
	readonly now: Clock;
	say(message: Control): void;
	/** Something about `quiet` or `latency` is new. */
	changed(): void;
	/** Nobody is there any more. */
	lost(): void;
}

export class Pulse {
	/** Nothing has been heard for a while, and it may still come back. */
	quiet = false;
	/** Milliseconds there and back; undefined until the first answer to a ping. */
	latency: number | undefined;
	/** Of their clock to ours. */
	readonly clock = new ClockDifference();
	#missed = 0;
	#pingedAt = 0;
	#pings = 0;
	#stopPing = () => {};
	#stopCheck = () => {};

	constructor(private readonly ports: PulsePorts) {}

	start(): void {
		this.#stopPing = this.ports.timers.every(pulseTimes.ping, () => this.#ping());
	}

	stop(): void {
		this.#stopPing();
		this.#stopCheck();
	}

	/** Asks at once whether the other end is still there, and does not wait long for it. */
	check(): void {
		this.#stopCheck();
		this.#stopCheck = this.ports.timers.after(pulseTimes.check, () => this.ports.lost());
		this.ask();
	}

	/** For the way there and back, and for their clock. */
	ask(): void {
		this.#pingedAt = this.ports.now();
		this.ports.say({ type: 'ping', count: ++this.#pings });
	}

	/** Anything at all has come. */
	heard(): void {
		this.#missed = 0;
		this.#stopCheck();
		this.#become(false);
	}

	/** @param steady whether the browser holds the connection for whole */
	look(steady: boolean): void {
		this.#become(!steady || this.#missed >= pingsUntilQuiet);
	}

	/** A clock that stands before 1970 says 1970. */
	answer({ count }: ControlOf<'ping'>): void {
		this.ports.say({ type: 'pong', count, at: Math.max(0, Math.round(this.ports.now())) });
	}

	answered({ count, at }: ControlOf<'pong'>): void {
		if (count !== this.#pings) return;
		const received = this.ports.now();
		this.latency = received - this.#pingedAt;
		this.clock.add({ sent: this.#pingedAt, received, theirs: at });
		this.ports.changed();
	}

	// Counted, not timed: a machine that has slept for an hour has missed one ping, not seven hundred.
	#ping(): void {
		if (this.#missed >= pingsUntilLost) return this.ports.lost();
		if (this.#missed++ >= pingsUntilQuiet) this.#become(true);
		this.ask();
	}

	#become(quiet: boolean): void {
		if (quiet === this.quiet) return;
		this.quiet = quiet;
		this.ports.changed();
	}
}
