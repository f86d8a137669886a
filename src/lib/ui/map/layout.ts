// Where everything on the map stands: levels side by side, teams one below the other in them, objectives in their team.
// Pure, and the same for the same plan: order follows the tree of teams and the plan; only links move an objective, within its team.
import type { MapGraph, MapTeam } from './graph';
import { orderWithinTeams } from './order-within-teams';
import { settle } from './settle';
import { finished } from './slices';

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface TeamBox extends Box {
	readonly team: MapTeam;
}

export interface LevelBox extends Box {
	readonly level: number;
}

export interface MapLayout {
	readonly width: number;
	readonly height: number;
	readonly levels: readonly LevelBox[];
	readonly teams: readonly TeamBox[];
	/** Objectives. */
	readonly nodes: ReadonlyMap<string, Box>;
	/** Of each level, its objectives as one reads them: down the first column, then the next. */
	readonly reading: readonly (readonly string[])[];
}

/** In units of the map, which are pixels at scale 1. */
export const card = { width: 224, height: 74 } as const;
const gap = 10;
const inset = 10;
/** Above the cards of a team, for its name. */
export const heading = 30;
const betweenTeams = 18;
const betweenColumns = 44;
const betweenLevels = 116;
/** A column of this many cards is not broken. */
const tall = 8;

interface Block {
	readonly team: MapTeam;
	readonly objectives: readonly string[];
	/** Cards one below the other. */
	readonly rows: number;
	readonly width: number;
	readonly height: number;
}

interface Column {
	readonly blocks: readonly Block[];
	readonly width: number;
	readonly height: number;
}

/** @param aspect width over height of the room it is shown in */
export const layoutOf = (graph: MapGraph, aspect?: number): MapLayout => finished(layingOut(graph, aspect));

/** The same, yielding where the page may be let draw. */
export function* layingOut(graph: MapGraph, aspect = 1.5): Generator<void, MapLayout> {
	const order = orderWithinTeams(graph);
	yield;
	const byLevel: Block[][] = Array.from({ length: graph.levels }, () => []);
	for (const team of graph.teams) byLevel[team.level]?.push(blockOf(team, order.get(team.id) ?? team.objectives));
	const levels = packed(byLevel, aspect);
	yield;
	const height = Math.max(0, ...levels.flatMap((columns) => columns.map((column) => column.height)));

	const teams: TeamBox[] = [];
	const nodes = new Map<string, Box>();
	const reading: string[][] = [];
	const boxes: LevelBox[] = [];
	const middleOf = new Map<string, number>();
	let x = 0;
	levels.forEach((columns, level) => {
		const start = x;
		const read: string[] = [];
		for (const column of columns) {
			const tops = topsOf(column, columns.length === 1, height, (block) => wanted(graph, block, middleOf, height));
			column.blocks.forEach((block, at) => {
				const y = tops[at] ?? 0;
				teams.push({ team: block.team, x, y, width: block.width, height: block.height });
				middleOf.set(block.team.id, y + block.height / 2);
				block.objectives.forEach((id, index) => {
					const box = {
						x: x + inset + Math.floor(index / block.rows) * (card.width + gap),
						y: y + heading + (index % block.rows) * (card.height + gap),
						...card
					};
					nodes.set(id, box);
					middleOf.set(id, box.y + card.height / 2);
					read.push(id);
				});
			});
			x += column.width + betweenColumns;
		}
		boxes.push({ level, x: start, y: 0, width: x - betweenColumns - start, height });
		reading.push(read);
		x += betweenLevels - betweenColumns;
	});
	return { width: Math.max(0, x - betweenLevels), height, levels: boxes, teams, nodes, reading };
}

function blockOf(team: MapTeam, objectives: readonly string[]): Block {
	const count = objectives.length;
	const rows = Math.max(1, Math.min(count, Math.max(tall, Math.ceil(1.6 * Math.sqrt(count)))));
	const columns = Math.max(1, Math.ceil(count / rows));
	return {
		...{ team, objectives, rows },
		width: 2 * inset + columns * card.width + (columns - 1) * gap,
		height: count ? heading + rows * (card.height + gap) - gap + inset : heading + 4
	};
}

/** Levels in columns, of the height at which the whole fills its room best: then it can be shown largest. */
function packed(levels: readonly (readonly Block[])[], aspect: number): Column[][] {
	let height = Math.max(card.height, ...levels.flatMap((blocks) => blocks.map((block) => block.height)));
	let best: Column[][] = [];
	let least = Infinity;
	for (;;) {
		const columns = levels.map((blocks) => columnsOf(blocks, height));
		const width = columns.reduce(
			(sum, level) => sum + level.reduce((all, column) => all + column.width + betweenColumns, 0) + betweenLevels,
			0
		);
		const tallest = Math.max(0, ...columns.flatMap((level) => level.map((column) => column.height)));
		const room = Math.max(width / aspect, tallest);
		if (room < least) [best, least] = [columns, room];
		if (columns.every((level) => level.length <= 1)) return best;
		height *= 1.1;
	}
}

function columnsOf(blocks: readonly Block[], most: number): Column[] {
	const whole = blocks.reduce((sum, { height }) => sum + height + betweenTeams, 0);
	/** Columns of a level are about as tall as each other. */
	const fair = Math.min(most, (whole / Math.max(1, Math.ceil(whole / most))) * 1.06);
	const columns: Column[] = [];
	let own: Block[] = [];
	let height = 0;
	const close = () => {
		if (!own.length) return;
		columns.push({ blocks: own, width: Math.max(...own.map(({ width }) => width)), height: height - betweenTeams });
		own = [];
		height = 0;
	};
	for (const block of blocks) {
		if (own.length && height + block.height > fair) close();
		own.push(block);
		height += block.height + betweenTeams;
	}
	close();
	return columns;
}

/** Where a team would like its middle to be: beside what it works for, else beside the team above. */
function wanted(graph: MapGraph, { team, objectives }: Block, middleOf: ReadonlyMap<string, number>, height: number) {
	let sum = 0;
	let count = 0;
	for (const id of objectives)
		for (const { from, to } of graph.at.get(id) ?? []) {
			const other = from === id ? to : from;
			const middle = (graph.nodes.get(other)?.level ?? 0) < team.level ? middleOf.get(other) : undefined;
			if (middle === undefined) continue;
			sum += middle;
			count++;
		}
	return count ? sum / count : (middleOf.get(team.parent ?? '') ?? height / 2);
}

function topsOf(column: Column, alone: boolean, height: number, want: (block: Block) => number): number[] {
	const { blocks } = column;
	if (alone) {
		const wishes = blocks.map((block) => want(block) - block.height / 2);
		const sizes = blocks.map((block) => block.height + betweenTeams);
		return settle(wishes, sizes, 0, height + betweenTeams);
	}
	let y = (height - column.height) / 2;
	return blocks.map((block) => {
		const top = y;
		y += block.height + betweenTeams;
		return top;
	});
}
