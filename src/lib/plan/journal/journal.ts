// The journal as this device believes it: every record checked once, forged ones told apart, removed ones put back.
import type * as Y from 'yjs';
import { journalRoot } from '$lib/model/schema';
import { byTime, keyBytes, readRecord, signedBytes, spaceKinds } from './record';
import type { JournalRecord } from './record';
import { introduces, Roster } from './roster';
import type { KnownDevice, Verdict } from './roster';
import { bytesIn } from './signing';
import { standingOf } from './standing';
import type { Standing } from './standing';
import type { SignedRecord } from './signing';

/** The cryptography a journal needs, handed in. */
export interface Checker {
	hash(bytes: Uint8Array): Promise<string>;
	verify(publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array): Promise<boolean>;
	/** The id of the device with this public key. */
	deviceOf(publicKey: Uint8Array): Promise<string>;
}

/** `removed`: genuine, of a device that was removed before. */
export type Doubt = 'unreadable' | 'altered' | 'forged' | 'foreign' | 'removed';

export interface JournalOptions {
	readonly space: string;
	readonly cycle: string;
	readonly checker: Checker;
	/** Records this device has checked before; they are not checked again, and are put back where they vanished. */
	readonly mirrored?: readonly SignedRecord[];
	/** Lets the page do other things between two batches. */
	readonly pause?: () => Promise<void>;
}

export class Journal {
	readonly #root: Y.Map<unknown>;
	readonly #options: JournalOptions;
	readonly #good = new Map<string, JournalRecord>();
	readonly #about = new Map<string, JournalRecord[]>();
	readonly #keys = new WeakMap<JournalRecord, string>();
	/** Records that wait for a device or a person to become known. */
	readonly #waiting = new Set<string>();
	readonly #waitingFor = new Map<string, SignedRecord[]>();
	/** Of these the wait is over. */
	#ready: SignedRecord[] = [];
	readonly #forged = new Set<string>();
	readonly #doubts = new Map<string, Doubt>();
	/** Something besides the believed records is new. */
	#news = false;
	readonly #roster = new Roster();
	readonly #ofSpace = new Map<string, JournalRecord>();
	#standing: Standing | undefined;
	/** Something of the space is new since what counts was last sifted. */
	#unsifted = false;
	/** Genuine, and does not count. */
	readonly #aside = new Set<string>();
	readonly #replacing = new Map<string, JournalRecord[]>();
	readonly #listeners = new Set<(added: readonly SignedRecord[]) => void>();
	#queue: Promise<void> = Promise.resolve();
	#whole = false;

	constructor(doc: Y.Doc, options: JournalOptions) {
		this.#root = doc.getMap(journalRoot);
		this.#options = options;
		for (const { key, record } of options.mirrored ?? []) this.#believe(key, record);
	}

	/** The cycle whose journal this is. */
	get cycle(): string {
		return this.#options.cycle;
	}

