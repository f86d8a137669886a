// What only a real browser can show: a merge whose thread is killed.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { contents, cycle, makeDevice, saved, write, type Device } from './acceptance/device';
import { browserPorts } from './browser-ports';
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
