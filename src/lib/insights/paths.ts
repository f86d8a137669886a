// How much of a message is left at the end of its way from the top: the product of the answers along it.

/** All ways from a root down to one objective along the links by which work serves work. Method A2. */
export interface PathFidelity {
	/** Products along the ways on which every answer is known: of the weakest and of the strongest; undefined with none. */
	readonly low: number | undefined;
	readonly high: number | undefined;
	/** Ways whose every link has a fresh answer, and all ways; an objective that serves nothing is itself a root: no way. */
	readonly known: number;
	readonly all: number;
}

interface Serving {
	readonly id: string;
	/** Below. */
	readonly from: string;
	/** Above. */
	readonly to: string;
}

/**
 * For every objective that serves another. Links must be without circles. Each link is looked at once: ways are counted,
 * not walked, since there may be very many of them.
 */
export function pathFidelities(
	links: readonly Serving[],
	fidelity: (link: string) => number | undefined
): ReadonlyMap<string, PathFidelity> {
	const above = new Map<string, Serving[]>();
	for (const link of links) {
		const known = above.get(link.from);
		if (known) known.push(link);
		else above.set(link.from, [link]);
	}
	const root: PathFidelity = { low: 1, high: 1, known: 1, all: 1 };
	const found = new Map<string, PathFidelity>();
	const waiting = [...above.keys()];
	for (let at = waiting.at(-1); at !== undefined; at = waiting.at(-1)) {
		const own = above.get(at) ?? [];
		const missing = found.has(at) ? [] : own.filter(({ to }) => above.has(to) && !found.has(to));
		if (missing.length) {
			waiting.push(...missing.map(({ to }) => to));
			continue;
		}
		waiting.pop();
		if (!found.has(at))
			found.set(
				at,
				joined(own, fidelity, (id) => found.get(id) ?? root)
			);
	}
	return found;
}

function joined(
	links: readonly Serving[],
	fidelity: (link: string) => number | undefined,
	of: (id: string) => PathFidelity
): PathFidelity {
	let [known, all] = [0, 0];
	let low: number | undefined;
	let high: number | undefined;
	for (const { id, to } of links) {
		const above = of(to);
		const edge = fidelity(id);
		all += above.all;
		if (edge === undefined || above.low === undefined || above.high === undefined) continue;
		known += above.known;
		low = Math.min(low ?? 1, edge * above.low);
		high = Math.max(high ?? 0, edge * above.high);
	}
	return { low, high, known, all };
}
