// The plan as a graph: teams by level, objectives in them, and the links between objectives, those of key results folded in.
import { byOrder } from '$lib/model/order';
import { keyResultProgress, objectiveProgress } from '$lib/model/progress';
import type { KeyResult, Link, Milestone, Objective, Team } from '$lib/model/schema';
import { forest, withoutCircles } from '$lib/model/tree';
import type { Fidelity } from './fidelity';
import { finished } from './slices';

export interface MapTeam {
	/** Empty: objectives of no team. */
	readonly id: string;
	readonly name: string;
	/** Depth in the tree of teams, 0 at the top. */
	readonly level: number;
	readonly parent: string | null;
	/** Objectives in plan order. */
	readonly objectives: readonly string[];
}

export interface MapNode {
	readonly id: string;
	readonly title: string;
	readonly team: string;
	readonly level: number;
	readonly owner: string | null;
	/** 0 to 1, or unknown. */
	readonly progress: number | undefined;
	readonly keyResults: number;
	/** Not published yet. */
	readonly draft: boolean;
}

export interface MapEdge {
	/** Of the link. */
	readonly id: string;
	/** Objectives: whose work it is, and whom it serves or needs. */
	readonly from: string;
	readonly to: string;
	readonly kind: Link['kind'];
	readonly state: Link['state'];
	readonly fidelity: Fidelity;
	/** It would close a circle of accepted links, so that nothing is read from it. */
	readonly broken: boolean;
}

export interface MapGraph {
	/** In tree order. */
	readonly teams: readonly MapTeam[];
	readonly nodes: ReadonlyMap<string, MapNode>;
	readonly edges: readonly MapEdge[];
	/** Edges by either end. */
	readonly at: ReadonlyMap<string, readonly MapEdge[]>;
	/** How many levels there are. */
	readonly levels: number;
}

type Living<T, F extends keyof T> = Pick<T, F | Extract<'id', keyof T>>;
export type TeamFact = Living<Team, 'name' | 'parent' | 'order'>;
export type ObjectiveFact = Living<Objective, 'title' | 'team' | 'owner' | 'state' | 'order'>;
export type KeyResultFact = Living<
	KeyResult,
	'objective' | 'type' | 'from' | 'to' | 'low' | 'high' | 'current' | 'dropped'
>;
export type MilestoneFact = Living<Milestone, 'keyResult' | 'done'>;
export type LinkFact = Living<Link, 'from' | 'to' | 'kind' | 'state'>;

/** What a map is drawn from: everything alive. */
export interface Facts {
	readonly teams: Iterable<TeamFact>;
	readonly objectives: Iterable<ObjectiveFact>;
	readonly keyResults: Iterable<KeyResultFact>;
	readonly milestones: Iterable<MilestoneFact>;
	readonly links: Iterable<LinkFact>;
	readonly fidelityOf: (link: string) => Fidelity;
}

/** Dropped objectives are not on the map; an objective of no team, or of one that is gone, stands at the top level. */
export const graphOf = (facts: Facts): MapGraph => finished(drawingGraph(facts));

/** The same, yielding where the page may be let draw. */
export function* drawingGraph(facts: Facts): Generator<void, MapGraph> {
	const ordered = forest([...facts.teams], byOrder);
	const levelOf = new Map(ordered.map(({ node, level }) => [node.id, level]));
	const parts = new Map<string, (number | undefined)[]>();
	const done = grouped(facts.milestones, ({ keyResult }) => keyResult);
	const objectiveOf = new Map<string, string>();
	for (const keyResult of facts.keyResults) {
		const { id, objective, dropped } = keyResult;
		if (!objective) continue;
		objectiveOf.set(id, objective);
		if (dropped) continue;
		const list = parts.get(objective) ?? [];
		list.push(keyResultProgress(keyResult, done.get(id)));
		parts.set(objective, list);
	}

	yield;
	const shown = [...facts.objectives].filter(({ state }) => state !== 'dropped').sort(byOrder);
	const placeOf = (team: string | null) => (team !== null && levelOf.has(team) ? team : '');
	const byTeam = grouped(shown, ({ team }) => placeOf(team));
	const nodes = new Map<string, MapNode>();
	for (const { id, title, team, owner, state } of shown) {
		const place = placeOf(team);
		const progress = objectiveProgress(parts.get(id) ?? []);
		const keyResults = parts.get(id)?.length ?? 0;
		const draft = state === 'idea' || state === 'draft';
		nodes.set(id, { id, title, team: place, level: levelOf.get(place) ?? 0, owner, progress, keyResults, draft });
	}

	const ids = (team: string) => (byTeam.get(team) ?? []).map(({ id }) => id);
	const teams: MapTeam[] = ordered.map(({ node: { id, name, parent }, level }) => ({
		...{ id, name, level, objectives: ids(id) },
		parent: level > 0 && parent !== null && levelOf.has(parent) ? parent : null
	}));
	if (byTeam.has('')) teams.push({ id: '', name: '', level: 0, parent: null, objectives: ids('') });

	yield;
	const edges = edgesOf(facts, (id) => objectiveOf.get(id) ?? id, nodes);
	yield;
	const at = new Map<string, MapEdge[]>();
	for (const edge of edges)
		for (const end of [edge.from, edge.to]) {
			const list = at.get(end);
			if (list) list.push(edge);
			else at.set(end, [edge]);
		}
	return { teams, nodes, edges, at, levels: teams.reduce((most, { level }) => Math.max(most, level + 1), 0) };
}

function edgesOf(facts: Facts, objectiveOf: (id: string) => string, nodes: ReadonlyMap<string, MapNode>): MapEdge[] {
	const found: MapEdge[] = [];
	for (const { id, from, to, kind, state } of facts.links) {
		if (!from || !to) continue;
		const ends = { from: objectiveOf(from), to: objectiveOf(to) };
		if (ends.from === ends.to || !nodes.has(ends.from) || !nodes.has(ends.to)) continue;
		found.push({ id, ...ends, kind, state, fidelity: facts.fidelityOf(id), broken: false });
	}
	found.sort((a, b) => (a.id < b.id ? -1 : 1));
	const broken = new Set(
		['serves', 'needs'].flatMap((kind) =>
			withoutCircles(found.filter((edge) => edge.kind === kind && edge.state === 'accepted')).broken.map(({ id }) => id)
		)
	);
	return broken.size ? found.map((edge) => (broken.has(edge.id) ? { ...edge, broken: true } : edge)) : found;
}

function grouped<T>(items: Iterable<T>, key: (item: T) => string | null): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const at = key(item);
		if (at === null) continue;
		const list = groups.get(at);
		if (list) list.push(item);
		else groups.set(at, [item]);
	}
	return groups;
}
