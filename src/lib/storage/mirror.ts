// This device's own copy of every journal record it has found genuine, from which it puts back what somebody removes.
import type { Result } from '../model/result';
import { requireCycle, type HearthDatabase } from './database';
import { attempt } from './problems';

export interface MirrorEntry<R> {
	/** The record's content address. */
	readonly key: string;
	readonly record: R;
	/** When it reached this device from elsewhere, epoch milliseconds by the room's clock. */
	readonly arrived?: number;
}

export interface Mirror<R> {
	/** Keeps records whose key and signature the caller has checked; a known one does no harm. */
	add(cycle: string, entries: readonly MirrorEntry<R>[]): Promise<Result<void>>;
	/** Every record of the cycle, each once. */
	all(cycle: string): Promise<Result<readonly MirrorEntry<R>[]>>;
	/** The keys alone. */
	keys(cycle: string): Promise<Result<ReadonlySet<string>>>;
}

/** A pack is full at this size; when there are too many that are not, they are put together. */
const fullPack = 250;
const manyPacks = 64;

export function journalMirror<R>(db: HearthDatabase): Mirror<R> {
	/** A pack at a time: all of them at once would hold the page up while they are unpacked. */
	const all = (cycle: string) =>
		db.transaction('r', db.journal, async () => {
			const found = new Map<string, MirrorEntry<R>>();
			const packs = await db.journal.where('[cycle+size]').between([cycle, 0], [cycle, Infinity]).primaryKeys();
			for (const id of packs)
				for (const { key, record, arrived } of (await db.journal.get(id))?.entries ?? [])
					found.set(key, { key, record: record as R, ...(arrived === undefined ? {} : { arrived }) });
			return found;
		});
	return {
		add: (cycle, entries) =>
			attempt(() =>
				db.transaction('rw', db.cycles, db.journal, async () => {
					await requireCycle(db, cycle);
					await addToMirror(db, cycle, entries);
				})
			),
		all: (cycle) => attempt(async () => [...(await all(cycle)).values()]),
		keys: (cycle) => attempt(async () => new Set((await all(cycle)).keys()))
	};
}

/** Within a transaction over `journal`. A key is its content's hash, so a record that comes twice is the same twice. */
export async function addToMirror(
	db: HearthDatabase,
	cycle: string,
	entries: readonly MirrorEntry<unknown>[]
): Promise<void> {
	if (entries.length === 0) return;
	let added = entries.map(({ key, record, arrived }) => ({
		...{ key, record, verified: true as const },
		...(arrived === undefined ? {} : { arrived })
	}));
	const small = db.journal.where('[cycle+size]').between([cycle, 0], [cycle, fullPack]);
	if ((await small.count()) >= manyPacks) {
		const packs = await small.toArray();
		await db.journal.bulkDelete(packs.map(({ id }) => id));
		const each = new Map(packs.flatMap((pack) => pack.entries).map((entry) => [entry.key, entry]));
		for (const entry of added) each.set(entry.key, entry);
		added = [...each.values()];
	}
	for (let i = 0; i < added.length; i += fullPack) {
		const pack = added.slice(i, i + fullPack);
		await db.journal.add({ cycle, size: pack.length, entries: pack });
	}
}
