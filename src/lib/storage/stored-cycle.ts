// Has the document of an open cycle in another thread, without a word from the page but where it lies.
import * as Y from 'yjs';
import { ok, refused, type Result } from '../model/result';
import { closeDatabase, openDatabase, type HearthDatabase } from './database';
import { attempt, storageProblems } from './problems';
import { readLog, replay } from './update-log';

/** Plain, so that it can be sent to a worker. */
export interface StoredCycle {
	/** Name of the database. */
	readonly database: string;
	readonly cycle: string;
	/** The newest document schema that this build understands. */
	readonly schema: number;
	/** False where the disk is not ours to read any more: then all of it is in `unsaved`. */
	readonly onDisk: boolean;
	/** Updates (V1) that are not on the disk. */
	readonly unsaved: readonly Uint8Array[];
}

/** Fills `doc`; rows that cannot be read are left out, and stay where they are. */
export async function readStored(doc: Y.Doc, stored: StoredCycle): Promise<Result<void>> {
	const { database, cycle, schema, onDisk, unsaved } = stored;
	if (onDisk) {
		const read = await withDatabase(database, (db) => readLog(db, cycle, schema));
		if (!read.ok) return read;
		replay(doc, read.value);
	}
	for (const update of unsaved) Y.applyUpdate(doc, update, 'storage');
	return ok(undefined);
}

/** The state (Yjs, V2) of a version of a cycle. */
export async function readVersion(database: string, cycle: string, id: number): Promise<Result<Uint8Array>> {
	const read = await withDatabase(database, (db) => db.historyStates.get(id));
	if (!read.ok) return read;
	return read.value?.cycle === cycle ? ok(read.value.bytes) : refused(storageProblems.versionGone);
}

async function withDatabase<T>(name: string, look: (db: HearthDatabase) => PromiseLike<T>): Promise<Result<T>> {
	const opened = await openDatabase({ name });
	if (!opened.ok) return opened;
	try {
		return await attempt(() => look(opened.value));
	} finally {
		closeDatabase(opened.value);
	}
}
