import { describe, expect, it } from 'vitest';
import { litBy } from './lit';
import { readQuery, wholeMap, writeQuery } from './query';
import { madeGraph } from './testing/made-graph';
import { orphans } from './walk';

const graph = madeGraph({ teams: 8, objectives: 40, links: 50 });

describe('what of the map is looked at', () => {
	it('comes back from the address as it was written there', () => {
		const all = {
			...({ at: 'o-1', steps: 2, words: '两步 & more', team: 't', owner: 'p', kind: 'needs' } as const),
			...({ only: 'orphans', declined: true, as: 'outline' } as const)
		};
		expect(readQuery(writeQuery(all))).toEqual(all);
		expect(writeQuery(wholeMap)).toBe('');
		expect(readQuery('')).toEqual(wholeMap);
		expect(readQuery('look=o-7').at).toBe('o-7');
	});

	it('is everything that fits, and whatever nonsense an address holds, everything', () => {
		expect(litBy(graph, readQuery('steps=9&kind=x&only=y&as=z')).nodes).toBeUndefined();
		expect(litBy(graph, { ...wholeMap, at: 'gone', steps: 1 }).nodes?.size).toBe(40);
	});

	it('finds by words, by team, and what has no link up', () => {
		expect([...(litBy(graph, { ...wholeMap, words: 'objective 39' }).nodes ?? [])]).toEqual(['o-00039']);
		const [, second] = graph.teams;
		const ofTeam = litBy(graph, { ...wholeMap, team: second?.id ?? '' }).nodes;
		expect([...(ofTeam ?? [])].sort()).toEqual([...(second?.objectives ?? [])].sort());
		const alone = litBy(graph, { ...wholeMap, only: 'orphans' }).nodes;
		expect(alone?.size).toBe(orphans(graph).length);
	});

	it('shows declined links only where they are asked for', () => {
		const declined = graph.edges.filter(({ state }) => state === 'declined');
		expect(declined.length).toBeGreaterThan(0);
		expect(declined.filter(litBy(graph, wholeMap).shows)).toEqual([]);
		expect(declined.filter(litBy(graph, { ...wholeMap, declined: true }).shows)).toEqual(declined);
	});

	it('leaves only links without an answer, and their two ends, where those are asked for', () => {
		const lit = litBy(graph, { ...wholeMap, only: 'asked' });
		const asked = graph.edges.filter(({ state }) => state === 'asked');
		expect(graph.edges.filter(lit.shows)).toEqual(asked);
		expect(lit.nodes).toEqual(new Set(asked.flatMap(({ from, to }) => [from, to])));
	});
});
