// Knocks and the reply to many of them: codes for the team's chat, where everybody may read them. They carry no secret;
// what protects them is that each side's greeting is bound to both codes and to the device keys that they name.
import { digest as sha256 } from 'lib0/hash/sha256';
import { ok, refused, type Result } from '$lib/model/result';
import { ByteReader, ByteWriter, fromText64, Malformed, toHex, toText64 } from '../bytes';
import { idLength } from './code';
import { encodeDescription, readDescription, slimmed, type Description } from './sdp';
import { seal, shortHash, unseal, unsealAll } from './seal';

export interface Knock {
	/** Stands for this knock in the reply. */
	readonly id: string;
	/** The device whose key its maker will prove. */
	readonly device: string;
	/** Milliseconds since 1970; whole minutes. */
	readonly madeAt: number;
	readonly name: string;
	readonly offer: Description;
	/** What both greetings are bound to. */
	readonly body: Uint8Array;
}

export interface Answered {
	readonly knock: string;
	readonly answer: Description;
}

export interface Reply {
	/** The device of the member who lets everybody in. */
	readonly device: string;
	readonly tag: Uint8Array;
	readonly answers: readonly Answered[];
}

/** In one reply. */
export const mostKnocks = 24;
const longestName = 40;
const deviceLength = 16;
const tagLength = 6;
/** Bytes for addresses, so that a knock has about 190 characters and each answer about 140. */
const room = { knock: 38, answer: 45 };

const utf8 = new TextEncoder();
const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/** At most so many bytes, without cutting a character in two. */
function clipped(name: string): Uint8Array {
	let kept = '';
	for (const character of name) {
		if (utf8.encode(kept + character).length > longestName) break;
		kept += character;
	}
	return utf8.encode(kept);
}

/** @throws Malformed when the device's id is no short hash */
function deviceBytes(device: string): Uint8Array {
	const bytes = fromText64(device);
	if (bytes.length !== deviceLength) throw new Malformed('device');
	return bytes;
}

function shortText(from: ByteReader, most: number): string {
	const length = from.u8();
	if (length > most) throw new Malformed('too long');
	try {
		return strictUtf8.decode(from.raw(length));
	} catch {
		throw new Malformed('text');
	}
}

export interface NewKnock {
	readonly device: string;
	readonly now: number;
	readonly name: string;
	readonly offer: Description;
}

export function writeKnock({ device, now, name, offer }: NewKnock): { code: string; knock: Knock } {
	const word = clipped(name);
	const body = new ByteWriter()
		.raw(deviceBytes(device))
		.u32(Math.floor(now / 60_000))
		.u8(word.length)
		.raw(word)
		.raw(encodeDescription(slimmed(offer, room.knock)))
		.done();
	return { code: seal('knock', body), knock: readKnock(body) };
}

function readKnock(body: Uint8Array): Knock {
	const from = new ByteReader(body);
	const knock = {
		id: toHex(shortHash('knock', body, idLength)),
		device: toText64(from.raw(deviceLength)),
		madeAt: from.u32() * 60_000,
		name: shortText(from, longestName),
		offer: readDescription(from, 'offer'),
		body
	};
	from.end();
	return knock;
}

/** All knocks in a chat, each once, in order, read or with what is wrong with it; and how many there are beyond those. */
export function readKnocks(text: string): Result<{ found: Result<Knock>[]; beyond: number }> {
	const read = unsealAll('knock', text, readKnock);
	if (!read.ok) return read;
	const seen = new Set<string>();
	const found = read.value.filter((result) => {
		// Quoted and repeated lines bring one knock several times; of what cannot be read nobody can say.
		if (result.ok && seen.has(result.value.id)) return false;
		if (result.ok) seen.add(result.value.id);
		return true;
	});
	return ok({ found: found.slice(0, mostKnocks), beyond: Math.max(0, found.length - mostKnocks) });
}

export function writeReply({ device, tag, answers }: Reply): string {
	const out = new ByteWriter().raw(deviceBytes(device)).raw(tag).u8(answers.length);
	for (const { knock, answer } of answers) {
		out.raw(Uint8Array.from(knock.match(/../g) ?? [], (x) => parseInt(x, 16))).raw(encodeDescription(answer));
	}
	return seal('reply', out.done());
}

/** What an answer keeps of its addresses, so that the greeting of both sides is bound to the same bytes. */
export const answerFor = (answer: Description): Description => slimmed(answer, room.answer);

function readReplyBody(body: Uint8Array): Reply {
	const from = new ByteReader(body);
	const device = toText64(from.raw(deviceLength));
	const tag = from.raw(tagLength);
	const count = from.u8();
	if (count > mostKnocks) throw new Malformed('too many');
	const answers = Array.from({ length: count }, () => ({
		knock: toHex(from.raw(idLength)),
		answer: readDescription(from, 'answer')
	}));
	from.end();
	return { device, tag, answers };
}

/** The latest reply in a chat that has an answer to this knock. */
export function readReplyTo(knock: string, text: string): Result<{ reply: Reply; answer: Description }> {
	const read = unsealAll('reply', text, readReplyBody);
	if (!read.ok) return read;
	for (const result of read.value.toReversed()) {
		const mine = result.ok ? result.value.answers.find((answered) => answered.knock === knock) : undefined;
		if (result.ok && mine) return ok({ reply: result.value, answer: mine.answer });
	}
	const broken = unseal('reply', text, readReplyBody);
	return broken.ok ? refused('reply-without-me') : broken;
}

/**
 * What stands in for a secret when such a link is greeted: both codes, as far as they are about this pair. It is no secret;
 * it makes a greeting fail whose two sides have not read the same codes.
 */
export function bindingOf(
	knock: Knock,
	{ device, tag }: Pick<Reply, 'device' | 'tag'>,
	answer: Description
): Uint8Array {
	const out = new ByteWriter().text('hearth knock binding 1').sized(knock.body).text(device).sized(tag);
	return sha256(out.sized(encodeDescription(answer)).done());
}
