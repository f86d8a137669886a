// A network in memory: connections that find each other by what their descriptions say, deliver in order, and can be cut.
// Whoever is closed stays closed, and takes no description any more, as in a browser.
import type { DataChannelLike, PeerConnectionLike } from '../ports';
import { toHex } from '../bytes';
import type { TestRtc } from './room-acceptance';

type Listener = (event: { data: unknown }) => void;

/** Runs it in a later turn; whatever has the same lane, in order. */
export type Later = (run: () => void, lane: object) => void;
const nextTurn: Later = (run) => void setTimeout(run);

class Events {
	readonly #listeners = new Map<string, Set<Listener>>();

	addEventListener(type: string, listener: Listener | (() => void)): void {
		const set = this.#listeners.get(type) ?? new Set();
		this.#listeners.set(type, set.add(listener));
	}

	emit(type: string, data?: unknown): void {
		for (const listener of [...(this.#listeners.get(type) ?? [])]) listener({ data });
	}
}

/** Half of a data channel; what is sent arrives in a later turn of the event loop. */
export class FakeChannel extends Events implements DataChannelLike {
	readyState: RTCDataChannelState = 'connecting';
	bufferedAmount = 0;
	/** Frames so far. */
	sent = 0;
	bufferedAmountLowThreshold = 0;
	binaryType: BinaryType = 'blob';
	other: FakeChannel | undefined;
	/** Left alone, what is sent leaves at once; held, it stays in the buffer until `drain`. */
	held = false;
	/** What is sent is lost, and no event tells of it. */
	deaf = false;
	#buffer: ArrayBuffer[] = [];

	constructor(
		private readonly later: Later = nextTurn,
		private readonly twist: (frame: ArrayBuffer) => readonly ArrayBuffer[] = (frame) => [frame]
	) {
		super();
	}

	send(data: Uint8Array<ArrayBuffer>): void {
		if (this.readyState !== 'open') throw new Error('The channel is not open.');
		this.sent++;
		this.#buffer.push(data.slice().buffer);
		this.bufferedAmount += data.length;
		if (!this.held) this.later(() => this.drain(), this);
	}

	drain(): void {
		const sent = this.#buffer.splice(0);
		this.bufferedAmount = 0;
		for (const frame of sent) {
			for (const data of this.twist(frame))
				if (!this.deaf && this.other?.readyState === 'open') this.other.emit('message', data);
		}
		if (sent.length) this.emit('bufferedamountlow');
	}

	become(state: 'open' | 'closed'): void {
		if (this.readyState === state || this.readyState === 'closed') return;
		this.readyState = state;
		this.emit(state === 'open' ? 'open' : 'close');
	}

	close(): void {
		this.later(() => this.end(), this);
	}

	/** At once; what is on its way is lost. */
	end(): void {
		this.become('closed');
		this.other?.become('closed');
	}

	/** Two halves that are open already. */
	static pair(): [FakeChannel, FakeChannel] {
		const [a, b] = [new FakeChannel(), new FakeChannel()];
		a.other = b;
		b.other = a;
		a.readyState = b.readyState = 'open';
		return [a, b];
	}
}

const random = (bytes: number) => toHex(crypto.getRandomValues(new Uint8Array(bytes)));
const ufragOf = (sdp = '') => /a=ice-ufrag:(\S+)/.exec(sdp)?.[1];

const newFingerprint = () => (random(32).match(/../g) ?? []).join(':');

export interface FakeCertificate {
	readonly fingerprint: string;
}

export class FakeConnection extends Events implements PeerConnectionLike {
	connectionState: RTCPeerConnectionState = 'new';
	iceGatheringState: RTCIceGatheringState = 'new';
	localDescription: { sdp: string } | null = null;
	remote: string | undefined;
	readonly channels = new Map<number, FakeChannel>();
	ufrag = random(4);
	readonly #pwd = random(16);
	readonly #fingerprint: string;

	constructor(
		private readonly network: FakeNetwork,
		certificate?: FakeCertificate
	) {
		super();
		this.#fingerprint = certificate?.fingerprint ?? newFingerprint();
	}

	createDataChannel(_: string, { id = 0 }: RTCDataChannelInit): FakeChannel {
		const { network } = this;
		const channel = new FakeChannel(network.later, (frame) => network.twist?.(frame, id, this) ?? [frame]);
		this.channels.set(id, channel);
		return channel;
	}

	async createOffer(): Promise<RTCSessionDescriptionInit> {
		return { type: 'offer', sdp: this.#sdp('actpass') };
	}

	async createAnswer(): Promise<RTCSessionDescriptionInit> {
		return { type: 'answer', sdp: this.#sdp('active') };
	}

	async setLocalDescription({ sdp = '' }: RTCSessionDescriptionInit): Promise<void> {
		await this.#taken();
		if (!this.network.takesTime) this.iceGatheringState = 'complete';
		else this.network.later(() => this.#gathered(), this);
		this.localDescription = { sdp };
		this.ufrag = ufragOf(sdp) ?? this.ufrag;
		if (this.remote) this.network.meet(this);
	}

	async setRemoteDescription({ sdp }: RTCSessionDescriptionInit): Promise<void> {
		await this.#taken();
		this.remote = ufragOf(sdp);
		this.network.meet(this);
	}

	change(state: RTCPeerConnectionState): void {
		if (this.connectionState === state || this.connectionState === 'closed') return;
		this.connectionState = state;
		this.emit('connectionstatechange');
	}

	close(): void {
		this.connectionState = 'closed';
		for (const channel of this.channels.values()) channel.close();
	}

	/** Both ends lose each other at once, and what is on its way is lost. */
	fail(): void {
		for (const channel of this.channels.values()) channel.end();
	}

	/** Carries nothing any more, in either direction; no event tells of it. */
	deafen(): void {
		for (const channel of this.channels.values()) {
			channel.deaf = true;
			if (channel.other) channel.other.deaf = true;
		}
	}

	async #taken(): Promise<void> {
		if (this.network.takesTime) await new Promise<void>((done) => this.network.later(done, this));
		if (this.connectionState === 'closed') throw new DOMException('The connection is closed.', 'InvalidStateError');
	}

	#gathered(): void {
		this.iceGatheringState = 'complete';
		this.emit('icegatheringstatechange');
	}

	#sdp(setup: string): string {
		const lines = [`a=candidate:1 1 udp 2113937151 10.0.0.1 5000 typ host`, `a=ice-ufrag:${this.ufrag}`];
		lines.push(`a=ice-pwd:${this.#pwd}`, `a=fingerprint:sha-256 ${this.#fingerprint}`, `a=setup:${setup}`);
		return lines.join('\r\n');
	}
}

export class FakeNetwork implements TestRtc {
	readonly connections: FakeConnection[] = [];
	/** Whether new connections find no way to each other. */
	blocked = false;
	/** What a bad peer makes of a frame that it sends on the channel of this id; several, one or none. */
	twist: ((frame: ArrayBuffer, id: number, from: FakeConnection) => readonly ArrayBuffer[]) | undefined;

	/** @param takesTime whether descriptions take a turn to be taken, and addresses another to be found */
	constructor(
		readonly later: Later = nextTurn,
		readonly takesTime = false
	) {}

	open(certificate?: RTCCertificate): FakeConnection {
		const connection = new FakeConnection(this, certificate as FakeCertificate | undefined);
		this.connections.push(connection);
		return connection;
	}

	get openCount(): number {
		return this.connections.filter(({ connectionState }) => connectionState !== 'closed').length;
	}

	/** Frames sent on the channel of this id, by everybody. */
	frames(id: number): number {
		return this.connections.reduce((sum, { channels }) => sum + (channels.get(id)?.sent ?? 0), 0);
	}

	/** The link of this connection carries nothing any more, in either direction. */
	deafen(at: number): void {
		this.connections[at]?.deafen();
	}

	cutNewest(): void {
		this.connections.findLast(({ connectionState }) => connectionState === 'connected')?.close();
	}

	cut(): void {
		for (const connection of this.connections) connection.close();
	}

	meet(one: FakeConnection): void {
		const other = this.connections.find(({ ufrag, remote }) => ufrag === one.remote && remote === one.ufrag);
		if (!other || this.blocked) return;
		for (const [id, channel] of one.channels) {
			const theirs = other.channels.get(id);
			if (!theirs) continue;
			channel.other = theirs;
			theirs.other = channel;
		}
		this.later(() => {
			if (one.connectionState === 'closed' || other.connectionState === 'closed') return;
			for (const end of [one, other]) end.change('connected');
			for (const end of [one, other]) for (const channel of end.channels.values()) channel.become('open');
		}, one);
	}
}
