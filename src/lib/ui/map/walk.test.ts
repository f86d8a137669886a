import { describe, expect, it } from 'vitest';
import { graphOf } from './graph';
import type { Facts, LinkFact } from './graph';
import { layoutOf } from './layout';
import { moveFrom, needs, neighbourhood, orphans, requests } from './walk';

const team = (id: string, parent: string | null) => ({ id, name: id, parent, order: id });
const objective = (id: string, of: string) => ({
	...{ id, title: id, team: of, owner: null, order: id },
	state: 'published' as const
});
const link = (id: string, from: string, to: string, kind: LinkFact['kind'], state: LinkFact['state']): LinkFact => ({
	...{ id, from, to, kind, state }
});

const facts: Facts = {
	teams: [team('house', null), team('kids', 'house'), team('office', 'house')],
	objectives: [
		objective('h1', 'house'),
		objective('h2', 'house'),
		objective('k1', 'kids'),
		objective('k2', 'kids'),
		objective('d1', 'office'),
		{ ...objective('d2', 'office'), state: 'dropped' }
	],
	keyResults: [
		{
			...{ id: 'kr', objective: 'd1', type: 'number', from: 0, to: 10, low: null, high: null, current: 5 },
			dropped: false
		}
	],
	milestones: [],
	links: [
		link('a', 'k1', 'h1', 'serves', 'accepted'),
		link('b', 'k2', 'h2', 'serves', 'asked'),
		link('c', 'kr', 'k1', 'needs', 'accepted'),
		link('d', 'd1', 'h2', 'serves', 'declined'),
		link('e', 'k1', 'd2', 'needs', 'accepted')
	],
	fidelityOf: () => 'unknown'
};
const graph = graphOf(facts);
const layout = layoutOf(graph);

describe('the graph of a plan', () => {
	it('gives the links of a key result to its objective, and leaves out what was dropped', () => {
		expect(graph.edges.map(({ id, from, to }) => [id, from, to])).toEqual([
			['a', 'k1', 'h1'],
			['b', 'k2', 'h2'],
			['c', 'd1', 'k1'],
			['d', 'd1', 'h2']
		]);
		expect(graph.nodes.has('d2')).toBe(false);
		expect(graph.nodes.get('d1')).toMatchObject({ progress: 0.5, keyResults: 1, level: 1 });
		expect(graph.nodes.get('h1')).toMatchObject({ progress: undefined, level: 0 });
	});

	it('tells what is one and two steps away, and goes no way that was declined', () => {
		expect([...neighbourhood(graph, 'h1', 1)].sort()).toEqual(['h1', 'k1']);
		expect([...neighbourhood(graph, 'h1', 2)].sort()).toEqual(['d1', 'h1', 'k1']);
		expect([...neighbourhood(graph, 'h2', 2)].sort()).toEqual(['h2', 'k2']);
	});

	it('lists what waits for an answer, who needs whom, and what has nothing above', () => {
		expect(requests(graph).map(({ id }) => id)).toEqual(['b']);
		expect(needs(graph).map(({ id }) => id)).toEqual(['c']);
		expect(orphans(graph).map(({ id }) => id)).toEqual(['d1', 'k2']);
	});
});

describe('the arrows on the map', () => {
	it('go left and right along a link', () => {
		expect(moveFrom(graph, layout, 'k1', 'left')).toBe('h1');
		expect(moveFrom(graph, layout, 'h1', 'right')).toBe('k1');
	});

	it('go to the nearest of the level at that side where nothing is linked', () => {
		expect(['h1', 'h2']).toContain(moveFrom(graph, layout, 'd1', 'left'));
		expect(moveFrom(graph, layout, 'h1', 'left')).toBeUndefined();
		expect(moveFrom(graph, layout, 'd1', 'right')).toBeUndefined();
	});

	it('go up and down through a level, across its teams, and stop at its ends', () => {
		expect(moveFrom(graph, layout, 'k1', 'down')).toBe('k2');
		expect(moveFrom(graph, layout, 'k2', 'down')).toBe('d1');
		expect(moveFrom(graph, layout, 'd1', 'down')).toBeUndefined();
		expect(moveFrom(graph, layout, 'k2', 'up')).toBe('k1');
	});
});
