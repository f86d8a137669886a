// One contract for all formats: a plan in, a file out; bytes in, a result with a named problem out.
import type { Collection, Entity } from '$lib/model/schema';
import type { Result } from '$lib/model/result';

/** A plan as it stands while a file is made. `Plan` and `PlanDocument` are such; nothing is written to it. */
export interface PlanSnapshot {
	get<C extends Collection>(collection: C, id: string | null): Entity<C> | undefined;
	/** Alive entities only, in no order. */
	all<C extends Collection>(collection: C): readonly Entity<C>[];
}

/** A file as it is handed to the person: nothing is downloaded here. */
export interface MadeFile {
	/** With its extension, safe on every file system. */
	readonly name: string;
	readonly mime: string;
	readonly bytes: Uint8Array;
}

/** Makes files of one format. `Options` hold all that a pure function may not take from the air: words, language, time. */
export interface Exporter<Options, Input = PlanSnapshot, Made = MadeFile> {
	readonly id: string;
	/** Without the dot. */
	readonly extension: string;
	readonly mime: string;
	make(input: Input, options: Options): Made;
}

/** Reads files of one format. */
export interface Importer<Options, Read> {
	readonly id: string;
	readonly extensions: readonly string[];
	read(bytes: Uint8Array, options: Options): Promise<Result<Read>>;
}

/** A file name from words that people wrote: no separators, no reserved characters, at most 80 characters. */
export function fileName(words: readonly string[], extension: string): string {
	const name = words
		.map((word) => word.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069<>:"/\\|?*]+/g, ' '))
		.map((word) => word.replace(/\s+/g, ' ').trim())
		.filter(Boolean)
		.join(' - ');
	const short = Array.from(name)
		.slice(0, 80)
		.join('')
		.replace(/^[. ]+|[. ]+$/g, '');
	const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(short);
	return `${short && !reserved ? short : 'hearth'}.${extension}`;
}
