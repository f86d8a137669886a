// One tab of a browser holds the links of a space: two would take them from each other for ever. The others wait their turn.

export class LinksLock {
	readonly #name: string;
	#release: (() => void) | undefined;
	#waiting: AbortController | undefined;
	#taking: Promise<boolean> | undefined;
	/** Another tab has taken the links over. */
	onlost: () => void = () => {};

	/** @param name the same in all tabs of one device for one space */
	constructor(name: string) {
		this.#name = `hearth-links ${name}`;
	}

	get held(): boolean {
		return this.#release !== undefined;
	}

	/** True as soon as no other tab holds the links; false where the wait was ended by `take` or `release`. */
	async wait(): Promise<boolean> {
		if (this.held) return true;
		if (this.#taking) return this.#taking;
		this.#waiting?.abort();
		const waiting = (this.#waiting = new AbortController());
		return this.#request({ signal: waiting.signal });
	}

	/** Takes the links from whichever tab holds them: somebody invites or joins here now. */
	async take(): Promise<void> {
		if (this.held) return;
		this.#waiting?.abort();
		this.#taking ??= this.#request({ steal: true }).finally(() => (this.#taking = undefined));
		await this.#taking;
	}

	release(): void {
		this.#waiting?.abort();
		this.#release?.();
		this.#release = undefined;
	}

	#request(options: LockOptions): Promise<boolean> {
		return new Promise((granted) => {
			let mine: (() => void) | undefined;
			navigator.locks
				.request(this.#name, options, () => {
					granted(true);
					return new Promise<void>((release) => (this.#release = mine = release));
				})
				.catch((error: unknown) => {
					if (!(error instanceof DOMException) || error.name !== 'AbortError') throw error;
					if (!mine) return granted(false);
					// It was taken from us.
					if (this.#release === mine) this.#release = undefined;
					this.onlost();
				});
		});
	}
}
