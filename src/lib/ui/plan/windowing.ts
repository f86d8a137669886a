// Which part of a long list is drawn: pure arithmetic over the heights of its items.

/** A gap of so many pixels, then the items `from` to `to` (not included). */
export interface Drawn {
	readonly gap: number;
	readonly from: number;
	readonly to: number;
}

/** Index of the last offset that is not beyond `y`. */
function indexAt(offsets: Float64Array, y: number): number {
	let low = 0;
	let high = offsets.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((offsets[middle] ?? 0) <= y) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** Items that touch the stretch from `top` to `bottom`; offsets has one entry more than there are items. */
export function rangeOf(offsets: Float64Array, top: number, bottom: number): readonly [number, number] {
	const count = offsets.length - 1;
	const first = Math.min(indexAt(offsets, Math.max(0, top)), Math.max(0, count - 1));
	return [first, Math.min(count, indexAt(offsets, Math.max(0, bottom)) + 1)];
}

/** The stretch in view and the items kept beside it, with the gaps between; the last part is the gap at the end. */
export function partsOf(offsets: Float64Array, first: number, last: number, kept: readonly number[]): Drawn[] {
	const count = offsets.length - 1;
	const outside = [...new Set(kept)].filter((at) => at < first || at >= last);
	const stretches = [{ from: first, to: last }, ...outside.map((at) => ({ from: at, to: at + 1 }))].sort(
		(a, b) => a.from - b.from
	);
	const parts: Drawn[] = [];
	let end = 0;
	for (const stretch of stretches) {
		parts.push({ ...stretch, gap: Math.round((offsets[stretch.from] ?? 0) - (offsets[end] ?? 0)) });
		end = stretch.to;
	}
	parts.push({ gap: Math.round((offsets[count] ?? 0) - (offsets[end] ?? 0)), from: count, to: count });
	return parts;
}

/** Heights as they were measured, by key; those of one list. */
export class Heights {
	readonly #known = new Map<string, number>();

	get(key: string): number | undefined {
		return this.#known.get(key);
	}

	set(key: string, height: number): void {
		if (height) this.#known.set(key, height);
	}

	/** Takes in what a ResizeObserver saw of elements that carry their key. */
	take(entries: readonly ResizeObserverEntry[]): void {
		for (const { target, borderBoxSize } of entries) {
			const key = (target as HTMLElement).dataset.key;
			const height = borderBoxSize[0]?.blockSize;
			if (key !== undefined && height !== undefined) this.set(key, height);
		}
	}
}
