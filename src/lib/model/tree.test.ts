import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forest, reaches, withoutCircles } from './tree';
import type { Edge } from './tree';

const edge = (id: string, from: string, to: string): Edge => ({ id, from, to });
const node = (id: string, parent: string | null) => ({ id, parent });
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** The rule told plainly: in order of id, an edge that closes a circle gives way. */
function plainly(edges: readonly Edge[]): string[] {
	const next = new Map<string, string[]>();
	const broken: string[] = [];
	for (const { id, from, to } of [...edges].sort(byId)) {
		if (reaches(next, to, from)) broken.push(id);
		else next.set(from, [...(next.get(from) ?? []), to]);
	}
	return broken;
}

const graph = fc
	.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 40 })
	.map((pairs) => pairs.map(([from, to], at) => edge(`e${String(at).padStart(2, '0')}`, `n${from}`, `n${to}`)));

describe('a graph without circles', () => {
	it('breaks a circle that two people drew together at the edge with the larger id', () => {
		const { kept, broken } = withoutCircles([edge('b', 'y', 'x'), edge('a', 'x', 'y')]);
		expect(kept.map(({ id }) => id)).toEqual(['a']);
		expect(broken.map(({ id }) => id)).toEqual(['b']);
	});

	it('breaks the same edges on every peer, whatever the order of arrival', () => {
		fc.assert(
			fc.property(
				graph.chain((edges) => fc.tuple(fc.constant(edges), fc.shuffledSubarray(edges, { minLength: edges.length }))),
				([edges, shuffled]) => {
					const broken = withoutCircles(shuffled).broken.map(({ id }) => id);
					expect(broken).toEqual(plainly(edges));
				}
			),
			{ numRuns: 500 }
		);
	});

	it('refuses an edge from a thing to itself', () => {
		expect(withoutCircles([edge('a', 'x', 'x')]).kept).toEqual([]);
	});

	it.each([
		['a tree', (at: number) => [at, Math.floor(at / 4)]],
		['one long chain against its ids', (at: number) => [8000 - at, 8001 - at]],
		['a ring', (at: number) => [at, (at % 8000) + 1]],
		['a tangle', (at: number) => [(at * 7919) % 4300, (at * 104_729 + 13) % 4300]]
	] as const)('takes 8,000 edges of %s without looking at the whole graph each time', (_, ends) => {
		const edges = Array.from({ length: 8000 }, (__, at) => {
			const [from = 0, to = 0] = ends(at + 1);
			return edge(`e${String((at * 31) % 8009).padStart(5, '0')}`, `n${from}`, `n${to}`);
		});
		const { kept, broken } = withoutCircles(edges);
		expect(kept.length + broken.length).toBe(8000); // in the test's time: the plain rule takes a minute
	});
});

describe('a forest', () => {
	it('comes in reading order with its levels', () => {
		const rows = forest([node('c', 'a'), node('a', null), node('d', 'c'), node('b', 'a')], byId);
		expect(rows.map(({ node: { id }, level }) => `${id}${level}`)).toEqual(['a0', 'b1', 'c1', 'd2']);
	});

	it('shows everything once, with missing parents and circles as roots', () => {
		const shape = fc.array(fc.option(fc.nat(14)), { minLength: 1, maxLength: 12 });
		fc.assert(
			fc.property(shape, (parents) => {
				const nodes = parents.map((parent, at) => node(`n${at}`, parent === null ? null : `n${parent}`));
				const rows = forest(nodes, byId);
				expect(rows.map((row) => row.node.id).sort()).toEqual(nodes.map(({ id }) => id).sort());
				expect(rows[0]?.level).toBe(0);
			})
		);
	});

	it('takes ten thousand siblings and a chain of ten thousand levels', () => {
		const wide = Array.from({ length: 10_000 }, (_, at) => node(`n${at}`, at ? 'n0' : null));
		const deep = Array.from({ length: 10_000 }, (_, at) => node(`n${at}`, at ? `n${at - 1}` : null));
		expect(forest(wide, byId)).toHaveLength(10_000);
		expect(forest(deep, byId).at(-1)?.level).toBe(9999);
	});
});
