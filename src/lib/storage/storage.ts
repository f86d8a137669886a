// Everything this device keeps, opened together and closed together. Documents are another matter (cycles.ts): what only
// lists spaces and reads settings does without Yjs.
import { ok, type Problem, type Result } from '../model/result';
import { openCatalogue, type Catalogue } from './catalogue';
import { journalChain, type Chain } from './chain';
import { closeDatabase, openDatabase, type HearthDatabase } from './database';
import { openIdentity, type DeviceIdentity } from './identity';
import { fileMarks, type Marks } from './marks';
import { journalMirror, type Mirror } from './mirror';
import { storedRoomKeys, type RoomKeys } from './room-keys';
import { storedNotes, type StoredNotes } from './private-notes';
import { storedWaysBack, type WaysBack } from './ways-back';
import { storedRoster, type StoredRoster } from './roster';
import { browserPorts } from './browser-ports';
import type { Ports } from './ports';
import { rowsSetAside, type SetAside } from './set-aside';
import { storageQuota, type Quota } from './quota';
import { openSettings, type SettingsStore } from './settings';
import { storedProjection, type StoredProjection } from './projection';

/** What is open of this storage, and what it is opened with. */
export interface Shelf {
	readonly db: HearthDatabase;
	readonly ports: Ports;
	readonly open: Set<{ flush(): Promise<unknown>; close(): Promise<unknown> }>;
}

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
	readonly notes: StoredNotes;
	readonly setAside: SetAside;
	/** Name of the database. */
	readonly name: string;
	readonly waysBack: WaysBack;
	/** The stored first screen of a cycle, for before its document is opened. */
	projection(cycle: string): StoredProjection;
	/** The stored words of a cycle, for a search from another one. */
	words(cycle: string): StoredProjection;
	/** For cycles.ts alone. */
	readonly shelf: Shelf;
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
	const open: Shelf['open'] = new Set();
	const opened = await openDatabase({
		...(name === undefined ? {} : { name }),
		...(onNotice ? { onNotice } : {}),
		beforeHandover: () => Promise.all([...open].map((cycle) => cycle.flush()))
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
	const notes = storedNotes(db, ports);

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
		notes,
		setAside: rowsSetAside(db),
		name: db.name,
		waysBack: storedWaysBack(db),
		projection: (cycle: string) => storedProjection(db, cycle, ports.timers.now),
		words: (cycle: string) => storedProjection(db, cycle, ports.timers.now, 'words'),
		shelf: { db, ports, open },
		async close() {
			await Promise.all([...open].map((cycle) => cycle.close()));
			settings.value.close();
			catalogue.close();
			notes.close();
			closeDatabase(db);
		}
	});
}
