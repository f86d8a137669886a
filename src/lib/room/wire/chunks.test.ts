// Messages of any size over a channel that takes little at a time.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalBytes } from '../bytes';
import { FakeChannel } from '../testing/fake-rtc';
import { ChunkedChannel, chunkLimits, type ChannelFault } from './chunks';

const small = { frame: 64, highWater: 256, lowWater: 64, message: 4096, queue: 16_384 };

function pair(limits = small) {
	const [a, b] = FakeChannel.pair();
	a.held = b.held = true;
	const ana = new ChunkedChannel(a, limits);
	const bo = new ChunkedChannel(b, limits);
	const heard: Uint8Array[] = [];
	const faults: ChannelFault[] = [];
	bo.onMessage = (message) => heard.push(message);
	ana.onFault = bo.onFault = (fault) => faults.push(fault);
	return { a, b, ana, bo, heard, faults };
}

const filled = (length: number) => Uint8Array.from({ length }, (_, i) => i * 31);

describe('a chunked channel', () => {
	it('[R6] delivers messages of every size whole and in order', () => {
		fc.assert(
			fc.property(fc.array(fc.uint8Array({ maxLength: 1000 }), { maxLength: 12 }), (messages) => {
				const { a, ana, heard, faults } = pair();
				for (const message of messages) ana.send(message);
				for (let i = 0; i < 500; i++) a.drain();
				expect(heard.map((m) => [...m])).toEqual(messages.map((m) => [...m]));
				expect(faults).toEqual([]);
			})
		);
	});

	it('[R6] waits while the buffer of the browser is full', () => {
		const { a, ana } = pair();
		ana.send(filled(3000));
		expect(a.bufferedAmount).toBeLessThanOrEqual(small.highWater + small.frame);
		expect(ana.waiting).toBeGreaterThan(3000);
		for (let i = 0; i < 100; i++) a.drain();
		expect(ana.waiting).toBe(0);
	});

	it('[R6] takes 300 KB in frames of 16 KiB', () => {
		const { a, ana, heard } = pair(chunkLimits);
		ana.send(filled(300_000));
		a.drain();
		expect(heard.map((message) => equalBytes(message, filled(300_000)))).toEqual([true]);
	});

	it('[R5] ends a message that is longer than its cap, and a peer that takes nothing', () => {
		const long = pair({ ...small, message: 1000 });
		long.ana.send(filled(2000));
		for (let i = 0; i < 100; i++) long.a.drain();
		const slow = pair();
		slow.ana.send(filled(20_000));
		expect([long.faults, slow.faults]).toEqual([['message-too-long'], ['too-slow']]);
		expect(long.heard).toEqual([]);
	});

	it('[R5] takes no frame that it would not write', () => {
		const bad = [new Uint8Array(0), Uint8Array.of(2, 1), Uint8Array.of(1, 1), new Uint8Array(65)];
		const faults = bad.map((frame) => {
			const { a, faults: found } = pair();
			a.send(frame);
			a.drain();
			return found;
		});
		expect(faults).toEqual(bad.map(() => ['malformed-frame']));
	});
});
