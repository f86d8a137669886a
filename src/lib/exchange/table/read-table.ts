// Reads CSV, TSV and their kin into the same tree as an outline, with columns that were guessed or given.
import Papa from 'papaparse';
import type { Understood } from '../understood';
import { toLines } from '../outline/characters';
import { Collector } from '../outline/collector';
import { guessColumns, isHeader } from './columns';
import type { ColumnField, ColumnGuess } from './columns';
import type { GridRow } from './grid';
import { plainNumber, plainNumbers } from './notation';
import { readGrid } from './read-grid';

export interface TableOptions {
	/** Field by column index, where a person has said what a column is. */
	readonly mapping?: Readonly<Record<number, ColumnField>>;
	/** Whether the first row names the columns; guessed if not given. */
	readonly header?: boolean;
}

export interface TableReading {
	readonly understood: Understood;
	/** Every column, left to right; change a `field` and hand it back as `mapping`. */
	readonly columns: readonly ColumnGuess[];
}

/**
 * Separator (comma, semicolon, tab, bar) and header are guessed; cells may be quoted and hold several lines. Never
 * throws; linear in the text. A text above `readingLimits` gives the one problem `too-large` and no columns.
 */
export function readTable(text: string, options: TableOptions = {}): TableReading {
	const { lines, problems } = toLines(text);
	const collector = new Collector(lines.length);
	if (!lines.length) return { understood: collector.finish('csv', problems), columns: [] };
	const delimiter = delimiterOf(lines);
	const rows = rowsOf(lines, delimiter);
	const [first, ...others] = rows;
	const header = first && (options.header ?? isHeader(first.cells)) ? first : null;
	const body = header ? others : rows;
	// Who parts cells with semicolons has a comma in the numbers.
	const usual = delimiter === ';' ? ',' : '.';
	const columns = guessColumns(
		header?.cells ?? null,
		body.map(({ cells }) => cells.map((cell) => plainNumber(cell, usual))),
		options.mapping
	);
	const { rows: plain, guess } = plainNumbers(body, columns, usual);
	if (guess !== null && usual === ',')
		collector.problem(0, 'decimal-comma', { words: guess, value: Number(plainNumber(guess, usual)) });
	if (body.length && !header) collector.problem(1, 'columns-guessed', { columns: columns.length });
	readGrid(collector, { header, rows: plain, frame: [] }, columns);
	collector.leaveRest(lines);
	return { understood: collector.finish('csv', problems), columns };
}

/** Cells are counted up to this; more are noise. */
const widest = 500;

function rowsOf(lines: readonly string[], delimiter: string): GridRow[] {
	// With a last line end every row has one of its own to be counted by.
	const text = `${lines.join('\n')}\n`;
	const rows: GridRow[] = [];
	let line = 1;
	let at = 0;
	Papa.parse<string[]>(text, {
		delimiter,
		newline: '\n',
		step: ({ data, meta }) => {
			// Papa says how far it has read; the line ends in between are the height of the row.
			let height = 0;
			for (let next = text.indexOf('\n', at); next >= 0 && next < meta.cursor; next = text.indexOf('\n', next + 1))
				height++;
			at = meta.cursor;
			const cells = (data as string[]).slice(0, widest).map((cell) => cell.trim());
			if (cells.some(Boolean)) rows.push({ line, height: Math.max(1, height), cells, bold: false, italic: false });
			line += height;
		}
	});
	return rows;
}

/** The separator that the first lines have most evenly; a comma if none. */
function delimiterOf(lines: readonly string[]): string {
	const sample = lines
		.filter((line) => line.trim())
		.slice(0, 20)
		.map((line) => line.slice(0, 5_000).replace(/"[^"]*"/g, '""'));
	let best = ',';
	let score = 0;
	for (const delimiter of ['\t', ';', ',', '|', '，']) {
		const counts = sample.map((line) => line.split(delimiter).length - 1);
		const head = counts[0] ?? 0;
		const even = head > 0 ? counts.filter((count) => count === head).length / counts.length : 0;
		const weight = head > 0 ? even * 10 + Math.min(head, 10) : 0;
		if (weight > score) [best, score] = [delimiter, weight];
	}
	return best;
}
