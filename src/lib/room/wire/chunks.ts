// One data channel that carries messages of any size in order: cut into chunks, held back while the browser's buffer is
// full, and put together again under a fixed cap.
import type { DataChannelLike } from '../ports';
import { concat } from '../bytes';

export const chunkLimits = {
	/** Bytes of one frame; every browser carries this much. */
	frame: 16 * 1024,
	/** Above this many unsent bytes in the browser the queue waits. */
	highWater: 1 << 20,
	lowWater: 1 << 18,
	/** The longest message that is put together. */
	message: 32 << 20,
	/** A peer that takes nothing for so long that this much waits for it is let go. */
	queue: 64 << 20
};

export type ChannelFault = 'message-too-long' | 'malformed-frame' | 'too-slow';

const last = 0;
const more = 1;

export class ChunkedChannel {
	onOpen: (() => void) | undefined;
	onMessage: ((message: Uint8Array<ArrayBuffer>) => void) | undefined;
	onFault: ((fault: ChannelFault) => void) | undefined;
	onClose: (() => void) | undefined;
	received = 0;
	sent = 0;
	readonly #channel: DataChannelLike;
	#queue: Uint8Array<ArrayBuffer>[] = [];
	#head = 0;
	#queued = 0;
	#parts: Uint8Array[] = [];
	#partsLength = 0;
	/** After a fault nothing more is taken in; what is said, the reason above all, still goes out. */
	#deaf = false;
	#closed = false;

	constructor(
		channel: DataChannelLike,
		private readonly limits = chunkLimits
	) {
		this.#channel = channel;
		channel.binaryType = 'arraybuffer';
		channel.bufferedAmountLowThreshold = limits.lowWater;
		channel.addEventListener('open', () => {
			this.onOpen?.();
			this.#pump();
		});
		channel.addEventListener('bufferedamountlow', () => this.#pump());
		channel.addEventListener('close', () => this.#onClosed());
		channel.addEventListener('message', ({ data }) => this.#take(data));
	}

	/** Bytes that wait here and in the browser. */
	get waiting(): number {
		return this.#queued + this.#channel.bufferedAmount;
	}

	send(message: Uint8Array): void {
		if (this.#closed) return;
		const size = this.limits.frame - 1;
		for (let at = 0; at === 0 || at < message.length; at += size) {
			const frame = concat(Uint8Array.of(at + size < message.length ? more : last), message.subarray(at, at + size));
			this.#queue.push(frame);
			this.#queued += frame.length;
		}
		if (this.#queued > this.limits.queue) {
			this.#forget();
			this.onFault?.('too-slow');
			return;
		}
		this.#pump();
	}

	close(): void {
		if (this.#closed) return;
		this.#forget();
		this.#channel.close();
	}

	#pump(): void {
		const channel = this.#channel;
		while (channel.readyState === 'open' && channel.bufferedAmount < this.limits.highWater) {
			const frame = this.#queue[this.#head];
			if (!frame) break;
			channel.send(frame);
			this.#head++;
			this.#queued -= frame.length;
			this.sent += frame.length;
		}
		if (this.#head < this.#queue.length && this.#head < 1024) return;
		this.#queue = this.#queue.slice(this.#head);
		this.#head = 0;
	}

	#take(data: unknown): void {
		if (this.#closed || this.#deaf) return;
		if (!(data instanceof ArrayBuffer) || data.byteLength === 0) return this.#fail('malformed-frame');
		const frame = new Uint8Array(data);
		this.received += frame.length;
		const full = frame.length === this.limits.frame;
		if (frame[0] === more ? !full : frame[0] !== last || frame.length > this.limits.frame) {
			return this.#fail('malformed-frame');
		}
		this.#parts.push(frame.subarray(1));
		this.#partsLength += frame.length - 1;
		if (this.#partsLength > this.limits.message) return this.#fail('message-too-long');
		if (frame[0] === more) return;
		const message = concat(...this.#parts);
		this.#parts = [];
		this.#partsLength = 0;
		this.onMessage?.(message);
	}

	#fail(fault: ChannelFault): void {
		this.#deaf = true;
		this.#parts = [];
		this.#partsLength = 0;
		this.onFault?.(fault);
	}

	#onClosed(): void {
		if (this.#closed) return;
		this.#forget();
		this.onClose?.();
	}

	#forget(): void {
		this.#closed = true;
		this.#queue = [];
		this.#parts = [];
		this.#head = this.#queued = this.#partsLength = 0;
	}
}
