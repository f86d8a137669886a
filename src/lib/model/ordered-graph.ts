// A graph that takes edges one at a time, refuses those that would close a circle, and knows why quickly.

/**
 * Keeps a topological order of its nodes, after Pearce and Kelly (2006): an edge that agrees with the order costs
 * nothing, another only looks at the nodes between its ends.
 */
export class OrderedGraph {
	readonly #place = new Map<string, number>();
	readonly #next = new Map<string, string[]>();
	readonly #previous = new Map<string, string[]>();

	/** False, and nothing done, where the edge would close a circle. */
	add(from: string, to: string): boolean {
		if (from === to) return false;
		const low = this.#placeOf(to);
		const high = this.#placeOf(from);
		if (low < high) {
			const ahead = this.#walk(this.#next, to, (place) => place <= high);
			if (ahead.has(from)) return false;
			const behind = this.#walk(this.#previous, from, (place) => place >= low);
			this.#reorder([...this.#sorted(behind), ...this.#sorted(ahead)]);
		}
		join(this.#next, from, to);
		join(this.#previous, to, from);
		return true;
	}

	#placeOf(node: string): number {
		const known = this.#place.get(node);
		if (known !== undefined) return known;
		this.#place.set(node, this.#place.size);
		return this.#place.size - 1;
	}

	#walk(edges: ReadonlyMap<string, readonly string[]>, start: string, within: (place: number) => boolean): Set<string> {
		const seen = new Set([start]);
		const waiting = [start];
		for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
			for (const node of edges.get(at) ?? []) {
				if (seen.has(node) || !within(this.#placeOf(node))) continue;
				seen.add(node);
				waiting.push(node);
			}
		}
		return seen;
	}

	#sorted(nodes: Iterable<string>): string[] {
		return [...nodes].sort((a, b) => this.#placeOf(a) - this.#placeOf(b));
	}

	/** Deals the places that these nodes hold out among them, in the order given. */
	#reorder(nodes: readonly string[]): void {
		const places = nodes.map((node) => this.#placeOf(node)).sort((a, b) => a - b);
		nodes.forEach((node, at) => this.#place.set(node, places[at] ?? 0));
	}
}

function join(edges: Map<string, string[]>, from: string, to: string): void {
	const known = edges.get(from);
	if (known) known.push(to);
	else edges.set(from, [to]);
}
