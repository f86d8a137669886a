import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sampleOutline } from '../../../../tests/support/outline-sample';
import { readOutline } from './read-outline';
import { asOutline, shapeOfTree } from './test-writer';
import type { PlanToWrite } from './test-writer';

const styles = ['marked', 'chinese', 'bold', 'owners'] as const;

it.each(['en', 'zh'] as const)('a quarter of our own (%s) reads back to the same tree', (language) => {
	for (let seed = 1; seed <= 12; seed++) {
		const sample = sampleOutline(seed, language, 40);
		const understood = readOutline(sample.text);
		expect(understood.objectives.map(({ title }) => title)).toEqual(sample.objectives.map(({ title }) => title));
		expect(understood.objectives.map(({ parent }) => parent)).toEqual(sample.objectives.map(({ parent }) => parent));
		expect(understood.objectives.map(({ keyResults }) => keyResults.map(({ title }) => title))).toEqual(
			sample.objectives.map(({ keyResults }) => keyResults)
		);
		expect(understood.lines.every(({ role }) => role !== 'ignored')).toBe(true);
	}
});

const file = '../shared/data/real-okrs/okrs.jsonl';
if (existsSync(file)) {
	interface Row {
		id: string;
		org: string;
		period: string;
		objective: string;
		keyResults: string[];
		parent?: string;
		parentKr?: number;
		owner?: string;
	}
	const rows = readFileSync(file, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as Row);
	const quarters = new Map<string, Row[]>();
	for (const row of rows) {
		const name = `${row.org} ${row.period}`;
		quarters.set(name, [...(quarters.get(name) ?? []), row]);
	}
	const planOf = (quarter: readonly Row[]): PlanToWrite[] =>
		quarter.map((row) => ({
			title: row.objective,
			owner: row.owner ?? null,
			keyResults: row.keyResults,
			parent: row.parent ? quarter.findIndex(({ id }) => id === row.parent) : null,
			parentKeyResult: row.parentKr ?? null
		}));

	it.each([...quarters].flatMap(([name, quarter]) => styles.map((style) => [name, style, quarter] as const)))(
		'%s, %s: as many objectives, key results and parents as were written',
		(_name, style, quarter) => {
			const plan = planOf(quarter);
			const understood = readOutline(asOutline(plan, style));
			expect(shapeOfTree(understood)).toEqual(shapeOfTree(plan));
		}
	);
}
