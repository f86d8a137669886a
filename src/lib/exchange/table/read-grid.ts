// Reads the rows of a table into the collector: objectives, key results below them, and what each column says of them.
import { fold, nameKey } from '../outline/characters';
import { cellValue } from '../outline/amounts';
import type { Collector, Field, Place } from '../outline/collector';
import { levelOf, markerOf } from '../outline/markers';
import { rowType } from './columns';
import type { ColumnField, ColumnGuess } from './columns';
import type { Grid, GridRow } from './grid';

/** Where in an outline the table stands; a file of its own stands nowhere. */
export interface GridPlace {
	readonly objective: number | null;
	readonly teams: readonly string[];
}

const noPlace: Place = { objective: null, keyResult: null };
/** Columns that belong to a key result if they stand to the right of its title, and to the objective if to the left. */
const shared: ReadonlySet<ColumnField> = new Set([
	'owner',
	'progress',
	'due',
	'description',
	'note',
	'status',
	'weight'
]);
const ofKeyResult: ReadonlySet<ColumnField> = new Set([
	'from',
	'to',
	'current',
	'unit',
	'confidence',
	'key-result-owner',
	'key-result-progress',
	'key-result-status',
	'initiative',
	'milestone',
	'metric-type'
]);
const ofObjective: ReadonlySet<ColumnField> = new Set(['objective-owner', 'parent', 'team', 'level', 'why']);

/** Adds the rows of `grid` to what `collector` holds. Every row is read, as something or as left out. */
export function readGrid(
	collector: Collector,
	grid: Grid,
	columns: readonly ColumnGuess[],
	place: GridPlace = { objective: null, teams: [] }
): void {
	new GridReader(collector, grid, columns, place).rows();
}

class GridReader {
	readonly #has: (field: ColumnField) => boolean;
	readonly #keyResultColumn: number;
	/** Widest value of each progress column: above 1 it counts in percent. */
	readonly #percent = new Set<number>();
	readonly #known = new Map<string, number>();
	readonly #path: { readonly key: string; readonly objective: number }[] = [];
	readonly #boldRows: boolean;
	#objective: number | null;
	#expected = 1;

	constructor(
		readonly collector: Collector,
		readonly grid: Grid,
		readonly columns: readonly ColumnGuess[],
		readonly place: GridPlace
	) {
		this.#objective = place.objective;
		this.#has = (field) => columns.some((column) => column.field === field);
		this.#keyResultColumn = columns.find(({ field }) => field === 'key-result')?.index ?? -1;
		const width = Math.max(1, columns.length);
		this.#boldRows = grid.rows.some((row) => row.bold && filled(row) === 1 && width > 2);
		for (const { index, field } of columns) {
			if (field !== 'progress' && field !== 'key-result-progress') continue;
			if (grid.rows.some(({ cells }) => (cellValue(cells[index] ?? '').amount?.value ?? 0) > 1))
				this.#percent.add(index);
		}
	}

	rows(): void {
		const { collector, grid } = this;
		if (grid.header) {
			collector.read(grid.header.line, 'header');
			this.#rest(grid.header);
		}
		for (const line of grid.frame) collector.read(line, 'header');
		for (const row of grid.rows) {
			if (!filled(row)) collector.read(row.line, 'blank');
			else if (
				row.cells.length > this.columns.length &&
				row.cells.slice(this.columns.length).some((cell) => cell.trim())
			) {
				collector.problem(row.line, 'extra-cells', { cells: row.cells.length, columns: this.columns.length });
				this.#row(row);
			} else this.#row(row);
			this.#rest(row);
		}
	}

