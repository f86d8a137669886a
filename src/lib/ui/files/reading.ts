// What the import preview shows of a text that was read. The readers give more; this is what the page looks at.

export interface ReadLine {
	/** From 1. */
	readonly line: number;
	readonly role: string;
	readonly start: number;
	readonly end: number;
}

export interface ReadProblem {
	/** From 1; 0 for the text as a whole. */
	readonly line: number;
	readonly code: string;
	readonly severity: 'note' | 'warning' | 'error';
	readonly values: Readonly<Record<string, string | number>>;
}

export interface ReadItem {
	readonly title: string;
	readonly done: boolean;
}

export interface ReadKeyResult {
	readonly title: string;
	readonly from: number | null;
	readonly to: number | null;
	readonly current: number | null;
	readonly unit: string;
	readonly owner: string | null;
	readonly note: string;
	readonly milestones: readonly ReadItem[];
	readonly initiatives: readonly ReadItem[];
}

export interface ReadObjective {
	readonly title: string;
	readonly why: string;
	readonly note: string;
	readonly owner: string | null;
	readonly teamPath: readonly string[];
	readonly parent: number | null;
	readonly keyResults: readonly ReadKeyResult[];
}

export interface ReadColumn {
	readonly index: number;
	readonly header: string;
	readonly field: string;
}

export interface Reading {
	readonly understood: {
		readonly objectives: readonly ReadObjective[];
		readonly lines: readonly ReadLine[];
		readonly problems: readonly ReadProblem[];
	};
	readonly columns: readonly ReadColumn[];
}

export type ReadAs = 'outline' | 'table';
/** Field by column. */
export type Mapping = Readonly<Record<number, string>>;

/** What taking in an archive, or a file of changes, would do. */
export interface ArchivePreview {
	readonly spaceName: string;
	readonly cycleNames: readonly string[];
	/** Only what came after some day, and not the whole. */
	readonly changes: boolean;
	/** Whether it merges with what is on this device, or opens beside it. */
	readonly merges: boolean;
	readonly objectives: number;
	readonly keyResults: number;
	readonly people: number;
	readonly comments: number;
	readonly checkIns: number;
	readonly links: number;
	readonly added: number;
	readonly changed: number;
}

export type Format = 'archive' | 'changes' | 'markdown' | 'csv' | 'ics';

/** What a file is made with: the id of a base for `changes`, when the team meets for `ics`. */
export interface Wish {
	readonly since?: string;
	readonly rhythm?: { readonly weekday: number; readonly time: string };
}

/** Something that changes can be counted from. */
export interface Base {
	readonly id: string;
	/** `in`: what somebody's file held; `out`: what a file held that was taken out; `day`: what was here then. */
	readonly kind: 'in' | 'out' | 'day';
	readonly what: 'archive' | 'changes';
	/** Milliseconds since 1970. */
	readonly at: number;
	/** Who made the file that came in, where that is known. */
	readonly person: string;
}
