// A device key for tests: ECDSA on P-256 by WebCrypto, made anew each time and kept nowhere.
import { digest as sha256 } from 'lib0/hash/sha256';
import { concat, toText64 } from '../bytes';
import type { DeviceIdentity } from '../trust/identity';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
const signing = { name: 'ECDSA', hash: 'SHA-256' };
const p256 = 2;

export async function createTestIdentity(): Promise<DeviceIdentity> {
	const keys = await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify']);
	const publicKey = concat(Uint8Array.of(p256), new Uint8Array(await crypto.subtle.exportKey('raw', keys.publicKey)));
	const deviceOf = async (key: Uint8Array) => toText64(sha256(key).slice(0, 16));
	return {
		device: await deviceOf(publicKey),
		deviceOf,
		publicKey,
		sign: async (bytes) => new Uint8Array(await crypto.subtle.sign(signing, keys.privateKey, concat(bytes))),
		async verify(key, bytes, signature) {
			try {
				const their = await crypto.subtle.importKey('raw', concat(key.subarray(1)), algorithm, false, ['verify']);
				return await crypto.subtle.verify(signing, their, concat(signature), concat(bytes));
			} catch {
				return false;
			}
		}
	};
}
