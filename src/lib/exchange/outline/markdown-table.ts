// A Markdown table as a grid: cells between bars, escapes and `<br>` undone, the rule below the header set aside.
import type { Grid, GridRow } from '../table/grid';
import { isHeader } from '../table/columns';
import { plain } from './inline';

export type TableLine = { readonly line: number; readonly text: string };

export function markdownTable(lines: readonly TableLine[]): Grid {
	const frame: number[] = [];
	const rows: GridRow[] = [];
	let ruled = false;
	for (const { line, text } of lines) {
		const cells = cellsOf(text);
		if (cells.length > 0 && cells.every((cell) => /^\s*:?-+:?\s*$/.test(cell.slice(0, 200)))) {
			frame.push(line);
			ruled ||= rows.length === 1;
			continue;
		}
		const words = cells.map(plain);
		const first = words.find((cell) => cell.text !== '');
		rows.push({
			line,
			height: 1,
			cells: words.map((cell) => cell.text),
			bold: first?.bold ?? false,
			italic: first?.italic ?? false
		});
	}
	const [head, ...body] = rows;
	const hasHeader = head !== undefined && (ruled || isHeader(head.cells));
	return { header: hasHeader ? head : null, rows: hasHeader ? body : rows, frame };
}

/** More bars than this in a line are words of its last cell. */
const widest = 200;

function cellsOf(text: string): string[] {
	const cells: string[] = [];
	let cell = '';
	for (let at = text.startsWith('|') ? 1 : 0; at < text.length; at++) {
		const character = text[at] as string;
		if (character === '\\' && text[at + 1] === '|') {
			cell += '|';
			at++;
		} else if (character === '|' && cells.length < widest) {
			cells.push(cell);
			cell = '';
		} else cell += character;
	}
	if (cell.trim()) cells.push(cell);

	return cells;
}
