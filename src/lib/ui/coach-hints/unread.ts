// What waits to be looked at: entities that were touched since the last pause, objectives on the page to be read again.
export class Unread {
	readonly #watched = new Set<string>();
	readonly #touched = new Set<string>();
	readonly #waiting = new Set<string>();

	watch(objective: string): void {
		this.#watched.add(objective);
		this.#waiting.add(objective);
	}

	forget(objective: string): void {
		this.#watched.delete(objective);
		this.#waiting.delete(objective);
	}

	touch(id: string): void {
		this.#touched.add(id);
	}

	isTouched(id: string): boolean {
		return this.#touched.has(id);
	}

	/** All of them, once more. */
	again(): void {
		for (const id of this.#watched) this.#waiting.add(id);
	}

	/** What was touched, `except` one, is to be read: in the objectives it stands in, and in those it stood in. */
	pause(objectivesOf: (id: string) => readonly (string | undefined)[], except?: string): void {
		for (const id of this.#touched) {
			if (id === except) continue;
			this.#touched.delete(id);
			for (const objective of objectivesOf(id))
				if (objective !== undefined && this.#watched.has(objective)) this.#waiting.add(objective);
		}
	}

	/** The next one, which then waits no more. */
	next(): string | undefined {
		const [first] = this.#waiting;
		if (first !== undefined) this.#waiting.delete(first);
		return first;
	}

	get some(): boolean {
		return this.#waiting.size > 0;
	}
}
