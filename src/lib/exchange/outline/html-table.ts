// HTML tables in an outline as grids, with cells that span rows repeated; basic tags only, nothing is ever rendered.
import type { Grid, GridRow } from '../table/grid';
import { isHeader } from '../table/columns';
import { plain } from './inline';

/** Stands in the outline where a table was, so that it is read below the right heading. No text has it: controls are stripped. */
const sentinel = '\u0003';
const widest = 100;

export interface WithoutTables {
	readonly lines: readonly string[];
	readonly grids: readonly Grid[];
	/** 1-based lines with words before or behind a table, which have no place in it. */
	readonly strays: readonly number[];
}

export const placeholderIndex = (text: string): number | null =>
	text.startsWith(`|${sentinel}`) ? Number(text.slice(2, text.indexOf('|', 2))) : null;

/** Each `<table>…</table>` becomes one placeholder line; its other lines become empty. A table that never ends is words. */
export function withoutHtmlTables(lines: readonly string[]): WithoutTables {
	if (!lines.some((line) => /<table[\s>]/i.test(line))) return { lines, grids: [], strays: [] };
	const out = [...lines];
	const grids: Grid[] = [];
	const strays: number[] = [];
	let from = -1;
	for (const [index, line] of lines.entries()) {
		if (from < 0 && /<table[\s>]/i.test(line)) from = index;
		if (from < 0 || !/<\/table>/i.test(line)) continue;
		const indent = /^\s{0,40}/.exec(lines[from] as string)?.[0] ?? '';
		const before = (lines[from] as string).split(/<table[\s>]/i)[0] ?? '';
		const after = line.slice(line.search(/<\/table>/i) + 8);
		if (hasWords(before)) strays.push(from + 1);
		if (hasWords(after)) strays.push(index + 1);
		grids.push(gridOf(lines.slice(from, index + 1), from + 1));
		out[from] = `${indent}|${sentinel}${grids.length - 1}|`;
		for (let next = from + 1; next <= index; next++) out[next] = '';
		from = -1;
	}
	return { lines: out, grids, strays };
}

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(plain(text).text);

interface Cell {
	readonly text: string;
	readonly bold: boolean;
	readonly rows: number;
	readonly columns: number;
}

function gridOf(lines: readonly string[], first: number): Grid {
	const rows: { line: number; cells: Cell[]; head: boolean }[] = [];
	let open: { tag: string; attributes: string; text: string } | null = null;
	const close = (): void => {
		if (!open) return;
		const { text, bold } = plain(open.text);
		const span = (name: string): number =>
			Math.min(
				widest,
				Math.max(1, Number(new RegExp(`${name}\\s?=\\s?["']?(\\d{1,3})`, 'i').exec(open?.attributes ?? '')?.[1] ?? 1))
			);
		rows.at(-1)?.cells.push({ text, bold, rows: span('rowspan'), columns: span('colspan') });
		open = null;
	};
	for (const [offset, line] of lines.entries()) {
		for (const part of line.split(/(?=<)/)) {
			const tag = /^<(\/?)(tr|td|th|table)\b([^>]{0,300})>?/i.exec(part);
			if (!tag) {
				if (open) open.text += part;
				continue;
			}
			close();
			const name = (tag[2] as string).toLowerCase();
			if (tag[1]) continue;
			if (name === 'tr') rows.push({ line: first + offset, cells: [], head: false });
			else if (name !== 'table') {
				if (!rows.length) rows.push({ line: first + offset, cells: [], head: false });
				if (name === 'th') (rows.at(-1) as { head: boolean }).head = true;
				open = { tag: name, attributes: tag[3] ?? '', text: part.slice(tag[0].length) };
			}
		}
		if (open) open.text += ' ';
	}
	close();
	const spread = spreadSpans(rows.map(({ cells }) => cells));
	const grid: GridRow[] = [];
	const frame: number[] = [];
	for (const [index, { line }] of rows.entries()) {
		const height = (rows[index + 1]?.line ?? first + lines.length) - line;
		const cells = spread[index] as Cell[];
		grid.push({
			line,
			height: Math.max(1, height),
			cells: cells.map(({ text }) => text),
			bold: cells.find(({ text }) => text)?.bold ?? false,
			italic: false
		});
	}
	for (let line = first; line < (rows[0]?.line ?? first + lines.length); line++) frame.push(line);
	const [head, ...body] = grid;
	const hasHeader = head !== undefined && (rows[0]?.head || isHeader(head.cells));
	return { header: hasHeader ? head : null, rows: hasHeader ? body : grid, frame };
}

/** Fills in the cells that reach into rows and columns beside them; only the first of a column span keeps the words. */
function spreadSpans(rows: readonly (readonly Cell[])[]): Cell[][] {
	const waiting: ({ cell: Cell; left: number } | undefined)[] = [];
	return rows.map((cells) => {
		const out: Cell[] = [];
		const fill = (): void => {
			for (
				let hanging = waiting[out.length];
				hanging && hanging.left > 0 && out.length < widest;
				hanging = waiting[out.length]
			) {
				hanging.left--;
				out.push(hanging.cell);
			}
		};
		for (const cell of cells) {
			fill();
			for (let column = 0; column < cell.columns && out.length < widest; column++) {
				waiting[out.length] = { cell, left: cell.rows - 1 };
				out.push(column === 0 ? cell : { ...cell, text: '' });
			}
		}
		fill();
		return out;
	});
}
