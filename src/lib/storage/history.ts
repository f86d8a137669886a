// Versions of a cycle kept on this device: whole states with a time and a label, a bounded number of them.
import type { Result } from '../model/result';
import { requireCycle, type HearthDatabase } from './database';
import type { HistoryRow } from './rows';
import { attempt } from './problems';

export type Version = Readonly<Pick<HistoryRow, 'id' | 'at' | 'label' | 'automatic' | 'size'>>;

export interface VersionHistory {
	/** Newest first. */
	list(): Promise<Result<readonly Version[]>>;
	/** Keeps the document as it is now under a label. */
	save(label: string): Promise<Result<Version>>;
	/** The state (Yjs, V2) of a version; undefined when it has made room for newer ones. */
	read(id: number): Promise<Result<Uint8Array | undefined>>;
}

/** How many are kept, of each kind; the oldest go first. */
const kept = { automatic: 14, asked: 30 };

export function versionHistory(
	db: HearthDatabase,
	cycle: string,
	now: () => number,
	encode: () => Uint8Array
): VersionHistory {
	return {
		list: () => attempt(async () => (await versionsOf(db, cycle)).reverse()),
		save: (label) =>
			attempt(() =>
				db.transaction('rw', db.cycles, db.history, db.historyStates, async () => {
					await requireCycle(db, cycle);
					return addVersion(db, { cycle, at: now(), label, automatic: false, bytes: encode() });
				})
			),
		read: (id) =>
			attempt(async () => {
				const state = await db.historyStates.get(id);
				return state?.cycle === cycle ? state.bytes : undefined;
			})
	};
}

/** Within a transaction over `history` and `historyStates`. */
export async function addVersion(
	db: HearthDatabase,
	version: Omit<HistoryRow, 'id' | 'size'> & { bytes: Uint8Array }
): Promise<Version> {
	const { bytes, ...about } = version;
	const row = { ...about, size: bytes.length };
	const id = await db.history.add(row);
	await db.historyStates.add({ id, cycle: row.cycle, bytes });
	const same = (await versionsOf(db, row.cycle)).filter((each) => each.automatic === row.automatic);
	const surplus = same.slice(0, -(row.automatic ? kept.automatic : kept.asked)).map((each) => each.id);
	await db.history.bulkDelete(surplus);
	await db.historyStates.bulkDelete(surplus);
	return Object.freeze({ ...row, id });
}

export async function lastAutomatic(db: HearthDatabase, cycle: string): Promise<number | undefined> {
	return (await versionsOf(db, cycle)).findLast((each) => each.automatic)?.at;
}

const versionsOf = (db: HearthDatabase, cycle: string) => db.history.where('cycle').equals(cycle).toArray();
