// Rules S10–S15: compaction, and what happens to rows that cannot be read.
import * as Y from 'yjs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { mergeLog } from '../merge-log';
import type { TestBrowser } from '../ports.fake';
import { contents, cycle, makeDevice, saved, write, type Device, type Tab } from './device';

export function mergingRules(browser: () => TestBrowser): void {
	let device: Device;
	let tab: Tab;
	beforeEach(async () => {
		device = makeDevice(browser());
		tab = await device.tab();
	});
	afterEach(() => device.clear());

	/** Writes values in rows of their own, and closes. */
	async function writeRows(...keys: string[]) {
		const store = tab.open();
		for (const key of keys) {
			await store.whenLoaded;
			write(store.doc, key, 'yes');
			await saved(store);
		}
		await store.close();
		return store.doc;
	}

	async function reopened() {
		const store = tab.open();
		await store.whenLoaded;
		await store.close();
		return store;
	}

	it('[S10] the log becomes one snapshot that opens to the same document', async () => {
		const before = await writeRows('a', 'b', 'c');
		const store = tab.open();
		expect(await store.compact()).toBe(3);
		await store.close();
		const [updates, snapshots, row] = await device.rows((db) =>
			Promise.all([db.updates.count(), db.snapshots.toArray(), db.cycles.get(cycle)])
		);
		expect(updates).toBe(0);
		expect(snapshots.map((snapshot) => snapshot.slot)).toEqual(['current']);
		expect(row?.bytes).toBe(snapshots[0]?.bytes.length);
		expect(Y.encodeStateAsUpdate((await reopened()).doc)).toEqual(Y.encodeStateAsUpdate(before));
	});

	it('[S10] many rows are merged without being asked', async () => {
		const store = tab.open();
		await store.whenLoaded;
		const big = 'x'.repeat(300_000);
		for (let i = 0; i < 4; i++) {
			write(store.doc, `k${i}`, big);
			await saved(store);
		}
		await store.close();
		const slots = await device.rows((db) => db.snapshots.toCollection().primaryKeys());
		expect(slots).toEqual([[cycle, 'current']]);
		expect(contents((await reopened()).doc)).toEqual(contents(store.doc));
	});

	it('[S11] merging while two tabs write loses nothing', async () => {
		const stores = [tab.open(), (await device.tab()).open()] as const;
		await Promise.all(stores.map((store) => store.whenLoaded));
		for (let round = 0; round < 30; round++) {
			for (const [index, store] of stores.entries()) write(store.doc, `${index}-${round}`, 'yes');
			if (round % 5 === 0) void stores[round % 2]?.compact();
			if (round % 3 === 0) await Promise.all(stores.map((store) => store.flush()));
		}
		await Promise.all(stores.map((store) => store.close()));
		expect(Object.keys(contents((await reopened()).doc))).toHaveLength(60);
	});

	it('[S12] a merge that dies midway leaves the log as it was', async () => {
		await writeRows('a', 'b', 'c');
		await device.rows(async (db) => {
			const die = () => {
				throw new Error('killed');
			};
			db.updates.hook('deleting', die);
			await expect(mergeLog(db, cycle, { now: 1, least: 1 })).rejects.toThrow();
			db.updates.hook('deleting').unsubscribe(die);
			expect(await db.updates.count()).toBe(3);
			expect(await db.snapshots.count()).toBe(0);
		});
		expect(contents((await reopened()).doc)).toEqual({ a: 'yes', b: 'yes', c: 'yes' });
	});

	it('[S13] the snapshot before is kept', async () => {
		await writeRows('a', 'b');
		await device.rows((db) => mergeLog(db, cycle, { now: 1, least: 1 }));
		await writeRows('c', 'd');
		await device.rows((db) => mergeLog(db, cycle, { now: 2, least: 1 }));
		const previous = await device.rows((db) => db.snapshots.get([cycle, 'previous']));
		const doc = new Y.Doc();
		Y.applyUpdateV2(doc, previous?.bytes ?? new Uint8Array());
		expect(contents(doc)).toEqual({ a: 'yes', b: 'yes' });
	});

	it('[S14] a row that cannot be read is set aside and the rest opens', async () => {
		await writeRows('a', 'b', 'c');
		await device.rows((db) => db.updates.add({ cycle, updates: [Uint8Array.of(9, 9, 250, 3)] }));
		const store = await reopened();
		expect(store.quarantined).toBe(1);
		expect(store.state.kind).toBe('saved');
		expect(contents(store.doc)).toEqual({ a: 'yes', b: 'yes', c: 'yes' });
		const aside = await device.rows((db) => db.quarantine.toArray());
		expect(aside).toMatchObject([{ cycle, kind: 'update', parts: [Uint8Array.of(9, 9, 250, 3)] }]);
		expect((await reopened()).quarantined).toBe(0);
	});

	it('[S14] a merge sets such a row aside too', async () => {
		await writeRows('a');
		await device.rows(async (db) => {
			await db.updates.add({ cycle, updates: [Uint8Array.of(9, 9, 250, 3)] });
			await mergeLog(db, cycle, { now: 1, least: 1 });
			expect(await db.quarantine.count()).toBe(1);
		});
		expect(contents((await reopened()).doc)).toEqual({ a: 'yes' });
	});

	it('[S15] when the snapshot cannot be read, the one before it and the log are opened', async () => {
		await writeRows('a', 'b');
		await device.rows((db) => mergeLog(db, cycle, { now: 1, least: 1 }));
		await writeRows('c');
		await device.rows((db) => mergeLog(db, cycle, { now: 2, least: 1 }));
		await writeRows('d');
		await device.rows((db) => db.snapshots.update([cycle, 'current'], { bytes: Uint8Array.of(1, 2, 3) }));
		const store = await reopened();
		expect(contents(store.doc)).toEqual({ a: 'yes', b: 'yes', d: 'yes' });
		expect(store.quarantined).toBe(1);
		expect(await device.rows((db) => db.quarantine.toArray())).toMatchObject([{ kind: 'snapshot' }]);
		expect(contents((await reopened()).doc)).toEqual(contents(store.doc));
	});

	it('[S15] a merge falls back on the snapshot before, too', async () => {
		await writeRows('a', 'b');
		await device.rows((db) => mergeLog(db, cycle, { now: 1, least: 1 }));
		await writeRows('c');
		await device.rows((db) => mergeLog(db, cycle, { now: 2, least: 1 }));
		await writeRows('d');
		await device.rows(async (db) => {
			await db.snapshots.update([cycle, 'current'], { bytes: Uint8Array.of(1, 2, 3) });
			await mergeLog(db, cycle, { now: 3, least: 1 });
			expect(await db.quarantine.count()).toBe(1);
		});
		expect(contents((await reopened()).doc)).toEqual({ a: 'yes', b: 'yes', d: 'yes' });
	});
}
