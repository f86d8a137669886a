// Turns "tell me when this changes" into a signal, for values that live outside Svelte.
import { createSubscriber } from 'svelte/reactivity';

/** A small outside value: one getter, one feed, nothing held. For save state, peers, settings. */
export class Watched<T> {
	readonly #read: () => T;
	readonly #subscribe: () => void;

	constructor(read: () => T, listen: (changed: () => void) => () => void) {
		this.#read = read;
		this.#subscribe = createSubscriber(listen);
	}

	get current(): T {
		this.#subscribe();
		return this.#read();
	}
}

/** One signal a key, alive only while somebody on the page looks at it. */
export class Signals {
	readonly #waking = new Map<string, () => void>();
	readonly #subscribers = new Map<string, () => void>();

	/** Called while a component reads: it wakes when `key` is woken. */
	listen(key: string): void {
		let subscribe = this.#subscribers.get(key);
		if (!subscribe) {
			subscribe = createSubscriber((wake) => {
				this.#waking.set(key, wake);
				return () => {
					this.#waking.delete(key);
					this.#subscribers.delete(key);
				};
			});
			this.#subscribers.set(key, subscribe);
		}
		subscribe();
	}

	wake(key: string): void {
		this.#waking.get(key)?.();
	}

	wakeAll(): void {
		for (const wake of [...this.#waking.values()]) wake();
	}

	/** How many keys are being looked at. */
	get size(): number {
		return this.#waking.size;
	}
}
