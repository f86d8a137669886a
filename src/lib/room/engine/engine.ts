// y-webrtc, unmodified, as the engine of sync and presence over links of our own: every incoming message passes the gate
// first, an update that came from a peer goes on only to those it cannot have reached, and nothing leaves by other ways.
import * as bc from 'lib0/broadcastchannel';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { Awareness } from 'y-protocols/awareness';
import {
	messageYjsSyncStep1,
	messageYjsSyncStep2,
	messageYjsUpdate,
	writeSyncStep1,
	writeSyncStep2
} from 'y-protocols/sync';
import { WebrtcConn, WebrtcProvider, type Room } from 'y-webrtc';
import * as Y from 'yjs';
import { faultOfUpdate, forgetDeletionsAhead, forgetPending, type GateLimits, type UpdateFault } from '$lib/plan';
import type { Clock, Timers } from '../ports';
import type { Stream } from '../wire/link';
import { faultOfPresence, presenceOnly, Rate, type PresenceFault } from './presence-gate';
import { VirtualConnection } from './virtual-connection';
import { Voices } from './voices';

/** An attached peer, as the engine sees it. */
export interface Attached {
	readonly peer: string;
	send(stream: Stream, message: Uint8Array): void;
	/** Whether this peer has a link of its own to that one. */
	reaches(peer: string): boolean;
	refused(fault: UpdateFault | PresenceFault): void;
}

export interface Line {
	receive(stream: Stream, message: Uint8Array<ArrayBuffer>): void;
	/** Asks the peer for whatever is missed. */
	requestSync(): void;
	/** Gives the peer what a document of this state vector lacks, unasked. */
	give(vector: Uint8Array): void;
	detach(): void;
}

export interface Engine {
	readonly awareness: Awareness;
	/** @param asked what is missing comes without a request: the peer has been told already what is here */
	attach(to: Attached, asked?: boolean): Line;
	close(): Promise<void>;
}

/** What a peer may send at once: the longest message that a link carries. */
const peerLimits: GateLimits = { encoding: 'v1', bytes: 32 << 20, structs: 1_000_000 };
/** Bytes that may wait in the document for what they build on. */
const mostPending = 4 << 20;
/** Milliseconds between two requests to one peer for what its updates build on. */
const askAgain = 2_000;
/** Requests for what is missed, each of which may be answered with the whole document: more than these are not heard. */
const asking = { rate: 1, burst: 10 };
const sync = 0;
const presence = 1;
const noSignalling = { connected: false, send() {} };

