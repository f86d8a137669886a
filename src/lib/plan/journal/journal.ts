// The journal as this device believes it: every record checked once, forged ones told apart, removed ones put back.
import type * as Y from 'yjs';
import { journalRoot } from '$lib/model/schema';
import { canonical } from './canonical';
import { byTime, keyBytes, plain, readRecord, signedBytes, spaceKinds } from './record';
import type { JournalRecord } from './record';
import { introduces, Roster } from './roster';
import type { KnownDevice } from './roster';
import { bytesIn } from './signing';
import type { SignedRecord } from './signing';

/** The cryptography a journal needs, handed in. */
export interface Checker {
	hash(bytes: Uint8Array): Promise<string>;
	verify(publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array): Promise<boolean>;
	/** The id of the device with this public key. */
	deviceOf(publicKey: Uint8Array): Promise<string>;
}

export type Doubt = 'unreadable' | 'altered' | 'forged' | 'foreign';

export interface JournalOptions {
	readonly space: string;
	readonly cycle: string;
	readonly checker: Checker;
	/** Records this device has checked before; they are not checked again, and are put back where they vanished. */
	readonly mirrored?: readonly SignedRecord[];
}

export class Journal {
	readonly #root: Y.Map<unknown>;
	readonly #options: JournalOptions;
	readonly #good = new Map<string, JournalRecord>();
	readonly #about = new Map<string, JournalRecord[]>();
	readonly #keys = new WeakMap<JournalRecord, string>();
	readonly #waiting = new Map<string, JournalRecord>();
	readonly #doubts = new Map<string, Doubt>();
	readonly #roster = new Roster();
	readonly #replacing = new Map<string, JournalRecord[]>();
	readonly #listeners = new Set<(added: readonly SignedRecord[]) => void>();
	#queue: Promise<void> = Promise.resolve();

	constructor(doc: Y.Doc, options: JournalOptions) {
		this.#root = doc.getMap(journalRoot);
		this.#options = options;
		for (const { key, record } of options.mirrored ?? []) this.#believe(key, record);
	}

	/** Believed records, in no order. */
	records(): Iterable<JournalRecord> {
		return this.#good.values();
	}

	get size(): number {
		return this.#good.size;
	}

	record(key: string): JournalRecord | undefined {
		return this.#good.get(key);
	}

	keyOf(record: JournalRecord): string {
		return this.#keys.get(record) ?? '';
	}

	/** What is known of one entity, oldest first. */
	about(id: string): readonly JournalRecord[] {
		return [...(this.#about.get(id) ?? [])].sort(byTime);
	}

	/** The correction that stands in for a record: the newest by the same person and of the same kind, if any. */
	replacedBy(key: string): JournalRecord | undefined {
		const record = this.#good.get(key);
		if (!record) return undefined;
		return (this.#replacing.get(key) ?? [])
			.filter(({ person, kind }) => person === record.person && kind === record.kind)
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

	devices(): ReadonlyMap<string, KnownDevice> {
		return this.#roster.devices;
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
	}

	/** Checks the entries of these keys (all of them by default); resolves when this device has made up its mind. */
	check(keys: Iterable<string> = this.#root.keys()): Promise<void> {
		const wanted = [...keys];
		const checked = this.#queue.then(() => this.#check(wanted));
		this.#queue = checked.catch(() => undefined); // the caller hears of it; the next check need not
		return checked;
	}

	/** Of these keys, the believed records that the document lacks or shows altered: what to put back. */
	missing(keys: Iterable<string> = this.#good.keys()): SignedRecord[] {
		const lost: SignedRecord[] = [];
		for (const key of keys) {
			const record = this.#good.get(key);
			if (!record) continue;
			const shown = readRecord(this.#root.get(key));
			if (shown === record) continue;
			if (!shown || canonical(plain(shown)) !== canonical(plain(record))) lost.push({ key, record });
		}
		return lost;
	}

	async #check(keys: readonly string[]): Promise<void> {
		const fresh = keys.filter((key) => !this.#good.has(key) && !this.#waiting.has(key) && this.#root.has(key));
		await inBatches(fresh, (key) => this.#take(key));
		const added: SignedRecord[] = [];
		for (let moved = true; moved;) {
			moved = false;
			const told = [...this.#waiting].filter(([, record]) => this.#keyFor(record));
			const verdicts = await inBatches(told, ([, record]) => this.#isGenuine(record));
			told.forEach(([key, record], at) => {
				this.#waiting.delete(key);
				if (!verdicts[at]) this.#doubts.set(key, 'forged');
				else {
					this.#doubts.delete(key);
					this.#believe(key, record);
					added.push({ key, record });
					moved ||= introduces(record) !== undefined;
				}
			});
		}
		// A device may be let in later, or for one more person: its records are judged again then.
		for (const [key, { device }] of this.#waiting)
			this.#doubts.set(key, this.#roster.devices.has(device) ? 'forged' : 'foreign');
		this.#tell(added);
	}

	async #take(key: string): Promise<void> {
		const record = readRecord(this.#root.get(key));
		if (!record) this.#doubts.set(key, 'unreadable');
		else if ((await this.#options.checker.hash(keyBytes(record))) !== key) this.#doubts.set(key, 'altered');
		else if (!this.#belongs(key, record)) this.#doubts.set(key, 'foreign');
		else this.#waiting.set(key, record);
	}

	/** A record of the space stands in every cycle, any other in its own; the one that founds the space gives it its id. */
	#belongs(key: string, record: JournalRecord): boolean {
		const { space, cycle } = this.#options;
		if (record.kind === 'founded') return key === space && record.space === '' && record.cycle === '';
		return record.space === space && record.cycle === (spaceKinds.includes(record.kind) ? '' : cycle);
	}

	#keyFor(record: JournalRecord): Uint8Array | undefined {
		return record.kind === 'founded' ? introduces(record)?.publicKey : this.#roster.keyFor(record);
	}

	async #isGenuine(record: JournalRecord): Promise<boolean> {
		const { checker } = this.#options;
		const publicKey = this.#keyFor(record);
		const signature = bytesIn(record.sig);
		const introduced = introduces(record);
		if (!publicKey || !signature) return false;
		try {
			if (introduced && (await checker.deviceOf(introduced.publicKey)) !== introduced.device) return false;
			return await checker.verify(publicKey, signedBytes(record), signature);
		} catch {
			return false; // a key or a signature that no algorithm takes
		}
	}

	#believe(key: string, record: JournalRecord): void {
		this.#good.set(key, record);
		this.#keys.set(record, key);
		const device = introduces(record);
		if (device) this.#roster.add(key, device);
		if (record.replaces !== undefined) push(this.#replacing, record.replaces, record);
		for (const id of record.about) push(this.#about, id, record);
	}

	#tell(added: readonly SignedRecord[]): void {
		for (const listener of [...this.#listeners]) listener(added);
	}
}

function push(lists: Map<string, JournalRecord[]>, id: string, record: JournalRecord): void {
	const known = lists.get(id);
	if (known) known.push(record);
	else lists.set(id, [record]);
}

/** So many at a time: cryptography runs beside this thread, and thousands of records arrive at once. */
async function inBatches<T, R>(items: readonly T[], step: (item: T) => Promise<R>): Promise<R[]> {
	const results: R[] = [];
	for (let at = 0; at < items.length; at += 64)
		results.push(...(await Promise.all(items.slice(at, at + 64).map(step))));
	return results;
}
