// Keeps one cycle's document on this device: loads it, writes every change, keeps tabs in step, says when it is saved.
import * as Y from 'yjs';
import { ok, type Problem, type Result } from '../model/result';
import { Compactor } from './compactor';
import { CycleChannel } from './cycle-channel';
import type { HearthDatabase } from './database';
import { versionHistory, type VersionHistory } from './history';
import type { Ports } from './ports';
import { problemOf, storageProblems } from './problems';
import { storedProjection, type StoredProjection } from './projection';
import type { StoredCycle } from './stored-cycle';
import { append, logTables, readLog, replay, setAside, sweep, type Stored } from './update-log';
import { Writer } from './writer';

/** `saved` is said only when everything up to now is on the disk. */
export type SaveState =
	{ readonly kind: 'loading' | 'saving' | 'saved' } | { readonly kind: 'failed'; readonly problem: Problem };

export interface CycleStoreOptions {
	db: HearthDatabase;
	ports: Ports;
	cycle: string;
	doc: Y.Doc;
	/** The newest document schema that this build understands. */
	schema: number;
	/** The document is not filled before this settles: a page may want to draw first what it has. */
	after?: Promise<unknown> | undefined;
	onClose?: () => void;
}

/** Loading, saving, and saved are one object each, so that a reader can compare them. */
const states = {
	loading: Object.freeze({ kind: 'loading' }),
	saving: Object.freeze({ kind: 'saving' }),
	saved: Object.freeze({ kind: 'saved' })
} as const;

/** With these the disk is not ours to write to, and trying again by ourselves would not help. */
const final: readonly string[] = [storageProblems.removed, storageProblems.newerCycle, storageProblems.newer];

export class CycleStore {
	readonly cycle: string;
	readonly doc: Y.Doc;
	readonly projection: StoredProjection;
	readonly history: VersionHistory;
	/** Settles when the document holds what the disk holds; a refusal says why it never will. */
	whenLoaded: Promise<Result<void>>;

	readonly #options: CycleStoreOptions;
	readonly #writer: Writer;
	readonly #channel: CycleChannel;
	readonly #compactor: Compactor;
	readonly #unwatch: () => void;
	readonly #listeners = new Set<(state: SaveState) => void>();
	#state: SaveState = states.loading;
	#refusal: Problem | undefined;
	#loaded = false;
	#closed = false;
	#quarantined = 0;
	/** Every row of the log up to this id is in the document. */
	#floor = -1;
	#catchingUp: Promise<void> | undefined;
	#sweeping: Promise<void> | undefined;

