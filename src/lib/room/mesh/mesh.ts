// All peers of one space: takes greeted links in, tells neighbours of each other, links them, and shares what is open.
import type { Result } from '$lib/model/result';
import { Malformed } from '../bytes';
import { agreedClock, type RoomClock } from '../clock';
import { Rate } from '../engine/presence-gate';
import type { Greeted } from '../trust/greeting';
import type { Keyring } from '../trust/keyring';
import type { About, Control, ControlOf } from '../wire/control';
import type { Link } from '../wire/link';
import { Asks } from './asks';
import { Dialler } from './dialler';
import { Greeter, type GreeterPorts } from './greeter';
import { goneOf, noCycle, peerOf, type Member, type Peer } from './member';
import { Sharing } from './sharing';
import { ToldRecords } from './told-records';

export const meshTimes = {
	antiEntropy: 20_000,
	twins: 10_000,
	/** More than this late, a tick tells of sleep. */
	jump: 15_000
};
/** Besides oneself: rooms are measured to 24. */
export const mostPeers = 23;
const strikesUntilClosed = 3;
const mostGone = 32;
/** Whole rosters that one member may tell a second, on average, and at once: each is looked at record by record. */
const recordsPace = { rate: 0.1, burst: 8 };

/**
 * What a greeting has settled of the cycle that is open here: `nothing`; that this end lets the other `in`; or that `both`
 * have it open and share it, since the greeting was about this very cycle.
 */
export type Settled = 'nothing' | 'in' | 'both';

export interface MeshPorts extends GreeterPorts {
	readonly keys: Keyring;
	/** Whether the last admission of this device was to the cycle that is open now. */
	admittedHere(device: string): boolean;
	/** Answers what a member asks. */
	answer(from: Member, about: About, body: Uint8Array): Promise<Result<Uint8Array>>;
	joined(member: Member): void;
	left(member: Member, reason: string): void;
	changed(): void;
	/** A peer is gone from the document that is open here, and no neighbour sees it either. */
	vanished(peer: string): void;
}

export class Mesh {
	readonly members = new Map<string, Member>();
	readonly #gone = new Map<string, Peer>();
	readonly #greeter: Greeter;
	readonly #records: ToldRecords;
	readonly #dialler: Dialler;
	readonly #ports: MeshPorts;
	/** What is open here, and with whom it is shared. */
	readonly sharing: Sharing;
	#closed = false;
	#tickedAt: number;
	readonly #stopTick: () => void;

