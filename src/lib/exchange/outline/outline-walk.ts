// Walks the tree of an outline from top to bottom and tells the collector what each block is.
import type { LineRole } from '../understood';
import { guessColumns } from '../table/columns';
import type { Grid } from '../table/grid';
import { plainNumber, plainNumbers } from '../table/notation';
import { readGrid } from '../table/read-grid';
import { annotated } from './annotations';
import type { Block } from './blocks';
import type { Collector } from './collector';
import type { Field, Place } from './drafts';
import { isTeamName, namePrefix } from './evidence';
import type { Evidence } from './evidence';
import { placeholderIndex } from './html-table';
import { cycleOf, levelOf } from './markers';
import { markdownTable } from './markdown-table';
import { roleOf } from './roles';
import type { Around } from './roles';

/** Where the walk stands: what is above, and the teams around. */
interface Setting extends Around {
	readonly teams: readonly string[];
	/** Teams around the blocks beside this one; "Team: Shop" after "Team: Kitchen" takes its place. */
	readonly base: readonly string[];
}

const outside: Setting = { objective: null, keyResult: null, label: null, teams: [], base: [] };

export class OutlineWalk {
	/** The objective that a key result without one above it most likely belongs to. */
	#latest: number | null = null;

	constructor(
		readonly collector: Collector,
		readonly evidence: Evidence,
		readonly grids: readonly Grid[]
	) {}

	all(root: Block): void {
		this.#children(root, outside);
	}

