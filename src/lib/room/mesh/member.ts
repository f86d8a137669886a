// A peer that has passed the greeting, with its link and what it has told about itself.
import { digest as sha256 } from 'lib0/hash/sha256';
import { concat, equalBytes } from '../bytes';
import type { Line } from '../engine/engine';
import type { Rate } from '../engine/presence-gate';
import type { Greeted } from '../trust/greeting';
import { wordsOf, type Words } from '../trust/words';
import { cycleTagLength, type CycleWord } from '../wire/control';
import type { Link } from '../wire/link';
import type { Asks } from './asks';

export interface Member {
	greeted: Greeted;
	readonly link: Link;
	readonly asks: Asks;
	/** While both have the same cycle open, and each takes what the other says of it. */
	line?: Line | undefined;
	/** The tag of the cycle that it has open. */
	shows: Uint8Array;
	/** What it says of sharing that cycle with us. */
	word: CycleWord;
	/** What we say of sharing ours: `shares` once its roster has been asked, and knows the peer. */
	answer: CycleWord;
	/** The document for which we are finding out. */
	asking?: object | undefined;
	/** The peers with which it shares what it shares with us. */
	sharers: ReadonlySet<string>;
	/** The peers that it has links to. */
	neighbours: ReadonlySet<string>;
	/** Its last state vector. */
	vector?: Uint8Array | undefined;
	/** When its vector and ours were last the same. */
	syncedAt?: number | undefined;
	strikes: number;
	/** Of its control messages. */
	readonly rate: Rate;
	/** Of the rosters that it tells. */
	readonly records: Rate;
	/** When its digest was last compared with ours, which walks the document. */
	comparedAt: number;
	/** When its pages were last compared with ours. */
	contrastedAt: number;
	/** What may stand otherwise there, as `root/id`, while both have the same changes and show different things. */
	differs?: readonly string[] | undefined;
	/** When its greeting was done. */
	readonly since: number;
}

/**
 * - `connecting`: on its way in; `linked`: all well; `quiet`: nothing is heard, and it may still come back;
 * - `lost`: the link is gone, invite again; `left`: it said goodbye.
 */
export type PeerState = 'connecting' | 'linked' | 'quiet' | 'lost' | 'left';

export interface Peer {
	/** Of this opening of its room; a reload has another. */
	readonly id: string;
	readonly device: string;
	readonly name: string;
	readonly person?: string;
	readonly state: PeerState;
	/** Whether it has the same cycle open, and may: otherwise nothing of a plan goes between us. */
	readonly here: boolean;
	/** Whether its last state vector and ours are the same. */
	readonly upToDate: boolean;
	/**
	 * Where it has all that we have, and shows something else: what may stand otherwise there, as `root/id`; not always known.
	 * Somebody has told each of us something else under one id.
	 */
	readonly differs?: readonly string[];
	/** Its key in words, which two people can compare aloud. */
	readonly words: Words;
	/** Ids of the peers that it has links to, by its own word. */
	readonly neighbours: readonly string[];
	/** When both were last found to have the same; milliseconds since 1970. */
	readonly syncedAt?: number;
	/** Milliseconds there and back. */
	readonly latency?: number;
	/** Bytes of this link. */
	readonly received: number;
	readonly sent: number;
	/** Why it is gone: a problem's code. */
	readonly reason?: string;
}

/** What a device that has no cycle open says it has. */
export const noCycle = new Uint8Array(cycleTagLength);

/** How the cycles of a space are told apart on the wire; says nothing to whoever does not know the cycle. */
export const cycleTag = (space: string, cycle: string): Uint8Array =>
	sha256(concat(utf8.encode(`hearth cycle 1\n${space}\n${cycle}`))).slice(0, cycleTagLength);

const utf8 = new TextEncoder();

/** @param tag of the cycle that is open here @param mine its state vector */
export function peerOf(member: Member, tag: Uint8Array, mine: Uint8Array): Peer {
	const { greeted, link, line, vector, shows } = member;
	const declined = member.word === 'declines' || member.answer === 'declines';
	return Object.freeze({
		id: greeted.peer,
		device: greeted.device,
		name: greeted.name,
		...(greeted.person ? { person: greeted.person } : {}),
		state: link.quiet ? 'quiet' : 'linked',
		// Whoever has said nothing yet is about to.
		here: !declined && (shows === noCycle || equalBytes(shows, tag)),
		upToDate: line !== undefined && vector !== undefined && equalBytes(vector, mine),
		...(line && member.differs ? { differs: member.differs } : {}),
		words: wordsOf(greeted.device),
		neighbours: Object.freeze([...member.neighbours]),
		...(member.syncedAt === undefined ? {} : { syncedAt: member.syncedAt }),
		...(link.latency === undefined ? {} : { latency: link.latency }),
		...link.bytes
	});
}

export function goneOf(member: Member, reason: string): Peer {
	return Object.freeze({
		...peerOf(member, noCycle, noCycle),
		state: reason === 'link-left' ? 'left' : 'lost',
		here: false,
		upToDate: false,
		neighbours: [],
		reason
	});
}
