// Rules S7–S9: several tabs of one browser on the same cycle.
import * as Y from 'yjs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { TestBrowser } from '../ports.fake';
import { contents, eventually, makeDevice, saved, write, type Device } from './device';

export function tabRules(browser: () => TestBrowser): void {
	let device: Device;
	beforeEach(() => void (device = makeDevice(browser())));
	afterEach(() => device.clear());

	it('[S7] two tabs see what the other writes', async () => {
		const here = (await device.tab()).open();
		const there = (await device.tab()).open();
		await Promise.all([here.whenLoaded, there.whenLoaded]);
		write(here.doc, 'a', 'from here');
		write(there.doc, 'b', 'from there');
		await eventually(() => expect(contents(there.doc)).toEqual({ a: 'from here', b: 'from there' }));
		await eventually(() => expect(contents(here.doc)).toEqual(contents(there.doc)));
		expect(Y.encodeStateVector(here.doc)).toEqual(Y.encodeStateVector(there.doc));
	});

	it('[S7] what another tab wrote comes in with the source storage and is not written again', async () => {
		const here = (await device.tab()).open();
		const there = (await device.tab()).open();
		await Promise.all([here.whenLoaded, there.whenLoaded]);
		const origins: unknown[] = [];
		there.doc.on('update', (_: Uint8Array, origin: unknown) => origins.push(origin));
		write(here.doc, 'a', '1');
		await eventually(() => expect(contents(there.doc)).toEqual({ a: '1' }));
		expect(origins).toEqual(['storage']);
		expect(there.state.kind).toBe('saved');
		expect(await device.rows((db) => db.updates.count())).toBe(1);
	});

	it('[S8] a tab that missed messages catches up when it is looked at again', async () => {
		const sleeper = await device.tab();
		const first = sleeper.open();
		write(first.doc, 'earlier', 'yes');
		await first.close();
		const asleep = sleeper.open();
		const awake = (await device.tab()).open();
		await Promise.all([asleep.whenLoaded, awake.whenLoaded]);
		device.browser.deaf = true;
		write(awake.doc, 'a', '1');
		await saved(awake);
		await awake.compact();
		write(awake.doc, 'b', '2');
		await saved(awake);
		device.browser.deaf = false;
		expect(contents(asleep.doc)).toEqual({ earlier: 'yes' });
		sleeper.ports.show();
		await eventually(() => expect(contents(asleep.doc)).toEqual({ earlier: 'yes', a: '1', b: '2' }));
	});

	it('[S8] a tab that notices a gap catches up by itself', async () => {
		const here = (await device.tab()).open();
		const there = (await device.tab()).open();
		await Promise.all([here.whenLoaded, there.whenLoaded]);
		device.browser.deaf = true;
		write(here.doc, 'a', '1');
		await saved(here);
		device.browser.deaf = false;
		write(here.doc, 'b', '2');
		await eventually(() => expect(contents(there.doc)).toEqual({ a: '1', b: '2' }));
	});

	it('[S9] a tab passes on only what is on the disk', async () => {
		const here = (await device.tab()).open();
		const there = (await device.tab()).open();
		await Promise.all([here.whenLoaded, there.whenLoaded]);
		const rowsWhenSeen = new Promise<number>((resolve) =>
			there.doc.once('update', () => resolve(device.rows((db) => db.updates.count())))
		);
		write(here.doc, 'a', '1');
		expect(await rowsWhenSeen).toBe(1);
	});
}
