// Opens a cycle: document, journal, storage and room become one session that the page works with.
import { ok, refused } from '$lib/model/result';
import type { Problem, Result } from '$lib/model/result';
import { act, announceSuccessor, migrate, Plan } from '$lib/plan';
import type { Change, Command, PlanDocument, Touched } from '$lib/plan';
import type { CycleStore } from '$lib/storage';
import { LivePlan, PrivateNotes, Watched } from '$lib/live';
import type { CycleSummary, DoorQuestion, FoundCycle, LiveRoom, SaveState, Session } from '$lib/live';
import { jitter, newId, today } from './actor';
import { catalogueCycle } from './catalogue-cycle';
import { Door } from './door';
import { EpochKeeper } from './epoch-keeper';
import { FirstScreenKeeper } from './first-screen-keeper';
import { JournalKeeper } from './journal-keeper';
import type { Kept } from './journal-keeper';
import { calmly } from './saved-calmly';
import { letGoOf } from './read-cycle';
import type { ReadCycle } from './read-cycle';
import { RoomTime } from './room-time';
import type { SessionParts } from './session-parts';
import { WordsKeeper, wordsOfOthers } from './words-keeper';

export interface SessionOptions {
	readonly storage: Kept;
	readonly space: string;
	readonly cycle: string;
	readonly person: string;
	/** Cycles of the space, oldest first. */
	readonly cycles: readonly CycleSummary[];
	/** Of the space; whoever opens the session tells it what is open, and closes it. */
	readonly room: LiveRoom;
}

/** A session of the app also knows what is to be closed, and what lies under the live plan. */
export class OpenSession implements Session, SessionParts {
	readonly space: string;
	readonly cycle: string;
	readonly cycles: readonly CycleSummary[];
	readonly plan: LivePlan;
	readonly notes: PrivateNotes;
	readonly room: LiveRoom;
	readonly document: PlanDocument;
	readonly store: CycleStore;
	readonly keeper: JournalKeeper;
	readonly epochs: EpochKeeper;
	readonly door = new Door();
	readonly device: string;
	readonly #questions: Watched<readonly DoorQuestion[]>;
	readonly #stopDismissing: () => void;
	readonly #me: Watched<string>;
	readonly #saved: Watched<SaveState>;
	readonly #steps: Watched<{ canUndo: boolean; canRedo: boolean }>;
	readonly #catalogued: () => void;
	readonly #firstScreen: FirstScreenKeeper;
	readonly #words: WordsKeeper;
	readonly #storage: Kept;
	#queue: Promise<unknown> = Promise.resolve();
	#closed = false;
	/** Commands that have been given and have not reached the document yet: their words are not saved. */
	#underWay = 0;
	#wakeSaved = () => {};
	#wakeMe = () => {};
	#person: string;

