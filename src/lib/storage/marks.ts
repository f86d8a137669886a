// Remembers how far the others' copies of a cycle reach, so that a file can hold just what came after.
import type { Result } from '../model/result';
import { requireCycle, type HearthDatabase } from './database';
import { attempt } from './problems';
import type { MarkRow } from './rows';

export type Mark = Readonly<MarkRow>;

export interface Marks {
	/** Newest first. */
	list(cycle: string): Promise<Result<readonly Mark[]>>;
	/** Of a person only the newest is kept. */
	add(mark: Omit<Mark, 'id'>): Promise<Result<void>>;
}

/** How many of each way are kept; the oldest go first. */
const kept = 20;

export function fileMarks(db: HearthDatabase): Marks {
	const of = (cycle: string) => db.marks.where('cycle').equals(cycle).toArray();
	return {
		list: (cycle) => attempt(async () => (await of(cycle)).reverse()),
		add: (mark) =>
			attempt(() =>
				db.transaction('rw', db.cycles, db.marks, async () => {
					await requireCycle(db, mark.cycle);
					const same = (await of(mark.cycle)).filter(({ way }) => way === mark.way);
					const older = same.filter(({ way, person }) => way === 'in' && person === mark.person);
					const others = same.filter((each) => !older.includes(each));
					const gone = [...older, ...others.slice(0, Math.max(0, others.length - kept + 1))];
					await db.marks.bulkDelete(gone.map(({ id }) => id));
					await db.marks.add({ ...mark });
				})
			)
	};
}