	/** Believed records, in no order. */
	records(): Iterable<JournalRecord> {
		if (!this.#aside.size) return this.#good.values();
		return [...this.#good].flatMap(([key, record]) => (this.#aside.has(key) ? [] : [record]));
	}

	get size(): number {
		return this.#good.size - this.#aside.size;
	}

	record(key: string): JournalRecord | undefined {
		return this.#aside.has(key) ? undefined : this.#good.get(key);
	}

	keyOf(record: JournalRecord): string {
		return this.#keys.get(record) ?? '';
	}

	/** What is known of one entity, oldest first. */
	about(id: string): readonly JournalRecord[] {
		return (this.#about.get(id) ?? []).filter((record) => this.#isStanding(record)).sort(byTime);
	}

	/** The correction that stands in for a record: the newest by the same person and of the same kind, if any. */
	replacedBy(key: string): JournalRecord | undefined {
		const record = this.record(key);
		if (!record) return undefined;
		return (this.#replacing.get(key) ?? [])
			.filter((other) => other.person === record.person && other.kind === record.kind && this.#isStanding(other))
			.sort(byTime)
			.at(-1);
	}

	/** What counts of these records: those that nothing rightly replaces, in the order given. */
	standing(records: Iterable<JournalRecord> = this.records()): JournalRecord[] {
		return [...records].filter((record) => !this.replacedBy(this.keyOf(record)));
	}

	/** Entries that do not count, and why. */
	get doubts(): ReadonlyMap<string, Doubt> {
		return this.#doubts;
	}

	/** The devices that belong here now. */
	devices(): ReadonlyMap<string, KnownDevice> {
		const { devices } = this.roster;
		return new Map(
			[...this.#roster.devices].filter(([id]) => {
				const standing = devices.get(id);
				return standing && !standing.removal;
			})
		);
	}

	/** Who stands in this space, and who does not any more. */
	get roster(): Standing {
		this.#standing ??= standingOf(
			Array.from(this.#ofSpace, ([key, record]) => ({ key, record })),
			(key) => this.#good.get(key)
		);
		return this.#standing;
	}

	/** Whether this record is here and genuine, counting or not. */
	knows(key: string): boolean {
		return this.#good.has(key);
	}

	/** Everything whose signature is good, with what does not count: for looking at chains. */
	genuine(): Iterable<JournalRecord> {
		return this.#good.values();
	}

	/** The entry of a doubtful key as a record, where it can be read as one. What it says of itself is not to be believed. */
	doubtful(key: string): JournalRecord | undefined {
		return this.#good.get(key) ?? readRecord(this.#root.get(key));
	}

	/** Whether all that was in the document when it was opened has been looked at: what is not known before, may be yet. */
	get whole(): boolean {
		return this.#whole;
	}

	onChange(listener: (added: readonly SignedRecord[]) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Takes in what this device has just signed itself. */
	trust(records: readonly SignedRecord[]): void {
		const added = records.filter(({ key }) => !this.#good.has(key));
		for (const { key, record } of added) this.#believe(key, record);
		this.#tell(added);
		if (this.#ready.length) void this.check([]);
	}

	/** Checks the entries of these keys (all of them by default); resolves with what this device now believes besides. */
	check(keys?: Iterable<string>): Promise<readonly SignedRecord[]> {
		const wanted = [...(keys ?? this.#root.keys())];
		const checked = this.#queue.then(() => this.#check(wanted, !keys));
		this.#queue = checked.then(nothing, nothing); // the caller hears of it; the next check need not
		return checked;
	}

	/** Of these keys, the believed records that the document lacks or shows altered: what to put back. */
	missing(keys: Iterable<string> = this.#good.keys()): SignedRecord[] {
		const lost: SignedRecord[] = [];
		for (const key of keys) {
			const record = this.#good.get(key);
			if (!record) continue;
			if (!isSame(this.#root.get(key), record)) lost.push({ key, record });
		}
		return lost;
	}

	async #check(keys: readonly string[], all: boolean): Promise<readonly SignedRecord[]> {
		const fresh = keys.filter(
			(key) => !this.#good.has(key) && !this.#waiting.has(key) && !this.#forged.has(key) && this.#root.has(key)
		);
		const added: SignedRecord[] = [];
		await this.#inBatches(fresh, (key) => this.#take(key));
		while (this.#ready.length) {
			const ready = this.#ready.splice(0).filter(({ record }) => this.#keyFor(record) ?? this.#wait(record));
			await this.#inBatches(
				ready,
				({ record }) => this.#judge(record),
				(signed, verdict) => this.#decide(signed, verdict) && added.push(signed)
			);
		}
		if (all && !this.#whole) this.#whole = this.#news = true;
		this.#tell(added);
		return added;
	}

	async #take(key: string): Promise<void> {
		const record = readRecord(this.#root.get(key));
		if (!record) this.#doubt(key, 'unreadable');
		else if ((await this.#options.checker.hash(keyBytes(record))) !== key) this.#doubt(key, 'altered');
		else if (!this.#belongs(key, record)) this.#doubt(key, 'foreign');
		else {
			this.#keys.set(record, key);
			this.#ready.push({ key, record });
		}
	}

	/** True when the record is believed from now on. */
	#decide(signed: SignedRecord, verdict: Verdict): boolean {
		const { key, record } = signed;
		if (this.#good.has(key)) return false;
		if (verdict === 'believed') this.#believe(key, record);
		else if (verdict === 'refused') {
			this.#forged.add(key);
			this.#doubt(key, 'forged');
		} else {
			const person = introduces(record)?.person ?? '';
			// Who let this person in may have become known while this record was looked at.
			if (this.#roster.hosts.has(person)) this.#ready.push(signed);
			else this.#wait(record, person);
		}
		return verdict === 'believed';
	}

	/** A device may be let in later, or for one more person: its records are judged again then. */
	#wait(record: JournalRecord, person?: string): undefined {
		const key = this.keyOf(record);
		this.#waiting.add(key);
		this.#doubt(key, person !== undefined || this.#roster.devices.has(record.device) ? 'forged' : 'foreign');
		push(this.#waitingFor, person === undefined ? `device ${record.device}` : `person ${person}`, { key, record });
	}

	#doubt(key: string, doubt: Doubt): void {
		if (this.#doubts.get(key) === doubt) return;
		this.#doubts.set(key, doubt);
		this.#news = true;
	}

	/** A record of the space stands in every cycle, any other in its own; the one that founds the space gives it its id. */
	#isStanding(record: JournalRecord): boolean {
		return !this.#aside.has(this.keyOf(record));
	}

	/** Sets aside what does not count: all of it anew when something is known of the space, else what is added. */
	#setAside(added: readonly SignedRecord[]): void {
		const anew = this.#unsifted;
		this.#unsifted = false;
		if (!this.roster.restricts && !this.#aside.size) return;
		for (const { key, record } of anew ? Array.from(this.#good, ([k, r]) => ({ key: k, record: r })) : added) {
			if (!this.roster.counts(record, key)) {
				this.#aside.add(key);
				this.#doubt(key, 'removed');
			} else if (this.#aside.delete(key)) this.#news = this.#doubts.delete(key) || this.#news;
		}
	}

	#belongs(key: string, record: JournalRecord): boolean {
		const { space, cycle } = this.#options;
		if (record.kind === 'founded') return key === space && record.space === '' && record.cycle === '';
		return record.space === space && record.cycle === (spaceKinds.includes(record.kind) ? '' : cycle);
	}

	#keyFor(record: JournalRecord): Uint8Array | undefined {
		return record.kind === 'founded' ? introduces(record)?.publicKey : this.#roster.keyFor(record);
	}

	async #judge(record: JournalRecord): Promise<Verdict> {
		const { checker } = this.#options;
		const publicKey = this.#keyFor(record);
		const signature = bytesIn(record.sig);
		const introduced = introduces(record);
		if (!publicKey || !signature) return 'refused';
		try {
			if (introduced && (await checker.deviceOf(introduced.publicKey)) !== introduced.device) return 'refused';
			if (!(await checker.verify(publicKey, signedBytes(record), signature))) return 'refused';
			return introduced ? await this.#roster.judge(record, introduced, checker.hash) : 'believed';
		} catch {
			return 'refused'; // a key or a signature that no algorithm takes
		}
	}

	#believe(key: string, record: JournalRecord): void {
		this.#good.set(key, record);
		this.#keys.set(record, key);
		if (spaceKinds.includes(record.kind)) {
			this.#ofSpace.set(key, record);
			this.#standing = undefined;
			this.#unsifted = true;
		}
		this.#news = this.#doubts.delete(key) || this.#news;
		const introduced = introduces(record);
		if (introduced) {
			this.#roster.add(key, record, introduced);
			for (const name of [`device ${introduced.device}`, `person ${introduced.person}`]) {
				const released = this.#waitingFor.get(name) ?? [];
				this.#waitingFor.delete(name);
				for (const waited of released) this.#waiting.delete(waited.key);
				this.#ready.push(...released);
			}
		}
		if (record.replaces !== undefined) push(this.#replacing, record.replaces, record);
		for (const id of record.about) push(this.#about, id, record);
	}

	#tell(added: readonly SignedRecord[]): void {
		this.#setAside(added);
		if (!added.length && !this.#news) return;
		this.#news = false;
		for (const listener of [...this.#listeners]) listener(added);
	}

	/** So many at a time: cryptography runs beside this thread, and thousands of records arrive at once. */
	async #inBatches<T, R>(
		items: readonly T[],
		step: (item: T) => Promise<R>,
		then: (item: T, result: R) => unknown = nothing
	): Promise<void> {
		for (let at = 0; at < items.length; at += batch) {
			if (at) await this.#options.pause?.();
			const some = items.slice(at, at + batch);
			const results = await Promise.all(some.map(step));
			some.forEach((item, index) => then(item, results[index] as R));
		}
	}
}

const batch = 64;
const nothing = () => undefined;

/** Whether an entry says what a believed record does, field by field. */
function isSame(entry: unknown, record: unknown): boolean {
	if (entry === record) return true;
	if (typeof entry !== 'object' || typeof record !== 'object' || entry === null || record === null) return false;
	if (Object.getPrototypeOf(entry) !== Object.getPrototypeOf(record)) return false;
	const names = Object.keys(record);
	return (
		names.length === Object.keys(entry).length &&
		names.every((name) => Object.hasOwn(entry, name) && isSame(fieldOf(entry, name), fieldOf(record, name)))
	);
}

const fieldOf = (value: object, name: string): unknown => (value as Readonly<Record<string, unknown>>)[name];

function push<T>(lists: Map<string, T[]>, id: string, record: T): void {
	const known = lists.get(id);
	if (known) known.push(record);
	else lists.set(id, [record]);
}
