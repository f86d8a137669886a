// Reads the rows of a table into the collector: objectives, and key results below them.
import { cellValue } from '../outline/amounts';
import { nameKey } from '../outline/characters';
import type { Collector } from '../outline/collector';
import { markerOf } from '../outline/markers';
import { rowType } from './columns';
import type { ColumnGuess } from './columns';
import type { Grid, GridRow } from './grid';
import { filledCells, GridCells } from './grid-cells';
import { GridNames } from './grid-names';
import type { GridPlace } from './grid-names';

/** Adds the rows of `grid` to what `collector` holds. Every row is read, as something or as left out. */
export function readGrid(
	collector: Collector,
	grid: Grid,
	columns: readonly ColumnGuess[],
	place: GridPlace = { objective: null, teams: [] }
): void {
	new GridReader(collector, grid, columns, place).all();
}

class GridReader {
	readonly #cells: GridCells;
	readonly #names: GridNames;
	/** Objectives of typed rows, made before their key results so that these may stand above them. */
	readonly #early = new Map<GridRow, number>();
	/** Rows of one bold cell are the objectives. */
	readonly #boldRows: boolean;
	readonly #path: { readonly key: string; readonly objective: number }[] = [];
	/** The deepest level column that is filled anywhere: its cells are key results, unless the header calls them objectives. */
	readonly #leaves: number;
	#objective: number | null;

	constructor(
		readonly collector: Collector,
		readonly grid: Grid,
		readonly columns: readonly ColumnGuess[],
		readonly place: GridPlace
	) {
		this.#cells = new GridCells(collector, columns, grid);
		this.#names = new GridNames(collector, this.#cells, place);
		this.#boldRows = columns.length > 1 && grid.rows.some((row) => row.bold && filledCells(row) === 1);
		const levels = columns.filter(({ field }) => field === 'level-title');
		const deepest = levels.findLastIndex(({ index }) => grid.rows.some(({ cells }) => (cells[index] ?? '').trim()));
		const named = /objective|okr|目标/i.test(levels[deepest]?.header ?? '');
		this.#leaves = deepest > 0 && !named && !this.#cells.has('key-result') ? deepest : -1;
		this.#objective = place.objective;
	}

