// Gathers what a reader understands, piece by piece, and closes it to one frozen result with its cross-checks.
import { frozen, lineProblem, readingLimits } from '../understood';
import type {
	Level,
	LineProblem,
	LineReading,
	LineRole,
	ProblemCode,
	Understood,
	UnderstoodFormat,
	UnderstoodItem
} from '../understood';
import { annotated, confidenceOf, leadingPercent } from './annotations';
import { cellValue } from './amounts';
import { nameKey } from './characters';
import { toDay } from './dates';
import { finishKeyResult } from './finish-key-result';
import { Names } from './names';

/** A key result while it is being read. */
export interface KeyResultDraft {
	readonly line: number;
	title: string;
	from: number | null;
	to: number | null;
	current: number | null;
	low: number | null;
	high: number | null;
	unit: string;
	bound: 'up' | 'down' | null;
	/** What a column or field called unknown: "TBD", "未知". */
	readonly unknown: Set<'from' | 'to'>;
	done: boolean | null;
	progress: number | null;
	share: number | null;
	confidence: number | null;
	due: string | null;
	owner: string | null;
	readonly notes: string[];
	readonly milestones: UnderstoodItem[];
	readonly initiatives: UnderstoodItem[];
	/** A column said what it is. */
	type: 'number' | 'milestones' | 'yesno' | null;
}

export interface ObjectiveDraft {
	readonly line: number;
	title: string;
	readonly whys: string[];
	readonly notes: string[];
	owner: string | null;
	team: string | null;
	teamPath: readonly string[];
	level: Level | null;
	parent: number | null;
	parentKeyResult: number | null;
	/** Name, number or id of its parent, to be looked up when everything is read. */
	reference: { readonly words: string; readonly line: number } | null;
	weight: number | null;
	share: number | null;
	progress: number | null;
	due: string | null;
	readonly keyResults: KeyResultDraft[];
}

export interface Place {
	readonly objective: number | null;
	readonly keyResult: number | null;
}

export type Field =
	| 'why'
	| 'note'
	| 'owner'
	| 'due'
	| 'confidence'
	| 'weight'
	| 'progress'
	| 'from'
	| 'to'
	| 'current'
	| 'unit'
	| 'level'
	| 'team'
	| 'parent';

export class Collector {
	readonly objectives: ObjectiveDraft[] = [];
	readonly problems: LineProblem[] = [];
	readonly names = new Names();
	cycleName: string | null = null;
	/** Trailing "(names)" that are owners somewhere else in the text. */
	owners: ReadonlySet<string> = new Set();
	readonly #readings: (LineReading | undefined)[];

	constructor(readonly lineCount: number) {
		this.#readings = new Array<LineReading | undefined>(lineCount);
	}

	problem(line: number, code: ProblemCode, values: LineProblem['values'] = {}): void {
		this.problems.push(lineProblem(line, code, values));
	}

