// Quarters to paste: one of our own writing, and the largest real one where the folder of real data is there.
import { existsSync, readFileSync } from 'node:fs';
import { asOutline } from '../../src/lib/exchange/outline/test-writer';
import { sampleOutline } from './outline-sample';

export interface Quarter {
	readonly name: string;
	readonly text: string;
	readonly objectives: number;
	readonly keyResults: number;
}

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

const file = '../shared/data/real-okrs/okrs.jsonl';
const count = (all: readonly { keyResults: readonly unknown[] }[]) =>
	all.reduce((sum, { keyResults }) => sum + keyResults.length, 0);

function ownQuarter(): Quarter {
	const { text, objectives, keyResults } = sampleOutline(20261122, 'en', 30);
	return { name: 'a bakery of our own', text, objectives: objectives.length, keyResults };
}

function largestRealQuarter(): Quarter {
	const rows = readFileSync(file, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as Row);
	const all = new Map<string, Row[]>();
	for (const row of rows) {
		const name = `${row.org} ${row.period}`;
		all.set(name, [...(all.get(name) ?? []), row]);
	}
	const [largest = []] = [...all.values()].sort((a, b) => b.length - a.length);
	const plan = largest.map(({ objective, keyResults, owner, parent, parentKr }) => ({
		...{ title: objective, keyResults, owner: owner ?? null },
		parent: parent ? largest.findIndex(({ id }) => id === parent) : null,
		parentKeyResult: parentKr ?? null
	}));
	return {
		name: 'the largest real quarter',
		text: asOutline(plan, 'marked'),
		objectives: plan.length,
		keyResults: count(plan)
	};
}

/** Without the real data, the quarter of our own takes the whole way alone. */
export function quarters(): Quarter[] {
	if (existsSync(file)) return [ownQuarter(), largestRealQuarter()];
	console.log(`The real quarters are not here (${file}): the main job runs on a quarter of our own alone.`);
	return [ownQuarter()];
}
