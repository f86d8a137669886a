// Says things no faster than a listener can bear: what comes in between waits, and only what is still so is said.

export class Paced {
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** @param next what there is to say by now, or nothing */
	constructor(
		private readonly next: () => string | undefined,
		private readonly say: (words: string) => void,
		private readonly pause = 5000
	) {}

	/** There may be something to say. */
	offer(): void {
		if (this.#timer === undefined) this.#turn();
	}

	close(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
	}

	#turn(): void {
		const words = this.next();
		this.#timer = undefined;
		if (words === undefined) return;
		this.say(words);
		this.#timer = setTimeout(() => this.#turn(), this.pause);
	}
}
