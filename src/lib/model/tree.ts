// Parents and links as a graph without circles: two peers may each draw half of one, so circles are broken on reading.

export interface Edge {
	/** Decides which edge of a circle gives way: the one with the larger id. */
	readonly id: string;
	readonly from: string;
	readonly to: string;
}

/**
 * Splits edges into those that stand and those that would close a circle. Edges are taken in order of id,
 * so every peer leaves out the same ones, whatever order they arrived in. Each edge costs what the smaller side of it
 * reaches: near linear on trees, chains and the links of real plans.
 */
export function withoutCircles<E extends Edge>(edges: readonly E[]): { readonly kept: E[]; readonly broken: E[] } {
	const next = new Map<string, string[]>();
	const previous = new Map<string, string[]>();
	const kept: E[] = [];
	const broken: E[] = [];
	for (const edge of [...edges].sort(byEdge)) {
		if (meets(next, edge.to, previous, edge.from)) {
			broken.push(edge);
			continue;
		}
		kept.push(edge);
		push(next, edge.from, edge.to);
		push(previous, edge.to, edge.from);
	}
	return { kept, broken };
}

/** Ids are unique among sound edges; a stranger's twins are still taken in one order. */
const byEdge = (a: Edge, b: Edge): number => compare(a.id, b.id) || compare(a.from, b.from) || compare(a.to, b.to);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Neighbours = ReadonlyMap<string, readonly string[]>;

/** Whether one can come from `start` to `goal`, looked for from both ends in turn until either has nowhere to go. */
function meets(next: Neighbours, start: string, previous: Neighbours, goal: string): boolean {
	if (start === goal) return true;
	let own = { edges: next, seen: new Set([start]), waiting: [start] };
	let other = { edges: previous, seen: new Set([goal]), waiting: [goal] };
	for (; ; [own, other] = [other, own]) {
		const at = own.waiting.pop();
		if (at === undefined) return false;
		for (const node of own.edges.get(at) ?? []) {
			if (other.seen.has(node)) return true;
			if (own.seen.has(node)) continue;
			own.seen.add(node);
			own.waiting.push(node);
		}
	}
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
	const known = lists.get(key);
	if (known) known.push(item);
	else lists.set(key, [item]);
}

/** Whether `goal` can be come to from `start` by following `next`. */
export function reaches(next: ReadonlyMap<string, readonly string[]>, start: string, goal: string): boolean {
	const seen = new Set<string>();
	const waiting = [start];
	for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
		if (at === goal) return true;
		if (seen.has(at)) continue;
		seen.add(at);
		waiting.push(...(next.get(at) ?? []));
	}
	return false;
}

export interface Leveled<T> {
	readonly node: T;
	/** 0 for a root. */
	readonly level: number;
}

/**
 * A forest in reading order with the level of each node. A parent that is missing, or that would close a circle,
 * counts as none. `compare` orders siblings.
 */
export function forest<T extends { readonly id: string; readonly parent: string | null }>(
	nodes: readonly T[],
	compare: (a: T, b: T) => number
): Leveled<T>[] {
	const known = new Set(nodes.map(({ id }) => id)); // an id is never empty: '' stands for the roots
	const edges = nodes.flatMap(({ id, parent }) => (parent && known.has(parent) ? [{ id, from: id, to: parent }] : []));
	const parentOf = new Map(withoutCircles(edges).kept.map(({ from, to }) => [from, to]));
	const children = new Map<string, T[]>();
	for (const node of nodes) push(children, parentOf.get(node.id) ?? '', node);
	const result: Leveled<T>[] = [];
	const waiting = [...(children.get('') ?? [])]
		.sort(compare)
		.reverse()
		.map((node) => ({ node, level: 0 }));
	for (let at = waiting.pop(); at; at = waiting.pop()) {
		result.push(at);
		const below = [...(children.get(at.node.id) ?? [])].sort(compare).reverse();
		for (const node of below) waiting.push({ node, level: at.level + 1 });
	}
	return result;
}
