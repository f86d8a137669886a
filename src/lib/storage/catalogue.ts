// The spaces and cycles on this device: what the start page lists, and what removing a space takes away.
import type { Result } from '../model/result';
import { askToLook } from './cycle-channel';
import type { HearthDatabase } from './database';
import type { Ports } from './ports';
import type { CycleRow, SpaceRow } from './rows';
import { attempt, Refusal, storageProblems } from './problems';

export interface Catalogue {
	/** Last opened first. */
	spaces(): Promise<Result<readonly SpaceRow[]>>;
	cycles(space: string): Promise<Result<readonly CycleRow[]>>;
	cycle(id: string): Promise<Result<CycleRow | undefined>>;
	/** Adds or replaces. */
	putSpace(space: SpaceRow): Promise<Result<void>>;
	/** Adds or replaces; `storage.removed` when its space is not here, and a schema is never lowered. */
	putCycle(cycle: CycleRow): Promise<Result<void>>;
	/** Adds a cycle that is not here, with its whole state (Yjs, V2): both or neither. `storage.taken` when it is here. */
	addCycle(cycle: CycleRow, state: Uint8Array): Promise<Result<void>>;
	/** The space was opened just now. */
	touch(space: string): Promise<Result<void>>;
	/** Takes a space and all its cycles off this device, at once or not at all. */
	removeSpace(space: string): Promise<Result<void>>;
	/** Takes one cycle off this device, at once or not at all; its space stays. */
	removeCycle(cycle: string): Promise<Result<void>>;
	/** A space or cycle changed, in this tab or another. */
	onChange(listener: () => void): () => void;
	close(): void;
}

export function openCatalogue(db: HearthDatabase, ports: Ports): Catalogue {
	const channel = ports.channel(`${db.name}-catalogue`);
	const listeners = new Set<() => void>();
	const tell = () => listeners.forEach((listener) => listener());
	channel.onmessage = tell;
	const changed = async (run: () => PromiseLike<void>): Promise<Result<void>> => {
		const done = await attempt(run);
		if (!done.ok) return done;
		channel.postMessage('changed');
		tell();
		return done;
	};

	return {
		spaces: () => attempt(async () => (await db.spaces.toArray()).sort((a, b) => b.lastOpened - a.lastOpened)),
		cycles: (space) => attempt(() => db.cycles.where('space').equals(space).toArray()),
		cycle: (id) => attempt(() => db.cycles.get(id)),
		putSpace: (space) => changed(async () => void (await db.spaces.put(space))),
		putCycle: (cycle) =>
			changed(async () => {
				if (await putCycle(db, cycle)) askToLook(ports, db.name, [cycle.id]);
			}),
		addCycle: (cycle, state) => changed(() => addCycle(db, cycle, state, ports.timers.now())),
		touch: (space) => changed(async () => void (await db.spaces.update(space, { lastOpened: ports.timers.now() }))),
		removeSpace: (space) => changed(async () => askToLook(ports, db.name, await removeSpace(db, space))),
		removeCycle: (cycle) =>
			changed(async () => {
				await db.transaction('rw', tablesOf(db), () => removeRows(db, cycle));
				askToLook(ports, db.name, [cycle]);
			}),
		onChange(listener) {
			listeners.add(listener);
			return () => void listeners.delete(listener);
		},
		close() {
			channel.onmessage = null;
			channel.close();
			listeners.clear();
		}
	};
}

/** True when the schema was raised: whoever has the cycle open must look whether they still understand it. */
function putCycle(db: HearthDatabase, cycle: CycleRow): Promise<boolean> {
	return db.transaction('rw', db.spaces, db.cycles, async () => {
		if (!(await db.spaces.get(cycle.space))) throw new Refusal({ code: storageProblems.removed });
		const before = await db.cycles.get(cycle.id);
		const bytes = cycle.bytes ?? before?.bytes;
		const schema = Math.max(cycle.schema, before?.schema ?? 0);
		await db.cycles.put({ ...cycle, schema, ...(bytes === undefined ? {} : { bytes }) });
		return before !== undefined && schema > before.schema;
	});
}

function addCycle(db: HearthDatabase, cycle: CycleRow, bytes: Uint8Array, now: number): Promise<void> {
	return db.transaction('rw', db.spaces, db.cycles, db.snapshots, async () => {
		if (!(await db.spaces.get(cycle.space))) throw new Refusal({ code: storageProblems.removed });
		if (await db.cycles.get(cycle.id)) throw new Refusal({ code: storageProblems.taken });
		await db.cycles.add({ ...cycle, bytes: bytes.length });
		// Rows of the log count from 1.
		await db.snapshots.put({ cycle: cycle.id, slot: 'current', at: now, begun: now, upto: 0, bytes });
	});
}

/**
 * Resolves with the cycles that went. The heads of this device's chains stay (a number and a hash each):
 * who comes back to a space must go on counting where they stopped, or would contradict their own signature.
 */
function removeSpace(db: HearthDatabase, space: string): Promise<string[]> {
	return db.transaction('rw', [db.spaces, db.roomKeys, db.roster, db.waysBack, db.notes, ...tablesOf(db)], async () => {
		const cycles = await db.cycles.where('space').equals(space).primaryKeys();
		for (const cycle of cycles) await removeRows(db, cycle);
		await db.roomKeys.where('space').equals(space).delete();
		await db.roster.where('space').equals(space).delete();
		await db.waysBack.delete(space);
		await db.notes.where('space').equals(space).delete();
		await db.spaces.delete(space);
		return cycles;
	});
}

/** Every table that holds rows of cycles. */
const tablesOf = (db: HearthDatabase) => [
	...[db.cycles, db.updates, db.snapshots, db.projections, db.words],
	...[db.quarantine, db.history, db.historyStates, db.journal, db.marks]
];

/** Within a transaction over `tablesOf`. */
async function removeRows(db: HearthDatabase, cycle: string): Promise<void> {
	const versions = await db.history.where('cycle').equals(cycle).primaryKeys();
	await db.historyStates.bulkDelete(versions);
	await db.history.bulkDelete(versions);
	await db.updates.where('cycle').equals(cycle).delete();
	await db.quarantine.where('cycle').equals(cycle).delete();
	await db.snapshots.bulkDelete([
		[cycle, 'current'],
		[cycle, 'previous']
	]);
	await db.journal.where('[cycle+size]').between([cycle, 0], [cycle, Infinity]).delete();
	await db.marks.where('cycle').equals(cycle).delete();
	await db.projections.delete(cycle);
	await db.words.delete(cycle);
	await db.cycles.delete(cycle);
}
