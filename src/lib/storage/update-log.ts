// The log of one cycle on the disk: appending a row, reading it back, setting damaged rows aside.
import * as Y from 'yjs';
import { FastDecoder } from './fast-decoder';
import { requireCycle, type HearthDatabase } from './database';
import type { SnapshotRow, UpdateRow } from './rows';
import { problemOf, Refusal, storageProblems } from './problems';

export interface Damaged {
	readonly row: SnapshotRow | UpdateRow;
	readonly reason: string;
}

export interface Stored {
	readonly snapshot: SnapshotRow | undefined;
	readonly rows: readonly UpdateRow[];
}

/** The tables that setting a row aside touches. */
export const logTables = (db: HearthDatabase) => [db.updates, db.snapshots, db.quarantine, db.cycles];

/**
 * Appends one row and resolves once the transaction has completed. Bare IndexedDB, since every edit waits for it:
 * the request and the commit leave in the caller's own task, so that a tab about to go still gets them out.
 */
export async function append(
	db: HearthDatabase,
	cycle: string,
	updates: readonly Uint8Array[],
	schema: number
): Promise<void> {
	if (db.gone) throw new Refusal(db.gone);
	const transaction = begin(db) ?? (await beginAgain(db, cycle, schema));
	return new Promise((resolve, reject) => {
		const added = transaction.objectStore('updates').add({ cycle, updates });
		transaction.oncomplete = () => resolve();
		// A full disk may show at the request or only here.
		transaction.onabort = () => reject(added.error ?? transaction.error ?? new Error('the write was called off'));
		transaction.commit();
	});
}

/** Undefined when the browser has closed the connection. */
function begin(db: HearthDatabase): IDBTransaction | undefined {
	if (!db.isOpen()) return undefined;
	try {
		return db.backendDB().transaction('updates', 'readwrite', { durability: 'strict' });
	} catch (error) {
		if (problemOf(error).code === storageProblems.closed) return undefined;
		throw error;
	}
}

/** If the site's data was cleared away, an empty database is made here, and the cycle is not in it. */
async function beginAgain(db: HearthDatabase, cycle: string, schema: number): Promise<IDBTransaction> {
	if (db.isOpen()) db.close({ disableAutoOpen: false });
	await db.open();
	await requireCycle(db, cycle, schema);
	const transaction = begin(db);
	if (!transaction) throw new Refusal({ code: storageProblems.closed });
	return transaction;
}

/** Takes away what a tab wrote before it learnt that the cycle is no longer on this device. */
export function sweep(db: HearthDatabase, cycle: string): Promise<void> {
	return db.transaction('rw', db.cycles, db.updates, async () => {
		if (!(await db.cycles.get(cycle))) await db.updates.where('cycle').equals(cycle).delete();
	});
}

/** Everything that is stored, or only the rows after `floor` with the snapshot if it holds any such row. */
export function readLog(db: HearthDatabase, cycle: string, schema: number, floor = -1): Promise<Stored> {
	return db.transaction('r', db.cycles, db.snapshots, db.updates, async () => {
		// All asked for at once: a page that opens is busy drawing, and each answer would have to wait for that.
		const [, snapshot, rows] = await Promise.all([
			requireCycle(db, cycle, schema),
			db.snapshots.get([cycle, 'current']),
			db.updates
				.where('cycle')
				.equals(cycle)
				.and((row) => row.id > floor)
				.toArray()
		]);
		return { snapshot: snapshot && snapshot.upto > floor ? snapshot : undefined, rows };
	});
}

/** Applies what is stored, each row for itself, and tells which rows could not be read. */
export function replay(doc: Y.Doc, { snapshot, rows }: Stored): Damaged[] {
	const damaged: Damaged[] = [];
	const each = (row: SnapshotRow | UpdateRow, apply: () => void) => {
		try {
			apply();
		} catch (error) {
			damaged.push({ row, reason: String(error) });
		}
	};
	Y.transact(
		doc,
		() => {
			if (snapshot) each(snapshot, () => Y.applyUpdateV2(doc, snapshot.bytes, 'storage', FastDecoder));
			for (const row of rows) each(row, () => row.updates.forEach((update) => Y.applyUpdate(doc, update, 'storage')));
		},
		'storage',
		false
	);
	return damaged;
}

/** Within a transaction over `logTables`: moves rows to the quarantine; the snapshot before takes a bad one's place. */
export async function setAside(db: HearthDatabase, damaged: readonly Damaged[], at: number): Promise<void> {
	for (const { row, reason } of damaged) {
		const { cycle } = row;
		if ('slot' in row) {
			const current = await db.snapshots.get([cycle, 'current']);
			if (current?.upto !== row.upto) continue;
			const previous = await db.snapshots.get([cycle, 'previous']);
			await db.quarantine.add({ cycle, kind: 'snapshot', at, reason, parts: [row.bytes] });
			await db.snapshots.delete([cycle, 'current']);
			await db.snapshots.delete([cycle, 'previous']);
			if (previous) await db.snapshots.put({ ...previous, slot: 'current' });
		} else if (await db.updates.get(row.id)) {
			await db.quarantine.add({ cycle, kind: 'update', at, reason, parts: row.updates });
			await db.updates.delete(row.id);
		}
	}
}
