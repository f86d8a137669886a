// Everything this device keeps, opened together and closed together.
import * as Y from 'yjs';
import { ok, type Problem, type Result } from '../model/result';
import { askToLook } from './cycle-channel';
import { openCatalogue, type Catalogue } from './catalogue';
import { journalChain, type Chain } from './chain';
import { CycleStore } from './cycle-store';
import { closeDatabase, openDatabase, requireCycle } from './database';
import { openIdentity, type DeviceIdentity } from './identity';
import { fileMarks, type Marks } from './marks';
import { journalMirror, type Mirror } from './mirror';
import { storedRoomKeys, type RoomKeys } from './room-keys';
import { storedWaysBack, type WaysBack } from './ways-back';
import { storedRoster, type StoredRoster } from './roster';
import { browserPorts } from './browser-ports';
import type { Ports } from './ports';
import { rowsSetAside, type SetAside } from './set-aside';
import { storageQuota, type Quota } from './quota';
import { openSettings, type SettingsStore } from './settings';
import { attempt } from './problems';
import { append } from './update-log';
import { storedProjection, type StoredProjection } from './projection';

/** `R` is the journal's record, which this room never looks into. */
export interface Storage<R> {
	readonly identity: DeviceIdentity;
	readonly catalogue: Catalogue;
	readonly settings: SettingsStore;
	readonly quota: Quota;
	readonly chain: Chain<R>;
	readonly mirror: Mirror<R>;
	/** Records of a whole space, whichever of its cycles they were found in. */
	readonly roster: StoredRoster<R>;
	readonly roomKeys: RoomKeys;
	readonly marks: Marks;
	readonly setAside: SetAside;
	/** Name of the database. */
	readonly name: string;
	/** Adds an update (Yjs, V2) to the log of a cycle that this tab does not have open; other tabs take it in. */
	append(cycle: string, update: Uint8Array, schema: number): Promise<Result<void>>;
	readonly waysBack: WaysBack;
	/** The stored first screen of a cycle, for before its document is opened. */
	projection(cycle: string): StoredProjection;
	/** The stored words of a cycle, for a search from another one. */
	words(cycle: string): StoredProjection;
	/**
	 * Loads a cycle of the catalogue into `doc` and keeps it. What `doc` holds already is kept too.
	 * `schema` is the newest document schema this build understands. It is read at once, and put into `doc` when `after`
	 * has settled.
	 */
	openCycle(cycle: string, doc: Y.Doc, schema: number, after?: Promise<unknown>): CycleStore;
	/** Closes every cycle (writing what waits) and the database. */
	close(): Promise<void>;
}

export interface StorageOptions {
	/** Name of the database; tests use their own. */
	name?: string;
	/** `storage.blocked`: ask to close older tabs. `storage.closed`: a newer build took over, ask to reload. */
	onNotice?: (problem: Problem) => void;
	ports?: Ports;
}

export async function openStorage<R>(options: StorageOptions = {}): Promise<Result<Storage<R>>> {
	const { name, onNotice, ports = browserPorts() } = options;
	const cycles = new Set<CycleStore>();
	const opened = await openDatabase({
		...(name === undefined ? {} : { name }),
		...(onNotice ? { onNotice } : {}),
		beforeHandover: () => Promise.all([...cycles].map((cycle) => cycle.flush()))
	});
	if (!opened.ok) return opened;
	const db = opened.value;
	const identity = await openIdentity(db);
	if (!identity.ok) {
		closeDatabase(db);
		return identity;
	}
	const settings = await openSettings(db, ports);
	if (!settings.ok) {
		closeDatabase(db);
		return settings;
	}
	const catalogue = openCatalogue(db, ports);

	return ok({
		identity: identity.value,
		catalogue,
		settings: settings.value,
		quota: storageQuota(ports.storage),
		chain: journalChain<R>(db, ports),
		mirror: journalMirror<R>(db),
		roster: storedRoster<R>(db),
		roomKeys: storedRoomKeys(db),
		marks: fileMarks(db),
		setAside: rowsSetAside(db),
		name: db.name,
		append: (cycle, update, schema) =>
			attempt(async () => {
				await db.transaction('r', db.cycles, () => requireCycle(db, cycle, schema));
				await append(db, cycle, [Y.convertUpdateFormatV2ToV1(update)], schema);
				askToLook(ports, db.name, [cycle]);
			}),
		waysBack: storedWaysBack(db),
		projection: (cycle: string) => storedProjection(db, cycle, ports.timers.now),
		words: (cycle: string) => storedProjection(db, cycle, ports.timers.now, 'words'),
		openCycle(cycle: string, doc: Y.Doc, schema: number, after?: Promise<unknown>) {
			const store = new CycleStore({ db, ports, cycle, doc, schema, after, onClose: () => cycles.delete(store) });
			cycles.add(store);
			return store;
		},
		async close() {
			await Promise.all([...cycles].map((cycle) => cycle.close()));
			settings.value.close();
			catalogue.close();
			closeDatabase(db);
		}
	});
}
