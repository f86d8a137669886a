import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overviewOf } from './bundles';
import { graphOf } from './graph';
import { layoutOf } from './layout';
import type { Box } from './layout';
import { settle } from './settle';
import { madeFacts, madeGraph } from './testing/made-graph';

const overlap = (a: Box, b: Box) =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Pairs of boxes that touch, by a sweep from left to right. */
function touching(boxes: readonly Box[]): number {
	const sorted = [...boxes].sort((a, b) => a.x - b.x);
	return sorted.filter((box, at) => {
		for (let next = at + 1; (sorted[next]?.x ?? Infinity) < box.x + box.width; next++)
			if (overlap(box, sorted[next] as Box)) return true;
		return false;
	}).length;
}

const made = fc.record({
	teams: fc.integer({ min: 1, max: 40 }),
	objectives: fc.integer({ min: 0, max: 160 }),
	links: fc.integer({ min: 0, max: 200 }),
	seed: fc.integer({ min: 1, max: 1_000_000 })
});

describe('the layout of the map', () => {
	it('is the same for the same plan, in whatever order its rows come', () => {
		fc.assert(
			fc.property(made, (one) => {
				const facts = madeFacts(one);
				const turned = {
					...facts,
					teams: [...facts.teams].reverse(),
					objectives: [...facts.objectives].reverse(),
					links: [...facts.links].reverse()
				};
				expect(layoutOf(graphOf(turned))).toEqual(layoutOf(graphOf(facts)));
			}),
			{ numRuns: 40 }
		);
	});

	it('lets neither objectives nor teams touch, and keeps each objective within its team', () => {
		fc.assert(
			fc.property(made, fc.constantFrom(0.6, 1.5), (one, aspect) => {
				const graph = madeGraph(one);
				const layout = layoutOf(graph, aspect);
				expect(layout.nodes.size).toBe(one.objectives);
				expect(touching([...layout.nodes.values()])).toBe(0);
				expect(touching(layout.teams)).toBe(0);
				for (const { team, ...box } of layout.teams)
					for (const id of team.objectives) {
						const own = layout.nodes.get(id) as Box;
						expect(own.x >= box.x && own.x + own.width <= box.x + box.width).toBe(true);
						expect(own.y >= box.y && own.y + own.height <= box.y + box.height).toBe(true);
					}
			}),
			{ numRuns: 60 }
		);
	});

	it('puts each level to the right of the one above it', () => {
		const graph = madeGraph({ teams: 90, objectives: 300, links: 320 });
		const layout = layoutOf(graph);
		expect(graph.levels).toBe(5);
		for (const { team, x, width } of layout.teams) {
			const level = layout.levels[team.level] as Box;
			expect(x >= level.x && x + width <= level.x + level.width).toBe(true);
		}
		const edges = layout.levels.map(({ x, width }) => [x, x + width]).flat();
		expect(edges).toEqual([...edges].sort((a, b) => a - b));
	});

	it('moves nothing but the two teams it is about when a link comes', () => {
		const facts = madeFacts({ teams: 12, objectives: 60, links: 0 });
		const before = layoutOf(graphOf(facts), 1.5);
		const [one, other] = ['o-00003', 'o-00040'];
		const link = { id: 'l', from: one, to: other, kind: 'serves', state: 'accepted' } as const;
		const graph = graphOf({ ...facts, links: [link] });
		const after = layoutOf(graph, 1.5);
		const teams = new Set([graph.nodes.get(one)?.team, graph.nodes.get(other)?.team]);
		const columns = (layout: typeof after) =>
			[...layout.nodes].filter(([id]) => !teams.has(graph.nodes.get(id)?.team)).map(([id, { x }]) => [id, x]);
		expect(columns(after)).toEqual(columns(before));
		expect(after.teams.map(({ team }) => team.id)).toEqual(before.teams.map(({ team }) => team.id));
	});

	it('lets fewer links cross than the order of the plan would', () => {
		const facts = madeFacts({ teams: 5, objectives: 40, links: 0 });
		const links = Array.from({ length: 20 }, (_, at) => at);
		const graph = graphOf(facts);
		const [top] = graph.teams;
		const below = graph.teams.slice(1).flatMap(({ objectives }) => objectives);
		const tops = top?.objectives ?? [];
		// Each serves the one that is farthest from its own place.
		const turned = links.map((at) => ({
			...{ id: `l-${String(at).padStart(2, '0')}`, from: below[at % below.length] ?? null, kind: 'serves' as const },
			...{ to: tops[tops.length - 1 - (at % tops.length)] ?? null, state: 'accepted' as const }
		}));
		const crossings = (nodes: ReadonlyMap<string, Box>) => {
			const ends = turned.map(({ from, to }) => [nodes.get(from ?? '')?.y ?? 0, nodes.get(to ?? '')?.y ?? 0] as const);
			return ends.flatMap(([a, b], at) => ends.slice(at + 1).filter(([c, d]) => (a - c) * (b - d) < 0)).length;
		};
		const tall = 0.2;
		const plain = layoutOf(graph, tall).nodes;
		const ordered = layoutOf(graphOf({ ...facts, links: turned }), tall).nodes;
		expect(crossings(ordered)).toBeLessThan(crossings(plain));
	});

	it('bears teams and links in circles, objectives of no team, and a plan with nothing in it', () => {
		const facts = madeFacts({ teams: 3, objectives: 6, links: 0 });
		const link = (id: string, from: string, to: string) => ({
			...{ id, from, to },
			...({ kind: 'serves', state: 'accepted' } as const)
		});
		const graph = graphOf({
			...facts,
			teams: [...facts.teams].map((team) => (team.id === 'team-0' ? { ...team, parent: 'team-2' } : team)),
			objectives: [...facts.objectives].map((one, at) => (at ? one : { ...one, team: 'gone' })),
			links: [link('a', 'o-00001', 'o-00002'), link('b', 'o-00002', 'o-00003'), link('c', 'o-00003', 'o-00001')]
		});
		expect(graph.edges.map(({ id, broken }) => [id, broken])).toEqual([
			['a', false],
			['b', false],
			['c', true]
		]);
		const layout = layoutOf(graph);
		expect(layout.nodes.size).toBe(6);
		expect(graph.nodes.get('o-00000')).toMatchObject({ team: '', level: 0 });
		const empty = layoutOf(madeGraph({ teams: 0, objectives: 0, links: 0 }));
		expect([empty.width, empty.height, empty.teams.length]).toEqual([0, 0, 0]);
	});
});

