// A data channel's SDP as about 90 bytes: only what the other side cannot derive is kept, and the text is written anew on
// the way back, so that no line of a stranger's making ever reaches the browser.
import { ByteReader, ByteWriter, equalBytes, Malformed, toHex } from '../bytes';
import { addressKind, addressKinds, readAddress, writeAddress, type AddressKind } from './address';
import { readCredential, writeCredential } from './credential';

export type Side = 'offer' | 'answer';

export interface Candidate {
	/** IPv4, IPv6 or a random `.local` name. */
	readonly address: string;
	readonly port: number;
	/** `srflx`: as seen from outside, by a STUN server or on a TURN server. */
	readonly kind: 'host' | 'srflx';
}

export interface Description {
	readonly side: Side;
	/** SHA-256 of the DTLS certificate. */
	readonly fingerprint: Uint8Array;
	readonly ufrag: string;
	readonly pwd: string;
	readonly candidates: readonly Candidate[];
}

export const mostCandidates = 4;
const form = 1;

/** Reads what a browser wrote. @throws Malformed when it is no data channel of one section with a SHA-256 fingerprint */
export function fromSdp(side: Side, sdp: string): Description {
	const field = (pattern: RegExp): string => {
		const value = pattern.exec(sdp)?.[1];
		if (value === undefined) throw new Malformed('sdp');
		return value;
	};
	const candidates = [...sdp.matchAll(/^a=candidate:\S+ 1 udp \d+ (\S+) (\d+) typ (host|srflx|relay)/gim)].map(
		(match) => ({
			address: (match[1] ?? '').toLowerCase(),
			port: Number(match[2]),
			kind: match[3]?.toLowerCase() === 'host' ? ('host' as const) : ('srflx' as const)
		})
	);
	return {
		side,
		fingerprint: Uint8Array.from(field(/^a=fingerprint:sha-256 ((?:[0-9a-f]{2}:){31}[0-9a-f]{2})/im).split(':'), (x) =>
			parseInt(x, 16)
		),
		ufrag: field(/^a=ice-ufrag:(\S+)/m),
		pwd: field(/^a=ice-pwd:(\S+)/m),
		candidates: choose(candidates.filter(({ address, port }) => addressKind(address) && port > 0))
	};
}

/** At most four: addresses of the local network first, and up to two from outside: this network's own, and one on a TURN server. */
function choose(candidates: readonly Candidate[]): Candidate[] {
	const rank = (candidate: Candidate) => (addressKind(candidate.address) === 'v6' ? 1 : 0);
	const host = candidates.filter(({ kind }) => kind === 'host').sort((a, b) => rank(a) - rank(b));
	const outside = candidates.filter(({ kind }) => kind === 'srflx').slice(0, 2);
	return [...host.slice(0, mostCandidates - outside.length), ...outside];
}

/** Where the network does not resolve `.local` names: the same ports at an address that a person read off their machine. */
export function withLanAddress(description: Description, address: string): Description {
	const named = description.candidates.filter((c) => c.kind === 'host' && addressKind(c.address) === 'name');
	const others = description.candidates.filter((c) => !named.includes(c) && c.address !== address);
	const here = named.map((candidate) => ({ ...candidate, address }));
	return { ...description, candidates: [...here, ...others].slice(0, mostCandidates) };
}

export function toSdp(description: Description): RTCSessionDescriptionInit {
	const { side, fingerprint, ufrag, pwd, candidates } = description;
	const lines = [
		'v=0',
		'o=- 1 1 IN IP4 0.0.0.0',
		's=-',
		't=0 0',
		'a=group:BUNDLE 0',
		'm=application 9 UDP/DTLS/SCTP webrtc-datachannel',
		'c=IN IP4 0.0.0.0',
		...candidates.map(({ address, port, kind }, i) => {
			const from = kind === 'srflx' ? 'srflx raddr 0.0.0.0 rport 0' : 'host';
			return `a=candidate:${i + 1} 1 udp ${2113937151 - i * 256} ${address} ${port} typ ${from}`;
		}),
		`a=ice-ufrag:${ufrag}`,
		`a=ice-pwd:${pwd}`,
		`a=fingerprint:sha-256 ${(toHex(fingerprint).toUpperCase().match(/../g) ?? []).join(':')}`,
		`a=setup:${side === 'offer' ? 'actpass' : 'passive'}`,
		'a=mid:0',
		'a=sctp-port:5000',
		'a=max-message-size:262144',
		''
	];
	return { type: side, sdp: lines.join('\r\n') };
}

/** Layout: form (2 bits), side (1), number of candidates (3), fingerprint (32 bytes), credentials, candidates. */
export function encodeDescription({ side, fingerprint, ufrag, pwd, candidates }: Description): Uint8Array<ArrayBuffer> {
	if (fingerprint.length !== 32 || candidates.length > mostCandidates) throw new Malformed('description');
	const out = new ByteWriter().u8((form << 6) | ((side === 'offer' ? 0 : 1) << 5) | candidates.length).raw(fingerprint);
	writeCredential(out, ufrag, 4);
	writeCredential(out, pwd, 22);
	for (const { address, port, kind } of candidates) {
		const of = addressKind(address);
		if (!of || port < 1 || port > 0xffff) throw new Malformed('candidate');
		out.u8(addressKinds[of] | (kind === 'srflx' ? 4 : 0));
		writeAddress(out, address);
		out.u16(port);
	}
	return out.done();
}

/** @throws Malformed unless the bytes are exactly what `encodeDescription` writes for what they say */
export function decodeDescription(bytes: Uint8Array): Description {
	const from = new ByteReader(bytes);
	const description = readDescriptionAt(from);
	from.end();
	if (!equalBytes(encodeDescription(description), bytes)) throw new Malformed('not the canonical form');
	return description;
}

/** One among other fields. @throws Malformed like `decodeDescription`, and when it describes the other side */
export function readDescription(from: ByteReader, side: Side): Description {
	const before = from.bytes.length - from.left;
	const description = readDescriptionAt(from);
	const bytes = from.bytes.subarray(before, from.bytes.length - from.left);
	if (description.side !== side || !equalBytes(encodeDescription(description), bytes))
		throw new Malformed('description');
	return description;
}

function readDescriptionAt(from: ByteReader): Description {
	const head = from.u8();
	return {
		side: head & 32 ? 'answer' : 'offer',
		fingerprint: from.raw(32),
		ufrag: readCredential(from),
		pwd: readCredential(from),
		candidates: Array.from({ length: head & 7 }, () => readCandidate(from))
	};
}

/** The first candidates whose addresses and ports fit into so many bytes: a chat's line is short. */
export function slimmed(description: Description, bytes: number): Description {
	let left = bytes;
	const candidates = description.candidates.filter(({ address }) => {
		const kind = addressKind(address);
		const size = kind === 'v4' ? 7 : 19;
		if (size > left) return false;
		left -= size;
		return true;
	});
	return { ...description, candidates };
}

function readCandidate(from: ByteReader): Candidate {
	const head = from.u8();
	const kind = (Object.keys(addressKinds) as AddressKind[]).find((name) => addressKinds[name] === (head & 3));
	if (!kind) throw new Malformed('candidate');
	return { address: readAddress(from, kind), port: from.u16(), kind: head & 4 ? 'srflx' : 'host' };
}
