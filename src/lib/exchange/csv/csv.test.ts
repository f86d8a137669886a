import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { act, PlanDocument } from '$lib/plan';
import type { Change } from '$lib/plan';
import { ana, value } from '$lib/plan/testing';
import { cellText, csv, tableOf } from './csv';
import { csvWords } from './words';

const parse = (bytes: Uint8Array) =>
	Papa.parse<string[]>(new TextDecoder('utf-8', { ignoreBOM: false }).decode(bytes), { skipEmptyLines: true }).data;
const write = (document: PlanDocument, writes: readonly unknown[]) =>
	document.apply({ writes, records: [], undoable: false } as unknown as Change, []);

const words = fc.oneof(
	fc.string({ maxLength: 12 }),
	fc.string({
		unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', '\n', '\t', ' ', '＝', '1', '字'),
		maxLength: 8
	})
);
const amount = fc.option(fc.oneof(fc.integer(), fc.double({ min: -1e15, max: 1e15, noNaN: true })));
const planOf = fc.array(
	fc.record({
		title: words,
		why: words,
		keyResults: fc.array(fc.record({ title: words, note: words, unit: words, from: amount, current: amount }), {
			maxLength: 3
		})
	}),
	{ maxLength: 4 }
);

describe('CSV', () => {
	it('has one row a key result, and one for an objective without any', async () => {
		const a = await ana();
		const one = value(await a.does(act.addObjective, { team: 'genesis-3', title: 'Calm ferries' })).focus ?? '';
		value(await a.does(act.addObjective, { team: null, title: 'Dry feet' }));
		const values = { from: 9, to: -2, unit: 'min', owner: a.person };
		const id = value(await a.does(act.addKeyResult, { objective: one, title: '=1+1', values })).focus ?? '';
		value(await a.does(act.checkIn, { id, value: 3.5, confidence: 6 }));
		const { name, bytes } = csv.make(a.plan, { language: 'en' });
		expect(name).toBe('Ferry harbour - Spring.csv');
		expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		const [header, dry, calm] = parse(bytes);
		const row = (cells: string[] = []) => Object.fromEntries((header ?? []).map((column, at) => [column, cells[at]]));
		expect(row(dry)).toMatchObject({ Team: '', Objective: 'Dry feet', 'Key result ID': '', 'Key result': '' });
		expect(row(calm)).toMatchObject({
			...{ Team: 'Ferry harbour', 'Objective ID': one, 'Key result ID': id, 'Key result': "'=1+1" },
			...{
				From: '9',
				To: '-2',
				Current: '3.5',
				'Progress %': '50',
				'Key result owner': 'Ana',
				'Accepted by owner': 'yes'
			}
		});
	});

	it('has the same columns in both languages', () => {
		expect(Object.keys(csvWords.zh.columns)).toEqual(Object.keys(csvWords.en.columns));
	});

	it('of a closed cycle names teams, not people', async () => {
		const a = await ana();
		value(await a.does(act.addObjective, { team: 'genesis-3', title: 'Calm ferries' }));
		for (const state of ['active', 'review', 'closed'] as const) value(await a.does(act.moveCycle, { state }));
		const text = new TextDecoder().decode(csv.make(a.plan, { language: 'en' }).bytes);
		expect(text).toContain('Ferry harbour');
		expect(text).not.toMatch(/Ana|[Oo]wner/);
	});

	it('parses back, whatever the plan, and no cell of it is a formula', () => {
		fc.assert(
			fc.property(planOf, (objectives) => {
				const document = new PlanDocument();
				objectives.forEach(({ title, why, keyResults }, at) => {
					write(document, [{ do: 'create', in: 'objectives', id: `o${at}`, values: { title, why, order: `a${at}` } }]);
					keyResults.forEach((values, n) =>
						write(document, [
							{
								do: 'create',
								in: 'keyResults',
								id: `k${at}-${n}`,
								values: { ...values, objective: `o${at}`, order: `a${n}` }
							}
						])
					);
				});
				const { columns, rows } = tableOf(document, csvWords.en);
				const [header, ...cells] = parse(csv.make(document, { language: 'en' }).bytes);
				expect(header).toEqual(columns.map((column) => csvWords.en.columns[column]));
				expect(cells.map((row) => row.map(cellText))).toEqual(rows.map((row) => row.map(String)));
				const loud = cells.flat().filter((cell) => /^\s*[=+@＝＋＠]|^\s*-(?![\d.]|Infinity)/.test(cell));
				expect(loud).toEqual([]);
				document.close();
			})
		);
	});
});