describe('links from afar', () => {
	it('are counted between teams, each once, without those that were declined', () => {
		const graph = madeGraph({ teams: 30, objectives: 200, links: 300 });
		const layout = layoutOf(graph);
		const between = graph.edges.filter(
			({ from, to, state }) => state !== 'declined' && graph.nodes.get(from)?.team !== graph.nodes.get(to)?.team
		);
		const { clusters, bundles } = overviewOf(graph, layout, Infinity);
		const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
		expect(clusters.size).toBe(30);
		expect(sum([...clusters.values()].map(({ objectives }) => objectives))).toBe(200);
		expect(sum(bundles.map(({ links }) => links))).toBe(between.length);
		expect(sum(bundles.map(({ asked }) => asked))).toBe(between.filter(({ state }) => state === 'asked').length);
	});

	it('become few where branches stand for their teams, and nothing is lost of the objectives', () => {
		const graph = madeGraph({ teams: 1100, objectives: 4300, links: 4000 });
		const layout = layoutOf(graph);
		const teams = overviewOf(graph, layout, Infinity);
		const branches = overviewOf(graph, layout, 1);
		expect(branches.clusters.size).toBeLessThan(teams.clusters.size / 8);
		expect(branches.bundles.length).toBeLessThan(teams.bundles.length / 2);
		expect([...branches.clusters.values()].reduce((sum, { objectives }) => sum + objectives, 0)).toBe(4300);
		expect(touching([...branches.clusters.values()])).toBe(0);
	});
});

describe('settling in a row', () => {
	it('leaves everybody where they wish to be when nobody is in the way', () => {
		expect(settle([0, 30, 90], [10, 10, 10], 0, 100)).toEqual([0, 30, 90]);
	});

	it('puts those who wish for one place around it, in their order', () => {
		expect(settle([50, 50], [20, 20], 0, 200)).toEqual([40, 60]);
	});

	it('never lets two touch, whatever they wish', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.integer({ min: -500, max: 1500 }), fc.integer({ min: 1, max: 90 }))), (all) => {
				const sizes = all.map(([, size]) => size);
				const starts = settle(
					all.map(([wish]) => wish),
					sizes,
					0,
					1000
				);
				starts.forEach((start, at) => {
					expect(start).toBeGreaterThanOrEqual(0);
					if (at) expect(start + 1e-6).toBeGreaterThanOrEqual((starts[at - 1] ?? 0) + (sizes[at - 1] ?? 0));
				});
			})
		);
	});
});
