// Invitations and answers as text that people carry: `hearth-invite1-…`, `hearth-answer1-…`, each checked so that a code
// that was cut off, changed on its way, or is of the other kind is told apart.
import { digest as sha256 } from 'lib0/hash/sha256';
import { ok, refused, type Result } from '$lib/model/result';
import { ByteReader, ByteWriter, concat, equalBytes, fromText64, Malformed, toText64 } from '../bytes';
import { decodeDescription, encodeDescription, type Description } from './sdp';

export interface Invitation {
	readonly secret: Uint8Array;
	readonly tag: Uint8Array;
	/** Milliseconds since 1970; whole minutes. */
	readonly expiresAt: number;
	/** Short hash of the device that made it. */
	readonly from: Uint8Array;
	readonly offer: Description;
}

export interface Answer {
	/** Short hash of the secret of the invitation that it answers. */
	readonly invitation: Uint8Array;
	readonly answer: Description;
}

type Kind = 'invite' | 'answer';
const version = 1;
const secretLength = 16;
const checkLength = 4;
const longestBody = 512;
/** Nobody's chat is longer; keeps a pasted book from being searched. */
const longestText = 100_000;

/** A code ends where its alphabet ends, or where the next code begins. */
const aCode = /hearth-(invite|answer)(\d{1,4})-([\w-]*?)(?=hearth-(?:invite|answer)\d|[^\w-]|$)/gi;

const utf8 = new TextEncoder();
const shortHash = (label: string, bytes: Uint8Array, length: number) =>
	sha256(concat(utf8.encode(`hearth ${label}\0`), bytes)).slice(0, length);

/** Three bytes that stand for the space and three for the cycle: enough to say "another space", useless to guess from. */
export const roomTag = (space: string, cycle: string): Uint8Array =>
	concat(shortHash('space', utf8.encode(space), 3), shortHash('cycle', utf8.encode(cycle), 3));

export const deviceTag = (device: string): Uint8Array => shortHash('device', utf8.encode(device), 4);
export const invitationId = (secret: Uint8Array): Uint8Array => shortHash('invitation', secret, 4);

export function writeInvitation({ secret, tag, expiresAt, from, offer }: Invitation): string {
	const out = new ByteWriter()
		.raw(secret)
		.raw(tag)
		.u32(Math.floor(expiresAt / 60_000))
		.raw(from);
	return seal('invite', out.raw(encodeDescription(offer)).done());
}

export const writeAnswer = ({ invitation, answer }: Answer): string =>
	seal('answer', concat(invitation, encodeDescription(answer)));

/** Takes a code, a link with one, or a whole message around it. */
export const readInvitation = (text: string): Result<Invitation> =>
	unseal('invite', text, (from) => ({
		secret: from.raw(secretLength),
		tag: from.raw(6),
		expiresAt: from.u32() * 60_000,
		from: from.raw(4),
		offer: descriptionOf('offer', from)
	}));

export const readAnswer = (text: string): Result<Answer> =>
	unseal('answer', text, (from) => ({ invitation: from.raw(4), answer: descriptionOf('answer', from) }));

function descriptionOf(side: Description['side'], from: ByteReader): Description {
	const description = decodeDescription(from.rest());
	if (description.side !== side) throw new Malformed('side');
	return description;
}

const checkOf = (kind: Kind, body: Uint8Array) => shortHash(`${kind}${version}`, body, checkLength);

const seal = (kind: Kind, body: Uint8Array): string =>
	`hearth-${kind}${version}-${toText64(new ByteWriter().u16(body.length).raw(body).raw(checkOf(kind, body)).done())}`;

function unseal<T>(kind: Kind, text: string, read: (from: ByteReader) => T): Result<T> {
	// What chats and mail put between the characters of a long line: white space, invisible marks, quote signs.
	const joined = text.slice(0, longestText).replace(/[\s>\u00ad\u180e\u200b-\u200f\u2028-\u202e\u2060\ufeff]+/g, '');
	if (joined === '') return refused('code-empty');
	const found = [...joined.matchAll(aCode)].reverse();
	const mine = found.filter((match) => match[1]?.toLowerCase() === kind);
	if (!found.length) return refused(/hearth-[a-z]{0,6}\d{0,4}-?$/i.test(joined) ? 'code-cut-off' : 'code-not-ours');
	if (!mine.length) return refused(kind === 'invite' ? 'code-is-an-answer' : 'code-is-an-invitation');
	const results = mine.map((match) => open(kind, Number(match[2]), match[3] ?? '', read));
	return results.find((result) => result.ok) ?? results[0] ?? refused('code-not-ours');
}

function open<T>(kind: Kind, made: number, text: string, read: (from: ByteReader) => T): Result<T> {
	if (made > version) return refused('code-newer-version', { version: made });
	if (made !== version) return refused('code-mangled');
	if (text.length < 4) return refused('code-cut-off');
	try {
		const length = new ByteReader(fromText64(text.slice(0, 4))).u16();
		if (length > longestBody) return refused('code-mangled');
		const characters = Math.ceil(((2 + length + checkLength) * 8) / 6);
		// Words that follow the code in the same message have been joined to it: they are beyond its length.
		if (text.length < characters) return refused('code-cut-off', { missing: characters - text.length });
		const from = new ByteReader(fromText64(text.slice(0, characters)).subarray(2));
		const body = from.raw(length);
		if (!equalBytes(from.rest(), checkOf(kind, body))) return refused('code-mangled');
		return ok(read(new ByteReader(body)));
	} catch (error) {
		if (error instanceof Malformed) return refused('code-mangled');
		throw error;
	}
}
