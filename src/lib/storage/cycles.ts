// The documents of cycles on this device: opened to be worked with, or added to while they are closed.
import * as Y from 'yjs';
import type { Result } from '../model/result';
import { askToLook } from './cycle-channel';
import { CycleStore } from './cycle-store';
import { requireCycle } from './database';
import { attempt } from './problems';
import type { Storage } from './storage';
import { append } from './update-log';

/**
 * Loads a cycle of the catalogue into `doc` and keeps it. What `doc` holds already is kept too.
 * `schema` is the newest document schema this build understands. It is read at once, and put into `doc` when `after`
 * has settled.
 */
export function openCycle(
	{ shelf }: Pick<Storage<never>, 'shelf'>,
	cycle: string,
	doc: Y.Doc,
	schema: number,
	after?: Promise<unknown>
): CycleStore {
	const { db, ports, open } = shelf;
	const store = new CycleStore({ db, ports, cycle, doc, schema, after, onClose: () => open.delete(store) });
	open.add(store);
	return store;
}

/** Adds an update (Yjs, V2) to the log of a cycle that this tab does not have open; other tabs take it in. */
export function appendTo(
	{ shelf }: Pick<Storage<never>, 'shelf'>,
	cycle: string,
	update: Uint8Array,
	schema: number
): Promise<Result<void>> {
	const { db, ports } = shelf;
	return attempt(async () => {
		await db.transaction('r', db.cycles, () => requireCycle(db, cycle, schema));
		await append(db, cycle, [Y.convertUpdateFormatV2ToV1(update)], schema);
		askToLook(ports, db.name, [cycle]);
	});
}
