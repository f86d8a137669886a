// ICE user fragments and passwords in as few bytes as their alphabet allows: Chromium writes base64, Firefox hex.
import type { ByteReader, ByteWriter } from '../bytes';
import { Malformed, toHex } from '../bytes';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const longest = 63;
const asHex = 0;
const as64 = 1;

/** Layout: alphabet (2 bits) and length (6 bits), then the characters packed, padded with zero bits. */
export function writeCredential(out: ByteWriter, text: string, shortest: number): void {
	if (text.length < shortest || text.length > longest || !/^[A-Za-z0-9+/]+$/.test(text))
		throw new Malformed('credential');
	const hex = text.length % 2 === 0 && /^[0-9a-f]+$/.test(text);
	out.u8(((hex ? asHex : as64) << 6) | text.length);
	const width = hex ? 4 : 6;
	let held = 0;
	let bits = 0;
	for (const character of text) {
		held = (held << width) | (hex ? parseInt(character, 16) : alphabet.indexOf(character));
		bits += width;
		if (bits < 8) continue;
		bits -= 8;
		out.u8((held >> bits) & 255);
		held &= (1 << bits) - 1;
	}
	if (bits) out.u8((held << (8 - bits)) & 255);
}

export function readCredential(from: ByteReader): string {
	const head = from.u8();
	const length = head & longest;
	if (head >> 6 === asHex) return toHex(from.raw(Math.ceil(length / 2)));
	if (head >> 6 !== as64) throw new Malformed('credential');
	let text = '';
	let held = 0;
	let bits = 0;
	for (const byte of from.raw(Math.ceil((length * 6) / 8))) {
		held = (held << 8) | byte;
		bits += 8;
		while (bits >= 6 && text.length < length) {
			bits -= 6;
			text += alphabet[(held >> bits) & 63] ?? '';
		}
		held &= (1 << bits) - 1;
	}
	return text;
}
