// The page in reading order.
import { expect, it } from 'vitest';
import type { Team } from '$lib/model/schema';
import { blocksOf } from './outline';

const team = (id: string, parent: string | null = null) => ({ id, parent, name: id, order: id, alive: true }) as Team;

it('has every objective once: by team, then those of no team and of teams that are gone', () => {
	const lists = new Map([
		['gone', ['d']],
		['b', ['b1', 'b2']],
		['', ['c']],
		['a', ['a1']]
	]);
	const blocks = blocksOf(
		[team('b', 'a'), team('a')],
		(id) => lists.get(id ?? '') ?? [],
		() => [...lists.keys()]
	);
	expect(blocks.map(({ team, above, objectives }) => [team?.id, above, objectives])).toEqual([
		['a', [], ['a1']],
		['b', ['a'], ['b1', 'b2']],
		[undefined, [], ['c', 'd']]
	]);
});
