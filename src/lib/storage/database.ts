// The one database of this device: its tables, and how it is opened, handed over to a newer build, and closed.
import { Dexie, type EntityTable, type Table } from 'dexie';
import { refused, type Problem, type Result } from '../model/result';
import { attempt, Refusal, storageProblems } from './problems';
import type {
	CycleRow,
	HeadRow,
	HistoryRow,
	IdentityRow,
	JournalPack,
	MarkRow,
	NoteRow,
	QuarantineRow,
	RoomKeyRow,
	RosterRow,
	SnapshotRow,
	SpaceRow,
	UpdateRow
} from './rows';

const version = 6;

export class HearthDatabase extends Dexie {
	declare readonly updates: EntityTable<UpdateRow, 'id'>;
	declare readonly snapshots: Table<SnapshotRow, [string, SnapshotRow['slot']]>;
	declare readonly projections: Table<{ cycle: string; at: number; value: unknown }, string>;
	declare readonly words: Table<{ cycle: string; at: number; value: unknown }, string>;
	declare readonly quarantine: EntityTable<QuarantineRow, 'id'>;
	declare readonly history: EntityTable<HistoryRow, 'id'>;
	declare readonly historyStates: Table<{ id: number; cycle: string; bytes: Uint8Array }, number>;
	declare readonly spaces: Table<SpaceRow, string>;
	declare readonly cycles: Table<CycleRow, string>;
	declare readonly identity: Table<IdentityRow, string>;
	declare readonly heads: Table<HeadRow, [string, string]>;
	declare readonly journal: EntityTable<JournalPack, 'id'>;
	declare readonly roomKeys: Table<RoomKeyRow, [string, string]>;
	declare readonly roster: Table<RosterRow, [string, string]>;
	declare readonly marks: EntityTable<MarkRow, 'id'>;
	declare readonly waysBack: Table<{ name: string; value: unknown }, string>;
	declare readonly notes: Table<NoteRow, [string, string]>;
	declare readonly settings: Table<{ name: string; value: unknown }, string>;

	/** Why this tab gave the database up; set once, when a newer build asks for it or the page closes it. */
	gone: Problem | undefined;

	constructor(name: string) {
		super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
		this.version(1).stores({
			updates: '++id, cycle',
			snapshots: '[cycle+slot]',
			projections: 'cycle',
			quarantine: '++id, cycle',
			history: '++id, cycle',
			historyStates: 'id, cycle',
			spaces: 'id',
			cycles: 'id, space',
			identity: 'name',
			heads: '[device+chain]',
			journal: '++id, [cycle+size]',
			settings: 'name'
		});
		this.version(2).stores({ roomKeys: '[space+name], space', roster: '[space+key], space' });
		this.version(3).stores({ marks: '++id, cycle' });
		this.version(4).stores({ words: 'cycle' });
		this.version(5).stores({ waysBack: 'name' });
		this.version(version).stores({ notes: '[space+name], space' });
	}
}

export interface OpenOptions {
	/** Tests use names of their own. */
	name?: string;
	/** Told of what happens to the connection: blocked by an older tab, or taken over by a newer build. */
	onNotice?: (problem: Problem) => void;
	/** Runs before the database is handed to a newer build: the last chance to write. */
	beforeHandover?: () => Promise<unknown>;
}

/** Opens the database; refuses with `storage.newer` and touches nothing when a newer build has raised its version. */
export async function openDatabase(options: OpenOptions = {}): Promise<Result<HearthDatabase>> {
	const { name = 'hearth', onNotice, beforeHandover } = options;
	if (typeof indexedDB === 'undefined') return refused(storageProblems.unavailable);
	const db = new HearthDatabase(name);
	db.on('blocked', () => onNotice?.({ code: storageProblems.blocked }));
	db.on('versionchange', () => {
		void handOver();
		return false;
	});
	async function handOver() {
		await beforeHandover?.();
		closeDatabase(db);
		onNotice?.({ code: storageProblems.closed });
	}
	return attempt(async () => {
		if ((await versionOnDisk(name)) > version) throw new Refusal({ code: storageProblems.newer });
		await db.open();
		if (versionOf(db.backendDB()) <= version) return db;
		closeDatabase(db);
		throw new Refusal({ code: storageProblems.newer });
	});
}

export function closeDatabase(db: HearthDatabase): void {
	db.gone ??= { code: storageProblems.closed };
	db.close();
}

/** Dexie multiplies its versions by ten. */
const versionOf = (raw: { version?: number }) => (raw.version ?? 0) / 10;

/** Dexie would open a newer database all the same, and may change it: so look first. */
async function versionOnDisk(name: string): Promise<number> {
	if (!('databases' in indexedDB)) return 0;
	const found = (await indexedDB.databases()).find((each) => each.name === name);
	return found ? versionOf(found) : 0;
}

/** Within a transaction over `cycles`: calls it off when the cycle is not here, or a newer build has written it. */
export async function requireCycle(db: HearthDatabase, cycle: string, schema?: number): Promise<CycleRow> {
	const row = await db.cycles.get(cycle);
	if (!row) throw new Refusal({ code: storageProblems.removed });
	if (schema !== undefined && row.schema > schema) throw new Refusal({ code: storageProblems.newerCycle });
	return row;
}
