// The messages of the control channel, one byte of type and then fields of a bounded length; anything else is Malformed.
import { ByteReader, ByteWriter, Malformed } from '../bytes';
import type { Side } from '../handshake/sdp';

export const protocolVersion = 5;
export const nonceLength = 16;

/** What a peer says of itself once both ends are proved. */
export interface SelfIntroduction {
	readonly name: string;
	/** Id of a person of the plan, where one has been chosen. */
	readonly person?: string;
}

/** What a newcomer must know to make the document ready. */
export interface Welcome {
	readonly space: string;
	readonly cycle: string;
	readonly spaceName: string;
	readonly cycleName: string;
	/** The schema of the document, so that an older app can decline before anything flows. */
	readonly schema: number;
}

/**
 * - `opens`: has just opened it, and finds out whether this end may have it; `shares`: takes and gives what is said of it;
 * - `declines`: its roster does not know this end's device.
 */
export type CycleWord = (typeof cycleWords)[number];
const cycleWords = ['opens', 'shares', 'declines'] as const;

export type Control =
	| {
			readonly type: 'hello';
			readonly version: number;
			readonly nonce: Uint8Array;
			readonly publicKey: Uint8Array;
			readonly peer: string;
	  }
	| { readonly type: 'proof'; readonly mac: Uint8Array; readonly signature: Uint8Array }
	| ({ readonly type: 'self' } & SelfIntroduction)
	| ({ readonly type: 'welcome' } & Welcome)
	/** `has`: what a newcomer has of the document, as a state vector, so that the rest can be sent unasked; of others, nothing. */
	| { readonly type: 'ready'; readonly has: Uint8Array }
	| { readonly type: 'keys'; readonly keys: readonly Uint8Array[] }
	| { readonly type: 'neighbours'; readonly peers: readonly string[] }
	| {
			readonly type: 'signal';
			readonly to: string;
			readonly from: string;
			readonly side: Side;
			readonly key: Uint8Array;
			readonly description: Uint8Array;
	  }
	/**
	 * What its sender has: a state vector; a digest of that with its deletions, and one of what the document shows, or 0 and
	 * nothing where it was not looked at.
	 */
	| { readonly type: 'state'; readonly vector: Uint8Array; readonly digest: number; readonly content: Uint8Array }
	| { readonly type: 'ping'; readonly count: number }
	/** `at`: its sender's clock as it answers; milliseconds since 1970. */
	| { readonly type: 'pong'; readonly count: number; readonly at: number }
	| { readonly type: 'goodbye'; readonly reason: string }
	/** Which cycle its sender has open, by its tag; and whether it shares that with this end. */
	| { readonly type: 'cycle'; readonly tag: Uint8Array; readonly word: CycleWord }
	/** The peers with which its sender shares that cycle. */
	| { readonly type: 'sharers'; readonly peers: readonly string[] }
	/** A question, and what was told: an empty code when all is well, else a problem's. */
	| { readonly type: 'ask'; readonly id: number; readonly about: About; readonly body: Uint8Array }
	| { readonly type: 'tell'; readonly id: number; readonly code: string; readonly body: Uint8Array }
	/** A digest of what its sender has on record of who belongs to the space; and all of that. */
	| { readonly type: 'roster'; readonly digest: Uint8Array }
	| { readonly type: 'records'; readonly body: Uint8Array }
	/** To whoever has the same state and shows something else: the digests of what is shown, by page. */
	| {
			readonly type: 'pages';
			readonly vector: Uint8Array;
			readonly digest: number;
			readonly pages: ReadonlyMap<string, Uint8Array>;
	  };

/**
 * - `answer`: to an invitation of yours; `answer-on`: to one of somebody you are linked with;
 * - `stand`: wait for me, until I come back. The place in this list is the number on the wire: append only.
 */
const abouts = ['answer', 'answer-on', 'stand'] as const;
export type About = (typeof abouts)[number];

export type ControlOf<T extends Control['type']> = Extract<Control, { type: T }>;

/** Bytes. A name has at most 400 UTF-16 units, of three bytes at most. */
const limits = {
	key: 512,
	name: 1_200,
	id: 128,
	peers: 64,
	keys: 64,
	description: 512,
	vector: 1 << 20,
	reason: 64,
	ask: 1_024,
	records: 4 << 20,
	pages: 1 << 13,
	page: 64
};
/** A problem's code, as far as a peer may say one. */
export const isProblemCode = (text: string): boolean => /^[a-z][a-z-]{0,63}$/.test(text);
export const keyLength = 16;
export const keyTagLength = 4;
export const cycleTagLength = 8;
export const rosterDigestLength = 16;
const contentDigestLength = 16;

const clip = (name: string) => name.slice(0, 400);

interface Form<M> {
	write(out: ByteWriter, message: M): unknown;
	read(from: ByteReader): Omit<M, 'type'>;
}

const peerId = (from: ByteReader): string => {
	const id = from.text(limits.id);
	if (!/^[0-9a-f]{16}$/.test(id)) throw new Malformed('peer id');
	return id;
};

function list<T>(from: ByteReader, most: number, item: () => T): T[] {
	const count = from.u8();
	if (count > most) throw new Malformed('too many');
	return Array.from({ length: count }, item);
}

