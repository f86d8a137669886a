// How a table writes its numbers: whether a comma or a dot parts the decimals, from all that its columns of values show.
import { fold } from '../outline/characters';
import type { ColumnField, ColumnGuess } from './columns';
import type { GridRow } from './grid';

export type Decimal = '.' | ',';

const quantities: ReadonlySet<ColumnField> = new Set([
	'from',
	'to',
	'current',
	'progress',
	'key-result-progress',
	'confidence',
	'weight'
]);

/** One number with at most a few signs or words around it: "≥ 1.200,5 kg", "CHF 1'200.50", "12,5 %". */
const cellNumber =
	/^[^\d]{0,12}?(\d{1,3}(?:[ \u2009\u202f'’]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)*)(?=[^\d]{0,24}$)/;

interface Written {
	readonly start: number;
	readonly text: string;
	/** What the number itself shows; null where either reading is possible ("1.200"), or it has no such sign. */
	readonly decimal: Decimal | null;
	readonly unclear: boolean;
}

function writtenIn(cell: string): Written | null {
	const match = cellNumber.exec(fold(cell.slice(0, 80)));
	const text = match?.[1];
	if (!match || text === undefined) return null;
	const start = match[0].length - text.length;
	const signs = [...text.matchAll(/[.,]/g)];
	const last = signs.at(-1)?.[0] as Decimal | undefined;
	if (last === undefined) return { start, text, decimal: null, unclear: false };
	const kinds = new Set(signs.map(([sign]) => sign));
	const groups = text.split(/[.,]/).slice(1);
	if (kinds.size === 2) {
		const grouped = groups.slice(0, -1).every(({ length }) => length === 3);
		const alone = signs.filter(([sign]) => sign === last).length === 1;
		return grouped && alone ? { start, text, decimal: last, unclear: false } : null;
	}
	if (signs.length > 1) {
		// Several of one sign group thousands; "30.09.2025" and "1.2.3" are no numbers.
		const grouped = groups.every(({ length }) => length === 3);
		return grouped ? { start, text, decimal: last === '.' ? ',' : '.', unclear: false } : null;
	}
	const whole = text.slice(0, signs[0]?.index);
	const unclear = groups[0]?.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
	return { start, text, decimal: unclear ? null : last, unclear };
}

/** The cell with its number as `1200.5`; other cells as they are. `decimal` is for what either reading could be. */
export function plainNumber(cell: string, decimal: Decimal): string {
	const written = writtenIn(cell);
	if (!written) return cell;
	const { start, text } = written;
	const point = written.decimal ?? decimal;
	const plain = text
		.replace(/[^\d.,]/g, '')
		.replaceAll(point === '.' ? ',' : '.', '')
		.replace(point, '.');
	return cell.slice(0, start) + plain + cell.slice(start + text.length);
}

/**
 * The rows with the numbers of their value columns as `1200.5`. What either reading could be goes by its column, else by
 * the other columns, else by `usual`; `guess` is the first such number that only `usual` decided.
 */
export function plainNumbers(
	rows: readonly GridRow[],
	columns: readonly ColumnGuess[],
	usual: Decimal
): { readonly rows: readonly GridRow[]; readonly guess: string | null } {
	const votes = columns
		.filter(({ field }) => quantities.has(field))
		.map(({ index }) => {
			const written = rows.flatMap(({ cells }) => writtenIn(cells[index] ?? '') ?? []);
			const commas = written.filter(({ decimal }) => decimal === ',').length;
			const dots = written.filter(({ decimal }) => decimal === '.').length;
			return { index, lead: commas - dots, unclear: written.find(({ unclear }) => unclear)?.text ?? null };
		});
	const lead = votes.reduce((sum, vote) => sum + vote.lead, 0);
	const decimals = new Map(
		votes.map(({ index, lead: own }) => [index, (own || lead) > 0 ? ',' : (own || lead) < 0 ? '.' : usual] as const)
	);
	const guess = lead === 0 ? (votes.find((vote) => vote.lead === 0 && vote.unclear)?.unclear ?? null) : null;
	const plain = rows.map((row) => ({
		...row,
		cells: row.cells.map((cell, index) => {
			const decimal = decimals.get(index);
			return decimal ? plainNumber(cell, decimal) : cell;
		})
	}));
	return { rows: plain, guess };
}
