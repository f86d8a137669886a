// What the browser tells of space, and what we make of it where it tells nothing.
import { expect, it } from 'vitest';
import { storageQuota } from './quota';

const gigabyte = 1024 ** 3;

it('[S29] knows when space runs short: by share, or by what is left', async () => {
	const near = async (usage: number, quota: number) =>
		(await storageQuota({ estimate: async () => ({ usage, quota }) }).estimate())?.nearFull;
	expect(await near(0.1 * gigabyte, gigabyte)).toBe(false);
	expect(await near(0.8 * gigabyte, gigabyte)).toBe(true);
	expect(await near(0, 16 * 1024 * 1024)).toBe(true);
});

it('[S29] says unknown, or nothing, where the browser does not tell', async () => {
	const mute = storageQuota({});
	expect([await mute.estimate(), await mute.persistence(), await mute.persist()]).toEqual([
		undefined,
		'unknown',
		'unknown'
	]);
	const broken = storageQuota({
		estimate: () => Promise.reject(new Error()),
		persist: () => Promise.reject(new Error())
	});
	expect([await broken.estimate(), await broken.persist()]).toEqual([undefined, 'unknown']);
});

it('[S29] passes on whether the browser keeps it', async () => {
	const quota = storageQuota({ persisted: async () => false, persist: async () => true });
	expect([await quota.persistence(), await quota.persist()]).toEqual(['best-effort', 'persisted']);
});
