// What a relay carries for us: sealed with a key that it does not have, under a name that tells it nothing.
import { concat, fromText64, Malformed, toText64 } from '../bytes';

/** One kind of meeting over relays; a secret gives another topic and another key for each. */
export type Purpose = 'room' | 'invitation';

const ivLength = 12;
/** Characters; a description and its frame have some 400. */
export const longestSealed = 4_096;
const utf8 = new TextEncoder();

export interface Sealed {
	/** What the relay knows the meeting by: 22 characters that say nothing of space, cycle or people. */
	readonly topic: string;
	seal(bytes: Uint8Array): Promise<string>;
	/** Undefined for whatever was not sealed with this key. */
	open(text: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
}

export async function sealedWith(secret: Uint8Array, purpose: Purpose): Promise<Sealed> {
	const base = await crypto.subtle.importKey('raw', concat(secret), 'HKDF', false, ['deriveKey', 'deriveBits']);
	const from = (info: string) => ({
		name: 'HKDF',
		hash: 'SHA-256',
		salt: new Uint8Array(32),
		info: utf8.encode(`hearth relay 1 ${purpose} ${info}`)
	});
	const topic = toText64(new Uint8Array(await crypto.subtle.deriveBits(from('topic'), base, 128)));
	const key = await crypto.subtle.deriveKey(from('key'), base, { name: 'AES-GCM', length: 256 }, false, [
		'encrypt',
		'decrypt'
	]);
	// A message cannot be carried over to another meeting.
	const bound = { name: 'AES-GCM', additionalData: utf8.encode(topic) };
	return {
		topic,
		async seal(bytes) {
			const iv = crypto.getRandomValues(new Uint8Array(ivLength));
			const sealed = await crypto.subtle.encrypt({ ...bound, iv }, key, concat(bytes));
			return toText64(concat(iv, new Uint8Array(sealed)));
		},
		async open(text) {
			if (text.length > longestSealed) return undefined;
			try {
				const bytes = concat(fromText64(text));
				const iv = bytes.slice(0, ivLength);
				return new Uint8Array(await crypto.subtle.decrypt({ ...bound, iv }, key, bytes.slice(ivLength)));
			} catch (error) {
				if (error instanceof Malformed || error instanceof DOMException) return undefined;
				throw error;
			}
		}
	};
}