	constructor(
		options: SessionOptions,
		document: PlanDocument,
		store: CycleStore,
		keeper: JournalKeeper,
		readonly time: RoomTime
	) {
		const { storage, space, cycle, person, cycles } = options;
		this.space = space;
		this.cycle = cycle;
		this.#person = person;
		this.#me = new Watched(
			() => this.#person,
			(changed) => {
				this.#wakeMe = changed;
				return () => (this.#wakeMe = () => {});
			}
		);
		this.cycles = cycles;
		this.document = document;
		this.store = store;
		this.keeper = keeper;
		this.plan = new LivePlan(new Plan(document, keeper.journal));
		this.notes = new PrivateNotes(storage.notes, space);
		this.room = options.room;
		this.device = storage.identity.device;
		this.epochs = new EpochKeeper(storage, this);
		this.#questions = new Watched(
			() => this.door.questions,
			(changed) => this.door.onChange(changed)
		);
		this.#stopDismissing = keeper.journal.onChange(() => this.#dismissRemoved());
		const state = () => (this.#underWay && store.state.kind === 'saved' ? saving : store.state);
		this.#saved = new Watched<SaveState>(state, (changed) => {
			const told = calmly(state, changed);
			this.#wakeSaved = told.look;
			const stop = store.onChange(told.look);
			return () => {
				stop();
				told.close();
			};
		});
		this.#steps = new Watched(
			() => ({ canUndo: document.canUndo, canRedo: document.canRedo }),
			(changed) => {
				let [undo, redo] = [document.canUndo, document.canRedo];
				return document.onChange(() => {
					if (undo === document.canUndo && redo === document.canRedo) return;
					[undo, redo] = [document.canUndo, document.canRedo];
					changed();
				});
			}
		);
		this.#catalogued = document.onChange((touched) => this.#catalogue(touched));
		this.#firstScreen = new FirstScreenKeeper(this.plan, document, store.projection);
		this.#words = new WordsKeeper(document, storage.words(cycle));
		this.#storage = storage;
	}

	get me(): string {
		return this.#me.current;
	}

	/** From now on what is done here is done by that person. */
	speakFor(person: string): void {
		this.#person = person;
		this.keeper.speakFor(person);
		this.#wakeMe();
	}

	get questions(): readonly DoorQuestion[] {
		return this.#questions.current;
	}

	get saved(): SaveState {
		return this.#saved.current;
	}

	get today(): string {
		return today(this.minute);
	}

	get minute(): number {
		return this.time.minute;
	}

	arrivedAt(key: string): number | undefined {
		return this.keeper.arrivedAt(key);
	}

	get canUndo(): boolean {
		return this.#steps.current.canUndo;
	}

	get canRedo(): boolean {
		return this.#steps.current.canRedo;
	}

	otherCycles(): Promise<readonly FoundCycle[]> {
		return wordsOfOthers(
			this.#storage,
			this.cycles.filter(({ id }) => id !== this.cycle)
		);
	}

	do<I>(command: Command<I>, input: I): Promise<Result<Change>> {
		return this.#next(async () => {
			await this.keeper.ready;
			if (this.#closed) return refused('room-closed');
			if (!this.me) return refused('who-are-you');
			if (this.#isRemoved) return refused('this-device-removed');
			const at = Date.now();
			const now = at + this.time.offset(at);
			const actor = { person: this.me, newId, jitter, now, today: today(now) };
			const result = command(this.plan.now, actor, input);
			if (!result.ok) return result;
			const { writes, records } = result.value;
			if (!writes.length && !records.length) return result;
			const signed = await this.keeper.sign(records, at);
			if (!signed.ok) return signed;
			this.document.apply(result.value, signed.value);
			this.keeper.journal.trust(signed.value);
			return result;
		});
	}

	undo(change?: Change): Promise<void> {
		return this.#step(
			() => this.document.undo(change),
			() => this.document.redo()
		);
	}

	redo(): Promise<void> {
		return this.#step(
			() => this.document.redo(),
			() => this.document.undo()
		);
	}

	/** Tells whoever has this cycle that another follows it. */
	announceNext(cycle: string, name: string): Promise<Result<void>> {
		return this.#next(async () => {
			if (this.#closed) return refused('room-closed');
			if (this.#isRemoved) return refused('this-device-removed');
			const signed = await this.keeper.sign([announceSuccessor({ cycle, name })], Date.now());
			if (!signed.ok) return signed;
			this.document.record(signed.value);
			this.keeper.journal.trust(signed.value);
			return ok(undefined);
		});
	}

	async retrySaving(): Promise<void> {
		await this.store.retry();
	}

	/** What is under way is finished first; what comes later is refused, since nothing would keep it. */
	async close(): Promise<void> {
		if (this.#closed) return;
		await this.#next(async () => {
			this.#closed = true;
		});
		this.#catalogued();
		this.#stopDismissing();
		this.epochs.close();
		this.door.close();
		await this.#firstScreen.close();
		await this.#words.close();
		this.keeper.close();
		this.plan.close();
		this.notes.close();
		await this.store.close();
		this.document.close();
	}

	/** What a removed device does would count for nobody, so it does nothing more here. */
	get #isRemoved(): boolean {
		return this.keeper.journal.roster.devices.get(this.device)?.removal !== undefined;
	}

	/** A link to a device that has been removed ends, with a word to both sides. */
	#dismissRemoved(): void {
		for (const { device, removal } of this.keeper.journal.roster.devices.values())
			if (removal && device !== this.device) this.room.dismiss(device, 'device-removed');
	}

	/** Undo is an act too: it is put on record, with what the plan says afterwards. */
	async #step(step: () => readonly string[], back: () => unknown): Promise<void> {
		const ids = await this.#next(async () => {
			await this.keeper.ready;
			const touched = this.#closed || this.#isRemoved ? [] : step();
			if (!touched.length) return touched;
			const signed = await this.keeper.sign([{ kind: 'undone', about: touched.slice(0, 50), body: {} }], Date.now());
			if (!signed.ok) {
				// Not on record, so not done.
				back();
				return [];
			}
			this.document.record(signed.value);
			this.keeper.journal.trust(signed.value);
			return touched;
		});
		for (const id of ids) {
			if (this.plan.now.get('objectives', id)) await this.do(act.settle, { in: 'objectives', id });
			else if (this.plan.now.get('keyResults', id)) await this.do(act.settle, { in: 'keyResults', id });
		}
	}

	#next<T>(task: () => Promise<T>): Promise<T> {
		this.#underWay++;
		this.#wakeSaved();
		const run = this.#queue.then(task).finally(() => {
			this.#underWay--;
			this.#wakeSaved();
		});
		this.#queue = run.catch(() => undefined); // the caller hears of it; the next in the queue need not
		return run;
	}

	/** What the start page lists of this cycle follows what the document says. */
	#catalogue({ entities }: Touched): void {
		if (!entities.has('meta')) return;
		void catalogueCycle(this.#storage, this.space, this.cycle, this.document);
	}
}

const saving: SaveState = Object.freeze({ kind: 'saving' });

/** Makes a session of a cycle of the catalogue as it is read, or says why it cannot be opened. */
export async function openSession(options: SessionOptions, read: ReadCycle): Promise<Result<OpenSession>> {
	const { storage, space, cycle, person } = options;
	const { document, store } = read;
	const problem = await whyNot(read);
	if (problem) {
		await letGoOf(read);
		return { ok: false, problem };
	}
	const time = new RoomTime(storage.settings, options.room);
	const keeper = new JournalKeeper(storage, document, { space, cycle, person, offset: (at) => time.taken(at) });
	void keeper.open();
	return ok(new OpenSession(options, document, store, keeper, time));
}

async function whyNot({ document, store }: ReadCycle): Promise<Problem | undefined> {
	const loaded = await store.whenLoaded;
	if (!loaded.ok) return loaded.problem;
	const migrated = migrate(document.doc);
	if (!migrated.ok) return migrated.problem;
	return document.get('meta', 'cycle') ? undefined : { code: 'cycle-empty' };
}
