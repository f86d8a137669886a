// Keeps this device's journal honest: signs its own records, checks what arrives, puts back what was removed.
import { Journal, signDrafts, spaceKinds } from '$lib/plan';
import type { Checker, JournalRecord, PlanDocument, RecordDraft, SignedRecord, Signer } from '$lib/plan';
import { deviceOf, hash, verify } from '$lib/storage';
import type { MirrorEntry, Storage } from '$lib/storage';
import { ok } from '$lib/model/result';
import type { Result } from '$lib/model/result';

export type Kept = Storage<JournalRecord>;

export const checker: Checker = { hash, verify, deviceOf };

export const signerOf = ({ identity }: Kept): Signer => ({
	device: identity.device,
	sign: (bytes) => identity.sign(bytes),
	hash
});

/** Lets the page draw and answer between two pieces of long work. */
const pause = () => new Promise<void>((resume) => setTimeout(resume));
const slice = 1_000;

function* slices<T>(items: readonly T[]): Iterable<readonly T[]> {
	for (let at = 0; at < items.length; at += slice) yield items.slice(at, at + slice);
}

/** Milliseconds before what somebody removed is put back: at first, and at most where it keeps vanishing. */
export interface Patience {
	readonly first: number;
	readonly most: number;
}

export interface JournalPlace {
	readonly space: string;
	readonly cycle: string;
	readonly person: string;
	/** What this device goes by the room's clock with, at a moment of its own; without it, its own clock. */
	readonly offset?: (at: number) => number;
}

export class JournalKeeper {
	readonly journal: Journal;
	/** Settles when the journal on this device has been read and checked; nothing is signed before. */
	ready: Promise<void> = Promise.resolve();
	readonly #document: PlanDocument;
	readonly #storage: Kept;
	#place: JournalPlace;
	readonly #patience: Patience;
	/** Checked, and not yet in the mirror. */
	#unkept: readonly MirrorEntry<JournalRecord>[] = [];
	/** When what others signed reached this device. */
	readonly #arrivals = new Map<string, number>();
	#keeping: Promise<void> | undefined;
	readonly #lost = new Set<string>();
	#wait: number;
	#calmUntil = 0;
	#repair: ReturnType<typeof setTimeout> | undefined;
	#stop = () => {};
	#closed = false;

	constructor(
		storage: Kept,
		document: PlanDocument,
		place: JournalPlace,
		patience: Patience = { first: 500, most: 600_000 }
	) {
		this.#storage = storage;
		this.#document = document;
		this.#place = place;
		this.#patience = patience;
		this.#wait = patience.first;
		this.journal = new Journal(document.doc, { space: place.space, cycle: place.cycle, checker, pause });
	}

