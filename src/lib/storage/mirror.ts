// This device's own copy of every journal record it has found genuine, from which it puts back what somebody removes.
import type { Result } from '../model/result';
import { requireCycle, type HearthDatabase } from './database';
import { attempt } from './problems';

export interface MirrorEntry<R> {
	/** The record's content address. */
	readonly key: string;
	readonly record: R;
}

export interface Mirror<R> {
	/** Keeps records whose key and signature the caller has checked; known keys are kept as they are. */
	add(cycle: string, entries: readonly MirrorEntry<R>[]): Promise<Result<void>>;
	/** Every record of the cycle, ordered by key. */
	all(cycle: string): Promise<Result<readonly MirrorEntry<R>[]>>;
	/** The keys alone, much cheaper. */
	keys(cycle: string): Promise<Result<ReadonlySet<string>>>;
}

export function journalMirror<R>(db: HearthDatabase): Mirror<R> {
	const rows = (cycle: string) => db.journal.where('[cycle+key]').between([cycle, ''], [cycle, '\uffff']);
	return {
		add: (cycle, entries) =>
			attempt(() =>
				db.transaction('rw', db.cycles, db.journal, async () => {
					await requireCycle(db, cycle);
					await addToMirror(db, cycle, entries);
				})
			),
		all: (cycle) =>
			attempt(async () => (await rows(cycle).toArray()).map(({ key, record }) => ({ key, record: record as R }))),
		keys: (cycle) => attempt(async () => new Set((await rows(cycle).primaryKeys()).map(([, key]) => key)))
	};
}

/** Within a transaction over `journal`. A key is its content's hash, so writing a known one again changes nothing. */
export async function addToMirror(
	db: HearthDatabase,
	cycle: string,
	entries: readonly MirrorEntry<unknown>[]
): Promise<void> {
	await db.journal.bulkPut(entries.map(({ key, record }) => ({ cycle, key, record, verified: true })));
}
