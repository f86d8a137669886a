// Sealing a small secret to devices, so that only they can open it: ephemeral ECDH on P-256, HKDF, AES-GCM.
import { toBase64Url } from './signatures';

const curve = { name: 'ECDH', namedCurve: 'P-256' } as const;
const utf8 = new TextEncoder();
const domain = 'hearth-seal-1';
/** Of a raw public key on P-256. */
const publicLength = 65;

export interface SealedFor {
	/** The raw public key of the ephemeral pair, 65 bytes. */
	readonly ephemeral: Uint8Array;
	/** By the name a recipient was given: the secret, encrypted for it, 16 bytes longer than it is. */
	readonly sealed: ReadonlyMap<string, Uint8Array>;
}

export interface ExchangeKey {
	/** The raw key, 65 bytes. */
	readonly publicKey: Uint8Array;
	/** What was sealed for `name` under `context`; undefined for anything else. Never throws. */
	open(ephemeral: Uint8Array, sealed: Uint8Array, name: string, context: string): Promise<Uint8Array | undefined>;
}

/** WebCrypto wants bytes that no other thread can change. */
const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

export async function makeExchangePair(): Promise<{ publicKey: Uint8Array; privateKey: CryptoKey }> {
	const pair = await crypto.subtle.generateKey(curve, false, ['deriveBits']);
	return {
		publicKey: new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)),
		privateKey: pair.privateKey
	};
}

export function exchangeKeyOf(publicKey: Uint8Array, privateKey: CryptoKey): ExchangeKey {
	return Object.freeze({
		publicKey,
		async open(ephemeral: Uint8Array, sealed: Uint8Array, name: string, context: string) {
			try {
				const key = await keyBetween(privateKey, ephemeral, ephemeral, publicKey);
				return new Uint8Array(await crypto.subtle.decrypt(cipher(name, context), key, own(sealed)));
			} catch {
				return undefined; // not for this key, altered, or no key at all
			}
		}
	});
}

/**
 * Encrypts `secret` once for every recipient (name → raw public key), under one fresh pair that is thrown away. `context`
 * binds it to its place: with another it does not open. Recipients whose key is none are left out.
 */
export async function seal(
	secret: Uint8Array,
	recipients: ReadonlyMap<string, Uint8Array>,
	context: string
): Promise<SealedFor> {
	const { publicKey: ephemeral, privateKey } = await makeExchangePair();
	const sealed = new Map<string, Uint8Array>();
	for (const [name, publicKey] of recipients) {
		try {
			const key = await keyBetween(privateKey, publicKey, ephemeral, publicKey);
			sealed.set(name, new Uint8Array(await crypto.subtle.encrypt(cipher(name, context), key, own(secret))));
		} catch {
			continue; // a stranger's key that is no point of the curve
		}
	}
	return { ephemeral, sealed };
}

/** Every pair of keys is used for one message only, so that the initialisation vector may stay the same. */
const cipher = (name: string, context: string) => ({
	name: 'AES-GCM',
	iv: new Uint8Array(12),
	additionalData: utf8.encode(`${domain}\n${name}\n${context}`)
});

async function keyBetween(
	mine: CryptoKey,
	theirs: Uint8Array,
	ephemeral: Uint8Array,
	recipient: Uint8Array
): Promise<CryptoKey> {
	if (theirs.length !== publicLength) throw new TypeError('no public key');
	const their = await crypto.subtle.importKey('raw', own(theirs), curve, false, []);
	const bits = await crypto.subtle.deriveBits({ name: 'ECDH', public: their }, mine, 256);
	const base = await crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveKey']);
	const info = utf8.encode(`${domain}\n${toBase64Url(ephemeral)}\n${toBase64Url(recipient)}`);
	return crypto.subtle.deriveKey(
		{ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info },
		base,
		{ name: 'AES-GCM', length: 256 },
		false,
		['encrypt', 'decrypt']
	);
}
