// Rules S21, S22, S28 and S29: versions, the first screen, the catalogue, settings.
import * as Y from 'yjs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { TestBrowser } from '../ports.fake';
import { appendTo, openCycle } from '../cycles';
import { readStored, type StoredCycle } from '../stored-cycle';
import { contents, cycle, cycleRow, eventually, makeDevice, saved, space, value, write, type Device } from './device';

const day = 24 * 60 * 60 * 1000;

export function keepingRules(browser: () => TestBrowser): void {
	let device: Device;
	beforeEach(() => void (device = makeDevice(browser())));
	afterEach(() => device.clear());

	it('[S21] a version that was asked for reads back as the document was then', async () => {
		const store = (await device.tab()).open();
		await store.whenLoaded;
		write(store.doc, 'a', 'then');
		const version = value(await store.history.save('Workshop begins'));
		write(store.doc, 'a', 'now');
		const listed = value(await store.history.list());
		expect(listed).toEqual([version]);
		expect(listed).toMatchObject([{ label: 'Workshop begins', automatic: false }]);
		const doc = new Y.Doc();
		Y.applyUpdateV2(doc, value(await store.history.read(version.id)) ?? new Uint8Array());
		expect(contents(doc)).toEqual({ a: 'then' });
		expect(value(await store.history.read(version.id + 1))).toBeUndefined();
	});

	it('[S21] a version is kept by itself once a day, and only a bounded number of each kind', async () => {
		const store = (await device.tab()).open();
		await store.whenLoaded;
		for (let i = 0; i < 16; i++) {
			write(store.doc, 'day', String(i));
			await store.compact();
			device.browser.skew += day;
		}
		for (let i = 0; i < 33; i++) value(await store.history.save(`asked ${i}`));
		const listed = value(await store.history.list());
		expect(listed.filter(({ automatic }) => automatic)).toHaveLength(14);
		expect(listed.filter(({ automatic }) => !automatic)).toHaveLength(30);
		expect(listed[0]?.label).toBe('asked 32');
		expect(await device.rows((db) => db.historyStates.count())).toBe(44);
	});

	it('[S22] the first screen is read back as it was written, before the document is opened', async () => {
		const tab = await device.tab();
		const store = tab.open();
		value(await store.projection.write({ v: 1, rows: [{ title: '增长' }], bytes: Uint8Array.of(1) }));
		await store.close();
		const expected = { v: 1, rows: [{ title: '增长' }], bytes: Uint8Array.of(1) };
		expect(value(await tab.storage.projection(cycle).read())).toEqual(expected);
		expect(value(await tab.storage.projection('nowhere').read())).toBeUndefined();
	});

	it('[S28] the catalogue lists spaces by last use, and tells other tabs of changes', async () => {
		const here = (await device.tab()).storage.catalogue;
		const there = (await device.tab()).storage.catalogue;
		let told = 0;
		there.onChange(() => told++);
		value(await here.putSpace({ ...space, id: 'new', name: 'New', lastOpened: 5 }));
		await eventually(() => expect(told).toBe(1));
		expect(value(await there.spaces()).map(({ id }) => id)).toEqual(['new', space.id]);
		value(await here.touch(space.id));
		expect(value(await there.spaces()).map(({ id }) => id)).toEqual([space.id, 'new']);
		expect(value(await there.cycles(space.id))).toEqual([cycleRow]);
		expect(await here.putCycle({ ...cycleRow, space: 'nowhere' })).toMatchObject({
			problem: { code: 'storage.removed' }
		});
	});

	it('[S28] the catalogue never lowers a schema and keeps the size it knows', async () => {
		const tab = await device.tab();
		const store = tab.open();
		write(store.doc, 'a', '1');
		await saved(store);
		await store.compact();
		value(await tab.storage.catalogue.putCycle({ ...cycleRow, name: 'Renamed', schema: 1 }));
		const row = value(await tab.storage.catalogue.cycle(cycle));
		expect(row).toMatchObject({ name: 'Renamed', schema: cycleRow.schema });
		expect(row?.bytes).toBeGreaterThan(0);
	});

	it('[S29] settings reach every tab, outlive it, and unfit values count as never set', async () => {
		const here = (await device.tab()).storage.settings;
		const there = (await device.tab()).storage.settings;
		expect(here.value).toMatchObject({ language: 'system', name: '', dismissedHints: [] });
		value(await here.set('language', 'zh'));
		expect(here.value.language).toBe('zh');
		await eventually(() => expect(there.value.language).toBe('zh'));
		await Promise.all([
			here.update('dismissedHints', (hints) => [...hints, 'keys']),
			there.update('dismissedHints', (hints) => [...hints, 'map'])
		]);
		await device.rows((db) =>
			db.settings.bulkPut([
				{ name: 'theme', value: 'plaid' },
				{ name: '__proto__', value: {} }
			])
		);
		const later = (await device.tab()).storage.settings;
		expect([...later.value.dismissedHints].sort()).toEqual(['keys', 'map']);
		expect(later.value.theme).toBe('system');
		expect(Object.keys(later.value)).not.toContain('__proto__');
	});

	it('[S31] a cycle that comes as a file is added with its whole state, once', async () => {
		const { storage } = await device.tab();
		const doc = new Y.Doc();
		write(doc, 'a', '1');
		const row = { ...cycleRow, id: 'autumn' };
		const bytes = Y.encodeStateAsUpdateV2(doc);
		value(await storage.catalogue.addCycle(row, bytes));
		expect(await storage.catalogue.addCycle(row, bytes)).toMatchObject({ problem: { code: 'storage.taken' } });
		expect(await storage.catalogue.addCycle({ ...row, id: 'x', space: 'nowhere' }, bytes)).toMatchObject({
			problem: { code: 'storage.removed' }
		});
		const store = openCycle(storage, 'autumn', new Y.Doc(), cycleRow.schema);
		value(await store.whenLoaded);
		expect(contents(store.doc)).toEqual({ a: '1' });
		write(store.doc, 'b', '2');
		await saved(store);
		await store.compact();
		await store.close();
		const again = openCycle(storage, 'autumn', new Y.Doc(), cycleRow.schema);
		value(await again.whenLoaded);
		expect(contents(again.doc)).toEqual({ a: '1', b: '2' });
		await again.close();
	});

	it('[S32] an update is added to the log of a cycle, and tabs that have it open take it in', async () => {
		const [here, there] = [await device.tab(), await device.tab()];
		const store = there.open();
		await store.whenLoaded;
		const doc = new Y.Doc();
		write(doc, 'a', '1');
		value(await appendTo(here.storage, cycle, Y.encodeStateAsUpdateV2(doc), cycleRow.schema));
		await eventually(() => expect(contents(store.doc)).toEqual({ a: '1' }));
		expect(await appendTo(here.storage, 'nowhere', Y.encodeStateAsUpdateV2(doc), 1)).toMatchObject({
			problem: { code: 'storage.removed' }
		});
	});

	it('[S33] another thread has the document from the disk and what is not on it', async () => {
		const tab = await device.tab();
		const store = tab.open();
		write(store.doc, 'a', '1');
		await saved(store);
		const add = IDBObjectStore.prototype.add;
		IDBObjectStore.prototype.add = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
		write(store.doc, 'b', '2');
		const full = await store.stored();
		IDBObjectStore.prototype.add = add;
		const read = async (stored: StoredCycle) => {
			const doc = new Y.Doc();
			value(await readStored(doc, stored));
			return contents(doc);
		};
		expect([full.onDisk, await read(full)]).toEqual([true, { a: '1', b: '2' }]);
		value(await tab.storage.catalogue.removeCycle(cycle));
		await eventually(() => expect(store.state).toMatchObject({ problem: { code: 'storage.removed' } }));
		const gone = await store.stored();
		expect([gone.onDisk, await read(gone)]).toEqual([false, { a: '1', b: '2' }]);
	});

	it('[S34] marks: the newest of a person, and a bounded number of what went out', async () => {
		const { storage } = await device.tab();
		const mark = { cycle, at: 1, way: 'in', what: 'archive', person: 'bo', vector: Uint8Array.of(1) } as const;
		value(await storage.marks.add(mark));
		value(await storage.marks.add({ ...mark, at: 2, what: 'changes' }));
		value(await storage.marks.add({ ...mark, at: 3, person: 'mei' }));
		for (let at = 10; at < 35; at++) value(await storage.marks.add({ ...mark, at, way: 'out', person: '' }));
		const listed = value(await storage.marks.list(cycle));
		expect(listed.filter(({ way }) => way === 'in').map(({ at }) => at)).toEqual([3, 2]);
		expect(listed.filter(({ way }) => way === 'out')).toHaveLength(20);
		expect(listed[0]).toMatchObject({ at: 34, vector: Uint8Array.of(1) });
		expect(await storage.marks.add({ ...mark, cycle: 'nowhere' })).toMatchObject({
			problem: { code: 'storage.removed' }
		});
	});
}
