// The app as one thing: this device's storage and the spaces on it. Whatever works with a document is fetched when wanted.
import { createContext } from 'svelte';
import { createSubscriber } from 'svelte/reactivity';
import { ok, refused } from '$lib/model/result';
import type { FirstScreen } from '$lib/model/first-screen';
import type { Problem, Result } from '$lib/model/result';
import type { Begun, Founding, JournalRecord, NextCycle } from '$lib/plan';
import { openStorage } from '$lib/storage';
import type { Settings, SpaceRow } from '$lib/storage';
import type { Cycles } from './cycles';
import type { LookedAt } from './files/jobs';
import { storedScreen } from './first-screen-keeper';
import type { Kept } from './journal-keeper';
import type { Where } from './keep-cycle';
import type { JoiningCycle, KnockingCycle } from './newcomer';
import type { OpenSession } from './open-session';
import type { ListedSpace } from './spaces';

export class Hearth {
	readonly storage: Kept;
	#spaces: readonly ListedSpace[] = [];
	#wake = () => {};
	#cycles: Cycles | undefined;
	readonly #subscribe = createSubscriber((wake) => {
		this.#wake = wake;
		const stops = [this.storage.settings.onChange(wake), this.storage.catalogue.onChange(() => void this.refresh())];
		return () => {
			this.#wake = () => {};
			for (const stop of stops) stop();
		};
	});

	private constructor(storage: Kept) {
		this.storage = storage;
	}

	static async open(onNotice: (problem: Problem) => void, name?: string): Promise<Result<Hearth>> {
		const storage = await openStorage<JournalRecord>({ onNotice, ...(name ? { name } : {}) });
		if (!storage.ok) return storage;
		const hearth = new Hearth(storage.value);
		const read = await hearth.refresh();
		return read.ok ? ok(hearth) : read;
	}

	/** Signals: the settings of this device, the spaces on it. */
	get settings(): Settings {
		this.#subscribe();
		return this.storage.settings.value;
	}

	get spaces(): readonly ListedSpace[] {
		this.#subscribe();
		return this.#spaces;
	}

	async refresh(): Promise<Result<void>> {
		const { catalogue } = this.storage;
		const spaces = await catalogue.spaces();
		if (!spaces.ok) return spaces;
		const listed: ListedSpace[] = [];
		for (const space of spaces.value) {
			const cycles = await catalogue.cycles(space.id);
			if (!cycles.ok) return cycles;
			listed.push({
				...space,
				cycles: [...cycles.value].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
			});
		}
		this.#spaces = listed;
		this.#wake();
		return ok(undefined);
	}

	startSpace(input: Founding): Promise<Result<Where>> {
		return this.#with((cycles) => cycles.startSpace(input));
	}

	openExample(language: 'en' | 'zh', name: string): Promise<Result<Where>> {
		return this.#with((cycles) => cycles.openExample(language, name));
	}

	startNextCycle(session: OpenSession, input: NextCycle): Promise<Result<Where>> {
		return this.#with((cycles) => cycles.startNextCycle(session, input));
	}

	keepNew(begun: Begun, spaceName: string, origin: SpaceRow['origin']): Promise<Result<Where>> {
		return this.#with((cycles) => cycles.keepNew(begun, spaceName, origin));
	}

	takeArchive(looked: LookedAt): Promise<Result<Where>> {
		return this.#with((cycles) => cycles.takeArchive(looked));
	}

	identify(where: Where, who: Parameters<Cycles['identify']>[1]): Promise<Result<OpenSession>> {
		return this.#with((cycles) => cycles.identify(where, who));
	}

	openCycle(where: Where, after?: Promise<unknown>): Promise<Result<OpenSession>> {
		return this.#with((cycles) => cycles.openCycle(where, after));
	}

	/** Somebody is likely to open this cycle next. Nothing is said of what fails: opening it says so. */
	async readAhead(where: Where): Promise<void> {
		const cycles = await this.fetchCycles().catch(() => undefined);
		cycles?.readAhead(where);
	}

	join(code: string, name: string, lanAddress?: string): Promise<Result<JoiningCycle>> {
		return this.#with((cycles) => cycles.join(code, name, lanAddress));
	}

	knock(name: string, lanAddress?: string): Promise<Result<KnockingCycle>> {
		return this.#with((cycles) => cycles.knock(name, lanAddress));
	}

	fetchCycle(where: Where): Promise<Result<Where>> {
		return this.#with((cycles) => cycles.fetchCycle(where));
	}

	/** The first screen of a cycle as it was stored, where opening it takes long enough that somebody would wait. */
	async firstScreen({ space, cycle }: Where): Promise<FirstScreen | undefined> {
		const listed = this.#spaces.find(({ id }) => id === space)?.cycles.find(({ id }) => id === cycle);
		return listed && storedScreen(this.storage, listed);
	}

	/** Signal: the session of this cycle, if it is the one that is open. */
	openSessionOf(cycle: string): OpenSession | undefined {
		this.#subscribe();
		return this.#cycles?.openSessionOf(cycle);
	}

	async removeSpace(space: string): Promise<Result<void>> {
		await this.#cycles?.letGo(space);
		return this.storage.catalogue.removeSpace(space);
	}

	async close(): Promise<void> {
		await this.#cycles?.close();
		await this.storage.close();
	}

	/** Fetches what works with documents, if it is not here yet: the first page does without. */
	async fetchCycles(): Promise<Cycles> {
		if (this.#cycles) return this.#cycles;
		const { Cycles } = await import('./cycles');
		this.#cycles ??= new Cycles({
			storage: this.storage,
			listed: () => this.#spaces,
			refresh: () => this.refresh(),
			changed: () => this.#wake()
		});
		return this.#cycles;
	}

	async #with<T>(run: (cycles: Cycles) => Promise<Result<T>>): Promise<Result<T>> {
		// What is here begins at once: an opening page reads its cycle while it draws.
		if (this.#cycles) return run(this.#cycles);
		let cycles: Cycles;
		try {
			cycles = await this.fetchCycles();
		} catch {
			return refused('part-missing'); // told to the person; the next press asks for it again
		}
		return run(cycles);
	}
}

const [getHearth, setHearth] = createContext<Hearth>();
export { getHearth, setHearth };