export async function openEngine(
	doc: Y.Doc,
	{ now, timers }: { readonly now: Clock; readonly timers: Timers }
): Promise<Engine> {
	// A document of its own: a new id for every opening (peers who remember a higher clock of an old one would not listen),
	// and its listeners go with it.
	const presenceDoc = new Y.Doc();
	const awareness = new Awareness(presenceDoc);
	awareness.meta.set(doc.clientID, { clock: 0, lastUpdated: 0 });
	const voices = new Voices(awareness);
	/** Of the update or awareness change that y-webrtc is about to broadcast. */
	let cameFromPeer = false;
	let receivingFrom: Attached | undefined;
	let attachments = 0;
	let room: Room | null = null;
	const noteOrigin = (_: unknown, origin: unknown) => {
		cameFromPeer = origin === room;
	};
	// Before y-webrtc's own listeners, which send what these have noted.
	doc.on('update', noteOrigin);
	awareness.on('update', noteOrigin);
	// A name of its own for every opening: tabs are kept in step by storage, and no stranger can guess the channel.
	const name = `hearth-${crypto.randomUUID()}`;
	const options = { signaling: [], awareness, maxConns: 1000, filterBcConns: false, peerOpts: {} };
	const provider = new WebrtcProvider(name, doc, options);
	await provider.key;
	await Promise.resolve();
	room = provider.room;
	if (!room) throw new Error('y-webrtc did not open its room.');
	const opened = room;
	bc.unsubscribe(name, opened._bcSubscriber);
	opened.bcconnected = false;
	// A navigation that the person then declines would end the room for good; `pagehide` is ours to hear.
	if (typeof window !== 'undefined') window.removeEventListener('beforeunload', opened._beforeUnloadHandler);
	awareness.meta.delete(doc.clientID);

	function attach(to: Attached, asked = false): Line {
		voices.join(to.peer);
		const rate = new Rate(now);
		const asks = new Rate(now, asking);
		let over = 0;
		let askedAt = -Infinity;
		/** Until y-webrtc has said its first word, it takes nothing in the moment in which it is given: it would be echoed. */
		let early: [Stream, Uint8Array<ArrayBuffer>][] | undefined = [];
		const connection = new VirtualConnection({
			send(message) {
				if (early) queueMicrotask(takeEarly);
				if (asked && isRequest(message)) return void (asked = false);
				if (receivingFrom && cameFromPeer && isBroadcast(message)) {
					if (receivingFrom === to || receivingFrom.reaches(to.peer)) return;
				}
				to.send(message[0] === presence ? 'presence' : 'document', message);
			},
			released() {}
		});
		const wrtc = {
			RTCPeerConnection: connectionFactory(connection),
			RTCSessionDescription: Object,
			RTCIceCandidate: Object
		};
		provider.peerOpts = { trickle: false, config: { iceServers: [] }, wrtc };
		const key = `${to.peer}/${++attachments}`;
		const conn = new WebrtcConn(noSignalling, true, key, opened);
		opened.webrtcConns.set(key, conn);
		connection.connect();

		const faultOf = (stream: Stream, message: Uint8Array): UpdateFault | PresenceFault | undefined => {
			if (stream === 'document') return faultOfSync(message);
			const clock = awareness.meta.get(awareness.clientID)?.clock ?? 0;
			return faultOfPresenceMessage(message, awareness.clientID, clock);
		};
		let stopAsking: (() => void) | undefined;
		const requestSync = () => {
			askedAt = now();
			stopAsking?.();
			stopAsking = undefined;
			to.send(
				'document',
				written((out) => writeSyncStep1(out, doc))
			);
		};
		/** Now, or when the peer was asked long enough ago. */
		const requestSoon = () => {
			const waited = Math.abs(now() - askedAt);
			if (waited > askAgain) requestSync();
			else stopAsking ??= timers.after(askAgain - waited, requestSync);
		};
		const take = (stream: Stream, message: Uint8Array<ArrayBuffer>) => {
			if (stream === 'presence' && !rate.take()) {
				// Dropped without a word; only a flood is a fault.
				if (++over % 100 === 0) to.refused('too-fast');
				return;
			}
			const fault = faultOf(stream, message);
			if (fault) return to.refused(fault);
			if (stream === 'document' && isRequest(message) && !asks.take()) return;
			if (stream === 'presence')
				message = ownVoice(message, (client, state) => voices.mayBring(to.peer, client, state));
			const before = receivingFrom;
			receivingFrom = to;
			try {
				connection.deliver(message);
			} finally {
				receivingFrom = before;
			}
			if (forgetPending(doc, mostPending)) to.refused('too-much');
			// A whole answer has what it deletes.
			const missed = forgetDeletionsAhead(doc) && isUpdate(message);
			if (missed || doc.store.pendingStructs) requestSoon();
		};
		function takeEarly(): void {
			const held = early ?? [];
			early = undefined;
			for (const [stream, message] of held) take(stream, message);
		}
		return {
			requestSync,
			give(vector) {
				// Whoever says what cannot be read is given what y-webrtc gives anybody: the answer to a request.
				if (isVector(vector))
					to.send(
						'document',
						written((out) => writeSyncStep2(out, doc, vector))
					);
			},
			receive(stream, message) {
				if (early) early.push([stream, message]);
				else take(stream, message);
			},
			detach() {
				early = [];
				stopAsking?.();
				voices.leave(to.peer);
				conn.destroy();
			}
		};
	}

	return {
		awareness,
		attach,
		async close() {
			awareness.setLocalState(null);
			provider.destroy();
			presenceDoc.destroy();
			doc.off('update', noteOrigin);
			await provider.key;
			// y-webrtc says its last words on a channel that it has just given up, which opens it anew: close that too.
			await new Promise((done) => setTimeout(done));
			const nobody = () => {};
			bc.subscribe(name, nobody);
			bc.unsubscribe(name, nobody);
		}
	};
}

/** simple-peer calls it with `new`. */
const connectionFactory = (connection: VirtualConnection) =>
	function () {
		return connection;
	};

function written(write: (out: encoding.Encoder) => void): Uint8Array {
	const out = encoding.createEncoder();
	encoding.writeVarUint(out, sync);
	write(out);
	return encoding.toUint8Array(out);
}

function isVector(bytes: Uint8Array): boolean {
	try {
		Y.decodeStateVector(bytes);
		return true;
	} catch {
		return false;
	}
}

const isRequest = (message: Uint8Array): boolean => message[0] === sync && message[1] === messageYjsSyncStep1;

const isUpdate = (message: Uint8Array): boolean => message[0] === sync && message[1] === messageYjsUpdate;

/** An update or a presence, which goes to everybody; the answer to a request goes to one. */
const isBroadcast = (message: Uint8Array): boolean => message[0] === presence || isUpdate(message);

function faultOfSync(message: Uint8Array): UpdateFault | undefined {
	try {
		const from = decoding.createDecoder(message);
		if (decoding.readVarUint(from) !== sync) return 'malformed';
		const kind = decoding.readVarUint(from);
		const payload = decoding.readVarUint8Array(from);
		if (decoding.hasContent(from)) return 'malformed';
		if (kind === messageYjsSyncStep1) return isVector(payload) ? undefined : 'malformed';
		if (kind !== messageYjsSyncStep2 && kind !== messageYjsUpdate) return 'malformed';
		return faultOfUpdate(payload, peerLimits);
	} catch {
		return 'malformed';
	}
}

function ownVoice(message: Uint8Array, keep: Parameters<typeof presenceOnly>[1]): Uint8Array<ArrayBuffer> {
	const from = decoding.createDecoder(message);
	const out = encoding.createEncoder();
	encoding.writeVarUint(out, decoding.readVarUint(from));
	encoding.writeVarUint8Array(out, presenceOnly(decoding.readVarUint8Array(from), keep));
	return new Uint8Array(encoding.toUint8Array(out));
}

function faultOfPresenceMessage(message: Uint8Array, mine: number, clock: number): PresenceFault | undefined {
	try {
		const from = decoding.createDecoder(message);
		if (decoding.readVarUint(from) !== presence) return 'malformed';
		const update = decoding.readVarUint8Array(from);
		return decoding.hasContent(from) ? 'malformed' : faultOfPresence(update, mine, clock);
	} catch {
		return 'malformed';
	}
}
