// Which objectives and links of the map fit what is looked for; the rest is dimmed, and nothing moves.
import type { MapEdge, MapGraph } from './graph';
import { isNarrowed } from './query';
import type { MapQuery } from './query';
import { neighbourhood, orphans } from './walk';

export interface Lit {
	/** Undefined: all. */
	readonly nodes: ReadonlySet<string> | undefined;
	readonly shows: (edge: MapEdge) => boolean;
}

const folded = (text: string): string => text.normalize('NFKC').toLocaleLowerCase();

export function litBy(graph: MapGraph, query: MapQuery): Lit {
	const shows = (edge: MapEdge) =>
		(edge.state !== 'declined' || query.declined) &&
		(query.kind === null || edge.kind === query.kind) &&
		(query.only !== 'asked' || edge.state === 'asked');
	if (!isNarrowed(query)) return { nodes: undefined, shows };

	const wanted = folded(query.words).split(/\s+/).filter(Boolean);
	const near =
		query.steps && query.at !== undefined && graph.nodes.has(query.at)
			? neighbourhood(graph, query.at, query.steps)
			: undefined;
	const alone = query.only === 'orphans' ? new Set(orphans(graph).map(({ id }) => id)) : undefined;
	const linked =
		query.only === 'asked' || query.kind !== null
			? new Set(graph.edges.flatMap((edge) => (shows(edge) ? [edge.from, edge.to] : [])))
			: undefined;
	const fits = new Set<string>();
	for (const { id, title, team, owner } of graph.nodes.values()) {
		if (near && !near.has(id)) continue;
		if (alone && !alone.has(id)) continue;
		if (linked && !linked.has(id)) continue;
		if (query.team !== null && team !== query.team) continue;
		if (query.owner !== null && owner !== query.owner) continue;
		if (wanted.length) {
			const words = folded(title);
			if (!wanted.every((word) => words.includes(word))) continue;
		}
		fits.add(id);
	}
	return { nodes: fits, shows };
}
