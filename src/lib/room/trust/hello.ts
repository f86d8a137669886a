// The proof that both ends of a link know one secret, hold the device keys that they show, and speak over exactly this
// connection: an HMAC and a signature over both DTLS fingerprints, both nonces and both keys, each with its sender's side.
import { ByteWriter, concat, equalBytes } from '../bytes';
import type { Side } from '../handshake/sdp';
import type { DeviceIdentity } from './identity';

/** What one end brings to the transcript. */
export interface End {
	/** SHA-256 of the DTLS certificate. */
	readonly fingerprint: Uint8Array;
	/** Sixteen random bytes, new for every link: an old proof is worth nothing. */
	readonly nonce: Uint8Array;
	readonly publicKey: Uint8Array;
	/** The peer's id in the room: covered, so that nobody passes for another peer. */
	readonly peer: string;
}

export type Ends = Readonly<Record<Side, End>>;

export interface Proof {
	readonly mac: Uint8Array;
	readonly signature: Uint8Array;
}

export type ProofFault = 'wrong-secret' | 'forged';

const utf8 = new TextEncoder();
const domain = 'hearth hello 1';

function transcript(ends: Ends, sender: Side): Uint8Array<ArrayBuffer> {
	const out = new ByteWriter().text(domain).text(sender);
	for (const end of [ends.offer, ends.answer]) {
		out.sized(end.fingerprint).sized(end.nonce).sized(end.publicKey).text(end.peer);
	}
	return out.done();
}

async function macOf(secret: Uint8Array, message: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
	const base = await crypto.subtle.importKey('raw', concat(secret), 'HKDF', false, ['deriveKey']);
	const key = await crypto.subtle.deriveKey(
		{ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info: utf8.encode(domain) },
		base,
		{ name: 'HMAC', hash: 'SHA-256', length: 256 },
		false,
		['sign']
	);
	return new Uint8Array(await crypto.subtle.sign('HMAC', key, message));
}

export async function prove(identity: DeviceIdentity, secret: Uint8Array, ends: Ends, me: Side): Promise<Proof> {
	const message = transcript(ends, me);
	return { mac: await macOf(secret, message), signature: await identity.sign(message) };
}

/** Undefined when the other end, which is `sender`, has proved itself. */
export async function faultOf(
	identity: DeviceIdentity,
	secret: Uint8Array,
	ends: Ends,
	sender: Side,
	proof: Proof
): Promise<ProofFault | undefined> {
	const message = transcript(ends, sender);
	if (!equalBytes(await macOf(secret, message), proof.mac)) return 'wrong-secret';
	return (await identity.verify(ends[sender].publicKey, message, proof.signature)) ? undefined : 'forged';
}
