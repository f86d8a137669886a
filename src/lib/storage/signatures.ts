// Signing and checking with WebCrypto: Ed25519, and P-256 where a browser lacks it. Pure of any stored key.

/** The first byte of a public key tells its algorithm; the raw key follows. */
export const algorithms = {
	ed25519: { byte: 1, length: 32, key: { name: 'Ed25519' }, sign: { name: 'Ed25519' } },
	p256: {
		byte: 2,
		length: 65,
		key: { name: 'ECDSA', namedCurve: 'P-256' },
		sign: { name: 'ECDSA', hash: 'SHA-256' }
	}
} as const;

type Algorithm = (typeof algorithms)[keyof typeof algorithms];
const signatureLength = 64;

/** Undefined when the bytes are no public key of ours. */
export function algorithmOf(publicKey: Uint8Array): Algorithm | undefined {
	return Object.values(algorithms).find(({ byte, length }) => publicKey[0] === byte && publicKey.length === length + 1);
}

/** WebCrypto wants bytes that no other thread can change. */
const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

/** base64url without padding. */
export function toBase64Url(bytes: Uint8Array): string {
	let text = '';
	for (const byte of bytes) text += String.fromCharCode(byte);
	return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

async function sha256(bytes: Uint8Array): Promise<Uint8Array> {
	return new Uint8Array(await crypto.subtle.digest('SHA-256', own(bytes)));
}

/** SHA-256 in base64url, 43 characters. */
export async function hash(bytes: Uint8Array): Promise<string> {
	return toBase64Url(await sha256(bytes));
}

/** The id of the device that holds this key: 16 bytes of the key's hash, 22 characters. */
export async function deviceOf(publicKey: Uint8Array): Promise<string> {
	return toBase64Url((await sha256(publicKey)).subarray(0, 16));
}

/** Imported keys, since a journal is thousands of signatures by a few devices. */
const imported = new Map<string, Promise<CryptoKey>>();
const importedMost = 256;

function importKey(publicKey: Uint8Array, algorithm: Algorithm): Promise<CryptoKey> {
	const name = toBase64Url(publicKey);
	const known = imported.get(name);
	if (known) return known;
	if (imported.size >= importedMost) imported.clear();
	const key = crypto.subtle.importKey('raw', own(publicKey.subarray(1)), algorithm.key, false, ['verify']);
	imported.set(name, key);
	return key;
}

/** False for anything that is not a good signature of these bytes by this key; never throws. */
export async function verify(publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array): Promise<boolean> {
	const algorithm = algorithmOf(publicKey);
	if (!algorithm || signature.length !== signatureLength) return false;
	try {
		const key = await importKey(publicKey, algorithm);
		return await crypto.subtle.verify(algorithm.sign, key, own(signature), own(bytes));
	} catch {
		return false;
	}
}

/** Whether this browser can check signatures by such a key at all; without it `verify` only ever says no. */
export async function canVerify(publicKey: Uint8Array): Promise<boolean> {
	const algorithm = algorithmOf(publicKey);
	if (!algorithm) return false;
	try {
		await importKey(publicKey, algorithm);
		return true;
	} catch {
		return false;
	}
}
