// Parents and links as a graph without circles: two peers may each draw half of one, so circles are broken on reading.
import { OrderedGraph } from './ordered-graph';

export interface Edge {
	/** Decides which edge of a circle gives way: the one with the larger id. */
	readonly id: string;
	readonly from: string;
	readonly to: string;
}

/**
 * Splits edges into those that stand and those that would close a circle. Edges are taken in order of id,
 * so every peer leaves out the same ones, whatever order they arrived in.
 */
export function withoutCircles<E extends Edge>(edges: readonly E[]): { readonly kept: E[]; readonly broken: E[] } {
	const ordered = new OrderedGraph();
	const kept: E[] = [];
	const broken: E[] = [];
	for (const edge of [...edges].sort(byEdge)) (ordered.add(edge.from, edge.to) ? kept : broken).push(edge);
	return { kept, broken };
}

/** Ids are unique among sound edges; a stranger's twins are still taken in one order. */
const byEdge = (a: Edge, b: Edge): number => compare(a.id, b.id) || compare(a.from, b.from) || compare(a.to, b.to);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

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
	const known = new Set(nodes.map(({ id }) => id));
	const edges = nodes.flatMap(({ id, parent }) => (parent && known.has(parent) ? [{ id, from: id, to: parent }] : []));
	const parentOf = new Map(withoutCircles(edges).kept.map(({ from, to }) => [from, to]));
	const children = new Map<string | undefined, T[]>();
	for (const node of nodes) {
		const parent = parentOf.get(node.id);
		const known = children.get(parent);
		if (known) known.push(node);
		else children.set(parent, [node]);
	}
	const result: Leveled<T>[] = [];
	const waiting = [...(children.get(undefined) ?? [])]
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
