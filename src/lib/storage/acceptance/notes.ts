// Rules S35 and S36: notes that stay on the device, and when a record reached it.
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { TestBrowser } from '../ports.fake';
import { cycle, eventually, makeDevice, space, value, type Device } from './device';

export function notesRules(browser: () => TestBrowser): void {
	let device: Device;
	beforeEach(() => void (device = makeDevice(browser())));
	afterEach(() => device.clear());

	it('[S35] a note reads back, is told to other tabs, and an empty one is gone', async () => {
		const [here, there] = [(await device.tab()).storage, (await device.tab()).storage];
		const told: string[] = [];
		there.notes.onChange((changed) => told.push(changed));
		value(await here.notes.put(space.id, 'meaning:k1:habit', 'Every morning'));
		value(await here.notes.put('another', 'meaning:k1:habit', 'elsewhere'));
		await eventually(() => expect(told).toEqual([space.id, 'another']));
		expect([...value(await there.notes.all(space.id))]).toEqual([['meaning:k1:habit', 'Every morning']]);
		value(await here.notes.put(space.id, 'meaning:k1:habit', ''));
		expect(value(await there.notes.all(space.id)).size).toBe(0);
	});

	it('[S35] notes go with their space', async () => {
		const { notes, catalogue } = (await device.tab()).storage;
		value(await notes.put(space.id, 'part', 'mine'));
		value(await notes.put('another', 'part', 'stays'));
		value(await catalogue.removeSpace(space.id));
		expect(value(await notes.all(space.id)).size).toBe(0);
		expect(value(await notes.all('another')).size).toBe(1);
	});

	it('[S36] the mirror remembers when a record arrived, also after packs were put together', async () => {
		const { mirror } = (await device.tab()).storage;
		value(await mirror.add(cycle, [{ key: 'k', record: {}, arrived: 1234 }]));
		for (let i = 0; i < 70; i++) value(await mirror.add(cycle, [{ key: `k${i}`, record: {} }]));
		const all = new Map(value(await mirror.all(cycle)).map((entry) => [entry.key, entry.arrived]));
		expect(all.get('k')).toBe(1234);
		expect(all.get('k7')).toBeUndefined();
	});
}