	/** Reads what this device has checked before, checks the rest, and from then on whatever arrives. */
	open(): Promise<void> {
		let loaded = false;
		this.#stop = this.#document.onChange(({ records, source }) => {
			// What arrives before is in the document by then, and is looked at with the rest.
			if (!loaded || !records.size || source === 'create' || source === 'user' || source === 'repair') return;
			void this.#receive(records);
		});
		this.ready = (async () => {
			const mirrored = await this.#storage.mirror.all(this.#place.cycle);
			for (const some of mirrored.ok ? slices(mirrored.value) : []) {
				this.journal.trust(some);
				for (const { key, arrived } of some) if (arrived !== undefined) this.#arrivals.set(key, arrived);
				await pause();
			}
			loaded = true;
			await this.#receive(undefined);
			await this.#share();
		})();
		return this.ready;
	}

	/** When a record of another device reached this one, epoch milliseconds by the room's clock; unknown for one's own. */
	arrivedAt(key: string): number | undefined {
		return this.#arrivals.get(key);
	}

	/** What is signed from now on is signed for that person. */
	speakFor(person: string): void {
		this.#place = { ...this.#place, person };
	}

	/** Signs drafts, and keeps them on this device before anybody else can see them. */
	async sign(drafts: readonly RecordDraft[], at: number): Promise<Result<SignedRecord[]>> {
		await this.ready;
		const ofSpace = drafts.filter(({ kind }) => spaceKinds.includes(kind));
		const ofCycle = drafts.filter(({ kind }) => !spaceKinds.includes(kind));
		const signed: SignedRecord[] = [];
		for (const [cycle, group] of [
			['', ofSpace],
			[this.#place.cycle, ofCycle]
		] as const) {
			if (!group.length) continue;
			const done = await this.#continue(cycle, group, at);
			if (!done.ok) return done;
			signed.push(...done.value);
		}
		await this.#keepRoster(signed);
		return ok(signed);
	}

	/** Takes in records of the space that were checked outside the document: they count at once, and stand in it. */
	async takeIn(records: readonly SignedRecord[]): Promise<void> {
		const fresh = records.filter(({ key }) => !this.journal.knows(key));
		if (!fresh.length || this.#closed) return;
		this.journal.trust(fresh);
		this.#document.record(fresh, 'repair');
		this.#unkept = [...this.#unkept, ...fresh];
		await this.#keep();
	}

	/** What another cycle of this space has brought to this device, of who belongs here, belongs in this one too. */
	async #share(): Promise<void> {
		if (this.#closed) return;
		const known = await this.#storage.roster.all(this.#place.space);
		if (!known.ok) return;
		const fresh = known.value.filter(({ key }) => !this.journal.knows(key));
		if (fresh.length) {
			this.#document.record(fresh, 'repair');
			this.#unkept = [...this.#unkept, ...(await this.journal.check(fresh.map(({ key }) => key)))];
		}
		const ofSpace = Array.from(this.journal.genuine()).filter(({ cycle }) => cycle === '');
		await this.#keepRoster(ofSpace.map((record) => ({ key: this.journal.keyOf(record), record })));
		await this.#keep();
	}

	async #keepRoster(records: readonly SignedRecord[]): Promise<void> {
		const ofSpace = records.filter(({ record }) => record.cycle === '');
		if (ofSpace.length) await this.#storage.roster.add(this.#place.space, ofSpace);
	}

	close(): void {
		this.#closed = true;
		this.#stop();
		clearTimeout(this.#repair);
	}

	/** The space's records form a chain of their own, which every cycle holds whole. */
	async #continue(cycle: string, drafts: readonly RecordDraft[], at: number): Promise<Result<SignedRecord[]>> {
		const { space, person } = this.#place;
		const offset = this.#place.offset?.(at) ?? 0;
		const signer = signerOf(this.#storage);
		const chain = cycle === '' ? `space:${space}` : cycle;
		const done = await this.#storage.chain.withHead(
			{ device: signer.device, chain, cycle: this.#place.cycle },
			async (head) => {
				const records = await signDrafts(drafts, signer, { space, cycle, person, at, offset }, head);
				const last = records.at(-1);
				return { records, head: { seq: last?.record.seq ?? 0, key: last?.key ?? '' } };
			}
		);
		return done.ok ? ok([...done.value.records]) : done;
	}

	async #receive(keys: ReadonlySet<string> | undefined): Promise<void> {
		const added = (await this.journal.check(keys)).map((entry) => this.#arriving(entry));
		if (added.length) this.#unkept = [...this.#unkept, ...added];
		await (this.#keeping ??= this.#keep().finally(() => (this.#keeping = undefined)));
		const known = keys ? [...keys] : Array.from(this.journal.records(), (record) => this.journal.keyOf(record));
		for (const some of slices(known)) {
			for (const { key } of this.journal.missing(some)) this.#lost.add(key);
			await pause();
		}
		if (this.#lost.size) this.#putBackSoon();
	}

	#arriving(entry: SignedRecord): MirrorEntry<JournalRecord> {
		if (entry.record.device === this.#storage.identity.device) return entry;
		const at = Date.now();
		const arrived = at + (this.#place.offset?.(at) ?? 0);
		this.#arrivals.set(entry.key, arrived);
		return { ...entry, arrived };
	}

	/** What cannot be kept now (no space is left) is tried again when the next records come. */
	async #keep(): Promise<void> {
		while (this.#unkept.length) {
			const batch = this.#unkept;
			const kept = await this.#storage.mirror.add(this.#place.cycle, batch);
			if (!kept.ok) return;
			await this.#keepRoster(batch);
			this.#unkept = this.#unkept.slice(batch.length);
		}
	}

	/** Not at once, and not when everybody else does: one device's repair is enough; against a vandal, ever more seldom. */
	#putBackSoon(): void {
		if (this.#repair !== undefined) return;
		if (Date.now() > this.#calmUntil) this.#wait = this.#patience.first;
		this.#repair = setTimeout(
			() => {
				this.#repair = undefined;
				const lost = this.journal.missing(this.#lost);
				this.#lost.clear();
				if (!lost.length) return;
				this.#wait = Math.min(this.#patience.most, this.#wait * 2);
				this.#calmUntil = Date.now() + this.#wait * 2;
				this.#document.record(lost, 'repair');
			},
			this.#wait * (1 + Math.random())
		);
	}
}
