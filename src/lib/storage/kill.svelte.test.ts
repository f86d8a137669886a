// What only a real browser can show: a merge whose thread is killed, and a disk that is really full.
import * as Y from 'yjs';
import { cdp } from 'vitest/browser';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { contents, cycle, eventually, makeDevice, saved, write, type Device } from './acceptance/device';
import { browserPorts } from './ports';
import { realBrowser } from './ports.fake';

let device: Device;
beforeEach(() => void (device = makeDevice(realBrowser())));
afterEach(() => device.clear());

it('[S12] a merge whose thread is killed at any moment loses nothing', async () => {
	const tab = await device.tab();
	const store = tab.open();
	await store.whenLoaded;
	for (let round = 0; round < 15; round++) {
		for (let i = 0; i < 400; i++) write(store.doc, `${round}.${i}`, 'x'.repeat(100));
		await saved(store);
		const worker = browserPorts().merger();
		worker?.postMessage({ name: device.name, cycle, options: { now: Date.now(), least: 1 } });
		await new Promise((resolve) => setTimeout(resolve, Math.random() * 400));
		worker?.terminate();
		const again = tab.open();
		expect((await again.whenLoaded).ok).toBe(true);
		expect(again.quarantined).toBe(0);
		expect(contents(again.doc)).toEqual(contents(store.doc));
		await again.close();
	}
}, 60_000);

it('[S16] a disk that is really full: told, kept in memory, saved when there is space', async () => {
	const tab = await device.tab();
	const store = tab.open();
	await store.whenLoaded;
	const { origin } = location;
	const browser = cdp() as unknown as { send(method: string, params: object): Promise<unknown> };
	await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
	try {
		for (let i = 0; i < 40 && store.state.kind !== 'failed'; i++) {
			write(store.doc, `k${i}`, 'x'.repeat(500_000));
			await store.flush();
		}
		expect(store.state).toEqual({ kind: 'failed', problem: { code: 'storage.full' } });
		write(store.doc, 'small', 'also kept');
	} finally {
		await browser.send('Storage.overrideQuotaForOrigin', { origin });
	}
	await eventually(() => expect(store.state.kind).not.toBe('saving'));
	expect(await store.retry()).toEqual({ kind: 'saved' });
	const again = tab.open(new Y.Doc());
	await again.whenLoaded;
	expect(contents(again.doc)).toEqual(contents(store.doc));
}, 60_000);
