// Two tabs of one browser, each with a lock of one name: only one of them holds the links.
import { describe, expect, it, vi } from 'vitest';
import { LinksLock } from './links-lock';

const two = () => {
	const name = crypto.randomUUID();
	return [new LinksLock(name), new LinksLock(name)] as const;
};

describe('the links of a space', () => {
	it('are held by the first tab; the second waits until it goes', async () => {
		const [one, other] = two();
		expect(await one.wait()).toBe(true);
		let granted = false;
		const waited = other.wait().then((mine) => (granted = mine));
		expect(await one.wait()).toBe(true);
		expect([one.held, other.held, granted]).toEqual([true, false, false]);
		one.release();
		expect(await waited).toBe(true);
		expect([one.held, other.held]).toEqual([false, true]);
		other.release();
	});

	it('are taken by the tab where somebody invites, and the other is told', async () => {
		const [one, other] = two();
		const lost = vi.fn();
		one.onlost = lost;
		await one.wait();
		await Promise.all([other.take(), other.take()]);
		await vi.waitFor(() => expect(lost).toHaveBeenCalledTimes(1));
		expect([one.held, other.held]).toEqual([false, true]);
		const again = one.wait();
		other.release();
		expect(await again).toBe(true);
		one.release();
	});

	it('are waited for no longer once the tab has left the space', async () => {
		const [one, other] = two();
		await one.wait();
		const waited = other.wait();
		other.release();
		expect(await waited).toBe(false);
		one.release();
		expect(await other.wait()).toBe(true);
		other.release();
	});
});
