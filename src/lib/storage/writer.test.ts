// The timing of writes, on a clock that is moved by hand.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from './ports.fake';
import { Writer } from './writer';

const bytes = (n: number) => Uint8Array.of(n);

describe('the writer', () => {
	let written: number[][];
	let fail: Error | undefined;
	let hidden: boolean;
	let writer: Writer;

	beforeEach(() => {
		vi.useFakeTimers();
		written = [];
		fail = undefined;
		hidden = false;
		writer = new Writer({
			async write(updates) {
				await new Promise((resolve) => setTimeout(resolve, 5));
				if (fail) throw fail;
				written.push(updates.map(([n = -1]) => n));
			},
			written: () => undefined,
			timers: fakeBrowser().tab().timers,
			hurried: () => hidden,
			canHeal: ({ code }) => code === 'storage.full',
			onChange: () => undefined
		});
		writer.release();
	});
	afterEach(() => void vi.useRealTimers());

	it('[S3] writes the first at once and gathers the rest for 80 ms, however long the burst goes on', async () => {
		for (let i = 0; i < 40; i++) {
			writer.push(bytes(i));
			await vi.advanceTimersByTimeAsync(10);
		}
		await vi.advanceTimersByTimeAsync(200);
		expect(written[0]).toEqual([0]);
		expect(written.length).toBeGreaterThanOrEqual(5);
		expect(written.length).toBeLessThanOrEqual(7);
		expect(written.flat()).toEqual(Array.from({ length: 40 }, (_, i) => i));
		writer.push(bytes(40));
		await vi.advanceTimersByTimeAsync(5);
		expect(written.at(-1)).toEqual([40]);
	});

	it('[S5] leaving does not wait for the batch to fill', async () => {
		writer.push(bytes(1));
		await vi.advanceTimersByTimeAsync(5);
		writer.push(bytes(2));
		writer.leave();
		await vi.advanceTimersByTimeAsync(5);
		expect(written).toEqual([[1], [2]]);
		hidden = true;
		writer.push(bytes(3));
		await vi.advanceTimersByTimeAsync(5);
		expect(written).toEqual([[1], [2], [3]]);
	});

	it('[S16] tries again after 1, 2, 4 … seconds, at most 30, with everything in order', async () => {
		fail = new DOMException('full', 'QuotaExceededError');
		writer.push(bytes(1));
		await vi.advanceTimersByTimeAsync(5);
		expect(writer.problem).toEqual({ code: 'storage.full' });
		writer.push(bytes(2));
		await vi.advanceTimersByTimeAsync(100_000);
		expect(vi.getTimerCount()).toBe(1);
		fail = undefined;
		writer.push(bytes(3));
		await vi.advanceTimersByTimeAsync(30_005);
		expect(written).toEqual([[1, 2, 3]]);
		expect([writer.problem, writer.idle]).toEqual([undefined, true]);
	});

	it('[S16] does not hammer at what will not heal', async () => {
		fail = new Error('broken');
		writer.push(bytes(1));
		await vi.advanceTimersByTimeAsync(5);
		expect(vi.getTimerCount()).toBe(0);
		expect(writer.problem?.code).toBe('storage.failed');
	});

	it('[S6] holds everything back until released', async () => {
		writer.hold();
		writer.push(bytes(1));
		writer.leave();
		await vi.advanceTimersByTimeAsync(1_000);
		expect(written).toEqual([]);
		writer.release();
		await vi.advanceTimersByTimeAsync(5);
		expect(written).toEqual([[1]]);
	});
});
