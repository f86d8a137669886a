// Makes objectives and key results of the titles in a table: groups rows by id or name, registers numbers and references.
import { nameKey } from '../outline/characters';
import type { Collector } from '../outline/collector';
import { markerOf } from '../outline/markers';
import { rowType } from './columns';
import type { GridRow } from './grid';
import type { GridCells } from './grid-cells';

/** Where in an outline the table stands; a file of its own stands nowhere. */
export interface GridPlace {
	readonly objective: number | null;
	readonly teams: readonly string[];
}

export class GridNames {
	readonly #known = new Map<string, number>();
	/** The next number if objectives count themselves ("1 Bake", "2 Sell"). */
	#expected = 1;

	constructor(
		readonly collector: Collector,
		readonly cells: GridCells,
		readonly place: GridPlace
	) {}

	/** The objective that a row names: one known by its id, or by title and team, or a new one. */
	objective(row: GridRow, words: string): number {
		const { collector, cells } = this;
		const marker = markerOf(words);
		let title = marker?.role === 'objective' || marker?.role === 'sub-objective' ? words.slice(marker.length) : words;
		const lettered = /^([A-Z]\d{1,3})[.、:：)]\s*(?=\S)/.exec(title);
		if (lettered) title = title.slice(lettered[0].length);
		const ordinal = row.bold ? /^(\d{1,2})[.、)]?\s+(?=\D)/.exec(title) : null;
		if (ordinal && Number(ordinal[1]) === this.#expected) title = title.slice(ordinal[0].length);
		const id =
			cells.of(row, 'objective-id') ||
			(rowType(cells.of(row, 'type')) === 'objective' || !cells.has('key-result') ? cells.of(row, 'id') : '');
		const team = cells.of(row, 'team');
		const key = id ? `id ${id}` : `${nameKey(title)} ${nameKey(team)} ${nameKey(cells.of(row, 'cycle'))}`;
		const known = this.#known.get(key);
		const grouped = id !== '' || cells.has('key-result') || cells.groups.length > 0;
		if (known !== undefined && grouped) {
			if (!id || nameKey(collector.objectives[known]?.title ?? '') === nameKey(title)) return known;
			collector.problem(row.line, 'duplicate-id', { id });
		}
		const objective = collector.objective(row.line, title, {
			team: team || (this.place.teams.at(-1) ?? null),
			teamPath: team ? [] : this.place.teams,
			parent: this.place.objective
		});
		this.#expected++;
		if (known === undefined) this.#known.set(key, objective);
		const named = { objective, keyResult: null };
		if (id) collector.names.number(id, named);
		if (lettered) collector.names.number(lettered[1] as string, named);
		if (marker?.number) collector.names.number(`o${marker.number}`, named);
		const cycle = cells.of(row, 'cycle');
		if (cycle) collector.cycle(row.line, cycle);
		return objective;
	}

	/** A key result of the objective its row refers to, else of `objective`; null where there is neither. */
	keyResult(row: GridRow, objective: number | null, words: string): { objective: number; keyResult: number } | null {
		const { collector, cells } = this;
		const marker = markerOf(words);
		const title = marker?.role === 'key-result' ? words.slice(marker.length).trim() : words;
		const typed = rowType(cells.of(row, 'type')) === 'key-result';
		const reference = typed ? cells.of(row, 'parent') : '';
		const parent = reference ? collector.names.find(reference, -1) : undefined;
		if (reference && !parent) collector.problem(row.line, 'parent-missing', { parent: reference.slice(0, 80) });
		const home = parent?.objective ?? objective;
		if (home === null) return null;
		const place = { objective: home, keyResult: collector.keyResult(home, row.line, title) };
		const id = cells.of(row, 'key-result-id') || (typed ? cells.of(row, 'id') : '');
		if (id) collector.names.number(id, place);
		if (marker?.role === 'key-result' && marker.number) {
			const name = marker.number.includes('.') ? `kr${marker.number}` : `kr${marker.number} of ${home}`;
			if (!collector.names.number(name, place))
				collector.problem(row.line, 'duplicate-number', { number: `KR${marker.number}` });
		}
		return place;
	}

	/** An objective without a name, for key results that have none above them. */
	nameless(row: GridRow): number {
		this.collector.problem(row.line, 'row-without-objective');
		const team = this.cells.of(row, 'team') || (this.place.teams.at(-1) ?? null);
		return this.collector.objective(row.line, '', { team, teamPath: this.place.teams, parent: this.place.objective });
	}
}
