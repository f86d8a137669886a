// The genuine records of a whole space, kept once for all its cycles on this device.
import type { Result } from '../model/result';
import type { HearthDatabase } from './database';
import type { MirrorEntry } from './mirror';
import { attempt } from './problems';

export interface StoredRoster<R> {
	/** Keeps records whose key and signature the caller has checked. */
	add(space: string, entries: readonly MirrorEntry<R>[]): Promise<Result<void>>;
	all(space: string): Promise<Result<readonly MirrorEntry<R>[]>>;
}

export const storedRoster = <R>(db: HearthDatabase): StoredRoster<R> => ({
	add: (space, entries) =>
		attempt(async () => {
			await db.roster.bulkPut(entries.map(({ key, record }) => ({ space, key, record })));
		}),
	all: (space) =>
		attempt(async () =>
			(await db.roster.where('space').equals(space).toArray()).map(({ key, record }) => ({ key, record: record as R }))
		)
});