/** The place in this table is the type's number on the wire: append only. */
const forms: { [T in Control['type']]: Form<ControlOf<T>> } = {
	hello: {
		write: (out, { version, nonce, publicKey, peer }) => out.u8(version).raw(nonce).sized(publicKey).text(peer),
		read: (from) => ({
			version: from.u8(),
			nonce: from.raw(nonceLength),
			publicKey: from.sized(limits.key),
			peer: peerId(from)
		})
	},
	proof: {
		write: (out, { mac, signature }) => out.raw(mac).sized(signature),
		read: (from) => ({ mac: from.raw(32), signature: from.sized(limits.key) })
	},
	self: {
		write: (out, { name, person }) => out.text(clip(name)).text(person ?? ''),
		read(from) {
			const [name, person] = [from.text(limits.name), from.text(limits.id)];
			return person ? { name, person } : { name };
		}
	},
	welcome: {
		write: (out, welcome) =>
			out
				.text(welcome.space)
				.text(welcome.cycle)
				.text(clip(welcome.spaceName))
				.text(clip(welcome.cycleName))
				.u32(welcome.schema),
		read: (from) => ({
			space: from.text(limits.id),
			cycle: from.text(limits.id),
			spaceName: from.text(limits.name),
			cycleName: from.text(limits.name),
			schema: from.u32()
		})
	},
	ready: { write: (out, { has }) => out.sized(has), read: (from) => ({ has: from.sized(limits.vector) }) },
	keys: {
		write: (out, { keys }) => keys.reduce((o, key) => o.raw(key), out.u8(keys.length)),
		read: (from) => ({ keys: list(from, limits.keys, () => from.raw(keyLength)) })
	},
	neighbours: {
		write: (out, { peers }) => peers.reduce((o, peer) => o.text(peer), out.u8(peers.length)),
		read: (from) => ({ peers: list(from, limits.peers, () => peerId(from)) })
	},
	signal: {
		write: (out, { to, from, side, key, description }) =>
			out
				.text(to)
				.text(from)
				.u8(side === 'offer' ? 0 : 1)
				.raw(key)
				.sized(description),
		read: (from) => ({
			to: peerId(from),
			from: peerId(from),
			side: from.u8() === 0 ? 'offer' : 'answer',
			key: from.raw(keyTagLength),
			description: from.sized(limits.description)
		})
	},
	state: {
		write: (out, { vector, digest, content }) => out.sized(vector).u32(digest).sized(content),
		read: (from) => ({
			vector: from.sized(limits.vector),
			digest: from.u32(),
			content: from.sized(contentDigestLength)
		})
	},
	ping: { write: (out, { count }) => out.u32(count), read: (from) => ({ count: from.u32() }) },
	pong: {
		write: (out, { count, at }) =>
			out
				.u32(count)
				.u32(Math.floor(at / 2 ** 32))
				.u32(at % 2 ** 32),
		read(from) {
			const [count, at] = [from.u32(), from.u32() * 2 ** 32 + from.u32()];
			if (!Number.isSafeInteger(at)) throw new Malformed('time');
			return { count, at };
		}
	},
	goodbye: {
		write: (out, { reason }) => out.text(reason.slice(0, limits.reason)),
		read: (from) => ({ reason: from.text(limits.reason) })
	},
	cycle: {
		write: (out, { tag, word }) => out.raw(tag).u8(cycleWords.indexOf(word)),
		read(from) {
			const tag = from.raw(cycleTagLength);
			const word = cycleWords[from.u8()];
			if (!word) throw new Malformed('word');
			return { tag, word };
		}
	},
	sharers: {
		write: (out, { peers }) => peers.reduce((o, peer) => o.text(peer), out.u8(peers.length)),
		read: (from) => ({ peers: list(from, limits.peers, () => peerId(from)) })
	},
	ask: {
		write: (out, { id, about, body }) => out.u32(id).u8(abouts.indexOf(about)).sized(body),
		read(from) {
			const [id, about] = [from.u32(), abouts[from.u8()]];
			if (!about) throw new Malformed('about');
			return { id, about, body: from.sized(limits.ask) };
		}
	},
	tell: {
		write: (out, { id, code, body }) => out.u32(id).text(code.slice(0, limits.reason)).sized(body),
		read(from) {
			const [id, code] = [from.u32(), from.text(limits.reason)];
			if (code && !isProblemCode(code)) throw new Malformed('code');
			return { id, code, body: from.sized(limits.ask) };
		}
	},
	roster: {
		write: (out, { digest }) => out.raw(digest),
		read: (from) => ({ digest: from.raw(rosterDigestLength) })
	},
	records: {
		write: (out, { body }) => out.sized(body),
		read: (from) => ({ body: from.sized(limits.records) })
	},
	pages: {
		write: (out, { vector, digest, pages }) =>
			[...pages].reduce((o, [name, page]) => o.text(name).raw(page), out.sized(vector).u32(digest).u32(pages.size)),
		read(from) {
			const [vector, digest, count] = [from.sized(limits.vector), from.u32(), from.u32()];
			if (count > limits.pages) throw new Malformed('too many');
			const page = () => [from.text(limits.page), from.raw(contentDigestLength)] as const;
			return { vector, digest, pages: new Map(Array.from({ length: count }, page)) };
		}
	}
};

const types = Object.keys(forms) as Control['type'][];
const formOf = (type: Control['type']) => forms[type] as Form<Control>;

export function encodeControl(message: Control): Uint8Array<ArrayBuffer> {
	const out = new ByteWriter().u8(types.indexOf(message.type));
	formOf(message.type).write(out, message);
	return out.done();
}

/** @throws Malformed */
export function decodeControl(bytes: Uint8Array): Control {
	const from = new ByteReader(bytes);
	const type = types[from.u8()];
	if (!type) throw new Malformed('type');
	const message = { type, ...formOf(type).read(from) } as Control;
	from.end();
	return message;
}
