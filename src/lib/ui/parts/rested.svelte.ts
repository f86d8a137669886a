// What is worked out from much: at once, and then no more often than somebody could read it, however many letters are typed.

export class Rested<T> {
	#value = $state.raw() as T;
	#turn = $state(0);
	#last = -Infinity;

	/**
	 * Made where a component begins, and over with it.
	 * @param read reads signals @param pause milliseconds from one time to the next
	 */
	constructor(read: () => T, pause = 400) {
		// Before anything is drawn with it.
		$effect.pre(() => {
			void this.#turn;
			const left = this.#last + pause - performance.now();
			if (left > 0) {
				// Nothing is watched meanwhile: whatever changes, it is looked at when the pause is over.
				const timer = setTimeout(() => this.#turn++, left);
				return () => clearTimeout(timer);
			}
			this.#last = performance.now();
			this.#value = read();
		});
	}

	get current(): T {
		return this.#value;
	}
}
