// One device under test: a database of its own name, tabs on it, and a look at the bare rows.
import * as Y from 'yjs';
import { expect } from 'vitest';
import type { CycleStore } from '../cycle-store';
import { closeDatabase, openDatabase, type HearthDatabase } from '../database';
import type { Result } from '../../model/result';
import type { TestBrowser, TestTab } from '../ports.fake';
import { openCycle } from '../cycles';
import { openStorage, type Storage } from '../storage';

export interface Tab {
	readonly ports: TestTab;
	readonly storage: Storage<unknown>;
	/** Opens the cycle `spring` on a fresh document. */
	open(doc?: Y.Doc): CycleStore & { doc: Y.Doc };
}

export interface Device {
	readonly name: string;
	readonly browser: TestBrowser;
	tab(): Promise<Tab>;
	/** The bare database, for looking and for damage. */
	rows<T>(look: (db: HearthDatabase) => PromiseLike<T>): Promise<T>;
	/** Closes every tab and deletes the database. */
	clear(): Promise<void>;
}

export const cycle = 'spring';
export const schema = 3;

export const space = { id: 'home', name: 'Home', person: 'ana', origin: 'founded', since: 1, lastOpened: 1 } as const;
export const cycleRow = { id: cycle, space: space.id, name: 'Spring', state: 'draft', start: '', end: '', schema };

let devices = 0;

export function value<T>(result: Result<T>): T {
	if (!result.ok) throw new Error(`${result.problem.code} ${JSON.stringify(result.problem.values)}`);
	return result.value;
}

export function makeDevice(browser: TestBrowser): Device {
	const name = `test-${Date.now()}-${devices++}`;
	const opened: Storage<unknown>[] = [];
	const rows: Device['rows'] = async (look) => {
		const db = value(await openDatabase({ name }));
		try {
			return await look(db);
		} finally {
			closeDatabase(db);
		}
	};
	return {
		name,
		browser,
		rows,
		async tab() {
			const ports = browser.tab();
			const storage = value(await openStorage({ name, ports }));
			opened.push(storage);
			value(await storage.catalogue.putSpace(space));
			value(await storage.catalogue.putCycle(cycleRow));
			return { ports, storage, open: (doc = new Y.Doc()) => openCycle(storage, cycle, doc, schema) };
		},
		async clear() {
			await Promise.all(opened.map((storage) => storage.close()));
			indexedDB.deleteDatabase(name);
		}
	};
}

/** Writes one value in a transaction of its own. */
export function write(doc: Y.Doc, key: string, text: string, origin: unknown = 'user'): void {
	doc.transact(() => doc.getMap('objectives').set(key, text), origin);
}

export const contents = (doc: Y.Doc): Record<string, unknown> => doc.getMap('objectives').toJSON();

export async function saved(store: CycleStore): Promise<void> {
	expect(await store.flush()).toEqual({ kind: 'saved' });
}

/** Until `check` no longer throws. */
export async function eventually(check: () => void): Promise<void> {
	for (let tries = 0; ; tries++) {
		try {
			check();
			return;
		} catch (error) {
			if (tries > 400) throw error;
			await new Promise((resolve) => setTimeout(resolve, 5));
		}
	}
}
