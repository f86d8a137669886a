import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readTable } from '../table/read-table';
import type { Understood } from '../understood';
import { readOutline } from './read-outline';

// Counts checked by hand against each file; twins with examples of our own are in read-outline.test.ts and read-table.test.ts.
const folder = '../shared/data/imports';
const counts = ({ objectives, problems }: Understood) => ({
	objectives: objectives.length,
	keyResults: objectives.reduce((sum, { keyResults }) => sum + keyResults.length, 0),
	parents: objectives.filter(({ parent }) => parent !== null).length,
	leftOut: problems.filter(({ code }) => code === 'line-left-out').length
});

it('counts a file of our own', () => {
	const text = '- O: Bread\n  - KR: Warm\n  - O: Rolls';
	expect(counts(readOutline(text))).toEqual({ objectives: 2, keyResults: 1, parents: 1, leftOut: 0 });
});

if (existsSync(folder)) {
	it.each([
		['gitlab-fy20-q4.nested', { objectives: 13, keyResults: 28, parents: 12, leftOut: 0 }],
		['sourcegraph-fy21-q2.backslash-KR', { objectives: 7, keyResults: 19, parents: 6, leftOut: 0 }],
		['ipfs-cluster.table', { objectives: 4, keyResults: 26, parents: 0, leftOut: 2 }],
		['zh-O-KR-mixed-colons', { objectives: 6, keyResults: 15, parents: 0, leftOut: 0 }],
		['zh-kr-table-current-target-due', { objectives: 4, keyResults: 9, parents: 2, leftOut: 0 }],
		['zh-nested-bullets-no-KR-marker', { objectives: 25, keyResults: 49, parents: 0, leftOut: 4 }]
	])('%s', (name, expected) => {
		expect(counts(readOutline(readFileSync(`${folder}/markdown/${name}.md`, 'utf8')))).toEqual(expected);
	});

	it('the CSV export of another tool', () => {
		const { understood } = readTable(readFileSync(`${folder}/burningokr.export.en.rebuilt.csv`, 'utf8'));
		expect(counts(understood)).toEqual({ objectives: 3, keyResults: 7, parents: 0, leftOut: 0 });
	});

	it('every documented header row has columns for its titles', () => {
		const rows = readFileSync(`${folder}/documented-headers.csv`, 'utf8').matchAll(
			/^(?:"[^"]*"|[^,\n]*),"([^"(]+?)(?:,\.\.\.)?"/gm
		);
		for (const [, header = ''] of rows) {
			const { columns } = readTable(`${header}\n`, { header: true });
			expect([header, columns.some(({ field }) => ['objective', 'title', 'level-title'].includes(field))]).toEqual([
				header,
				true
			]);
		}
	});
}