	#rest({ line, height }: GridRow): void {
		for (let next = line + 1; next < line + height; next++) this.collector.read(next, 'continued');
	}

	#row(row: GridRow): void {
		if (this.#has('level-title')) return this.#levels(row);
		const cell = (field: ColumnField): string => this.#cell(row, field);
		const title = cell('title');
		const type = rowType(cell('type'));
		let objective = cell('objective') || (type === 'objective' ? title : '');
		let keyResult = cell('key-result') || (type === 'key-result' ? title : '');
		const sub = cell('sub-objective');
		const single = title && !type;
		if (single) {
			if (row.bold && this.#boldRows) objective ||= title;
			else if (this.#boldRows || this.place.objective !== null || this.#objective !== null) keyResult ||= title;
			else objective ||= title;
		}
		const marked = markerOf(keyResult);
		if (!objective && (marked?.role === 'objective' || (row.bold && this.#boldRows && filled(row) === 1)))
			[objective, keyResult] = [keyResult || objective, ''];
		if (type === 'initiative' && this.#initiative(row, title)) return;
		if (sub) return this.#twofold(row, sub);
		if (
			!objective &&
			!keyResult &&
			!this.#has('key-result') &&
			!single &&
			!this.columns.some(({ group }) => group !== null)
		)
			return this.#left(row);
		if (row.italic && filled(row) === 1 && this.#objective !== null) {
			this.collector.field(
				{ objective: this.#objective, keyResult: null },
				'note',
				objective || keyResult,
				row.line,
				''
			);
			return this.collector.read(row.line, 'note', [0, 0], { objective: this.#objective, keyResult: null });
		}
		const before = this.collector.objectives.length;
		if (objective) this.#objective = this.#objectiveNamed(row, objective);
		const wide = this.#wide(row);
		if (keyResult && this.#objective === null) this.#orphan(row);
		if (!keyResult && !wide && !objective) return this.#left(row);
		const fresh = this.collector.objectives.length > before;
		const owner = this.#objective as number;
		if (fresh)
			this.#fields(
				row,
				{ objective: owner, keyResult: null },
				(field, index) => ofObjective.has(field) || (shared.has(field) && (index < this.#keyResultColumn || !keyResult))
			);
		if (keyResult) {
			const made = this.#keyResultNamed(row, owner, keyResult);
			this.#fields(
				row,
				made,
				(field, index) => ofKeyResult.has(field) || (shared.has(field) && index > this.#keyResultColumn)
			);
			return this.collector.read(row.line, 'key-result', [0, 0], made);
		}
		if (fresh && !this.#has('key-result') && !wide && this.#states(row)) {
			const made = this.#keyResultNamed(row, owner, objective);
			this.#fields(row, made, (field) => ofKeyResult.has(field));
			return this.collector.read(row.line, 'key-result', [0, 0], made);
		}
		if (!fresh)
			this.#fields(
				row,
				{ objective: owner, keyResult: null },
				(field) => shared.has(field) && !['owner', 'status'].includes(field)
			);
		this.collector.read(row.line, 'objective', [0, 0], { objective: owner, keyResult: null });
	}

	/** Columns KR1, KR2, …: a key result for each that is filled. */
	#wide(row: GridRow): boolean {
		const groups = [
			...new Set(this.columns.flatMap(({ group, field }) => (group !== null && field !== 'level-title' ? [group] : [])))
		];
		let any = false;
		for (const group of groups) {
			const title = this.columns.find((column) => column.group === group && column.field === 'key-result');
			const words = title ? (row.cells[title.index] ?? '').trim() : '';
			if (!words) continue;
			if (this.#objective === null) this.#orphan(row);
			const made = this.#keyResultNamed(row, this.#objective as number, words);
			this.#fields(row, made, () => true, group);
			any = true;
		}
		return any;
	}

	/** A row that is both an objective and its one measure, such as a sub-OKR with a target. */
	#twofold(row: GridRow, words: string): void {
		const objective = this.#objectiveNamed(row, words);
		const place = { objective, keyResult: null };
		const draft = this.collector.objectives[objective];
		this.#fields(row, place, (field) => ofObjective.has(field) || (shared.has(field) && field !== 'due'));
		if (draft && !draft.reference && this.place.objective !== null) draft.parent = this.place.objective;
		if (!this.#states(row)) return this.collector.read(row.line, 'objective', [0, 0], place);
		const made = this.#keyResultNamed(row, objective, words.replace(/^[A-Z]\d{1,3}[.、:：)]\s*/, ''));
		this.#fields(row, made, (field) => ofKeyResult.has(field) || field === 'due');
		this.collector.read(row.line, 'key-result', [0, 0], made);
	}

	/** Level columns: the deepest filled cell is new, those before it say where it hangs. */
	#levels(row: GridRow): void {
		const cells = this.columns
			.filter(({ field }) => field === 'level-title')
			.map(({ index }) => (row.cells[index] ?? '').trim());
		const keyResult = this.#cell(row, 'key-result');
		const deepest = cells.findLastIndex(Boolean);
		if (deepest < 0) return keyResult && this.#objective !== null ? this.#below(row, keyResult) : this.#left(row);
		let parent: number | null = this.place.objective;
		for (const [depth, words] of cells.entries()) {
			if (depth > deepest) break;
			const above = this.#path[depth];
			if (!words || (above && above.key === nameKey(words) && depth < deepest)) {
				parent = above?.objective ?? parent;
				continue;
			}
			if (above?.key !== nameKey(words)) {
				const objective = this.collector.objective(row.line, words, { parent, teamPath: this.place.teams });
				this.#path.length = Math.min(this.#path.length, depth);
				this.#path[depth] = { key: nameKey(words), objective };
			}
			parent = (this.#path[depth] as { objective: number }).objective;
			if (depth === deepest)
				this.#fields(
					row,
					{ objective: parent, keyResult: null },
					(field) => ofObjective.has(field) || (shared.has(field) && !keyResult)
				);
		}
		this.#objective = parent;
		if (keyResult) return this.#below(row, keyResult);
		if (this.#states(row) && parent !== null) return this.#below(row, cells[deepest] as string);
		this.collector.read(row.line, 'objective', [0, 0], { objective: parent, keyResult: null });
	}

	#below(row: GridRow, words: string): void {
		const made = this.#keyResultNamed(row, this.#objective as number, words);
		this.#fields(
			row,
			made,
			(field, index) => ofKeyResult.has(field) || (shared.has(field) && index > this.#keyResultColumn)
		);
		this.collector.read(row.line, 'key-result', [0, 0], made);
	}

	#objectiveNamed(row: GridRow, words: string): number {
		const { collector } = this;
		const marker = markerOf(words);
		let title = marker?.role === 'objective' || marker?.role === 'sub-objective' ? words.slice(marker.length) : words;
		const lettered = /^([A-Z]\d{1,3})[.、:：)]\s*(?=\S)/.exec(title);
		if (lettered) title = title.slice(lettered[0].length);
		const ordinal = row.bold ? /^(\d{1,2})[.、)]?\s+(?=\D)/.exec(title) : null;
		if (ordinal && Number(ordinal[1]) === this.#expected) title = title.slice(ordinal[0].length);
		const type = rowType(this.#cell(row, 'type'));
		const id =
			this.#cell(row, 'objective-id') ||
			(this.#has('key-result') && !type && this.#has('key-result-id') ? '' : this.#ownId(row, 'objective'));
		const team = this.#cell(row, 'team');
		const key = id ? `id ${id}` : `${nameKey(title)} ${nameKey(team)} ${nameKey(this.#cell(row, 'cycle'))}`;
		const known = this.#known.get(key);
		if (known !== undefined) {
			if (id && nameKey(collector.objectives[known]?.title ?? '') !== nameKey(title))
				collector.problem(row.line, 'duplicate-id', { id });
			else if (id || this.#has('key-result') || this.columns.some(({ group }) => group !== null)) return known;
		}
		const objective = collector.objective(row.line, title, {
			teamPath: team ? [] : this.place.teams,
			team: team || (this.place.teams.at(-1) ?? null)
		});
		this.#expected++;
		if (known === undefined) this.#known.set(key, objective);
		if (id) collector.names.number(id, { objective, keyResult: null });
		if (lettered) collector.names.number(lettered[1] as string, { objective, keyResult: null });
		if (marker?.number) collector.names.number(`o${marker.number}`, { objective, keyResult: null });
		const cycle = this.#cell(row, 'cycle');
		if (cycle) collector.cycle(row.line, cycle);
		return objective;
	}

	#ownId(row: GridRow, _of: 'objective' | 'key-result'): string {
		return this.#cell(row, 'id');
	}

	#keyResultNamed(row: GridRow, objective: number, words: string): { objective: number; keyResult: number } {
		const { collector } = this;
		const marker = markerOf(words);
		const title = marker?.role === 'key-result' ? words.slice(marker.length).trim() : words;
		// A typed row may name the objective it belongs to.
		const reference = rowType(this.#cell(row, 'type')) === 'key-result' ? this.#cell(row, 'parent') : '';
		const parent = reference ? collector.names.find(reference, -1) : undefined;
		if (reference && !parent) collector.problem(row.line, 'parent-missing', { parent: reference.slice(0, 80) });
		const owner = parent?.objective ?? objective;
		const keyResult = collector.keyResult(owner, row.line, title);
		const id =
			this.#cell(row, 'key-result-id') || (reference || rowType(this.#cell(row, 'type')) ? this.#cell(row, 'id') : '');
		const made = { objective: owner, keyResult };
		if (id) collector.names.number(id, made);
		if (
			marker?.role === 'key-result' &&
			marker.number &&
			!collector.names.number(`kr${marker.number}`, made) &&
			marker.number.includes('.')
		) {
			collector.problem(row.line, 'duplicate-number', { number: `KR${marker.number}` });
		}
		return made;
	}

	#initiative(row: GridRow, title: string): boolean {
		const objective = this.#objective === null ? undefined : this.collector.objectives[this.#objective];
		const keyResult = (objective?.keyResults.length ?? 0) - 1;
		if (!objective || keyResult < 0) return false;
		objective.keyResults[keyResult]?.initiatives.push({ line: row.line, title, done: false });
		this.collector.read(row.line, 'initiative', [0, 0], { objective: this.#objective, keyResult });
		return true;
	}

	#orphan(row: GridRow): void {
		this.collector.problem(row.line, 'row-without-objective');
		this.#objective = this.collector.objective(row.line, '', {
			teamPath: this.place.teams,
			team: this.#cell(row, 'team') || null
		});
	}

	#left(row: GridRow): void {
		this.collector.leaveOut(row.line, [0, 0]);
	}

	/** Whether the row states a quantity of its own. */
	#states(row: GridRow): boolean {
		return this.columns.some(
			({ field, group, index }) =>
				group === null && ['from', 'to', 'current'].includes(field) && (row.cells[index] ?? '').trim()
		);
	}

	#cell(row: GridRow, field: ColumnField): string {
		for (const column of this.columns) {
			if (column.field === field && column.group === null) {
				const words = (row.cells[column.index] ?? '').trim();
				if (words) return words;
			}
		}
		return '';
	}

	#fields(
		row: GridRow,
		place: Place,
		wanted: (field: ColumnField, index: number) => boolean,
		group: number | null = null
	): void {
		for (const column of this.columns) {
			if (column.group !== group || !wanted(column.field, column.index)) continue;
			const words = (row.cells[column.index] ?? '').trim();
			if (words && words.replace(/\*/g, '')) this.#put(place, column, words, row.line);
		}
	}

	#put(place: Place, { field, header, index }: ColumnGuess, words: string, line: number): void {
		const { collector } = this;
		const label = header.trim() || field;
		const objective = collector.objectives[place.objective ?? -1];
		const keyResult = objective?.keyResults[place.keyResult ?? -1];
		switch (field) {
			case 'level':
				if (objective) objective.level ??= levelOf(words);
				return;
			case 'metric-type':
				if (keyResult && /percent|百分/i.test(words)) keyResult.unit ||= '%';
				return;
			case 'status':
			case 'key-result-status':
				if (keyResult && /^(?:done|completed?|achieved|accomplished|successful|closed|已?完成|已?达成)$/i.test(words))
					keyResult.done ??= true;
				return collector.field(place, 'note', `${label}: ${words}`, line, label);
			case 'initiative':
			case 'milestone':
				for (const title of words.split(/\n|;;|；/)) {
					const item = { line, title: title.replace(/^\s*[-*•\d.)]+\s+/, '').trim(), done: false };
					if (item.title) (field === 'initiative' ? keyResult?.initiatives : keyResult?.milestones)?.push(item);
				}
				return;
			case 'progress':
			case 'key-result-progress': {
				const percent = this.#percent.has(index) && /^\d+(?:\.\d+)?$/.test(fold(words));
				return collector.field(place, 'progress', percent ? `${words}%` : words, line, label);
			}
			case 'owner':
			case 'objective-owner':
			case 'key-result-owner':
				return collector.field(place, 'owner', words, line, label);
			case 'description':
				return collector.field(place, 'note', words, line, label);
			case 'note':
				return collector.field(place, 'note', header.trim() ? `${label}: ${words}` : words, line, label);
			case 'key-result':
				return;
			default:
				return collector.field(place, field as Field, words, line, label);
		}
	}
}

const filled = ({ cells }: GridRow): number => cells.filter((cell) => cell.replace(/\*/g, '').trim()).length;
export { noPlace };
