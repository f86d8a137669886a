// The plan as a table: one row a key result, and one for an objective that has none; its ids let it find its way back.
import Papa from 'papaparse';
import { keyResultProgress } from '$lib/model/progress';
import { cycleEntity } from '$lib/model/schema';
import { readingOrder } from '$lib/plan';
import type { ReadKeyResult, ReadObjective, Section } from '$lib/plan';
import { fileName } from '../contract';
import type { Exporter, PlanSnapshot } from '../contract';
import { csvWords } from './words';
import type { ColumnId, CsvWords } from './words';

export interface CsvOptions {
	readonly language: 'en' | 'zh';
}

/** Numbers stay numbers, so that a negative one is not taken for a formula. */
export type Cell = string | number;

export const csv: Exporter<CsvOptions> = {
	id: 'csv',
	extension: 'csv',
	mime: 'text/csv',
	make(plan, { language }) {
		const meta = plan.get('meta', cycleEntity);
		const { columns, rows } = tableOf(plan, csvWords[language]);
		const fields = columns.map((column) => csvWords[language].columns[column]);
		const text = Papa.unparse([fields, ...rows] as Cell[][], { escapeFormulae: formula, newline: '\r\n' });
		return {
			name: fileName([meta?.spaceName ?? '', meta?.cycleName ?? ''], 'csv'),
			mime: 'text/csv',
			// Without the mark at its start, spreadsheets take it for an old code page.
			bytes: new TextEncoder().encode(`\ufeff${text}\r\n`)
		};
	}
};

/**
 * What a spreadsheet might calculate, also after spaces and in full-width signs; it gets an apostrophe and stays text.
 * What starts with apostrophes of its own gets one more, so that taking one off always gives back what was there.
 */
const formula = /^'*[\s\ufeff]*[=+\-@\t\r＝＋－＠]/;

/** The text of a cell as it was before `csv` made it safe. */
export const cellText = (cell: string): string => (cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell);

const people: ReadonlySet<ColumnId> = new Set(['objectiveOwner', 'owner', 'accepted']);

/** A closed cycle's table names teams, not people: those columns are left out. */
export function tableOf(
	plan: PlanSnapshot,
	words: CsvWords
): { readonly columns: readonly ColumnId[]; readonly rows: readonly (readonly Cell[])[] } {
	const nameless = plan.get('meta', cycleEntity)?.state === 'closed';
	const columns = (Object.keys(words.columns) as ColumnId[]).filter((column) => !nameless || !people.has(column));
	const rows = readingOrder(plan).flatMap((section) =>
		section.objectives.flatMap((part) =>
			(part.keyResults.length ? part.keyResults : [undefined]).map((keyResult) => {
				const cells = { ...objectiveCells(plan, section, part, words), ...keyResultCells(plan, keyResult, words) };
				return columns.map((column) => cells[column] ?? '');
			})
		)
	);
	return { columns, rows };
}

type Cells = Partial<Record<ColumnId, Cell>>;

const nameOf = (plan: PlanSnapshot, person: string | null): string => plan.get('people', person)?.name ?? '';

function objectiveCells(plan: PlanSnapshot, { path }: Section, { objective }: ReadObjective, words: CsvWords): Cells {
	const { id, title, why, owner, nature, kind, state } = objective;
	return {
		team: path.join(' / '),
		...{ objectiveId: id, objective: title, why, objectiveOwner: nameOf(plan, owner) },
		nature: nature ? words.natures[nature] : '',
		kind: kind ? words.kinds[kind] : '',
		state: words.states[state]
	};
}

function keyResultCells(plan: PlanSnapshot, part: ReadKeyResult | undefined, words: CsvWords): Cells {
	if (!part) return {};
	const { id, title, owner, acceptedBy, type, from, to, low, high, unit, current, confidence, due, dropped, note } =
		part.keyResult;
	const progress = keyResultProgress(part.keyResult, part.milestones);
	return {
		...{ keyResultId: id, keyResult: title, owner: nameOf(plan, owner), type: words.types[type], unit, note },
		accepted: acceptedBy ? words.yes : '',
		...{ from: from ?? '', to: to ?? '', low: low ?? '', high: high ?? '', current: current ?? '' },
		progress: progress === undefined ? '' : Math.round(progress * 100),
		...{ confidence: confidence ?? '', due: due ?? '', dropped: dropped ? words.yes : '' },
		milestones: part.milestones.map(({ body, done }) => `${done ? '[x]' : '[ ]'} ${body}`).join('\n')
	};
}
