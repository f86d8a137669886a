// What the cells of a row say, by the field of their column, and how it goes onto an objective or a key result.
import { cellValue } from '../outline/amounts';
import { fold } from '../outline/characters';
import type { Collector } from '../outline/collector';
import type { Field, Place } from '../outline/drafts';
import { saidOf } from '../outline/fields';
import type { ColumnField, ColumnGuess } from './columns';
import type { Grid, GridRow } from './grid';

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
const finished = /^(?:done|completed?|achieved|accomplished|successful|closed|已?完成|已?达成)$/i;

export const filledCells = ({ cells }: GridRow): number =>
	cells.filter((cell) => cell.replace(/\*/g, '').trim()).length;

export class GridCells {
	/** Numbers of the wide columns: 1, 2, … for KR1, KR2, …. */
	readonly groups: readonly number[];
	readonly #keyResultColumn: number;
	/** Progress columns that count in percent: one of their values is above 1. */
	readonly #percent: ReadonlySet<number>;

	constructor(
		readonly collector: Collector,
		readonly columns: readonly ColumnGuess[],
		{ rows }: Grid
	) {
		this.groups = [
			...new Set(columns.flatMap(({ group, field }) => (group !== null && field !== 'level-title' ? [group] : [])))
		];
		this.#keyResultColumn = columns.find(({ field, group }) => field === 'key-result' && group === null)?.index ?? -1;
		const aboveOne = ({ index }: ColumnGuess): boolean =>
			rows.some(({ cells }) => (cellValue(cells[index] ?? '').amount?.value ?? 0) > 1);
		this.#percent = new Set(
			columns
				.filter(({ field }) => field.endsWith('progress'))
				.filter(aboveOne)
				.map(({ index }) => index)
		);
	}

	has(field: ColumnField): boolean {
		return this.columns.some((column) => column.field === field && column.group === null);
	}

	/** The first filled cell of a field, "" if there is none. */
	of(row: GridRow, field: ColumnField, group: number | null = null): string {
		for (const column of this.columns) {
			if (column.field !== field || column.group !== group) continue;
			const words = (row.cells[column.index] ?? '').trim();
			if (words) return words;
		}
		return '';
	}

	/** Whether the row states a quantity. */
	states(row: GridRow): boolean {
		return (['from', 'to', 'current'] as const).some((field) => this.of(row, field) !== '');
	}

	/** What the row says of its objective. `alone`: it has no key result, so that everything is said of the objective. */
	putOnObjective(row: GridRow, objective: number, alone: boolean): void {
		const place = { objective, keyResult: null };
		this.#put(
			row,
			place,
			null,
			({ field, index }) => ofObjective.has(field) || (shared.has(field) && (alone || index < this.#keyResultColumn))
		);
	}

	/** What a further row without a key result adds to an objective that is known. */
	addToObjective(row: GridRow, objective: number): void {
		this.#put(row, { objective, keyResult: null }, null, ({ field }) => field === 'description' || field === 'note');
	}

	/** What the row says of its key result. `only`: all shared columns are left to the objective. */
	putOnKeyResult(row: GridRow, place: Place, only = false): void {
		this.#put(
			row,
			place,
			null,
			({ field, index }) => ofKeyResult.has(field) || (!only && shared.has(field) && index > this.#keyResultColumn)
		);
	}

	putGroup(row: GridRow, place: Place, group: number): void {
		this.#put(row, place, group, () => true);
	}

	#put(row: GridRow, place: Place, group: number | null, wanted: (column: ColumnGuess) => boolean): void {
		for (const column of this.columns) {
			if (column.group !== group || !wanted(column)) continue;
			const words = (row.cells[column.index] ?? '').trim();
			if (words.replace(/\*/g, '')) this.#cell(place, column, words, row.line);
		}
	}

	#cell(place: Place, { field, header, index }: ColumnGuess, words: string, line: number): void {
		const { collector } = this;
		const label = header.trim() || field;
		const objective = collector.objectives[place.objective ?? -1];
		const keyResult = objective?.keyResults[place.keyResult ?? -1];
		switch (field) {
			case 'key-result':
			case 'key-result-id':
				return;
			case 'level':
				return collector.field({ ...place, keyResult: null }, 'level', words, line, label);
			case 'metric-type':
				if (keyResult && /percent|百分/i.test(words)) keyResult.unit ||= '%';
				return;
			case 'status':
			case 'key-result-status':
				if (keyResult && finished.test(words)) keyResult.done ??= true;
				return collector.field(place, 'note', saidOf(label, words), line, label);
			case 'initiative':
			case 'milestone':
				for (const part of words.split(/\n|;;|[;；]/)) {
					const title = part.replace(/^\s*(?:[-*•]|\d{1,3}[.)、])\s*/, '').trim();
					if (title)
						keyResult?.[field === 'initiative' ? 'initiatives' : 'milestones'].push({ line, title, done: false });
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
				return collector.field(place, 'note', header.trim() ? saidOf(label, words) : words, line, label);
			default:
				return collector.field(place, field as Field, words, line, label);
		}
	}
}
