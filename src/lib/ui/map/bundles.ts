// Links seen from afar: many lines between two teams, or two branches of teams, become one that says how many they are.
import type { MapGraph } from './graph';
import type { Box, MapLayout } from './layout';

/** Teams of one branch that stand one below the other in a column, or a single team. */
export interface Cluster extends Box {
	readonly id: string;
	readonly name: string;
	readonly level: number;
	readonly teams: number;
	readonly objectives: number;
}

export interface Bundle {
	readonly from: string;
	readonly to: string;
	readonly links: number;
	/** Of them, those nobody has answered yet. */
	readonly asked: number;
}

export interface Overview {
	readonly clusters: ReadonlyMap<string, Cluster>;
	/** Strongest first. */
	readonly bundles: readonly Bundle[];
}

/**
 * @param depth how far down the tree of teams names count: what is below joins its ancestor of that depth, column by column;
 * Infinity keeps every team apart
 */
export function overviewOf(graph: MapGraph, layout: MapLayout, depth: number): Overview {
	const parents = new Map(graph.teams.map(({ id, parent, level }) => [id, { parent, level }]));
	const names = new Map(graph.teams.map(({ id, name }) => [id, name]));
	const clusterOfTeam = new Map<string, string>();
	const clusters = new Map<string, Cluster>();
	for (const { team, ...box } of layout.teams) {
		let at = team.id;
		for (let step = parents.get(at); step?.parent && step.level > depth; step = parents.get(at)) at = step.parent;
		const id = `${box.x}:${at}`;
		clusterOfTeam.set(team.id, id);
		const known = clusters.get(id);
		const own = {
			...box,
			id,
			level: team.level,
			name: names.get(at) ?? '',
			teams: 1,
			objectives: team.objectives.length
		};
		clusters.set(id, known ? joined(known, own) : own);
	}
	const clusterOf = (objective: string) => clusterOfTeam.get(graph.nodes.get(objective)?.team ?? '') ?? '';
	const bundles = new Map<string, { from: string; to: string; links: number; asked: number }>();
	for (const edge of graph.edges) {
		if (edge.state === 'declined') continue;
		const [from, to] = [clusterOf(edge.from), clusterOf(edge.to)];
		if (from === to) continue;
		const key = `${from}\n${to}`;
		const bundle = bundles.get(key) ?? { from, to, links: 0, asked: 0 };
		bundle.links++;
		if (edge.state === 'asked') bundle.asked++;
		bundles.set(key, bundle);
	}
	return { clusters, bundles: [...bundles.values()].sort((a, b) => b.links - a.links) };
}

function joined(a: Cluster, b: Cluster): Cluster {
	const x = Math.min(a.x, b.x);
	const y = Math.min(a.y, b.y);
	return {
		...a,
		...{ x, y },
		width: Math.max(a.x + a.width, b.x + b.width) - x,
		height: Math.max(a.y + a.height, b.y + b.height) - y,
		teams: a.teams + b.teams,
		objectives: a.objectives + b.objectives
	};
}