	constructor(options: CycleStoreOptions) {
		const { db, ports, cycle, doc } = options;
		this.#options = options;
		this.cycle = cycle;
		this.doc = doc;
		this.projection = storedProjection(db, cycle, ports.timers.now);
		this.history = versionHistory(db, cycle, ports.timers.now, () => Y.encodeStateAsUpdateV2(doc));
		this.#compactor = new Compactor(db, cycle, ports);
		this.#writer = new Writer({
			write: (updates) => this.#write(updates),
			written: (updates) => {
				this.#channel.announce(updates);
				this.#compactor.grown(updates);
			},
			timers: ports.timers,
			hurried: () => ports.page.hidden,
			canHeal: (problem) => !this.#isFinal(problem),
			onChange: () => this.#settle()
		});
		doc.on('update', this.#take);
		this.#channel = new CycleChannel(ports, db.name, cycle, {
			wrote: (updates) => this.#receive(updates),
			look: () => void this.#catchUp()
		});
		this.#unwatch = ports.page.watch({ leave: () => this.#writer.leave(), back: () => void this.#catchUp() });
		this.whenLoaded = this.#load();
	}

	get state(): SaveState {
		return this.#state;
	}

	/** Rows that could not be read on opening; they are kept aside, and peers may have what they held. */
	get quarantined(): number {
		return this.#quarantined;
	}

	onChange(listener: (state: SaveState) => void): () => void {
		this.#listeners.add(listener);
		return () => void this.#listeners.delete(listener);
	}

	/** Resolves when everything up to now is durable, or the attempt has failed: the state says which. */
	async flush(): Promise<SaveState> {
		await this.whenLoaded;
		await this.#writer.flush();
		return this.#state;
	}

	/** What another thread needs to have this document as it is now. */
	async stored(): Promise<StoredCycle> {
		const { db, cycle, schema } = this.#options;
		const state = await this.flush();
		const onDisk = !(state.kind === 'failed' && this.#isFinal(state.problem));
		const unsaved = onDisk ? [...this.#writer.waiting] : [Y.encodeStateAsUpdate(this.doc)];
		return { database: db.name, cycle, schema, onDisk, unsaved };
	}

	/** Tries again at once: after space was made, or after a removed cycle was put back into the catalogue. */
	async retry(): Promise<SaveState> {
		if (this.#refusal || !this.#loaded) this.whenLoaded = this.whenLoaded.then(() => this.#load());
		return this.flush();
	}

	/** Merges the log into the snapshot now; resolves with the number of rows merged away. */
	async compact(): Promise<number> {
		await this.flush();
		return this.#refusal ? 0 : this.#compactor.run();
	}

	/** Writes what waits, then lets go of everything. The state that comes back tells whether all of it was saved. */
	async close(): Promise<SaveState> {
		if (this.#closed) return this.#state;
		this.#closed = true;
		this.doc.off('update', this.#take);
		this.#unwatch();
		await this.flush();
		this.#writer.close();
		await this.#catchingUp;
		await this.#sweeping;
		await this.#compactor.close();
		this.#channel.close();
		this.#listeners.clear();
		this.#options.onClose?.();
		return this.#state;
	}

	readonly #take = (update: Uint8Array, origin: unknown) => {
		if (origin !== 'storage') this.#writer.push(update);
	};

	async #write(updates: readonly Uint8Array[]) {
		const { db, cycle, schema } = this.#options;
		try {
			await append(db, cycle, updates, schema);
		} catch (error) {
			this.#heed(problemOf(error));
			throw error;
		}
	}

	async #load(): Promise<Result<void>> {
		const { db, cycle, doc, schema, after } = this.#options;
		const brought = doc.store.clients.size > 0;
		try {
			const stored = await readLog(db, cycle, schema);
			await after;
			const damaged = await this.#apply(stored);
			if (brought || damaged) this.#writer.push(Y.encodeStateAsUpdate(doc));
			this.#compactor.opened(stored.rows);
			this.#refusal = undefined;
			this.#loaded = true;
			this.#writer.release();
			this.#settle();
			return ok(undefined);
		} catch (error) {
			this.#refuse(problemOf(error));
			return { ok: false, problem: problemOf(error) };
		}
	}

	/** Puts what was read into the document; true when some of it was damaged. */
	async #apply(stored: Stored): Promise<boolean> {
		const { db, cycle, ports } = this.#options;
		const damaged = this.#replay(stored);
		this.#floor = Math.max(this.#floor, stored.snapshot?.upto ?? -1, stored.rows.at(-1)?.id ?? -1);
		if (damaged.length === 0) return false;
		this.#quarantined += damaged.length;
		await db.transaction('rw', logTables(db), () => setAside(db, damaged, ports.timers.now()));
		const base = await db.snapshots.get([cycle, 'current']);
		if (base) this.#replay({ snapshot: base, rows: [] });
		return true;
	}

	/**
	 * Yjs encodes a transaction anew as soon as anybody listens to updates: on opening, half of the time. What comes
	 * from the disk need not go back there, so we do not listen until something else happens.
	 */
	#replay(stored: Stored) {
		const { doc } = this;
		const other = ({ origin }: Y.Transaction) => {
			if (origin !== 'storage' && !this.#closed) doc.on('update', this.#take);
		};
		doc.off('update', this.#take);
		doc.on('afterTransactionCleanup', other);
		try {
			return replay(doc, stored);
		} finally {
			doc.off('afterTransactionCleanup', other);
			if (!this.#closed) doc.on('update', this.#take);
		}
	}

	#receive(updates: readonly Uint8Array[]) {
		const { store } = this.doc;
		const before = [store.pendingStructs, store.pendingDs];
		const damaged = this.#replay({
			snapshot: undefined,
			rows: [{ id: -1, cycle: this.cycle, updates: [...updates] }]
		});
		this.#compactor.grown(updates);
		const pending = [store.pendingStructs, store.pendingDs];
		const lacking = pending.some((part, index) => part !== null && part !== before[index]);
		if (lacking || damaged.length > 0) void this.#catchUp();
	}

	/** Reads from the log what no message told. */
	#catchUp(): Promise<void> {
		if (!this.#loaded || this.#refusal || this.#closed) return Promise.resolve();
		const { db, cycle, schema, doc } = this.#options;
		this.#catchingUp ??= readLog(db, cycle, schema, this.#floor)
			.then((stored) => this.#apply(stored))
			.then((damaged) => damaged && this.#writer.push(Y.encodeStateAsUpdate(doc)))
			.catch((error: unknown) => this.#heed(problemOf(error)))
			.then(() => (this.#catchingUp = undefined));
		return this.#catchingUp;
	}

	/** A problem that will not pass by itself ends the writing; what was written too late is taken away again. */
	#heed(problem: Problem) {
		if (!this.#isFinal(problem)) return;
		this.#refuse(problem);
		if (problem.code !== storageProblems.removed) return;
		const { db, cycle } = this.#options;
		this.#sweeping = this.#writer.settled().then(() => sweep(db, cycle).catch(() => undefined));
	}

	#isFinal(problem: Problem) {
		return final.includes(problem.code) || this.#options.db.gone !== undefined;
	}

	#refuse(problem: Problem) {
		this.#refusal = problem;
		this.#writer.hold();
		this.#settle();
	}

	#settle() {
		const next = this.#now();
		if (next === this.#state) return;
		if (next.kind === 'failed' && this.#state.kind === 'failed' && next.problem.code === this.#state.problem.code)
			return;
		this.#state = next;
		for (const listener of this.#listeners) listener(next);
	}

	#now(): SaveState {
		const problem = this.#refusal ?? this.#writer.problem;
		if (problem) return Object.freeze({ kind: 'failed', problem });
		if (!this.#loaded) return states.loading;
		return this.#writer.idle ? states.saved : states.saving;
	}
}
