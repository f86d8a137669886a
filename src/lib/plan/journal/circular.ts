// Questions with yes or no for an answer that may lead back to themselves: one is supposed to be so while it is being asked.

export class CircularAnswers {
	readonly #known = new Map<string, boolean>();
	/** What is being asked, the first of it first. */
	readonly #asking: string[] = [];
	/** Found while another was being asked, on the ground that the answer to it is yes: good only if that comes true. */
	readonly #supposed = new Map<string, { readonly answer: boolean; readonly on: number }>();
	/** How far up among what is being asked the ground of the present question reaches. */
	#ground = Infinity;

	/** The answer to `key`; `find` works it out and may ask for others, and for this one again: that is yes meanwhile. */
	of(key: string, find: () => boolean): boolean {
		const known = this.#known.get(key);
		if (known !== undefined) return known;
		const supposed = this.#supposed.get(key);
		const at = this.#asking.indexOf(key);
		if (supposed || at >= 0) {
			this.#ground = Math.min(this.#ground, supposed?.on ?? at);
			return supposed?.answer ?? true;
		}
		const [outer, depth] = [this.#ground, this.#asking.push(key) - 1];
		this.#ground = Infinity;
		const answer = find();
		this.#asking.pop();
		const on = this.#ground < depth ? this.#ground : undefined;
		this.#settle(depth, answer, on);
		this.#keep(key, answer, on);
		this.#ground = Math.min(outer, on ?? Infinity);
		return answer;
	}

	/** What was found on the ground of this answer holds where it is yes, and is asked again where it is not. */
	#settle(depth: number, answer: boolean, on: number | undefined): void {
		for (const [key, found] of this.#supposed) {
			if (found.on !== depth) continue;
			this.#supposed.delete(key);
			if (answer) this.#keep(key, found.answer, on);
		}
	}

	#keep(key: string, answer: boolean, on: number | undefined): void {
		if (on === undefined) this.#known.set(key, answer);
		else this.#supposed.set(key, { answer, on });
	}
}