	#children(block: Block, setting: Setting): void {
		let here: Setting = { ...setting, base: setting.teams };
		for (const child of block.children) here = this.#block(child, here);
	}

	/** Reads one block with all below it; gives the setting for the blocks after it. */
	#block(block: Block, setting: Setting): Setting {
		if (block.kind === 'table') {
			this.#table(block, setting);
			return setting;
		}
		const role = roleOf(block, setting, this.evidence);
		const place: Place = { objective: setting.objective, keyResult: setting.keyResult };
		switch (role.is) {
			case 'objective':
				this.#objective(block, setting);
				return setting;
			case 'key-result':
				this.#keyResult(block, setting);
				return setting;
			case 'group':
				return this.#group(block, setting);
			case 'cycle': {
				this.collector.cycle(block.line, cycleOf(block.text) ?? block.text);
				this.#say(block, 'cycle');
				this.#latest = null;
				this.#children(block, setting);
				return setting;
			}
			case 'label': {
				this.#say(block, 'label', place);
				const objective = role.of === 'objective' ? null : (setting.objective ?? this.#latest);
				this.#children(block, { ...setting, objective, label: role.of });
				return setting;
			}
			case 'field':
				this.#field(block, role.of as Field, place);
				this.#children(block, { ...setting, label: 'note' });
				return setting;
			case 'milestone':
			case 'initiative':
				this.#item(block, role.is, place);
				this.#children(block, { ...setting, label: 'note' });
				return setting;
			case 'note':
				return this.#note(block, setting);
			case 'left-out':
				if (block.text || block.marker) this.collector.leaveOut(block.line, [block.shape.start, block.shape.end]);
				else this.collector.read(block.line, 'blank');
				this.#children(block, setting);
				return setting;
		}
	}

	#objective(block: Block, setting: Setting): void {
		const { collector } = this;
		const { marker } = block;
		const prefix = marker?.prefix || this.#prefix(block, this.evidence.repeated);
		const words = marker?.prefix || !prefix ? block.text : block.text.slice(namePrefix(block.text)?.length ?? 0);
		const level = marker?.prefix || /^(?:company|公司|集团)$/i.test(prefix) ? levelOf(prefix) : null;
		const levelWord = /^(?:company|corporate|department|team|individual|personal|公司|集团|部门|团队|个人)$/i.test(
			prefix
		);
		const isTeam = prefix !== '' && !levelWord && (isTeamName(prefix) || level === 'team' || level === 'department');
		const team = isTeam ? prefix : (setting.teams.at(-1) ?? null);
		const index = collector.objective(block.line, words, {
			team,
			teamPath: isTeam ? [...setting.teams, prefix] : setting.teams,
			level,
			owner: prefix && !isTeam && level === null ? prefix : null,
			parent: setting.objective ?? this.#numberedParent(block),
			parentKeyResult: setting.objective === null ? null : setting.keyResult
		});
		if (marker?.number && !collector.names.number(`o${marker.number}`, { objective: index, keyResult: null })) {
			collector.problem(block.line, 'duplicate-number', { number: `O${marker.number}` });
		}
		if (block.shape.checked) (collector.objectives[index] as { progress: number | null }).progress ??= 1;
		this.#latest = index;
		const place = { objective: index, keyResult: null };
		this.#say(block, 'objective', place);
		this.#children(block, { ...setting, ...place, label: null });
		this.#latest = index;
	}

	/** `O1.2` written beside `O1` hangs below it. */
	#numberedParent({ marker }: Block): number | null {
		const dot = marker?.number.lastIndexOf('.') ?? -1;
		return dot > 0 ? (this.collector.names.numbered(`o${marker?.number.slice(0, dot)}`)?.objective ?? null) : null;
	}

	#keyResult(block: Block, setting: Setting): void {
		const { collector } = this;
		const { marker } = block;
		const objective = this.#home(block, setting);
		const prefix = marker?.prefix || (marker ? '' : this.#prefix(block));
		const words = prefix && !marker?.prefix ? block.text.slice(namePrefix(block.text)?.length ?? 0) : block.text;
		const keyResult = collector.keyResult(objective, block.line, words, {
			owner: prefix || null,
			done: block.shape.checked
		});
		const place = { objective, keyResult };
		if (marker?.number) this.#number(block, marker.number, place);
		this.#say(block, 'key-result', place);
		this.#children(block, { ...setting, ...place, label: null });
	}

	/** The objective of a key result: by its number, else where it stands, else the one before it, else a nameless one. */
	#home(block: Block, setting: Setting): number {
		const { collector } = this;
		const [first, second] = (block.marker?.number ?? '').split('.');
		const numbered = second === undefined ? undefined : collector.names.numbered(`o${first}`)?.objective;
		const near = setting.objective ?? this.#latest;
		if (near !== null && (numbered === undefined || setting.objective !== null)) return near;
		if (numbered !== undefined) return numbered;
		collector.problem(block.line, 'row-without-objective');
		this.#latest = collector.objective(block.line, '', { team: setting.teams.at(-1) ?? null, teamPath: setting.teams });
		return this.#latest;
	}

	#number(block: Block, number: string, place: { readonly objective: number; readonly keyResult: number }): void {
		const { names } = this.collector;
		// "KR1" is first in every objective; "KR1.2" is one of a kind.
		const name = number.includes('.') ? `kr${number}` : `kr${number} of ${place.objective}`;
		if (!names.number(name, place)) this.collector.problem(block.line, 'duplicate-number', { number: `KR${number}` });
	}

	#group(block: Block, setting: Setting): Setting {
		const name = block.text
			.replace(/[\s:：]+$/, '')
			.replace(/(?:['’]s)?\s*(?:\bOKRs?|\bobjectives|\bgoals|的?OKR|的目标|目标)$/i, '')
			.trim();
		const isTitle = name === '' || (block.kind === 'heading' && block.shape.level === 1);
		this.#latest = null;
		if (isTitle && !(block.marker?.role === 'team')) {
			this.#say(block, 'label');
			this.#children(block, setting);
			return setting;
		}
		this.#say(block, 'team');
		const inner = { ...setting, teams: [...setting.base, name] };
		this.#children(block, inner);
		// "Team: Kitchen" alone on its line is said of all that follows it.
		return block.children.length ? setting : inner;
	}

	#field(block: Block, field: Field, place: Place): void {
		const label = block.shape.text.slice(0, block.marker?.length ?? 0).replace(/[\s:：]+$/, '');
		const of = field === 'level' ? { ...place, keyResult: null } : place;
		this.collector.field(of, field, block.text, block.line, label || field);
		const role: LineRole =
			field === 'why' || field === 'note' || field === 'owner' || field === 'team' ? field : 'value';
		this.#say(block, role, place);
	}

	#item(block: Block, role: 'milestone' | 'initiative', place: Place): void {
		const { title, done, owner } = annotated(block.text);
		const draft =
			place.objective === null
				? undefined
				: this.collector.objectives[place.objective]?.keyResults[place.keyResult ?? -1];
		const item = {
			line: block.line,
			title: owner ? `${title} @${owner}` : title,
			done: block.shape.checked ?? done ?? false
		};
		if (!draft) {
			// No key result above it: it stays with the objective, as words.
			if (place.objective === null) return this.collector.leaveOut(block.line, [block.shape.start, block.shape.end]);
			this.collector.field(place, 'note', block.shape.text, block.line, '');
			return this.#say(block, 'note', place);
		}
		(role === 'milestone' ? draft.milestones : draft.initiatives).push(item);
		this.#say(block, role, place);
	}

	#note(block: Block, setting: Setting): Setting {
		const place: Place = { objective: setting.objective ?? this.#latest, keyResult: setting.keyResult };
		if (place.objective === null) this.collector.leaveOut(block.line, [block.shape.start, block.shape.end]);
		else {
			this.collector.field(place, 'note', block.shape.text, block.line, '');
			this.#say(block, 'note', place);
		}
		this.#children(block, setting);
		return setting;
	}

	#table(block: Block, setting: Setting): void {
		const index = placeholderIndex(block.shape.text);
		const grid = index === null ? markdownTable(block.more) : this.grids[index];
		if (!grid) return;
		const columns = guessColumns(
			grid.header?.cells ?? null,
			grid.rows.map(({ cells }) => cells.map((cell) => plainNumber(cell, '.')))
		);
		const { rows } = plainNumbers(grid.rows, columns, '.');
		readGrid(this.collector, { ...grid, rows }, columns, { objective: setting.objective, teams: setting.teams });
	}

	#prefix(block: Block, also?: ReadonlySet<string>): string {
		const found = namePrefix(block.text);
		const known = found && (this.evidence.owners.has(found.name) || also?.has(found.name));
		return known && block.text.length > found.length ? found.name : '';
	}

	#say(block: Block, role: LineRole, place: Place = { objective: null, keyResult: null }): void {
		this.collector.read(block.line, role, [block.shape.start, block.shape.end], place);
		for (const { line, start, end } of block.more) this.collector.read(line, 'continued', [start, end], place);
	}
}