	/** Says what a line became; the first word on a line stands. */
	read(
		line: number,
		role: LineRole,
		span: readonly [number, number] = [0, 0],
		place: Place = { objective: null, keyResult: null }
	): void {
		this.#readings[line - 1] ??= {
			line,
			role,
			start: span[0],
			end: span[1],
			objective: place.objective,
			keyResult: place.keyResult
		};
	}

	leaveOut(line: number, span: readonly [number, number]): void {
		this.read(line, 'ignored', span);
		this.problem(line, 'line-left-out');
	}

	cycle(line: number, name: string): void {
		if (this.cycleName === null) this.cycleName = name;
		else if (nameKey(this.cycleName) !== nameKey(name))
			this.problem(line, 'several-cycles', { kept: this.cycleName, name });
	}

	objective(line: number, words: string, more: Partial<ObjectiveDraft> = {}): number {
		const { title, notes, owner, share, progress, weight, done, due } = annotated(words, this.owners);
		this.objectives.push({
			line,
			title: this.#fitting(line, title),
			whys: [],
			notes: [...notes],
			owner,
			team: null,
			teamPath: [],
			level: null,
			parent: null,
			parentKeyResult: null,
			reference: null,
			weight,
			share,
			progress: progress ?? (done ? 1 : null),
			due,
			keyResults: [],
			...given(more)
		});
		const index = this.objectives.length - 1;
		this.names.add(title, { objective: index, keyResult: null });
		return index;
	}

	keyResult(objective: number, line: number, words: string, more: Partial<KeyResultDraft> = {}): number {
		const { title, notes, owner, share, progress, done, due, confidence, status } = annotated(words, this.owners);
		const now = status ? cellValue(status).amount : null;
		const drafts = (this.objectives[objective] as ObjectiveDraft).keyResults;
		drafts.push({
			line,
			title: this.#fitting(line, title),
			from: null,
			to: null,
			current: now?.unit === '%' ? null : (now?.value ?? null),
			low: null,
			high: null,
			unit: '',
			bound: null,
			unknown: new Set(),
			done,
			progress,
			share,
			confidence,
			due,
			owner,
			notes: [...notes],
			milestones: [],
			initiatives: [],
			type: null,
			...given(more)
		});
		const index = drafts.length - 1;
		this.names.add(title, { objective, keyResult: index });
		return index;
	}

	/** Puts the value of a field where it belongs; words that are no such value go to the note with their label. */
	field(place: Place, field: Field, words: string, line: number, label: string): void {
		const objective = place.objective === null ? undefined : this.objectives[place.objective];
		if (!objective || !words.trim()) return;
		const keyResult = place.keyResult === null ? undefined : objective.keyResults[place.keyResult];
		const target = keyResult ?? objective;
		const note = (): void => void target.notes.push(field === 'note' ? words : `${label}: ${words}`);
		const percent = leadingPercent(words);
		switch (field) {
			case 'why':
				if (keyResult) return note();
				objective.whys.push(words);
				return;
			case 'owner':
				target.owner ??= words.replace(/^@/, '').trim();
				return;
			case 'team':
				objective.team ??= words.trim();
				return;
			case 'parent':
				objective.reference ??= { words, line };
				return;
			case 'due': {
				const day = toDay(words);
				if (day) target.due ??= day;
				else {
					note();
					this.problem(line, 'date-unclear', { words: words.slice(0, 60) });
				}
				return;
			}
			case 'confidence': {
				const value = confidenceOf(words);
				if (value === null || !keyResult) return note();
				keyResult.confidence ??= value;
				return;
			}
			case 'weight': {
				const value = cellValue(words).amount?.value;
				if (value === undefined || keyResult) return note();
				objective.weight ??= value;
				return;
			}
			case 'progress': {
				const value = cellValue(words).amount;
				const ratio = percent ?? (value ? (value.value > 1 ? value.value / 100 : value.value) : null);
				if (ratio === null || ratio < 0 || ratio > 10) return note();
				target.progress ??= ratio;
				return;
			}
			case 'unit':
				if (keyResult) keyResult.unit ||= words.trim();
				else note();
				return;
			case 'from':
			case 'to':
			case 'current':
				if (keyResult) this.#value(keyResult, field, words, line, label);
				else note();
				return;
			default:
				note();
		}
	}

	#value(draft: KeyResultDraft, field: 'from' | 'to' | 'current', words: string, line: number, label: string): void {
		const { amount, unknown } = cellValue(words);
		if (/[✅✔☑✓]/u.test(words)) draft.done ??= true;
		if (amount) {
			draft[field] ??= amount.value;
			draft.unit ||= amount.unit;
			if (field === 'to') draft.bound ??= amount.bound;
			return;
		}
		if (unknown) {
			if (field !== 'current') draft.unknown.add(field);
			else if (!draft.notes.length) draft.unknown.add('from');
			return;
		}
		draft.notes.push(`${label}: ${words}`);
		if (/\d/.test(words)) this.problem(line, 'value-unclear', { label, words: words.slice(0, 60) });
	}

	#fitting(line: number, title: string): string {
		if (title.length > readingLimits.longTitle) {
			this.problem(line, 'too-long', { characters: title.length, kept: Math.min(title.length, readingLimits.title) });
		}
		// An emoji or rare character takes two units; half of one is no character.
		return title.slice(0, readingLimits.title).replace(/[\ud800-\udbff]$/, '');
	}

	/** Every line without a reading is blank. Never fails. */
	finish(format: UnderstoodFormat, first: readonly LineProblem[] = []): Understood {
		shares(this.objectives);
		this.#references();
		this.#openCircles();
		const objectives = this.objectives.map((draft) => {
			if (!draft.keyResults.length) this.problem(draft.line, 'empty-objective', { title: draft.title.slice(0, 80) });
			if (!draft.title) this.problem(draft.line, 'empty-title');
			shares(draft.keyResults);
			const { whys, notes, reference: _reference, share, keyResults, ...rest } = draft;
			return {
				...rest,
				progress: rest.progress ?? (rest.weight === null && share !== null ? share / 100 : null),
				teamPath: rest.teamPath.length ? rest.teamPath : rest.team ? [rest.team] : [],
				why: whys.join('\n'),
				note: notes.join('\n'),
				keyResults: keyResults.map((keyResult) =>
					finishKeyResult(keyResult, (code, values) => this.problem(keyResult.line, code, values))
				)
			};
		});
		const lines = Array.from(
			{ length: this.lineCount },
			(_, index): LineReading =>
				this.#readings[index] ?? { line: index + 1, role: 'blank', start: 0, end: 0, objective: null, keyResult: null }
		);
		if (!objectives.length && lines.some(({ role }) => role !== 'blank')) this.problem(0, 'nothing-found');
		const problems = [...first, ...this.problems].sort((a, b) => a.line - b.line);
		return frozen({ format, cycleName: this.cycleName, objectives, lines, problems });
	}

	#references(): void {
		for (const [index, draft] of this.objectives.entries()) {
			if (!draft.reference) continue;
			const { words, line } = draft.reference;
			const found = this.names.find(words, index);
			if (found) {
				draft.parent = found.objective;
				draft.parentKeyResult = found.keyResult;
			} else {
				draft.notes.push(words);
				this.problem(line, 'parent-missing', { parent: words.slice(0, 80) });
			}
		}
	}

	/** Cuts one edge of every circle that references by name can draw; each objective is passed once. */
	#openCircles(): void {
		const seenIn = new Array<number>(this.objectives.length).fill(-1);
		for (const start of this.objectives.keys()) {
			let at: number | null = start;
			while (at !== null && seenIn[at] === -1) {
				seenIn[at] = start;
				const draft = this.objectives[at] as ObjectiveDraft;
				if (draft.parent !== null && seenIn[draft.parent] === start) {
					this.problem(draft.line, 'parent-circle', { title: draft.title.slice(0, 80) });
					draft.parent = null;
					draft.parentKeyResult = null;
				}
				at = draft.parent;
			}
		}
	}
}

/** Fields that are known, so that unknown ones do not hide what the title says. */
function given<T extends object>(more: T): Partial<T> {
	return Object.fromEntries(
		Object.entries(more).filter(([, value]) => value !== null && value !== undefined)
	) as Partial<T>;
}

/** "(70%)" behind several titles is a share if together they make a whole; alone it is how far one has come. */
function shares(
	drafts: readonly { share: number | null; progress: number | null; weight?: number | null; notes: string[] }[]
): void {
	const runs: (typeof drafts)[number][][] = [[]];
	for (const draft of drafts) {
		if (draft.share === null) runs.push([]);
		else (runs.at(-1) as (typeof drafts)[number][]).push(draft);
	}
	for (const run of runs) {
		const sum = run.reduce((total, { share }) => total + (share as number), 0);
		const whole = run.length > 1 && Math.abs(sum - 100) < 0.5;
		for (const draft of run) {
			if (whole && 'weight' in draft) draft.weight ??= draft.share;
			else if (whole) draft.notes.push(`${draft.share}%`);
			else draft.progress ??= (draft.share as number) / 100;
		}
	}
}
