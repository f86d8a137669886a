// Compaction: the log of a cycle becomes one snapshot, in one transaction, from what is on the disk and nothing else.
import * as Y from 'yjs';
import type { HearthDatabase } from './database';
import { addVersion, lastAutomatic } from './history';
import { logTables, replay, setAside } from './update-log';

export interface MergeOptions {
	/** Milliseconds since the epoch. */
	now: number;
	/** With fewer rows it is not worth it, unless the daily version is due. */
	least: number;
}

const dayMs = 24 * 60 * 60 * 1000;

/** Resolves with the number of rows merged away. Kill it anywhere: the log is as it was, or the snapshot is whole. */
export function mergeLog(db: HearthDatabase, cycle: string, { now, least }: MergeOptions): Promise<number> {
	return db.transaction('rw', [...logTables(db), db.history, db.historyStates], async () => {
		const rows = await db.updates.where('cycle').equals(cycle).toArray();
		const last = rows.at(-1);
		if (!last) return 0;
		let current = await db.snapshots.get([cycle, 'current']);
		const begun = current?.begun ?? now;
		const daily = Math.abs(now - ((await lastAutomatic(db, cycle)) ?? begun)) >= dayMs;
		if (rows.length < least && !daily) return 0;

		const doc = new Y.Doc();
		const damaged = replay(doc, { snapshot: current, rows });
		if (damaged.length > 0) {
			await setAside(db, damaged, now);
			if (damaged.some(({ row }) => 'slot' in row)) {
				current = await db.snapshots.get([cycle, 'current']);
				replay(doc, { snapshot: current, rows: [] });
			}
		}
		const bytes = Y.encodeStateAsUpdateV2(doc);
		doc.destroy();

		if (current) await db.snapshots.put({ ...current, slot: 'previous' });
		await db.snapshots.put({ cycle, slot: 'current', at: now, begun, upto: last.id, bytes });
		await db.updates.bulkDelete(rows.map((row) => row.id));
		await db.cycles.update(cycle, { bytes: bytes.length });
		if (daily) await addVersion(db, { cycle, at: now, label: '', automatic: true, bytes });
		return rows.length;
	});
}
