// Keeps this device's journal honest: signs its own records, checks what arrives, puts back what was removed.
import { Journal, signDrafts, spaceKinds } from '$lib/plan';
import type { Checker, JournalRecord, PlanDocument, RecordDraft, SignedRecord, Signer } from '$lib/plan';
import { deviceOf, hash, verify } from '$lib/storage';
import type { Storage } from '$lib/storage';
import { ok } from '$lib/model/result';
import type { Result } from '$lib/model/result';

export type Kept = Storage<JournalRecord>;

export const checker: Checker = { hash, verify, deviceOf };

export const signerOf = ({ identity }: Kept): Signer => ({
	device: identity.device,
	sign: (bytes) => identity.sign(bytes),
	hash
});

export class JournalKeeper {
	readonly journal: Journal;
	/** Settles when the journal on this device has been read and checked; nothing is signed before. */
	ready: Promise<void> = Promise.resolve();
	readonly #document: PlanDocument;
	readonly #storage: Kept;
	readonly #place: { readonly space: string; readonly cycle: string; readonly person: string };
	#stop = () => {};

	constructor(storage: Kept, document: PlanDocument, place: { space: string; cycle: string; person: string }) {
		this.#storage = storage;
		this.#document = document;
		this.#place = place;
		this.journal = new Journal(document.doc, { space: place.space, cycle: place.cycle, checker });
	}

	/** Reads what this device has checked before, checks the rest, and from then on whatever arrives. */
	open(): Promise<void> {
		const waiting = new Set<string>();
		let loaded = false;
		this.#stop = this.#document.onChange(({ records, source }) => {
			if (!records.size || source === 'create' || source === 'user' || source === 'repair') return;
			if (loaded) void this.#receive(records);
			else for (const key of records) waiting.add(key);
		});
		this.ready = (async () => {
			const mirrored = await this.#storage.mirror.all(this.#place.cycle);
			if (mirrored.ok) this.journal.trust(mirrored.value);
			loaded = true;
			await this.#receive(undefined);
		})();
		return this.ready;
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
		return ok(signed);
	}

	close(): void {
		this.#stop();
	}

	/** The space's records form a chain of their own, which every cycle holds whole. */
	async #continue(cycle: string, drafts: readonly RecordDraft[], at: number): Promise<Result<SignedRecord[]>> {
		const { space, person } = this.#place;
		const signer = signerOf(this.#storage);
		const chain = cycle === '' ? `space:${space}` : cycle;
		const done = await this.#storage.chain.withHead(
			{ device: signer.device, chain, cycle: this.#place.cycle },
			async (head) => {
				const records = await signDrafts(drafts, signer, { space, cycle, person, at, offset: 0 }, head);
				const last = records.at(-1);
				return { records, head: { seq: last?.record.seq ?? 0, key: last?.key ?? '' } };
			}
		);
		return done.ok ? ok([...done.value.records]) : done;
	}

	async #receive(keys: ReadonlySet<string> | undefined): Promise<void> {
		const known = this.journal.size;
		const fresh: SignedRecord[] = [];
		const stop = this.journal.onChange((added) => fresh.push(...added));
		await this.journal.check(keys);
		stop();
		if (fresh.length || this.journal.size > known) await this.#storage.mirror.add(this.#place.cycle, fresh);
		const lost = this.journal.missing(keys);
		if (lost.length) this.#document.record(lost, 'repair');
	}
}
