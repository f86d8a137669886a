// Rules S1–S6: what is written, when, and when it is called saved.
import * as Y from 'yjs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { TestBrowser } from '../ports.fake';
import { contents, eventually, makeDevice, saved, write, type Device } from './device';

export function savingRules(browser: () => TestBrowser): void {
	let device: Device;
	beforeEach(() => void (device = makeDevice(browser())));
	afterEach(() => device.clear());

	it('[S1] opening again gives what was saved', async () => {
		const tab = await device.tab();
		const store = tab.open();
		write(store.doc, 'a', 'Grow');
		write(store.doc, 'b', '增长');
		store.doc.getText('why').insert(0, 'because');
		await saved(store);
		await store.close();
		const again = tab.open();
		await again.whenLoaded;
		expect(Y.encodeStateAsUpdate(again.doc)).toEqual(Y.encodeStateAsUpdate(store.doc));
		expect(again.state).toEqual({ kind: 'saved' });
	});

	it('[S1] ten thousand transactions in a row are all there afterwards, in few rows', async () => {
		const tab = await device.tab();
		const store = tab.open();
		await store.whenLoaded;
		for (let i = 0; i < 10_000; i++) write(store.doc, `key ${i % 500}`, `text ${i}`);
		await saved(store);
		await store.close();
		expect(await device.rows((db) => db.updates.count())).toBeLessThan(20);
		const again = tab.open();
		await again.whenLoaded;
		expect(contents(again.doc)).toEqual(contents(store.doc));
	});

	it('[S2] says saved only once the rows are on the disk', async () => {
		const store = (await device.tab()).open();
		const seen: string[] = [];
		let rowsWhenSaved: Promise<number> | undefined;
		store.onChange((state) => {
			seen.push(state.kind);
			if (state.kind === 'saved' && seen.includes('saving')) rowsWhenSaved ??= device.rows((db) => db.updates.count());
		});
		expect(store.state.kind).toBe('loading');
		await store.whenLoaded;
		write(store.doc, 'a', '1');
		expect(store.state.kind).toBe('saving');
		await store.flush();
		expect(seen).toEqual(['saved', 'saving', 'saved']);
		expect(await rowsWhenSaved).toBe(1);
	});

	it('[S3] the first edit after a pause goes out at once, a burst after it becomes one row', async () => {
		const store = (await device.tab()).open();
		await store.whenLoaded;
		for (const letter of 'abcdefghij') write(store.doc, 'title', letter);
		await eventually(() => expect(store.state.kind).toBe('saved'));
		expect(await device.rows((db) => db.updates.count())).toBe(2);
	});

	it('[S4] writes every change but those that came from the storage', async () => {
		const store = (await device.tab()).open();
		await store.whenLoaded;
		write(store.doc, 'a', 'from the disk', 'storage');
		expect(store.state.kind).toBe('saved');
		write(store.doc, 'b', 'from a peer', { provider: 1 });
		write(store.doc, 'c', 'from a file', 'import');
		write(store.doc, 'd', 'from nobody', null);
		await saved(store);
		const again = await device.rows(async (db) => {
			const doc = new Y.Doc();
			for (const row of await db.updates.toArray()) for (const update of row.updates) Y.applyUpdate(doc, update);
			return doc;
		});
		expect(again.store.pendingStructs).not.toBeNull();
		expect(store.doc.store.pendingStructs).toBeNull();
	});

	it('[S5] a tab that is about to go writes what waits in that very moment', async () => {
		const tab = await device.tab();
		const store = tab.open();
		await store.whenLoaded;
		write(store.doc, 'a', '1');
		await eventually(() => expect(store.state.kind).toBe('saved'));
		write(store.doc, 'b', '2');
		write(store.doc, 'c', '3');
		tab.ports.hide();
		await eventually(() => expect(store.state.kind).toBe('saved'));
		write(store.doc, 'd', 'hidden tabs do not wait');
		expect(device.browser.open.timers).toBe(0);
		await saved(store);
		const again = tab.open();
		await again.whenLoaded;
		expect(contents(again.doc)).toEqual({ a: '1', b: '2', c: '3', d: 'hidden tabs do not wait' });
	});

	it('[S6] what the document held before, and what is typed while it loads, is kept', async () => {
		const tab = await device.tab();
		const first = tab.open();
		write(first.doc, 'stored', 'yes');
		await first.close();
		const doc = new Y.Doc();
		write(doc, 'before', 'yes');
		const store = tab.open(doc);
		write(doc, 'while', 'yes');
		await store.close();
		expect(store.state.kind).toBe('saved');
		const again = tab.open();
		await again.whenLoaded;
		expect(contents(again.doc)).toEqual({ stored: 'yes', before: 'yes', while: 'yes' });
	});

	it('[S20] a hundred openings and closings leave nothing behind', async () => {
		const tab = await device.tab();
		const before = { ...device.browser.open };
		const doc = new Y.Doc();
		for (let i = 0; i < 100; i++) {
			const store = tab.open(doc);
			store.onChange(() => undefined);
			await store.whenLoaded;
			write(doc, 'round', String(i));
			await store.close();
		}
		expect(device.browser.open).toEqual(before);
		expect(doc._observers.get('update')).toBeUndefined();
		await device.clear();
		expect(device.browser.open).toEqual({ channels: 0, timers: 0, watchers: 0, locks: 0 });
	});
}
