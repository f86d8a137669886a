// Gathers what a reader understands, piece by piece, and closes it to one frozen result with its cross-checks.
import { frozen, lineProblem, readingLimits } from '../understood';
import type { LineProblem, LineReading, LineRole, ProblemCode, Understood, UnderstoodFormat } from '../understood';
import { annotated } from './annotations';
import { fence } from './line-shape';
import { cellValue } from './amounts';
import { periodIn } from './markers';
import type { Field, KeyResultDraft, ObjectiveDraft, Place } from './drafts';
import { putOnKeyResult, putOnObjective } from './fields';
import { finishKeyResult } from './finish-key-result';
import { Names } from './names';
import { shares } from './shares';

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

	/** The lines that nobody read: those with words are left out, and said to be; marks and fences say nothing. */
	leaveRest(lines: readonly string[]): void {
		for (const [index, line] of lines.entries()) {
			if (!line.trim() || this.#readings[index]) continue;
			const span = [0, line.trimEnd().length] as const;
			if (/[\p{L}\p{N}]/u.test(line) && !fence.test(line)) this.leaveOut(index + 1, span);
			else this.read(index + 1, 'ignored', span);
		}
	}

	cycle(line: number, name: string): void {
		if (this.cycleName === null) this.cycleName = name;
		else if (periodIn(this.cycleName) !== periodIn(name))
			this.problem(line, 'several-cycles', { kept: this.cycleName, name });
	}

	objective(line: number, words: string, more: Partial<ObjectiveDraft> = {}): number {
		const { title, notes, owner, share, progress, weight, done, due } = annotated(oneLine(words), this.owners);
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
		const { title, notes, owner, share, progress, done, due, confidence, status } = annotated(
			oneLine(words),
			this.owners
		);
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
			statusPercent: progress === null ? null : progress * 100,
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
		const report = (code: ProblemCode, values: LineProblem['values']): void => this.problem(line, code, values);
		if (keyResult) putOnKeyResult(keyResult, field, words, label, report);
		else putOnObjective(objective, field, words, label, line, report);
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
				draft.notes.push(`↑ ${words}`);
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

const oneLine = (words: string): string =>
	(words.includes('\n')
		? words
				.split('\n')
				.map((part) => part.trim())
				.join(' ')
		: words
	).trim();
