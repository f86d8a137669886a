// Reading and writing small binary forms: strict about their ends, and free of any buffer shared with the caller.
import { fromBase64UrlEncoded, toBase64UrlEncoded } from 'lib0/buffer';

/** What was read is not of the form it claims to be; caught where the form's reader begins. */
export class Malformed extends Error {
	override name = 'Malformed';
}

const utf8 = new TextEncoder();
const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

export function concat(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

/** Compares without stopping at the first difference, so that the time taken tells nothing about a secret. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
	if (a.length !== b.length) return false;
	let difference = 0;
	for (let i = 0; i < a.length; i++) difference |= (a[i] ?? 0) ^ (b[i] ?? 0);
	return difference === 0;
}

export const toText64 = (bytes: Uint8Array): string => toBase64UrlEncoded(bytes);

/** @throws Malformed when `text` is not base64url */
export function fromText64(text: string): Uint8Array {
	if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) throw new Malformed('base64url');
	return new Uint8Array(fromBase64UrlEncoded(text));
}

export const toHex = (bytes: Uint8Array): string => Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('');

export class ByteWriter {
	readonly #parts: Uint8Array[] = [];

	u8(value: number): this {
		return this.raw(Uint8Array.of(value));
	}

	u16(value: number): this {
		return this.raw(Uint8Array.of(value >>> 8, value));
	}

	u32(value: number): this {
		return this.raw(Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value));
	}

	raw(bytes: Uint8Array): this {
		this.#parts.push(bytes);
		return this;
	}

	/** Bytes with their length (u32) in front. */
	sized(bytes: Uint8Array): this {
		return this.u32(bytes.length).raw(bytes);
	}

	text(value: string): this {
		return this.sized(utf8.encode(value));
	}

	done(): Uint8Array<ArrayBuffer> {
		return concat(...this.#parts);
	}
}

export class ByteReader {
	#at = 0;

	constructor(readonly bytes: Uint8Array) {}

	get left(): number {
		return this.bytes.length - this.#at;
	}

	raw(length: number): Uint8Array<ArrayBuffer> {
		if (length > this.left) throw new Malformed('ends too early');
		this.#at += length;
		return this.bytes.slice(this.#at - length, this.#at) as Uint8Array<ArrayBuffer>;
	}

	u8(): number {
		return this.raw(1)[0] ?? 0;
	}

	u16(): number {
		return this.u8() * 0x100 + this.u8();
	}

	u32(): number {
		return this.u16() * 0x10000 + this.u16();
	}

	sized(most: number): Uint8Array<ArrayBuffer> {
		const length = this.u32();
		if (length > most) throw new Malformed('too long');
		return this.raw(length);
	}

	text(most: number): string {
		try {
			return strictUtf8.decode(this.sized(most));
		} catch {
			throw new Malformed('text');
		}
	}

	/** Everything that is left. */
	rest(): Uint8Array<ArrayBuffer> {
		return this.raw(this.left);
	}

	/** @throws Malformed when something is left over */
	end(): void {
		if (this.left > 0) throw new Malformed('trailing bytes');
	}
}
