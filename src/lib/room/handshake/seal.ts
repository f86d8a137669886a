// Bytes as text that people carry, `hearth-<kind>1-…`, each checked so that a code that was cut off, changed on its way, or
// is of another kind is told apart.
import { digest as sha256 } from 'lib0/hash/sha256';
import { ok, refused, type Result } from '$lib/model/result';
import { ByteReader, ByteWriter, concat, equalBytes, fromText64, Malformed, toText64 } from '../bytes';

/** `invite` and its `answer`, one to one; `knock` and the `reply` to many of them, by the team's chat. */
export type Kind = 'invite' | 'answer' | 'knock' | 'reply';

/** What is said when this kind stands where another belongs. */
const instead: Readonly<Record<Kind, string>> = {
	invite: 'code-is-an-invitation',
	answer: 'code-is-an-answer',
	knock: 'code-is-a-knock',
	reply: 'code-is-a-reply'
};
/** Bytes of a body. */
const longest: Readonly<Record<Kind, number>> = { invite: 1_024, answer: 512, knock: 512, reply: 4_096 };
const version = 1;
const checkLength = 4;
/** Nobody's chat is longer; keeps a pasted library from being searched. */
const longestText = 1_000_000;

/** A code ends where its alphabet ends, or where the next code begins. */
const aCode =
	/hearth-(invite|answer|knock|reply)(\d{1,4})-([\w-]*?)(?=hearth-(?:invite|answer|knock|reply)\d|[^\w-]|$)/gi;
/** What chats and mail put between the characters of a long line: white space, invisible marks, quote signs. */
const between = /[\s>\u00ad\u180e\u200b-\u200f\u2028-\u202e\u2060\ufeff]+/g;

const utf8 = new TextEncoder();

/** The first bytes of a hash that is good for `label` alone. */
export const shortHash = (label: string, bytes: Uint8Array, length: number): Uint8Array =>
	sha256(concat(utf8.encode(`hearth ${label}\0`), bytes)).slice(0, length);

const checkOf = (kind: Kind, body: Uint8Array) => shortHash(`${kind}${version}`, body, checkLength);

export const seal = (kind: Kind, body: Uint8Array): string =>
	`hearth-${kind}${version}-${toText64(new ByteWriter().u16(body.length).raw(body).raw(checkOf(kind, body)).done())}`;

/** The one code of this kind in a link, a message or a whole chat: of several the last that can be read. */
export function unseal<T>(kind: Kind, text: string, read: (body: Uint8Array) => T): Result<T> {
	const found = unsealAll(kind, text, read);
	if (!found.ok) return found;
	const latestFirst = found.value.toReversed();
	return latestFirst.find((result) => result.ok) ?? latestFirst[0] ?? refused('code-not-ours');
}

/** Every code of this kind, in order, each read or with what is wrong with it; refused when there is none. */
export function unsealAll<T>(kind: Kind, text: string, read: (body: Uint8Array) => T): Result<Result<T>[]> {
	const joined = text.slice(0, longestText).replace(between, '');
	if (joined === '') return refused('code-empty');
	const found = [...joined.matchAll(aCode)];
	const [other] = found;
	if (!other) return refused(/hearth-[a-z]{0,6}\d{0,4}-?$/i.test(joined) ? 'code-cut-off' : 'code-not-ours');
	const mine = found.filter((match) => match[1]?.toLowerCase() === kind);
	if (!mine.length) return refused(instead[other[1]?.toLowerCase() as Kind]);
	return ok(mine.map((match) => open(kind, Number(match[2]), match[3] ?? '', read)));
}

function open<T>(kind: Kind, made: number, text: string, read: (body: Uint8Array) => T): Result<T> {
	if (made > version) return refused('code-newer-version', { version: made });
	if (made !== version) return refused('code-mangled');
	if (text.length < 4) return refused('code-cut-off');
	try {
		const length = new ByteReader(fromText64(text.slice(0, 4))).u16();
		if (length > longest[kind]) return refused('code-mangled');
		const characters = Math.ceil(((2 + length + checkLength) * 8) / 6);
		// Words that follow the code in the same message have been joined to it: they are beyond its length.
		if (text.length < characters) return refused('code-cut-off', { missing: characters - text.length });
		const from = new ByteReader(fromText64(text.slice(0, characters)).subarray(2));
		const body = from.raw(length);
		return equalBytes(from.rest(), checkOf(kind, body)) ? ok(read(body)) : refused('code-mangled');
	} catch (error) {
		if (error instanceof Malformed) return refused('code-mangled');
		throw error;
	}
}
