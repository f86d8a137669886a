// The stand-in for Web Locks keeps their promises.
import { expect, it } from 'vitest';
import { localLocks } from './local-locks';

it('[S25] runs one holder at a time, in order, and lets go when one fails', async () => {
	const locks = localLocks();
	const seen: string[] = [];
	const hold = (name: string, fails = false) =>
		locks.request('chain', {}, async () => {
			seen.push(`${name} in`);
			await Promise.resolve();
			seen.push(`${name} out`);
			if (fails) throw new Error(name);
		});
	const [a, b, c] = await Promise.allSettled([hold('a'), hold('b', true), hold('c')]);
	expect(seen).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out']);
	expect([a.status, b.status, c.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
	expect(locks.held).toBe(0);
});

it('[S11] hands null to who would not wait', async () => {
	const locks = localLocks();
	const first = locks.request('compact', {}, () => new Promise((resolve) => setTimeout(resolve, 1)));
	expect(await locks.request('compact', { ifAvailable: true }, async (lock) => lock)).toBeNull();
	await first;
	expect(await locks.request('compact', { ifAvailable: true }, async (lock) => lock)).not.toBeNull();
});
