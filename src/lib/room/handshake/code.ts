// Invitations and their answers as codes: one to one.
import type { Result } from '$lib/model/result';
import { ByteReader, ByteWriter, concat, Malformed } from '../bytes';
import { relayAddress } from './relay-address';
import { encodeDescription, readDescription, type Description } from './sdp';
import { seal, shortHash, unseal } from './seal';

export interface Invitation {
	readonly secret: Uint8Array;
	readonly tag: Uint8Array;
	/** Milliseconds since 1970; whole minutes. */
	readonly expiresAt: number;
	/** Short hash of the device that made it. */
	readonly from: Uint8Array;
	readonly offer: Description;
	/** Where its maker waits for the answer besides: addresses of relays, none by default. */
	readonly relays: readonly string[];
}

export interface Answer {
	/** Short hash of the secret of the invitation that it answers. */
	readonly invitation: Uint8Array;
	/** Short hash of the device that made the invitation: whoever is handed the answer knows whom to give it to. */
	readonly maker: Uint8Array;
	readonly answer: Description;
}

const secretLength = 16;
const tagLength = 6;
export const idLength = 4;
/** What one invitation may name. */
export const mostRelays = 3;
const longestRelay = 200;

const utf8 = new TextEncoder();

/** Three bytes that stand for the space and three for the cycle: enough to say "another space", useless to guess from. */
export const roomTag = (space: string, cycle: string): Uint8Array =>
	concat(shortHash('space', utf8.encode(space), 3), shortHash('cycle', utf8.encode(cycle), 3));

export const deviceTag = (device: string): Uint8Array => shortHash('device', utf8.encode(device), idLength);
export const invitationId = (secret: Uint8Array): Uint8Array => shortHash('invitation', secret, idLength);

export function writeInvitation({ secret, tag, expiresAt, from, offer, relays }: Invitation): string {
	const out = new ByteWriter()
		.raw(secret)
		.raw(tag)
		.u32(Math.floor(expiresAt / 60_000))
		.raw(from)
		.raw(encodeDescription(offer));
	for (const relay of relays.slice(0, mostRelays)) out.text(relay);
	return seal('invite', out.done());
}

export const writeAnswer = ({ invitation, maker, answer }: Answer): string =>
	seal('answer', concat(invitation, maker, encodeDescription(answer)));

/** Takes a code, a link with one, or a whole message around it. */
export const readInvitation = (text: string): Result<Invitation> =>
	unseal('invite', text, (body) => {
		const from = new ByteReader(body);
		const invitation = {
			secret: from.raw(secretLength),
			tag: from.raw(tagLength),
			expiresAt: from.u32() * 60_000,
			from: from.raw(idLength),
			offer: readDescription(from, 'offer')
		};
		const relays: string[] = [];
		while (from.left > 0) {
			const relay = relayAddress(from.text(longestRelay));
			if (!relay.ok || relays.length === mostRelays) throw new Malformed('relay');
			relays.push(relay.value);
		}
		return { ...invitation, relays };
	});

export const readAnswer = (text: string): Result<Answer> =>
	unseal('answer', text, (body) => {
		const from = new ByteReader(body);
		const answer = {
			invitation: from.raw(idLength),
			maker: from.raw(idLength),
			answer: readDescription(from, 'answer')
		};
		from.end();
		return answer;
	});
