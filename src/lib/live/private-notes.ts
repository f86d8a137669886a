// What I keep for myself in this space, as components see it: read at once, kept on this device, in step across tabs.
import { ok } from '$lib/model/result';
import type { Result } from '$lib/model/result';
import { Signals } from './watched';

/** Where notes are kept: storage's, or a test's. */
export interface NotesStore {
	all(space: string): Promise<Result<ReadonlyMap<string, string>>>;
	put(space: string, name: string, text: string): Promise<Result<void>>;
	onChange(listener: (space: string) => void): () => void;
}

export class PrivateNotes {
	readonly #store: NotesStore;
	readonly #space: string;
	readonly #signals = new Signals();
	readonly #stop: () => void;
	#notes: ReadonlyMap<string, string> = new Map();
	/** Settles when what is on the disk has been read. */
	readonly ready: Promise<void>;

	constructor(store: NotesStore, space: string) {
		this.#store = store;
		this.#space = space;
		this.#stop = store.onChange((changed) => {
			if (changed === space) void this.#read();
		});
		this.ready = this.#read();
	}

	/** Empty where there is none. */
	get(name: string): string {
		this.#signals.listen('notes');
		return this.#notes.get(name) ?? '';
	}

	/** Names that begin so, with their texts. */
	under(prefix: string): ReadonlyMap<string, string> {
		this.#signals.listen('notes');
		return new Map([...this.#notes].filter(([name]) => name.startsWith(prefix)));
	}

	/** Refused, with the note as it was, where there is no room for it. */
	async set(name: string, text: string): Promise<Result<void>> {
		const done = await this.#store.put(this.#space, name, text);
		if (!done.ok) return done;
		const notes = new Map(this.#notes);
		if (text) notes.set(name, text);
		else notes.delete(name);
		this.#notes = notes;
		this.#signals.wake('notes');
		return done;
	}

	close(): void {
		this.#stop();
	}

	async #read(): Promise<void> {
		const stored = await this.#store.all(this.#space);
		if (!stored.ok) return;
		this.#notes = stored.value;
		this.#signals.wake('notes');
	}
}

/** Notes that nobody keeps: for tests. */
export function notesInMemory(): NotesStore {
	const notes = new Map<string, string>();
	return {
		all: async () => ok(new Map(notes)),
		async put(_space, name, text) {
			notes.set(name, text);
			return ok(undefined);
		},
		onChange: () => () => undefined
	};
}
