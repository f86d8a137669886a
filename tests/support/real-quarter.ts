// The largest real quarter, where the folder of real goals lies beside the project; it is read at test time and never kept.
import { existsSync, readFileSync } from 'node:fs';
import { asOutline } from '../../src/lib/exchange/outline/test-writer';

const file = '../shared/data/real-okrs/okrs.jsonl';

interface Row {
	readonly id: string;
	readonly org: string;
	readonly period: string;
	readonly objective: string;
	readonly keyResults: readonly string[];
	readonly parent?: string;
	readonly parentKr?: number;
	readonly owner?: string;
}

export interface Quarter {
	readonly name: string;
	readonly text: string;
	readonly objectives: number;
	readonly keyResults: number;
	/** How many serve another one of the same quarter. */
	readonly parents: number;
}

export function largestRealQuarter(): Quarter | undefined {
	if (!existsSync(file)) return undefined;
	const quarters = new Map<string, Row[]>();
	for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
		const row = JSON.parse(line) as Row;
		const name = `${row.org} ${row.period}`;
		quarters.set(name, [...(quarters.get(name) ?? []), row]);
	}
	const [name, rows] = [...quarters].reduce((most, one) => (one[1].length > most[1].length ? one : most));
	const parentOf = (row: Row) => (row.parent ? rows.findIndex(({ id }) => id === row.parent) : -1);
	const plan = rows.map((row) => ({
		title: row.objective,
		owner: row.owner ?? null,
		keyResults: row.keyResults,
		parent: parentOf(row) < 0 ? null : parentOf(row),
		parentKeyResult: row.parentKr ?? null
	}));
	return {
		name,
		text: asOutline(plan, 'marked'),
		objectives: rows.length,
		keyResults: rows.reduce((sum, { keyResults }) => sum + keyResults.length, 0),
		parents: plan.filter(({ parent }) => parent !== null).length
	};
}
