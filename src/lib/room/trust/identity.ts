// The key of this device, as this room needs it; where it is kept is another room's matter.

export interface DeviceIdentity {
	/** The hash of `publicKey` by which everybody knows this device. */
	readonly device: string;
	/** Whatever form `verify` understands: the room only carries it. */
	readonly publicKey: Uint8Array;
	sign(bytes: Uint8Array): Promise<Uint8Array>;
	/** False for every key or signature that does not hold, malformed ones too. */
	verify(publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array): Promise<boolean>;
	/** The device that holds a public key: a peer cannot claim another's. */
	deviceOf(publicKey: Uint8Array): Promise<string>;
}