	all(): void {
		const { collector, grid, columns } = this;
		if (grid.header) this.#say(grid.header, 'header');
		for (const line of grid.frame) collector.read(line, 'header');
		if (this.#cells.has('type')) {
			for (const row of grid.rows) {
				const title = this.#cells.of(row, 'title') || this.#cells.of(row, 'objective');
				if (rowType(this.#cells.of(row, 'type')) === 'objective' && title)
					this.#early.set(row, this.#names.objective(row, title));
			}
		}
		for (const row of grid.rows) {
			if (grid.header && row.cells.slice(grid.header.cells.length).some((cell) => cell.trim())) {
				collector.problem(row.line, 'extra-cells', { cells: row.cells.length, columns: grid.header.cells.length });
			}
			if (!filledCells(row)) this.#say(row, 'blank');
			else if (this.#cells.has('level-title') || columns.some(({ field }) => field === 'level-title'))
				this.#levelRow(row);
			else this.#row(row);
		}
	}

	#row(row: GridRow): void {
		const cells = this.#cells;
		const sub = cells.of(row, 'sub-objective');
		if (sub) return this.#twofold(row, sub);
		if (rowType(cells.of(row, 'type')) === 'initiative' && this.#initiative(row)) return;
		const { objective, keyResult } = this.#titles(row);
		if (row.italic && filledCells(row) === 1 && this.#objective !== null && !this.#early.has(row))
			return this.#remark(row, objective || keyResult);
		const before = this.collector.objectives.length;
		const early = this.#early.get(row);
		if (objective) this.#objective = early ?? this.#names.objective(row, objective);
		const fresh = early !== undefined || this.collector.objectives.length > before;
		const wide = this.#wide(row);
		if (this.#objective !== null && objective) {
			if (fresh) cells.putOnObjective(row, this.#objective, !keyResult);
			else if (!keyResult && !wide) cells.addToObjective(row, this.#objective);
		}
		if (keyResult) return this.#keyResult(row, keyResult);
		if (objective && fresh && !wide && !cells.has('key-result') && cells.states(row))
			return this.#keyResult(row, objective, true);
		if (!objective && !wide) return this.#leaveOut(row);
		this.#say(row, 'objective', this.#objective);
	}

	/** What the row names: an objective, a key result, or both. */
	#titles(row: GridRow): { readonly objective: string; readonly keyResult: string } {
		const cells = this.#cells;
		const title = cells.of(row, 'title');
		const type = rowType(cells.of(row, 'type'));
		let objective = cells.of(row, 'objective') || (type === 'objective' ? title : '');
		let keyResult = cells.of(row, 'key-result') || (type === 'key-result' ? title : '');
		const alone = row.bold && this.#boldRows && filledCells(row) === 1;
		if (title && !type) {
			if (alone || (this.#objective === null && !this.#boldRows)) objective ||= title;
			else keyResult ||= title;
		}
		if (!objective && (alone || markerOf(keyResult)?.role === 'objective')) [objective, keyResult] = [keyResult, ''];
		// "3. TBD" is a place kept free, not a key result.
		if (!objective && cellValue(keyResult.replace(/^\d{1,2}[.)]\s*/, '')).unknown) keyResult = '';
		return { objective, keyResult: keyResult.replace(/^\d{1,2}[.)]\s+(?=\D)/, '') };
	}

	/** `only`: the title is the objective's as well, whose columns have been read. */
	#keyResult(row: GridRow, words: string, only = false): void {
		let place = this.#names.keyResult(row, this.#objective, words);
		if (!place) {
			this.#objective = this.#names.nameless(row);
			this.#cells.putOnObjective(row, this.#objective, false);
			place = this.#names.keyResult(row, this.#objective, words);
		}
		if (!place) return this.#leaveOut(row);
		this.#cells.putOnKeyResult(row, place, only);
		this.#say(row, 'key-result', place.objective, place.keyResult);
	}

	/** Columns KR1, KR2, …: a key result for each that is filled. */
	#wide(row: GridRow): boolean {
		let any = false;
		for (const group of this.#cells.groups) {
			const words = this.#cells.of(row, 'key-result', group);
			if (!words) continue;
			this.#objective ??= this.#names.nameless(row);
			const place = this.#names.keyResult(row, this.#objective, words);
			if (place) this.#cells.putGroup(row, place, group);
			any = true;
		}
		return any;
	}

	/** A row that is both an objective and its one measure, such as a sub-OKR with a target. */
	#twofold(row: GridRow, words: string): void {
		const objective = this.#names.objective(row, words);
		this.#cells.putOnObjective(row, objective, false);
		if (!this.#cells.states(row)) return this.#say(row, 'objective', objective);
		const { title = words } = this.collector.objectives[objective] ?? {};
		const place = { objective, keyResult: this.collector.keyResult(objective, row.line, title) };
		this.#cells.putOnKeyResult(row, place);
		this.#say(row, 'key-result', objective, place.keyResult);
	}

	/** Level columns: cells that differ from the row above are new, those before them say where they hang. */
	#levelRow(row: GridRow): void {
		const levels = this.columns
			.filter(({ field }) => field === 'level-title')
			.map(({ index }) => (row.cells[index] ?? '').trim());
		const deepest = levels.findLastIndex(Boolean);
		const keyResult = this.#cells.of(row, 'key-result');
		if (deepest === this.#leaves && this.#path.some(Boolean)) return this.#leaf(row, levels);
		const parent = this.#descend(row, levels.slice(0, deepest + 1), keyResult === '');
		if (deepest >= 0) this.#objective = parent;
		if (keyResult) return this.#keyResult(row, keyResult);
		if (deepest < 0) return this.#leaveOut(row);
		if (this.#cells.states(row)) return this.#keyResult(row, levels[deepest] as string, true);
		this.#say(row, 'objective', parent);
	}

	/** The cell of the last level is a key result of the cells before it. */
	#leaf(row: GridRow, levels: readonly string[]): void {
		this.#objective = this.#descend(row, levels.slice(0, this.#leaves), false) ?? this.#objective;
		this.#keyResult(row, levels[this.#leaves] as string);
	}

	/** Makes what is new on the way down the level columns; gives the objective at its end. `last`: the end is what the row is about. */
	#descend(row: GridRow, levels: readonly string[], last: boolean): number | null {
		let parent = this.place.objective;
		for (const [depth, words] of levels.entries()) {
			const about = last && depth === levels.length - 1;
			if (words && (this.#path[depth]?.key !== nameKey(words) || about)) {
				this.#path.length = Math.min(this.#path.length, depth);
				const objective = this.collector.objective(row.line, words, { parent, teamPath: this.place.teams });
				this.#path[depth] = { key: nameKey(words), objective };
				if (depth === levels.length - 1) this.#cells.putOnObjective(row, objective, last);
			}
			parent = this.#path[depth]?.objective ?? parent;
		}
		return parent;
	}

	#remark(row: GridRow, words: string): void {
		this.collector.field({ objective: this.#objective, keyResult: null }, 'note', words, row.line, '');
		this.#say(row, 'note', this.#objective);
	}

	#initiative(row: GridRow): boolean {
		const keyResults = this.#objective === null ? undefined : this.collector.objectives[this.#objective]?.keyResults;
		const title = this.#cells.of(row, 'title') || this.#cells.of(row, 'initiative');
		const keyResult = keyResults?.at(-1);
		if (!keyResults || !keyResult || !title) return false;
		keyResult.initiatives.push({ line: row.line, title, done: false });
		this.#say(row, 'initiative', this.#objective, keyResults.length - 1);
		return true;
	}

	#leaveOut(row: GridRow): void {
		this.collector.problem(row.line, 'line-left-out');
		this.#say(row, 'ignored');
	}

	#say(
		row: GridRow,
		role: Parameters<Collector['read']>[1],
		objective: number | null = null,
		keyResult: number | null = null
	): void {
		this.collector.read(row.line, role, [0, 0], { objective, keyResult });
		for (let next = row.line + 1; next < row.line + row.height; next++) {
			this.collector.read(next, role === 'ignored' ? 'ignored' : 'continued', [0, 0], { objective, keyResult });
		}
	}
}
