// The page in reading order: teams as headings, their objectives below them; and who comes before and after whom.
import { byOrder } from '$lib/model/order';
import type { Team } from '$lib/model/schema';
import { forest } from '$lib/model/tree';

export interface TeamBlock {
	/** Undefined: objectives of no team. */
	readonly team: Team | undefined;
	readonly level: number;
	/** Names of the teams above, from the top. */
	readonly above: readonly string[];
	readonly objectives: readonly string[];
}

export type Item =
	| { readonly key: string; readonly kind: 'team'; readonly block: TeamBlock }
	| { readonly key: string; readonly kind: 'objective'; readonly id: string; readonly team: string | null };

/** Headings stand where there is more than one team, or one that is not alone with its objectives. */
export function itemsOf(
	blocks: readonly TeamBlock[],
	shows: (objective: string) => boolean,
	narrowed: boolean
): Item[] {
	const items: Item[] = [];
	const headed = blocks.filter(({ team }) => team).length > 1;
	for (const block of blocks) {
		const shown = block.objectives.filter(shows);
		const key = block.team?.id ?? '';
		if ((headed || block.team === undefined) && (shown.length || (!narrowed && block.team)))
			if (block.team || blocks.length > 1) items.push({ key: `team:${key}`, kind: 'team', block });
		for (const id of shown) items.push({ key: id, kind: 'objective', id, team: block.team?.id ?? null });
	}
	return items;
}

/** Teams in tree order, each with its objectives; at the end those of no team, and of teams that are gone. */
export function blocksOf(
	teams: readonly Team[],
	objectivesOf: (team: string | null) => readonly string[],
	lists: () => readonly string[]
): TeamBlock[] {
	const blocks: TeamBlock[] = [];
	const path: string[] = [];
	for (const { node, level } of forest(teams, byOrder)) {
		path.length = level;
		blocks.push({ team: node, level, above: [...path], objectives: objectivesOf(node.id) });
		path[level] = node.name;
	}
	const known = new Set(teams.map(({ id }) => id));
	const strays = lists().filter((team) => team !== '' && !known.has(team));
	const loose = [null, ...strays].flatMap((team) => objectivesOf(team));
	if (loose.length) blocks.push({ team: undefined, level: 0, above: [], objectives: loose });
	return blocks;
}
