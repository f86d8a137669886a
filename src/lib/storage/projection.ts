// What is stored of a cycle beside its document, to be read without decoding that: its first screen, and its words.
import type { Result } from '../model/result';
import { requireCycle, type HearthDatabase } from './database';
import { attempt } from './problems';

export interface StoredProjection {
	/** Whatever was last written; the reader checks its shape, since another build may have written it. */
	read(): Promise<Result<unknown>>;
	/** Anything that can be cloned: bytes, strings, plain objects. */
	write(value: unknown): Promise<Result<void>>;
}

export function storedProjection(
	db: HearthDatabase,
	cycle: string,
	now: () => number,
	what: 'projections' | 'words' = 'projections'
): StoredProjection {
	return {
		read: () => attempt(async () => (await db[what].get(cycle))?.value),
		write: (value) =>
			attempt(() =>
				db.transaction('rw', db.cycles, db[what], async () => {
					await requireCycle(db, cycle);
					await db[what].put({ cycle, at: now(), value });
				})
			)
	};
}
