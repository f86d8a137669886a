// Rules S21, S22, S28 and S29: versions, the first screen, the catalogue, settings.
import * as Y from 'yjs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { TestBrowser } from '../ports.fake';
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
}
