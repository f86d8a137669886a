// What is worked out from much is worked out now and then.
import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Rested } from './rested.svelte';

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
	vi.useRealTimers();
});

it('is there at once, follows once however much changes in a pause, and is right in the end', () => {
	let source = $state(1);
	let reads = 0;
	let rested: Rested<number> | undefined;
	const stop = $effect.root(() => {
		rested = new Rested(() => {
			reads++;
			return source * 10;
		}, 400);
	});
	expect(rested?.current).toBe(10);
	flushSync();
	const before = reads;
	for (let letter = 2; letter <= 20; letter++) {
		source = letter;
		flushSync();
	}
	expect(reads).toBe(before);
	vi.advanceTimersByTime(400);
	flushSync();
	expect([rested?.current, reads]).toEqual([200, before + 1]);

	vi.advanceTimersByTime(5_000);
	source = 30;
	flushSync();
	expect([rested?.current, reads]).toEqual([300, before + 2]);
	stop();
});
