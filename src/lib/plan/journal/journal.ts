// The journal as this device believes it: every record checked once, forged ones told apart, removed ones put back.
import type * as Y from 'yjs';
import { journalRoot } from '$lib/model/schema';
import { canonical } from './canonical';
import { happenedAt, keyBytes, plain, readRecord, signedBytes } from './record';
import type { JournalRecord } from './record';
import { introduces } from './roster';
import type { KnownDevice } from './roster';
import { fromBase64url } from './signing';
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
	readonly #devices = new Map<string, KnownDevice>();
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

	/** Entries that do not count, and why. */
	get doubts(): ReadonlyMap<string, Doubt> {
		return this.#doubts;
	}

	devices(): ReadonlyMap<string, KnownDevice> {
		return this.#devices;
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
		this.#queue = this.#queue.then(() => this.#check(wanted));
		return this.#queue;
	}

	/** Of these keys, the believed records that the document lacks or shows altered: what to put back. */
	missing(keys: Iterable<string> = this.#good.keys()): SignedRecord[] {
		const lost: SignedRecord[] = [];
		for (const key of keys) {
			const record = this.#good.get(key);
			if (!record) continue;
			const shown = readRecord(this.#root.get(key));
			if (!shown || canonical(plain(shown)) !== canonical(plain(record))) lost.push({ key, record });
		}
		return lost;
	}

	async #check(keys: readonly string[]): Promise<void> {
		const added: SignedRecord[] = [];
		for (const key of keys) {
			if (this.#good.has(key) || !this.#root.has(key)) continue;
			const record = readRecord(this.#root.get(key));
			if (!record) this.#doubts.set(key, 'unreadable');
			else if ((await this.#options.checker.hash(keyBytes(record))) !== key) this.#doubts.set(key, 'altered');
			else if (!this.#belongs(key, record)) this.#doubts.set(key, 'foreign');
			else this.#waiting.set(key, record);
		}
		for (let moved = true; moved;) {
			moved = false;
			for (const [key, record] of this.#waiting) {
				const verdict = await this.#judge(record);
				if (verdict === undefined) continue;
				this.#waiting.delete(key);
				if (verdict) {
					this.#doubts.delete(key);
					this.#believe(key, record);
					added.push({ key, record });
					moved ||= introduces(record) !== undefined;
				} else this.#doubts.set(key, 'forged');
			}
		}
		for (const key of this.#waiting.keys()) this.#doubts.set(key, 'foreign');
		this.#tell(added);
	}

	#belongs(key: string, record: JournalRecord): boolean {
		const { space, cycle } = this.#options;
		if (record.kind === 'founded') return key === space && record.space === '';
		return record.space === space && (record.cycle === cycle || record.cycle === '');
	}

	/** True or false once it can be told; undefined while the device is not known. */
	async #judge(record: JournalRecord): Promise<boolean | undefined> {
		const introduced = introduces(record);
		const speaker = record.kind === 'founded' ? introduced : this.#devices.get(record.device);
		if (!speaker) return undefined;
		if (speaker.person !== record.person) return false;
		const { checker } = this.#options;
		if (introduced && (await checker.deviceOf(introduced.publicKey)) !== introduced.device) return false;
		return checker.verify(speaker.publicKey, signedBytes(record), fromBase64url(record.sig));
	}

	#believe(key: string, record: JournalRecord): void {
		this.#good.set(key, record);
		this.#keys.set(record, key);
		const device = introduces(record);
		if (device && !this.#devices.has(device.device)) this.#devices.set(device.device, device);
		for (const id of record.about) {
			const known = this.#about.get(id);
			if (known) known.push(record);
			else this.#about.set(id, [record]);
		}
	}

	#tell(added: readonly SignedRecord[]): void {
		for (const listener of [...this.#listeners]) listener(added);
	}
}

/** By the room's clock, then device and position: the same order on every peer. */
export const byTime = (a: JournalRecord, b: JournalRecord): number =>
	happenedAt(a) - happenedAt(b) || (a.device < b.device ? -1 : a.device > b.device ? 1 : a.seq - b.seq);
