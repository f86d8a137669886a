// All peers of one room: takes greeted links in, tells neighbours of each other, links them, and looks for what was missed.
import * as Y from 'yjs';
import { refused } from '$lib/model/result';
import { equalBytes, Malformed } from '../bytes';
import type { Engine } from '../engine/engine';
import { Rate } from '../engine/presence-gate';
import { greet, type Admit, type Greeted } from '../trust/greeting';
import type { DeviceIdentity } from '../trust/identity';
import type { Keyring } from '../trust/keyring';
import type { Control, ControlOf, SelfIntroduction } from '../wire/control';
import type { Link, LinkPorts } from '../wire/link';
import { Dialler } from './dialler';
import { digestOf, goneOf, knowsMore, peerOf, type Member, type Peer } from './member';

export const meshTimes = {
	antiEntropy: 20_000,
	/** From the last update until our state is told: short, since the others call us behind until then. */
	settled: 300,
	twins: 10_000,
	compare: 5_000,
	longestUnsettled: 5_000
};
/** Besides oneself: rooms are measured to 24. */
export const mostPeers = 23;
const strikesUntilClosed = 3;
const mostGone = 32;
const mostPresenceWaiting = 1 << 16;

export interface MeshPorts {
	readonly link: LinkPorts;
	readonly doc: Y.Doc;
	readonly engine: Engine;
	readonly identity: DeviceIdentity;
	readonly keys: Keyring;
	/** My id in the room. */
	readonly peer: string;
	readonly me: SelfIntroduction;
	readonly admit: Admit;
	changed(): void;
	/** A peer is gone from here, and no neighbour sees it either. */
	vanished(peer: string): void;
}

export class Mesh {
	readonly members = new Map<string, Member>();
	readonly #gone = new Map<string, Peer>();
	readonly #dialler: Dialler;
	readonly #ports: MeshPorts;
	#stopSettling: (() => void) | undefined;
	#unsettledSince: number | undefined;
	#closed = false;
	readonly #stopTick: () => void;

