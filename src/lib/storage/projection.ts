// The first screen of a cycle, stored ready to show, so that rows appear before the document is decoded.
import type { Result } from '../model/result';
import { requireCycle, type HearthDatabase } from './database';
import { attempt } from './problems';

export interface StoredProjection {
	/** Whatever was last written; the reader checks its shape, since another build may have written it. */
	read(): Promise<Result<unknown>>;
	/** Anything that can be cloned: bytes, strings, plain objects. */
	write(value: unknown): Promise<Result<void>>;
}

export function storedProjection(db: HearthDatabase, cycle: string, now: () => number): StoredProjection {
	return {
		read: () => attempt(async () => (await db.projections.get(cycle))?.value),
		write: (value) =>
			attempt(() =>
				db.transaction('rw', db.cycles, db.projections, async () => {
					await requireCycle(db, cycle);
					await db.projections.put({ cycle, at: now(), value });
				})
			)
	};
}
