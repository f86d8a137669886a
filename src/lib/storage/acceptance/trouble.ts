// Rules S16–S19 and S24: a full disk, a newer build, a cycle that is gone.
import * as Y from 'yjs';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { TestBrowser } from '../ports.fake';
import type { Problem, Result } from '../../model/result';
import { openCycle } from '../cycles';
import { openStorage, type Storage } from '../storage';
import {
	contents,
	cycle,
	cycleRow,
	eventually,
	makeDevice,
	saved,
	schema,
	space,
	value,
	write,
	type Device
} from './device';

const full = () => new DOMException('the disk is full', 'QuotaExceededError');

/** Writes to the log fail until `mockRestore`: at the request, or only when the transaction would complete. */
function breakDisk(where: 'request' | 'transaction') {
	const add = IDBObjectStore.prototype.add;
	return vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...args) {
		if (this.name !== 'updates') return add.apply(this, args);
		if (where === 'request') throw full();
		const request = add.apply(this, args);
		this.transaction.commit = () => undefined;
		Object.defineProperty(this.transaction, 'error', { get: full });
		request.addEventListener('success', () => this.transaction.abort());
		return request;
	});
}

export function troubleRules(browser: () => TestBrowser): void {
	let device: Device;
	beforeEach(() => void (device = makeDevice(browser())));
	afterEach(async () => {
		vi.restoreAllMocks();
		await device.clear();
	});

	it.each(['request', 'transaction'] as const)(
		'[S16] on a full disk (told by the %s) the state says so and nothing is lost until there is space',
		async (where) => {
			const tab = await device.tab();
			const store = tab.open();
			await store.whenLoaded;
			const broken = breakDisk(where);
			write(store.doc, 'a', '1');
			await eventually(() => expect(store.state).toEqual({ kind: 'failed', problem: { code: 'storage.full' } }));
			write(store.doc, 'b', '2');
			expect(store.state.kind).toBe('failed');
			expect(await store.retry()).toMatchObject({ kind: 'failed' });
			expect(await device.rows((db) => db.updates.count())).toBe(0);
			broken.mockRestore();
			expect(await store.retry()).toEqual({ kind: 'saved' });
			await store.close();
			const again = tab.open();
			await again.whenLoaded;
			expect(contents(again.doc)).toEqual({ a: '1', b: '2' });
		}
	);

	it('[S16] tries again by itself', async () => {
		const store = (await device.tab()).open();
		await store.whenLoaded;
		const broken = breakDisk('request');
		write(store.doc, 'a', '1');
		await eventually(() => expect(store.state.kind).toBe('failed'));
		broken.mockRestore();
		await eventually(() => expect(store.state.kind).toBe('saved'));
		expect(await device.rows((db) => db.updates.count())).toBe(1);
	});

	it('[S16] closing while the disk is full says that not all was saved', async () => {
		const store = (await device.tab()).open();
		await store.whenLoaded;
		breakDisk('request');
		write(store.doc, 'a', '1');
		expect(await store.close()).toMatchObject({ kind: 'failed', problem: { code: 'storage.full' } });
		expect(device.browser.open.timers).toBe(0);
	});

	it('[S16] a connection that the browser closed is opened again', async () => {
		const opened = vi.spyOn(IDBFactory.prototype, 'open');
		const store = (await device.tab()).open();
		await store.whenLoaded;
		const request = opened.mock.results.map(({ value }) => value as IDBOpenDBRequest).at(-1);
		request?.result.close();
		write(store.doc, 'a', '1');
		await saved(store);
		expect(await device.rows((db) => db.updates.count())).toBe(1);
	});

	it('[S24] when the site’s data was cleared away, nothing more is called saved', async () => {
		const store = (await device.tab()).open();
		await store.whenLoaded;
		await device.rows((db) => Promise.all([db.cycles.clear(), db.spaces.clear()]));
		const opened = vi.spyOn(IDBFactory.prototype, 'open');
		const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
			throw new DOMException('The database connection is closing.', 'InvalidStateError');
		});
		write(store.doc, 'a', '1');
		await eventually(() => expect(store.state).toMatchObject({ problem: { code: 'storage.removed' } }));
		expect(opened).toHaveBeenCalled();
		transaction.mockRestore();
		expect(await device.rows((db) => db.updates.count())).toBe(0);
	});

	it('[S17] a cycle that a newer build has written is refused, and nothing of it is touched', async () => {
		const tab = await device.tab();
		const store = tab.open();
		write(store.doc, 'a', '1');
		await store.close();
		value(await tab.storage.catalogue.putCycle({ ...cycleRow, schema: schema + 1 }));
		const dump = () =>
			device.rows((db) => Promise.all([db.updates.toArray(), db.snapshots.toArray(), db.cycles.toArray()]));
		const before = await dump();
		const older = tab.open();
		expect(await older.whenLoaded).toEqual({ ok: false, problem: { code: 'storage.newer-cycle' } });
		write(older.doc, 'b', '2');
		expect((await older.close()).kind).toBe('failed');
		expect(contents(older.doc)).toEqual({ b: '2' });
		expect(await dump()).toEqual(before);
	});

	it('[S17] an open cycle stops writing the moment a newer build raises its schema', async () => {
		const tab = await device.tab();
		const store = tab.open();
		await store.whenLoaded;
		value(await tab.storage.catalogue.putCycle({ ...cycleRow, schema: schema + 1 }));
		await eventually(() => expect(store.state).toMatchObject({ problem: { code: 'storage.newer-cycle' } }));
		write(store.doc, 'a', '1');
		await store.flush();
		expect(await device.rows((db) => db.updates.count())).toBe(0);
	});

	it('[S18] a database of a newer build is refused and keeps its version', async () => {
		const newer = new Dexie(device.name);
		newer.version(7).stores({ future: 'id' });
		await newer.open();
		newer.close();
		const opened = await openStorage({ name: device.name, ports: device.browser.tab() });
		expect(opened).toEqual({ ok: false, problem: { code: 'storage.newer' } });
		const found = (await indexedDB.databases()).find(({ name }) => name === device.name);
		expect(found?.version).toBe(70);
		expect(device.browser.open.channels).toBe(0);
	});

	it('[S19] when a newer build takes over, the old tab writes what waits, closes, and says so', async () => {
		const notices: Problem[] = [];
		const storage = value(
			await openStorage({ name: device.name, ports: device.browser.tab(), onNotice: (notice) => notices.push(notice) })
		);
		value(await storage.catalogue.putSpace(space));
		value(await storage.catalogue.putCycle(cycleRow));
		const store = openCycle(storage, cycle, new Y.Doc(), schema);
		await store.whenLoaded;
		write(store.doc, 'a', '1');
		write(store.doc, 'b', '2');
		const newer = new Dexie(device.name);
		newer.version(7).stores({ updates: '++id, cycle' });
		await newer.open();
		expect(notices).toEqual([{ code: 'storage.closed' }]);
		const doc = new Y.Doc();
		for (const row of await newer.table('updates').toArray())
			for (const update of row.updates) Y.applyUpdate(doc, update);
		expect(contents(doc)).toEqual({ a: '1', b: '2' });
		newer.close();
		write(store.doc, 'c', '3');
		await eventually(() => expect(store.state).toMatchObject({ problem: { code: 'storage.closed' } }));
		await storage.close();
	});

	it.each<[string, (storage: Storage<unknown>) => Promise<Result<void>>, string[]]>([
		[
			'a space takes every row of its cycles, and no other space',
			(storage) => storage.catalogue.removeSpace(space.id),
			['"home"']
		],
		['a cycle takes every row of it, and not its space', (storage) => storage.catalogue.removeCycle(cycle), []]
	])('[S23] removing %s', async (_, remove, gone) => {
		const tab = await device.tab();
		const { catalogue, chain } = tab.storage;
		value(await catalogue.putSpace({ ...space, id: 'other' }));
		value(await catalogue.putCycle({ ...cycleRow, id: 'autumn', space: 'other' }));
		for (const id of [cycle, 'autumn']) {
			const store = openCycle(tab.storage, id, new Y.Doc(), schema);
			write(store.doc, 'a', '1');
			await store.compact();
			write(store.doc, 'b', '2');
			value(await store.projection.write({ rows: 1 }));
			value(await tab.storage.words(id).write('{}'));
			value(await store.history.save('start'));
			const place = { device: 'd', chain: id, cycle: id };
			const records = [{ key: `r-${id}`, record: {} }];
			value(await chain.withHead(place, async () => ({ head: { seq: 1, key: 'k' }, records })));
			const mark = { at: 1, way: 'out', what: 'archive', person: '', vector: new Uint8Array() } as const;
			value(await tab.storage.marks.add({ ...mark, cycle: id }));
			await store.close();
		}
		for (const id of [space.id, 'other']) {
			value(await tab.storage.roomKeys.add({ space: id, name: 'k', secret: Uint8Array.of(1), at: 1 }));
			value(await tab.storage.roster.add(id, [{ key: 'r', record: {} }]));
			await tab.storage.waysBack.of(id).save([{ device: 'd' }]);
			value(await tab.storage.notes.put(id, 'mine', 'a note'));
		}
		await device.rows((db) => db.quarantine.add({ cycle, kind: 'update', at: 1, reason: '', parts: [] }));
		value(await remove(tab.storage));
		const left = await device.rows(async (db) => {
			const tables = db.tables.filter(({ name }) => !['heads', 'identity', 'settings'].includes(name));
			return Object.fromEntries(
				await Promise.all(tables.map(async (table) => [table.name, JSON.stringify(await table.toArray())] as const))
			);
		});
		expect(Object.entries(left).filter(([, rows]) => [cycle, ...gone].some((id) => rows.includes(id)))).toEqual([]);
		expect(Object.keys(left).filter((name) => left[name] === '[]')).toEqual(['quarantine']);
		expect(value(await catalogue.spaces()).map(({ id }) => id)).toContain('other');
		expect(value(await catalogue.spaces())).toHaveLength(gone.length ? 1 : 2);
	});

	it('[S24] a removed cycle that is still open writes no more, until it is put back and asked again', async () => {
		const tab = await device.tab();
		const store = (await device.tab()).open();
		await store.whenLoaded;
		write(store.doc, 'a', '1');
		await saved(store);
		value(await tab.storage.catalogue.removeSpace(space.id));
		await eventually(() => expect(store.state).toEqual({ kind: 'failed', problem: { code: 'storage.removed' } }));
		write(store.doc, 'b', '2');
		await store.flush();
		expect(await device.rows((db) => db.updates.count())).toBe(0);
		expect(await store.projection.write(1)).toMatchObject({ problem: { code: 'storage.removed' } });
		value(await tab.storage.catalogue.putSpace(space));
		value(await tab.storage.catalogue.putCycle(cycleRow));
		expect(await store.retry()).toEqual({ kind: 'saved' });
		await store.close();
		const again = tab.open();
		await again.whenLoaded;
		expect(contents(again.doc)).toEqual({ a: '1', b: '2' });
	});

	it('[S24] what was written before the tab learnt of the removal is swept away', async () => {
		const tab = await device.tab();
		const late = await device.tab();
		const store = late.open();
		await store.whenLoaded;
		device.browser.deaf = true;
		value(await tab.storage.catalogue.removeSpace(space.id));
		write(store.doc, 'a', '1');
		await saved(store);
		late.ports.show();
		await eventually(() => expect(store.state).toMatchObject({ problem: { code: 'storage.removed' } }));
		await store.close();
		expect(await device.rows((db) => db.updates.count())).toBe(0);
	});
}
