// A peer that has passed the greeting, with its link and what it has told about itself.
import * as Y from 'yjs';
import { equalBytes } from '../bytes';
import type { Line } from '../engine/engine';
import type { Rate } from '../engine/presence-gate';
import type { Greeted } from '../trust/greeting';
import type { Link } from '../wire/link';

export interface Member {
	readonly greeted: Greeted;
	readonly link: Link;
	readonly line: Line;
	/** The peers that it has links to. */
	neighbours: ReadonlySet<string>;
	/** Its last state vector. */
	vector?: Uint8Array;
	strikes: number;
	/** Of its control messages. */
	readonly rate: Rate;
	/** When its digest was last compared with ours, which walks the document. */
	comparedAt: number;
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
	/** Whether its last state vector and ours are the same. */
	readonly upToDate: boolean;
	/** Milliseconds there and back. */
	readonly latency?: number;
	/** Bytes of this link. */
	readonly received: number;
	readonly sent: number;
	/** Why it is gone: a problem's code. */
	readonly reason?: string;
}

export function peerOf(member: Member, mine: Uint8Array): Peer {
	const { greeted, link, vector } = member;
	return Object.freeze({
		id: greeted.peer,
		device: greeted.device,
		name: greeted.name,
		...(greeted.person ? { person: greeted.person } : {}),
		state: link.quiet ? 'quiet' : 'linked',
		upToDate: vector !== undefined && equalBytes(vector, mine),
		...(link.latency === undefined ? {} : { latency: link.latency }),
		...link.bytes
	});
}

export function goneOf(member: Member, reason: string, mine: Uint8Array): Peer {
	return Object.freeze({
		...peerOf(member, mine),
		state: reason === 'link-left' ? 'left' : 'lost',
		upToDate: false,
		reason
	});
}

/** A number for everything in the document, deletions too; 0 is never one. Walks the whole document. */
export function digestOf(doc: Y.Doc): number {
	let hash = 0x811c9dc5;
	for (const byte of Y.encodeSnapshot(Y.snapshot(doc))) hash = Math.imul(hash ^ byte, 0x01000193);
	return hash >>> 0 || 1;
}

/** Whether `vector` knows of anything that the document lacks; a vector that cannot be read knows nothing. */
export function knowsMore(vector: Uint8Array, doc: Y.Doc): boolean {
	try {
		return [...Y.decodeStateVector(vector)].some(([client, clock]) => clock > Y.getState(doc.store, client));
	} catch {
		return false;
	}
}
