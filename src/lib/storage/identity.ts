// Who this device is: one key pair, made once, whose private half never leaves the browser's keeping.
import { type Result } from '../model/result';
import { exchangeKeyOf, makeExchangePair, type ExchangeKey } from './sealing';
import type { HearthDatabase } from './database';
import type { IdentityRow } from './rows';
import { attempt, Refusal, storageProblems } from './problems';
import { algorithmOf, algorithms, deviceOf, hash, verify } from './signatures';

export interface DeviceIdentity {
	/** Hash of the public key, 22 characters. */
	readonly device: string;
	/** One byte for the algorithm (1 Ed25519, 2 P-256), then the raw key. */
	readonly publicKey: Uint8Array;
	/** 64 bytes over exactly these bytes: a domain prefix is the caller's. */
	sign(bytes: Uint8Array): Promise<Uint8Array>;
	verify(publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array): Promise<boolean>;
	/** SHA-256 in base64url, 43 characters. */
	hash(bytes: Uint8Array): Promise<string>;
	/** The id of the device that holds a public key: 22 characters. */
	deviceOf(publicKey: Uint8Array): Promise<string>;
	/** What others seal secrets to, for this device alone. */
	readonly exchange: ExchangeKey;
}

/** Reads this device's identity, or makes it: of two tabs that start at once, the first to store wins. */
export async function openIdentity(db: HearthDatabase): Promise<Result<DeviceIdentity>> {
	return attempt(async () => {
		if (typeof crypto === 'undefined' || !(crypto as Partial<Crypto>).subtle) {
			throw new Refusal({ code: storageProblems.insecure });
		}
		const signing = (await db.identity.get('device')) ?? (await create(db));
		// Made here for devices of before there was one, too.
		const exchange = (await db.identity.get('exchange')) ?? (await createExchange(db));
		return identityOf(signing, exchange);
	});
}

async function create(db: HearthDatabase): Promise<IdentityRow> {
	try {
		return await keep(db, await makeKeys('ed25519'));
	} catch (error) {
		// No Ed25519 here, or a browser that makes such keys but cannot store them.
		const name = error instanceof Error ? error.name : '';
		if (!/^(NotSupported|DataClone|Syntax|Type|Operation)Error$/.test(name)) throw error;
		return keep(db, await makeKeys('p256'));
	}
}

async function makeKeys(kind: keyof typeof algorithms): Promise<IdentityRow> {
	const { byte, key } = algorithms[kind];
	const pair = (await crypto.subtle.generateKey(key, false, ['sign', 'verify'])) as CryptoKeyPair;
	const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
	return { name: 'device', publicKey: Uint8Array.of(byte, ...raw), privateKey: pair.privateKey };
}

async function createExchange(db: HearthDatabase): Promise<IdentityRow> {
	return keep(db, { name: 'exchange', ...(await makeExchangePair()) });
}

function keep(db: HearthDatabase, made: IdentityRow): Promise<IdentityRow> {
	return db.transaction('rw', db.identity, async () => {
		const first = await db.identity.get(made.name);
		if (first) return first;
		await db.identity.add(made);
		return made;
	});
}

async function identityOf({ publicKey, privateKey }: IdentityRow, exchange: IdentityRow): Promise<DeviceIdentity> {
	const algorithm = algorithmOf(publicKey);
	if (!algorithm) throw new Error('the stored key is of no known kind');
	return Object.freeze({
		device: await deviceOf(publicKey),
		publicKey,
		sign: async (bytes: Uint8Array) =>
			new Uint8Array(await crypto.subtle.sign(algorithm.sign, privateKey, new Uint8Array(bytes))),
		verify,
		hash,
		deviceOf,
		exchange: exchangeKeyOf(exchange.publicKey, exchange.privateKey)
	});
}
