// Parts that come later: fetched when they are wanted, or beforehand, and drawn no sooner than they are wanted.
import type { Component } from 'svelte';
import { flushSync } from 'svelte';
import { expect, it, vi } from 'vitest';
import { endFetchingAhead, fetchAhead, later } from './later.svelte';
import { toasts } from './toasts.svelte';

const part = (() => {}) as unknown as Component;

it('is not there before it has been wanted, however long ago it was fetched, and then it stays', async () => {
	const dialog = later(async () => ({ default: part }));
	await dialog.fetch();
	let open = $state(false);
	const seen: (Component | undefined)[] = [];
	const stop = $effect.root(() => {
		const Dialog = $derived(dialog.when(open));
		$effect(() => void seen.push(Dialog));
	});
	for (const wanted of [false, true, false]) {
		open = wanted;
		flushSync();
	}
	expect(seen).toEqual([undefined, part]);
	stop();
});

it('is fetched when it is wanted, told of when it cannot be, and tried again', async () => {
	const load = vi.fn(async () => ({ default: part }));
	load.mockRejectedValueOnce(new Error('no network'));
	const say = vi.spyOn(toasts, 'say');
	const dialog = later(load);
	expect(dialog.when(true)).toBeUndefined();
	await vi.waitFor(() => expect(say).toHaveBeenCalledOnce());
	dialog.when(true);
	await vi.waitFor(() => expect(dialog.when(true)).toBe(part));
	expect(load).toHaveBeenCalledTimes(2);
});

it('is not fetched beforehand any more once that has ended, which waits for what is under way', async () => {
	let come = () => {};
	const there = fetchAhead(() => new Promise<void>((resolve) => (come = resolve)));
	const end = vi.fn();
	const ended = endFetchingAhead().then(end);
	const load = vi.fn(async () => ({ default: part }));
	expect(await fetchAhead(load)).toBe(false);
	expect(load).not.toHaveBeenCalled();
	expect(end).not.toHaveBeenCalled();
	come();
	expect(await there).toBe(true);
	await ended;
	const dialog = later(load);
	await vi.waitFor(() => expect(dialog.when(true)).toBe(part));
});
