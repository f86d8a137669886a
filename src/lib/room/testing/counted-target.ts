// An event target that knows how many listen to it.
export class CountedTarget extends EventTarget {
	readonly #listeners = new Map<string, Set<unknown>>();

	get listening(): number {
		return [...this.#listeners.values()].reduce((sum, { size }) => sum + size, 0);
	}

	override addEventListener(...all: Parameters<EventTarget['addEventListener']>): void {
		const [type, listener] = all;
		this.#listeners.set(type, (this.#listeners.get(type) ?? new Set()).add(listener));
		super.addEventListener(...all);
	}

	override removeEventListener(...all: Parameters<EventTarget['removeEventListener']>): void {
		const [type, listener] = all;
		this.#listeners.get(type)?.delete(listener);
		super.removeEventListener(...all);
	}
}