	constructor(ports: MeshPorts) {
		this.#ports = ports;
		this.#greeter = new Greeter(ports, () => this.full);
		this.#records = new ToldRecords(ports.roster, (member) => this.#strike(member));
		this.#dialler = new Dialler({
			link: ports.link,
			peer: ports.peer,
			keys: ports.keys,
			opened: (link, peer, shared) => void this.#greet(link, peer, shared)
		});
		this.sharing = new Sharing({
			timers: ports.link.timers,
			now: ports.link.now,
			members: this.members,
			strike: (member) => this.#strike(member),
			changed: () => ports.changed(),
			vanished: (peer) => {
				const seen = [...this.members.values()].some(({ line, sharers }) => line && sharers.has(peer));
				if (!seen) ports.vanished(peer);
			}
		});
		this.#tickedAt = ports.link.now();
		this.#stopTick = ports.link.timers.every(meshTimes.antiEntropy, () => this.#tick());
	}

	get full(): boolean {
		return this.members.size >= mostPeers;
	}

	get dialling(): boolean {
		return this.#dialler.size > 0;
	}

	/** What the devices that are linked now agree on. */
	get clock(): RoomClock | undefined {
		return agreedClock([...this.members.values()].flatMap(({ link }) => link.clock.milliseconds ?? []));
	}

	peers(): readonly Peer[] {
		const { tag, vector } = this.sharing;
		return [...[...this.members.values()].map((member) => peerOf(member, tag, vector)), ...this.#gone.values()];
	}

	/** The name of a peer that is or was linked. */
	nameOf(peer: string): string | undefined {
		return this.members.get(peer)?.greeted.name ?? [...this.#gone.values()].find(({ id }) => id === peer)?.name;
	}

	/** Takes a link in whose greeting is done. */
	adopt(link: Link, greeted: Greeted, rest: () => readonly Control[], settled: Settled): void {
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
		const { now } = this.#ports.link;
		const kept = {
			neighbours: new Set<string>(),
			sharers: new Set<string>(),
			shows: noCycle,
			word: settled === 'both' ? ('shares' as const) : ('opens' as const),
			answer: settled === 'nothing' ? ('opens' as const) : ('shares' as const),
			strikes: 0,
			since: now(),
			comparedAt: -Infinity,
			contrastedAt: -Infinity,
			rate: new Rate(now),
			records: new Rate(now, recordsPace)
		};
		const asks: Asks = new Asks(
			(message) => link.say(message),
			this.#ports.link.timers,
			now,
			(about, body) => this.#ports.answer(member, about, body)
		);
		const member: Member = { greeted, link, asks, ...kept };
		this.members.set(greeted.peer, member);
		link.onClose = (reason) => this.#gonePeer(member, reason);
		link.onPulse = () => this.#ports.changed();
		link.measure();
		link.say({ type: 'keys', keys: this.#ports.keys.handedOn });
		this.#tellNeighbours();
		this.sharing.welcome(member);
		for (const message of rest()) this.#take(member, message);
		link.listen((message) => this.#take(member, message));
		link.receive((stream, message) => this.#records.whenTaken(() => this.sharing.receive(member, stream, message)));
		this.#ports.joined(member);
		this.#ports.changed();
	}

	dismiss(device: string, reason: string): void {
		for (const member of [...this.members.values()]) if (member.greeted.device === device) member.link.close(reason);
	}

	/** Says to all who are linked who belongs here by now. */
	tellRecords(body: Uint8Array): void {
		for (const { link } of this.members.values()) link.say({ type: 'records', body });
	}

	/** After sleep, or in another network: every link shows at once whether it still carries anything. */
	look(): void {
		this.#dialler.forgive();
		for (const member of [...this.members.values()]) member.link.check();
		for (const member of this.members.values()) this.#introduce(member);
	}

	/** The page goes away: there is no time for more than a word. */
	farewell(): void {
		this.#greeter.close('link-left');
		for (const member of [...this.members.values()]) member.link.close('link-left');
	}

	close(reason = 'link-left'): void {
		this.#closed = true;
		this.#stopTick();
		this.#dialler.close();
		this.#greeter.close(reason);
		for (const member of [...this.members.values()]) this.#drop(member, reason);
		this.sharing.show(undefined);
	}

	/** Whether a link to this peer is wanted, which somebody else than a member has told of. */
	wants(peer: string): boolean {
		const room = this.members.size + this.#dialler.size < mostPeers;
		return !this.#closed && peer !== this.#ports.peer && !this.members.has(peer) && room;
	}

	/** Dials a peer that is found without a member between, if it is on this end to dial. */
	dial(peer: string, carrier: string, say: (signal: ControlOf<'signal'>) => void, key?: Uint8Array): void {
		if (this.wants(peer) && this.#dialler.mayDial(peer)) void this.#dialler.dial(peer, carrier, say, key);
	}

	/** A signal for us that came without a member between: whoever sent it has no link to be struck. */
	take(signal: ControlOf<'signal'>, carrier: string, say: (signal: ControlOf<'signal'>) => void): void {
		if (this.#closed || (signal.side === 'offer' && this.#dialler.size >= mostPeers)) return;
		this.#dialler.take(signal, carrier, say).catch((error: unknown) => {
			if (!(error instanceof Malformed)) throw error;
		});
	}

	/** Greets whoever is at the other end, of whom only the key is known. */
	meet(link: Link, secret: Uint8Array): void {
		void this.#greet(link, undefined, secret);
	}

	async #greet(link: Link, peer: string | undefined, secret: Uint8Array): Promise<void> {
		const result = await this.#greeter.greet(link, secret);
		if (peer !== undefined) this.#dialler.forget(peer, link);
		if (!result.ok) {
			// What was declined would be declined again; a link that broke off may do better.
			if (peer !== undefined && !result.problem.code.startsWith('link-')) this.#dialler.pause(peer);
			return this.#ports.changed();
		}
		if (peer !== undefined && result.value.greeted.peer !== peer) return link.close('link-misbehaved');
		const { greeted, rest } = result.value;
		this.adopt(link, greeted, rest, this.#ports.admittedHere(greeted.device) ? 'in' : 'nothing');
	}

	#take(member: Member, message: Control): void {
		if (!member.rate.take()) return this.#strike(member);
		try {
			if (message.type === 'keys') this.#records.whenTaken(() => this.#onKeys(member, message.keys));
			else if (message.type === 'neighbours') this.#onNeighbours(member, message.peers);
			else if (message.type === 'signal') this.#onSignal(member, message);
			else if (message.type === 'state') this.sharing.onState(member, message);
			else if (message.type === 'pages') this.sharing.onPages(member, message);
			else if (message.type === 'cycle') this.sharing.onCycle(member, message);
			else if (message.type === 'sharers') this.sharing.onSharers(member, message);
			else if (message.type === 'records') this.#records.take(member, message.body);
			else if (message.type === 'ask') void member.asks.asked(message);
			else if (message.type === 'tell') member.asks.told(message);
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

	#tick(): void {
		const { now } = this.#ports.link;
		const slept = Math.abs(now() - this.#tickedAt) > meshTimes.antiEntropy + meshTimes.jump;
		this.#tickedAt = now();
		// A clock that jumps is a machine that has slept.
		if (slept) this.look();
		this.sharing.tick();
		for (const member of this.members.values()) this.#introduce(member);
	}

	#drop(member: Member, reason: string): void {
		this.members.delete(member.greeted.peer);
		this.sharing.leave(member);
		member.asks.end(reason);
		member.link.close(reason);
	}

	#gonePeer(member: Member, reason: string): void {
		const { peer, device } = member.greeted;
		if (this.members.get(peer) !== member) return;
		this.members.delete(peer);
		this.sharing.leave(member);
		member.asks.end(reason);
		this.#ports.left(member, reason);
		this.#gone.set(device, goneOf(member, reason));
		const [oldest] = this.#gone.keys();
		if (this.#gone.size > mostGone && oldest !== undefined) this.#gone.delete(oldest);
		this.#tellNeighbours();
		this.#dialler.giveUpVia(peer);
		if (reason !== 'link-left') for (const neighbour of this.members.values()) this.#introduce(neighbour);
		this.#ports.changed();
	}
}
