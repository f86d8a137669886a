// What is drawn: the graph laid out, the line of each link, and what is needed to find what is under the pointer.
import { quadtree } from 'd3';
import type { Quadtree } from 'd3';
import { overviewOf } from './bundles';
import type { Overview } from './bundles';
import { curveBetween, pointAt } from './curve';
import type { Curve } from './curve';
import type { MapEdge, MapGraph } from './graph';
import { card, layingOut } from './layout';
import type { Box, MapLayout } from './layout';

export interface Line {
	readonly edge: MapEdge;
	readonly curve: Curve;
}

interface Spot {
	readonly id: string;
	readonly x: number;
	readonly y: number;
}

export interface MapScene {
	readonly graph: MapGraph;
	readonly layout: MapLayout;
	readonly lines: readonly Line[];
	/** Every team apart, and branches of them where there are many. */
	readonly teams: Overview;
	readonly branches: Overview;
	/** Middles of the cards. */
	readonly spots: Quadtree<Spot>;
}

/** Up to so many teams are drawn each for itself from afar. */
const manyTeams = 150;
/** From afar, what is below this level of the tree joins it. */
const branchLevel = 2;

export function* makingScene(graph: MapGraph, aspect: number): Generator<void, MapScene> {
	const layout = yield* layingOut(graph, aspect);
	yield;
	return yield* fillingScene(graph, layout);
}

/** On a layout that is there: what changed moves nothing. */
export function* fillingScene(graph: MapGraph, layout: MapLayout): Generator<void, MapScene> {
	const lines = graph.edges.flatMap((edge) => {
		const [from, to] = [layout.nodes.get(edge.from), layout.nodes.get(edge.to)];
		return from && to ? [{ edge, curve: curveBetween(from, to, edge.kind === 'needs' ? 11 : -4) }] : [];
	});
	yield;
	const teams = overviewOf(graph, layout, Infinity);
	yield;
	const branches = graph.teams.length > manyTeams ? overviewOf(graph, layout, branchLevel) : teams;
	yield;
	const middles = [...layout.nodes].map(([id, box]) => ({ id, x: box.x + box.width / 2, y: box.y + box.height / 2 }));
	const spots = quadtree<Spot>()
		.x(({ x }) => x)
		.y(({ y }) => y)
		.addAll(middles);
	return { graph, layout, lines, teams, branches, spots };
}

/** The objective whose card is at a point, with so much room around it. */
export function nodeAt(
	{ spots, layout }: Pick<MapScene, 'spots' | 'layout'>,
	x: number,
	y: number,
	room = 0
): string | undefined {
	const near = spots.find(x, y, card.width);
	const box = near && layout.nodes.get(near.id);
	return box && within(box, x, y, room) ? near.id : undefined;
}

/** Where on a line its sign stands: in the middle, or as near to it as no card lies below. */
export function signAt(
	scene: Pick<MapScene, 'spots' | 'layout'>,
	{ curve }: Line
): { readonly x: number; readonly y: number } {
	const free = signShares.map((share) => pointAt(curve, share)).find(({ x, y }) => !nodeAt(scene, x, y, signRoom));
	return free ?? pointAt(curve, 0.5);
}
const signShares = [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78, 0.15, 0.85, 0.1, 0.9, 0.06, 0.94];
const signRoom = 9;

export const teamAt = ({ layout }: MapScene, x: number, y: number) =>
	layout.teams.find((box) => within(box, x, y, 0))?.team;

const within = (box: Box, x: number, y: number, room: number): boolean =>
	x >= box.x - room && x <= box.x + box.width + room && y >= box.y - room && y <= box.y + box.height + room;

/** Objectives whose cards touch a rectangle. */
export function nodesIn({ spots }: MapScene, { x, y, width, height }: Box): string[] {
	const found: string[] = [];
	const [left, right] = [x - card.width / 2, x + width + card.width / 2];
	const [top, bottom] = [y - card.height / 2, y + height + card.height / 2];
	spots.visit((node, x0, y0, x1, y1) => {
		if (x0 > right || x1 < left || y0 > bottom || y1 < top) return true;
		if (!('length' in node)) {
			let leaf: typeof node | undefined = node;
			for (; leaf; leaf = leaf.next) {
				const { id, x: at, y: down } = leaf.data;
				if (at >= left && at <= right && down >= top && down <= bottom) found.push(id);
			}
		}
		return false;
	});
	return found;
}
