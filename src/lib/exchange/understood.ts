// What every importer gives back: a tree of objectives and key results, and what became of each line it was read from.

/** Bounds of what is read; above them nothing is read and the one problem is `too-large`. */
export const readingLimits = {
	/** UTF-16 characters of one pasted text or file. */
	characters: 5_000_000,
	/** Lines of it. */
	lines: 20_000,
	/** Characters a title keeps (`limits.text` of the model). */
	title: 20_000,
	/** Titles longer than this are kept, and said to be long. */
	longTitle: 1_000
} as const;

/** How much a problem matters: `note` = read with a guess, `warning` = look at it, `error` = could not be read. */
export type Severity = 'note' | 'warning' | 'error';

/** Every problem an importer can name; the catalogue has a sentence for each. */
export const problemSeverity = {
	'too-large': 'error',
	'nothing-found': 'error',
	'control-characters': 'note',
	'too-long': 'warning',
	'line-left-out': 'note',
	'several-cycles': 'warning',
	'empty-title': 'note',
	'empty-objective': 'note',
	'row-without-objective': 'warning',
	'parent-missing': 'warning',
	'parent-circle': 'warning',
	'duplicate-number': 'note',
	'duplicate-id': 'warning',
	'from-equals-to': 'warning',
	'target-passed': 'note',
	'baseline-unknown': 'note',
	'target-unknown': 'note',
	'value-unclear': 'note',
	'several-numbers': 'note',
	'change-from-zero': 'note',
	'date-unclear': 'note',
	'extra-cells': 'warning',
	'columns-guessed': 'note',
	'decimal-comma': 'note'
} as const satisfies Record<string, Severity>;

export type ProblemCode = keyof typeof problemSeverity;

/** `line` is 1-based, 0 for the text as a whole. `values` fill the gaps of the sentence. */
export interface LineProblem {
	readonly line: number;
	readonly code: ProblemCode;
	readonly severity: Severity;
	readonly values: Readonly<Record<string, string | number>>;
}

export type LineRole =
	| 'objective'
	| 'key-result'
	| 'why'
	| 'note'
	| 'team'
	| 'cycle'
	| 'owner'
	| 'value'
	| 'milestone'
	| 'initiative'
	| 'label'
	| 'header'
	| 'continued'
	| 'ignored'
	| 'blank';

/**
 * What one line was understood as. There is exactly one for each line, in order, 1-based.
 * `start`..`end` are UTF-16 offsets of the words that were read (0..0 if none);
 * `objective` and `keyResult` say what it became part of. A table row that names an objective for the first
 * time and a key result as well is a `key-result` with both.
 */
export interface LineReading {
	readonly line: number;
	readonly role: LineRole;
	readonly start: number;
	readonly end: number;
	readonly objective: number | null;
	readonly keyResult: number | null;
}

export interface UnderstoodItem {
	readonly line: number;
	readonly title: string;
	readonly done: boolean;
}

/**
 * `number` only where the text or a column states a quantity to reach, `range` where it states two bounds to keep
 * within, `milestones` where it lists them; everything else is `yesno`. An unknown start or target is null and has
 * its problem. A `yesno` that is said to be done has `current` 1.
 */
export interface UnderstoodKeyResult {
	readonly line: number;
	readonly title: string;
	readonly type: 'number' | 'milestones' | 'yesno' | 'range';
	readonly from: number | null;
	readonly to: number | null;
	readonly low: number | null;
	readonly high: number | null;
	readonly current: number | null;
	readonly unit: string;
	readonly direction: 'up' | 'down' | null;
	/** Attainment 0..1 as somebody wrote it ("=> 81%", a progress column); not computed. */
	readonly progress: number | null;
	/** 0..10. */
	readonly confidence: number | null;
	/** ISO date; unclear dates stay as words in the note. */
	readonly due: string | null;
	readonly owner: string | null;
	readonly note: string;
	readonly milestones: readonly UnderstoodItem[];
	readonly initiatives: readonly UnderstoodItem[];
}

export type Level = 'company' | 'department' | 'team' | 'individual';

export interface UnderstoodObjective {
	readonly line: number;
	readonly title: string;
	readonly why: string;
	readonly note: string;
	readonly owner: string | null;
	readonly team: string | null;
	/** Teams around it from the outermost to `team`, where headings or columns nest them. */
	readonly teamPath: readonly string[];
	readonly level: Level | null;
	/** Index into `objectives`; parents may stand after their children. Never a circle. */
	readonly parent: number | null;
	/** Index into the parent's key results, if it is one of those that it serves. */
	readonly parentKeyResult: number | null;
	/** Share in percent, if stated. */
	readonly weight: number | null;
	readonly progress: number | null;
	readonly due: string | null;
	readonly keyResults: readonly UnderstoodKeyResult[];
}

export type UnderstoodFormat = 'headings' | 'list' | 'table' | 'markers' | 'csv' | 'mixed';

/** Frozen all through. Above the limits `lines` is empty; else it has every line of the input. */
export interface Understood {
	readonly format: UnderstoodFormat;
	readonly cycleName: string | null;
	readonly objectives: readonly UnderstoodObjective[];
	readonly lines: readonly LineReading[];
	readonly problems: readonly LineProblem[];
}

/** A problem with its severity filled in. */
export const lineProblem = (line: number, code: ProblemCode, values: LineProblem['values'] = {}): LineProblem => ({
	line,
	code,
	severity: problemSeverity[code],
	values
});

/** Freezes a tree of plain records and arrays. */
export function frozen<T>(value: T): T {
	if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
		Object.freeze(value);
		for (const part of Object.values(value)) frozen(part);
	}
	return value;
}
