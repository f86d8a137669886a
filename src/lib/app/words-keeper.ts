// Keeps the words of an open cycle stored, so that they are found while another cycle of the space is open.
import { readCycleWords, searchable, writeCycleWords } from '$lib/model/cycle-words';
import type { CycleWords, KeyResultWords, ObjectiveWords } from '$lib/model/cycle-words';
import type { FoundCycle } from '$lib/live';
import type { PlanDocument } from '$lib/plan';
import type { CycleRow, StoredProjection } from '$lib/storage';
import type { Kept } from './journal-keeper';

/** After the last change; nobody searches this cycle while it is open. */
const restingMs = 20_000;
const slice = 500;
const pause = () => new Promise<void>((resume) => setTimeout(resume));

/** The words of the cycles of a space on this device that are not open. */
export async function wordsOfOthers(
	storage: Kept,
	cycles: readonly Pick<CycleRow, 'id' | 'name'>[]
): Promise<readonly FoundCycle[]> {
	return Promise.all(
		cycles.map(async ({ id, name }) => {
			const stored = await storage.words(id).read();
			return { id, name, words: readCycleWords(stored.ok ? stored.value : undefined) };
		})
	);
}

/** Read a slice at a time: a library has thousands of titles. */
export async function wordsIn(document: PlanDocument): Promise<CycleWords> {
	const objectives: ObjectiveWords[] = [];
	const keyResults: KeyResultWords[] = [];
	let count = 0;
	for (const id of document.ids('objectives')) {
		if (++count % slice === 0) await pause();
		const one = document.part('objectives', id, ['title']);
		if (one?.alive && one.title.trim()) objectives.push([id, searchable(one.title)]);
	}
	for (const id of document.ids('keyResults')) {
		if (++count % slice === 0) await pause();
		const one = document.part('keyResults', id, ['title', 'objective']);
		if (one?.alive && one.objective && one.title.trim()) keyResults.push([id, one.objective, searchable(one.title)]);
	}
	return { objectives, keyResults };
}

/** Words that could not be kept are missed in a search, and written with the next change. */
export async function keepWords(document: PlanDocument, store: StoredProjection): Promise<void> {
	await store.write(writeCycleWords(await wordsIn(document)));
}

export class WordsKeeper {
	readonly #document: PlanDocument;
	readonly #store: StoredProjection;
	readonly #stop: () => void;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(document: PlanDocument, store: StoredProjection) {
		this.#document = document;
		this.#store = store;
		this.#stop = document.onChange(({ entities }) => {
			if (entities.has('objectives') || entities.has('keyResults')) this.#soon();
		});
		this.#soon();
	}

	/** Writes what has changed since, and stops. */
	async close(): Promise<void> {
		this.#stop();
		if (this.#timer !== undefined) await this.#write();
	}

	#soon(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#write(), restingMs);
	}

	async #write(): Promise<void> {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		await keepWords(this.#document, this.#store);
	}
}