	constructor(ports: MeshPorts) {
		this.#ports = ports;
		this.#dialler = new Dialler({
			link: ports.link,
			peer: ports.peer,
			keys: ports.keys,
			opened: (link, peer, shared) => void this.#greet(link, peer, shared)
		});
		ports.doc.on('update', this.#onUpdate);
		this.#stopTick = ports.link.timers.every(meshTimes.antiEntropy, () => this.#tick());
	}

	get full(): boolean {
		return this.members.size >= mostPeers;
	}

	get dialling(): boolean {
		return this.#dialler.size > 0;
	}

	peers(): readonly Peer[] {
		const mine = Y.encodeStateVector(this.#ports.doc);
		return [...[...this.members.values()].map((member) => peerOf(member, mine)), ...this.#gone.values()];
	}

	/** The name of a peer that is or was linked. */
	nameOf(peer: string): string | undefined {
		return this.members.get(peer)?.greeted.name ?? [...this.#gone.values()].find(({ id }) => id === peer)?.name;
	}

	/** Takes a link in whose greeting is done. */
	adopt(link: Link, greeted: Greeted, rest: () => readonly Control[]): void {
		if (this.#closed) return link.close('link-left');
		const namesake = this.members.get(greeted.peer);
		if (namesake && namesake.greeted.device !== greeted.device) return link.close('link-misbehaved');
		for (const known of [...this.members.values()]) {
			if (known.greeted.device !== greeted.device) continue;
			// Two links of one moment (a code carried by hand while the mesh dialled): both ends keep the same one.
			const twins = known.greeted.peer === greeted.peer && this.#ports.link.now() - known.since < meshTimes.twins;
			if (twins && known.greeted.rank < greeted.rank) return link.close('link-replaced');
			// Otherwise a reload, or a link that died here first: the new one counts.
			this.#drop(known, 'link-replaced');
		}
		this.#gone.delete(greeted.device);
		const line = this.#ports.engine.attach({
			peer: greeted.peer,
			send(stream, message) {
				// A caret that cannot be sent at once is better left out: the next one, or its renewal, says where it is now.
				if (stream === 'document' || link.waiting(stream) < mostPresenceWaiting) link.send(stream, message);
			},
			reaches: (peer) => this.members.get(greeted.peer)?.neighbours.has(peer) ?? false,
			refused: () => this.#strike(member)
		});
		const { now } = this.#ports.link;
		const kept = {
			neighbours: new Set<string>(),
			strikes: 0,
			since: now(),
			comparedAt: -Infinity,
			rate: new Rate(now)
		};
		const member: Member = { greeted, link, line, ...kept };
		this.members.set(greeted.peer, member);
		link.onClose = (reason) => this.#gonePeer(member, reason);
		link.onPulse = () => this.#ports.changed();
		link.say({ type: 'keys', keys: this.#ports.keys.handedOn });
		this.#tellNeighbours();
		this.#tellState(member);
		for (const message of rest()) this.#take(member, message);
		link.listen((message) => this.#take(member, message));
		link.receive((stream, message) => line.receive(stream, message));
		this.#ports.changed();
	}

	/** The page goes away: there is no time for more than a word. */
	farewell(): void {
		for (const member of [...this.members.values()]) member.link.close('link-left');
	}

	close(reason = 'link-left'): void {
		this.#closed = true;
		this.#stopTick();
		this.#stopSettling?.();
		this.#ports.doc.off('update', this.#onUpdate);
		this.#dialler.close();
		for (const member of [...this.members.values()]) this.#drop(member, reason);
	}

	async #greet(link: Link, peer: string, secret: Uint8Array): Promise<void> {
		const { identity, me, link: ports, admit } = this.#ports;
		const part = { as: 'member' as const, admit: this.#admitUnlessFull(admit) };
		const result = await greet({ link, identity, peer: this.#ports.peer, secret, me, timers: ports.timers, part });
		this.#dialler.forget(peer, link);
		if (!result.ok) return this.#ports.changed();
		if (result.value.greeted.peer !== peer) return link.close('link-misbehaved');
		this.adopt(link, result.value.greeted, result.value.rest);
	}

	#admitUnlessFull(admit: Admit): Admit {
		return async (candidate) => (this.full ? refused('room-full') : await admit(candidate));
	}

	#take(member: Member, message: Control): void {
		if (!member.rate.take()) return this.#strike(member);
		try {
			if (message.type === 'keys') this.#onKeys(member, message.keys);
			else if (message.type === 'neighbours') this.#onNeighbours(member, message.peers);
			else if (message.type === 'signal') this.#onSignal(member, message);
			else if (message.type === 'state') this.#onState(member, message);
			else throw new Malformed(message.type);
		} catch (error) {
			if (!(error instanceof Malformed)) throw error;
			this.#strike(member);
		}
	}

	#onKeys(from: Member, keys: readonly Uint8Array[]): void {
		const fresh = this.#ports.keys.add(keys);
		// Before any neighbour hears of the sender: whoever is dialled already knows the key it is dialled with.
		if (fresh.length) for (const member of this.#others(from)) member.link.say({ type: 'keys', keys: fresh });
	}

	#onNeighbours(member: Member, peers: readonly string[]): void {
		member.neighbours = new Set(peers);
		this.#introduce(member);
	}

	/** Dials whom this neighbour knows and we do not. */
	#introduce(via: Member): void {
		for (const peer of via.neighbours) {
			if (peer === this.#ports.peer || this.members.has(peer) || !this.#dialler.mayDial(peer)) continue;
			if (this.members.size + this.#dialler.size >= mostPeers) return;
			void this.#dialler.dial(peer, via.greeted.peer, (signal) => via.link.say(signal));
		}
		this.#ports.changed();
	}

	#onSignal(via: Member, signal: ControlOf<'signal'>): void {
		if (signal.to === this.#ports.peer) {
			const reply = (message: Control) => via.link.say(message);
			this.#dialler.take(signal, via.greeted.peer, reply).catch(() => this.#strike(via));
		} else if (signal.from === via.greeted.peer) {
			// One hop, and only for the sender itself.
			this.members.get(signal.to)?.link.say(signal);
		} else throw new Malformed('relayed twice');
	}

	#onState(member: Member, { vector, digest }: ControlOf<'state'>): void {
		const { doc } = this.#ports;
		member.vector = vector;
		// A digest comes only when its sender looks for what was missed, not while edits are on their way.
		const now = this.#ports.link.now();
		if (digest !== 0 && Math.abs(now - member.comparedAt) > meshTimes.compare) {
			member.comparedAt = now;
			const same = equalBytes(vector, Y.encodeStateVector(doc));
			if (same ? digest !== digestOf(doc) : knowsMore(vector, doc)) member.line.requestSync();
		}
		this.#ports.changed();
	}

	#strike(member: Member): void {
		if (++member.strikes >= strikesUntilClosed) member.link.close('link-misbehaved');
	}

	#others(than: Member): Member[] {
		return [...this.members.values()].filter((member) => member !== than);
	}

	#tellNeighbours(): void {
		for (const member of this.members.values()) {
			member.link.say({ type: 'neighbours', peers: this.#others(member).map(({ greeted }) => greeted.peer) });
		}
	}

	#tellState(member: Member, digest = 0): void {
		member.link.say({ type: 'state', vector: Y.encodeStateVector(this.#ports.doc), digest });
	}

	#tick(): void {
		const members = [...this.members.values()];
		const one = members[Math.floor(Math.random() * members.length)];
		if (one) this.#tellState(one, digestOf(this.#ports.doc));
		for (const member of members) this.#introduce(member);
	}

	readonly #onUpdate = () => {
		if (!this.members.size) return;
		const { now, timers } = this.#ports.link;
		this.#unsettledSince ??= now();
		if (!this.#stopSettling) this.#ports.changed();
		else if (now() - this.#unsettledSince > meshTimes.longestUnsettled) return;
		this.#stopSettling?.();
		this.#stopSettling = timers.after(meshTimes.settled, () => {
			this.#stopSettling = this.#unsettledSince = undefined;
			for (const member of this.members.values()) this.#tellState(member);
			this.#ports.changed();
		});
	};

	#drop(member: Member, reason: string): void {
		this.members.delete(member.greeted.peer);
		member.line.detach();
		member.link.close(reason);
	}

	#gonePeer(member: Member, reason: string): void {
		const { peer, device } = member.greeted;
		if (this.members.get(peer) !== member) return;
		this.members.delete(peer);
		member.line.detach();
		this.#gone.set(device, goneOf(member, reason, new Uint8Array()));
		const [oldest] = this.#gone.keys();
		if (this.#gone.size > mostGone && oldest !== undefined) this.#gone.delete(oldest);
		this.#tellNeighbours();
		this.#dialler.giveUpVia(peer);
		const seen = [...this.members.values()].filter(({ neighbours }) => neighbours.has(peer));
		if (!seen.length) this.#ports.vanished(peer);
		if (reason !== 'link-left') for (const neighbour of this.members.values()) this.#introduce(neighbour);
		this.#ports.changed();
	}
}
