// Ways through the graph: what is near an objective, who waits for an answer, who has nothing above, who needs whom.
import type { MapEdge, MapGraph, MapNode } from './graph';
import type { MapLayout } from './layout';

/** A link that is there or hoped for: declined ones lead nowhere. */
const leads = ({ state }: MapEdge): boolean => state !== 'declined';
export const otherEnd = (edge: MapEdge, id: string): string => (edge.from === id ? edge.to : edge.from);

/** Objectives within so many links, itself included. */
export function neighbourhood(graph: MapGraph, id: string, steps: number): Set<string> {
	const near = new Set([id]);
	let edge = [id];
	for (let step = 0; step < steps; step++) {
		const next: string[] = [];
		for (const one of edge)
			for (const link of graph.at.get(one) ?? []) {
				const other = otherEnd(link, one);
				if (!leads(link) || near.has(other)) continue;
				near.add(other);
				next.push(other);
			}
		edge = next;
	}
	return near;
}

/** Links that nobody has answered yet. */
export const requests = (graph: MapGraph): MapEdge[] => graph.edges.filter(({ state }) => state === 'asked');

/** Who depends on whom: agreed or asked for. */
export const needs = (graph: MapGraph): MapEdge[] => graph.edges.filter((edge) => edge.kind === 'needs' && leads(edge));

/** Objectives below the top level without an accepted link to a level above. */
export function orphans(graph: MapGraph): MapNode[] {
	return [...graph.nodes.values()].filter(
		({ id, level }) =>
			level > 0 &&
			!(graph.at.get(id) ?? []).some(
				({ from, to, state }) => from === id && state === 'accepted' && (graph.nodes.get(to)?.level ?? level) < level
			)
	);
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/**
 * Where an arrow leads: up and down through the level as one reads it; left and right along a link to the nearest
 * objective at that side, else to the nearest one of the level there.
 */
export function moveFrom(graph: MapGraph, layout: MapLayout, id: string, direction: Direction): string | undefined {
	const node = graph.nodes.get(id);
	const here = layout.nodes.get(id);
	if (!node || !here) return undefined;
	const level = layout.reading[node.level] ?? [];
	if (direction === 'up' || direction === 'down') return level[level.indexOf(id) + (direction === 'up' ? -1 : 1)];
	const side = direction === 'left' ? -1 : 1;
	const linked = (graph.at.get(id) ?? []).filter(leads).map((edge) => otherEnd(edge, id));
	const atSide = linked.filter((one) => Math.sign((layout.nodes.get(one)?.x ?? here.x) - here.x) === side);
	const next = (step: number): readonly string[] => {
		const read = layout.reading[node.level + step];
		return read === undefined || read.length ? (read ?? []) : next(step + side);
	};
	return nearest(atSide.length ? atSide : next(side), layout, here.y);
}

function nearest(ids: readonly string[], layout: MapLayout, y: number): string | undefined {
	let best: string | undefined;
	let least = Infinity;
	for (const id of ids) {
		const away = Math.abs((layout.nodes.get(id)?.y ?? Infinity) - y);
		if (away < least) [best, least] = [id, away];
	}
	return best;
}
