// One relay: a WebSocket that speaks y-webrtc's signalling protocol, kept open, and opened again when it breaks.
import { Rate } from '../engine/presence-gate';
import type { Clock, SocketLike, Sockets, Timers } from '../ports';
import { longestSealed } from './sealed';

export const relayTimes = {
	/** Milliseconds between signs of life; two without an answer, and it is opened anew. */
	ping: 25_000,
	connect: 15_000,
	firstPause: 1_000,
	longestPause: 60_000
};

/** `waiting` for the time to try again. */
export type RelayState = 'connecting' | 'connected' | 'waiting';

export interface RelayPorts {
	readonly sockets: Sockets;
	readonly timers: Timers;
	readonly now: Clock;
	/** What it was subscribed to can be heard from now on. */
	connected(): void;
	heard(topic: string, data: string): void;
	changed(): void;
}

/** Frames of JSON around a sealed text. */
const longestFrame = longestSealed + 1_024;

export class RelaySocket {
	state: RelayState = 'waiting';
	readonly #topics = new Set<string>();
	readonly #rate: Rate;
	#socket: SocketLike | undefined;
	#failures = 0;
	#unanswered = 0;
	#stopRetry = () => {};
	#stopConnect = () => {};
	#stopPing = () => {};
	#closed = false;

	constructor(
		readonly address: string,
		private readonly ports: RelayPorts
	) {
		this.#rate = new Rate(ports.now);
		this.#open();
	}

	subscribe(topic: string): void {
		this.#topics.add(topic);
		this.#send({ type: 'subscribe', topics: [topic] });
	}

	unsubscribe(topic: string): void {
		if (this.#topics.delete(topic)) this.#send({ type: 'unsubscribe', topics: [topic] });
	}

	publish(topic: string, data: string): void {
		this.#send({ type: 'publish', topic, data });
	}

	/** The machine woke up, or its network changed: what waits is tried now, what seems open is asked. */
	wake(): void {
		if (this.state === 'connected') this.#ping();
		else if (this.state === 'waiting') this.#open();
	}

	close(): void {
		this.#closed = true;
		this.#leave();
		this.#stopRetry();
	}

	#open(): void {
		this.#stopRetry();
		if (this.#closed) return;
		this.#become('connecting');
		let socket: SocketLike;
		try {
			socket = this.#socket = this.ports.sockets.open(this.address);
		} catch {
			// A page served over https may not open ws:// to the network: to a person this is a relay that does not answer.
			return this.#retry();
		}
		const mine = (run: () => void) => () => {
			if (socket === this.#socket) run();
		};
		this.#stopConnect = this.ports.timers.after(
			relayTimes.connect,
			mine(() => this.#retry())
		);
		socket.onopen = mine(() => this.#onOpen());
		socket.onclose = mine(() => this.#retry());
		socket.onmessage = ({ data }) => {
			if (socket === this.#socket) this.#onMessage(data);
		};
	}

	#onOpen(): void {
		this.#stopConnect();
		this.#unanswered = 0;
		this.#stopPing = this.ports.timers.every(relayTimes.ping, () => this.#ping());
		this.#become('connected');
		if (this.#topics.size) this.#send({ type: 'subscribe', topics: [...this.#topics] });
		this.ports.connected();
	}

	#onMessage(data: unknown): void {
		if (typeof data !== 'string' || data.length > longestFrame || !this.#rate.take()) return;
		this.#unanswered = 0;
		// Proved useful only now: one that opens and breaks at once is not tried every second.
		this.#failures = 0;
		let message: unknown;
		try {
			message = JSON.parse(data);
		} catch {
			return;
		}
		const { type, topic, data: sealed } = (message ?? {}) as Record<string, unknown>;
		if (type !== 'publish' || typeof topic !== 'string' || typeof sealed !== 'string') return;
		if (this.#topics.has(topic)) this.ports.heard(topic, sealed);
	}

	#ping(): void {
		if (this.#unanswered >= 2) return this.#retry();
		this.#unanswered++;
		this.#send({ type: 'ping' });
	}

	#send(message: object): void {
		if (this.state !== 'connected') return;
		try {
			this.#socket?.send(JSON.stringify(message));
		} catch {
			this.#retry();
		}
	}

	#retry(): void {
		this.#leave();
		if (this.#closed) return;
		const pause = Math.min(relayTimes.longestPause, relayTimes.firstPause * 2 ** this.#failures);
		this.#failures = Math.min(this.#failures + 1, 10);
		this.#stopRetry();
		this.#stopRetry = this.ports.timers.after(pause, () => this.#open());
		this.#become('waiting');
	}

	#leave(): void {
		this.#stopConnect();
		this.#stopPing();
		const socket = this.#socket;
		this.#socket = undefined;
		socket?.close();
	}

	#become(state: RelayState): void {
		if (state === this.state) return;
		this.state = state;
		this.ports.changed();
	}
}
