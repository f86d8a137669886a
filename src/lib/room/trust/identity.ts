// The key of this device, as this room needs it; where it is kept is another room's matter.
import { digest as sha256 } from 'lib0/hash/sha256';
import { toText64 } from '../bytes';

export interface DeviceIdentity {
	/** The hash of `publicKey` by which everybody knows this device. */
	readonly device: string;
	/** Whatever form `verify` understands: the room only carries it. */
	readonly publicKey: Uint8Array;
	sign(bytes: Uint8Array): Promise<Uint8Array>;
	/** False for every key or signature that does not hold, malformed ones too. */
	verify(publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array): Promise<boolean>;
	/** The device that a public key stands for; base64url of SHA-256 where it is left out. */
	hash?(publicKey: Uint8Array): string | Promise<string>;
}

export async function deviceOf(identity: DeviceIdentity, publicKey: Uint8Array): Promise<string> {
	return (await identity.hash?.(publicKey)) ?? toText64(sha256(publicKey));
}
