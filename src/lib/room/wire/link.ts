// One connection to one peer: the descriptions that open it, its three channels, its pulse, and its one end with a reason.
import type { Clock, PeerConnectionLike, Rtc, Timers } from '../ports';
import { ok, refused, type Result } from '$lib/model/result';
import { Malformed } from '../bytes';
import { fromSdp, toSdp, type Description, type Side } from '../handshake/sdp';
import { ChunkedChannel, chunkLimits } from './chunks';
import { decodeControl, encodeControl, isProblemCode, type Control } from './control';
import { gathered } from './gathering';
import { Pulse } from './pulse';

/** `document` carries Yjs sync, `presence` awareness: two streams, so that carets never hold up edits. */
export type Stream = 'document' | 'presence';

export const linkTimes = {
	/** From both descriptions until the channels are open; a blocked path gives no event at all. */
	connect: 30_000,
	/** How long the browser may say `failed` before we believe it: late answers make it say so and then heal. */
	failed: 15_000,
	/** How long a goodbye may take to leave before the connection is closed over it. */
	farewell: 500
};
const mostHeld = 1 << 20;
/** Bytes of one message: the records of a whole space, a whole document, everybody's presence. */
export const longestMessage = { control: 5 << 20, document: chunkLimits.message, presence: 1 << 20 };
/** Negotiated ids, the same at both ends. */
const ids = { control: 100, document: 101, presence: 102 };

export interface LinkPorts {
	readonly rtc: Rtc;
	readonly timers: Timers;
	readonly now: Clock;
}

/** A browser without WebRTC, or with it switched off, throws at the first connection. */
export function tryLink(side: Side, ports: LinkPorts): Result<Link> {
	try {
		return ok(new Link(side, ports));
	} catch {
		return refused('webrtc-missing');
	}
}

export class Link {
	onOpen: (() => void) | undefined;
	/** Something about `quiet` or `latency` is new. */
	onPulse: (() => void) | undefined;
	onClose: ((reason: string) => void) | undefined;
	closed: string | undefined;
	readonly fingerprints: Partial<Record<'mine' | 'theirs', Uint8Array>> = {};
	readonly #pc: PeerConnectionLike;
	readonly #control: ChunkedChannel;
	readonly #streams: Record<Stream, ChunkedChannel>;
	readonly #inbox: Control[] = [];
	#listener: ((message: Control) => void) | undefined;
	#receiver: ((stream: Stream, message: Uint8Array<ArrayBuffer>) => void) | undefined;
	#held: [Stream, Uint8Array<ArrayBuffer>][] = [];
	#heldBytes = 0;
	#opened = false;
	#stands = false;
	readonly #pulse: Pulse;
	#stopGather = () => {};
	#stopConnect = () => {};
	#stopGrace = () => {};
	#stopFarewell = () => {};

	constructor(
		readonly side: Side,
		private readonly ports: LinkPorts,
		certificate?: RTCCertificate
	) {
		const pc = (this.#pc = ports.rtc.open(certificate));
		const channel = (name: keyof typeof ids) =>
			new ChunkedChannel(pc.createDataChannel(name, { negotiated: true, id: ids[name] }), {
				...chunkLimits,
				message: longestMessage[name]
			});
		this.#control = channel('control');
		this.#streams = { document: channel('document'), presence: channel('presence') };
		this.#control.onOpen = () => this.#onOpen();
		this.#control.onMessage = (bytes) => this.#onControl(bytes);
		for (const stream of ['document', 'presence'] as const) {
			this.#streams[stream].onMessage = (message) => this.#onStream(stream, message);
		}
		for (const each of [this.#control, this.#streams.document, this.#streams.presence]) {
			each.onFault = (fault) => this.close(`link-${fault}`);
			each.onClose = () => (this.closed ? this.#release() : this.#end('link-lost'));
		}
		pc.addEventListener('connectionstatechange', () => this.#onConnection());
		this.#pulse = new Pulse({
			...ports,
			say: (message) => this.say(message),
			changed: () => this.onPulse?.(),
			lost: () => this.#end('link-lost')
		});
	}

	/** Nothing is heard of the other end, and it may still come back. */
	get quiet(): boolean {
		return this.#pulse.quiet;
	}

	/** Milliseconds there and back; undefined until the first answer to a ping. */
	get latency(): number | undefined {
		return this.#pulse.latency;
	}

	/** Of their clock to ours. */
	get clock(): Pulse['clock'] {
		return this.#pulse.clock;
	}

	get bytes(): { readonly received: number; readonly sent: number } {
		const all = [this.#control, this.#streams.document, this.#streams.presence];
		return { received: all.reduce((n, c) => n + c.received, 0), sent: all.reduce((n, c) => n + c.sent, 0) };
	}

	get isOpen(): boolean {
		return this.#opened && !this.closed;
	}

	/** Bytes that wait to be sent on a stream. */
	waiting(stream: Stream): number {
		return this.#streams[stream].waiting;
	}

	/** @param patience milliseconds until this end gives up; without it, when it is told to */
	async offer(patience?: number): Promise<Description> {
		if (patience !== undefined) this.#armConnect(patience);
		await this.#pc.setLocalDescription(await this.#pc.createOffer());
		return this.#described();
	}

	/** @param patience milliseconds until this end gives up: minutes where a person carries the answer */
	async answer(offer: Description, patience = linkTimes.connect): Promise<Description> {
		this.fingerprints.theirs = offer.fingerprint;
		await this.#pc.setRemoteDescription(toSdp(offer));
		const { sdp = '' } = await this.#pc.createAnswer();
		// An answer that calls dies after some 220 s of nobody listening; one that waits does not.
		await this.#pc.setLocalDescription({ type: 'answer', sdp: sdp.replace('a=setup:active', 'a=setup:passive') });
		const described = await this.#described();
		this.#armConnect(patience);
		return described;
	}

	async accept(answer: Description): Promise<void> {
		this.fingerprints.theirs = answer.fingerprint;
		this.#armConnect(linkTimes.connect);
		await this.#pc.setRemoteDescription(toSdp(answer));
	}

	/**
	 * Waits for a peer that will come back with the credentials and the certificate that it has told us: what it answers is
	 * known before it answers. Its addresses are found when it calls.
	 */
	async stand(answer: Description): Promise<Description> {
		this.#stands = true;
		const offer = await this.offer();
		this.fingerprints.theirs = answer.fingerprint;
		await this.#pc.setRemoteDescription(toSdp({ ...answer, candidates: [] }));
		return offer;
	}

	/** Goes back to a peer that stands, as the one who told it these credentials. */
	async comeBack(offer: Description, { ufrag, pwd }: Pick<Description, 'ufrag' | 'pwd'>): Promise<void> {
		this.fingerprints.theirs = offer.fingerprint;
		this.#armConnect(linkTimes.connect);
		await this.#pc.setRemoteDescription(toSdp(offer));
		const { sdp = '' } = await this.#pc.createAnswer();
		const mine = sdp
			.replace('a=setup:active', 'a=setup:passive')
			.replace(/a=ice-ufrag:\S+/g, `a=ice-ufrag:${ufrag}`)
			.replace(/a=ice-pwd:\S+/g, `a=ice-pwd:${pwd}`);
		this.fingerprints.mine = fromSdp('answer', mine).fingerprint;
		await this.#pc.setLocalDescription({ type: 'answer', sdp: mine });
	}

	say(message: Control): void {
		this.#control.send(encodeControl(message));
	}

	/** From now on every control message goes to `listener`, beginning with those that have waited. */
	listen(listener: (message: Control) => void): void {
		this.#listener = listener;
		for (const message of this.#inbox.splice(0)) listener(message);
	}

	send(stream: Stream, message: Uint8Array): void {
		this.#streams[stream].send(message);
	}

	/** Lets the streams through, beginning with what came before both ends were ready. */
	receive(receiver: (stream: Stream, message: Uint8Array<ArrayBuffer>) => void): void {
		this.#receiver = receiver;
		const held = this.#held;
		this.#held = [];
		for (const [stream, message] of held) receiver(stream, message);
	}

	/** Asks at once whether the other end is still there, and does not wait long for it. */
	check(): void {
		if (this.isOpen) this.#pulse.check();
	}

	/** Asks for the way there and back, and for their clock, now and not at the next pulse. */
	measure(): void {
		if (this.isOpen) this.#pulse.ask();
	}

	/** Tells the other end why, and closes. */
	close(reason: string): void {
		if (this.closed) return;
		if (!this.#opened) return this.#end(reason);
		this.say({ type: 'goodbye', reason });
		this.#end(reason, linkTimes.farewell);
	}

	async #described(): Promise<Description> {
		const { rtc, timers } = this.ports;
		if (!this.closed) await gathered(this.#pc, timers, rtc.asksServers ?? false, (stop) => (this.#stopGather = stop));
		const description = fromSdp(this.side, this.#pc.localDescription?.sdp ?? '');
		this.fingerprints.mine = description.fingerprint;
		return description;
	}

	#armConnect(ms: number): void {
		this.#stopConnect();
		// Descriptions take their time, and the link may have ended meanwhile.
		if (!this.#opened && !this.closed) this.#stopConnect = this.ports.timers.after(ms, () => this.#end('link-timeout'));
	}

	#onOpen(): void {
		this.#opened = true;
		this.#stopConnect();
		this.#pulse.start();
		this.onOpen?.();
	}

	#onConnection(): void {
		const state = this.#pc.connectionState;
		this.#stopGrace();
		// Firefox gives up on a peer that has no address after five seconds; nobody comes back over such a connection.
		if (state === 'closed' || (state === 'failed' && this.#stands && !this.#opened)) this.#end('link-lost');
		else if (state === 'failed' && this.#opened) {
			this.#stopGrace = this.ports.timers.after(linkTimes.failed, () => this.#end('link-lost'));
		}
		if (this.#opened && !this.closed) this.#pulse.look(state === 'connected');
	}

	#onControl(bytes: Uint8Array): void {
		if (this.closed) return;
		this.#pulse.heard();
		try {
			const message = decodeControl(bytes);
			if (message.type === 'ping') this.#pulse.answer(message);
			else if (message.type === 'goodbye') this.#end(isProblemCode(message.reason) ? message.reason : 'link-left');
			else if (message.type === 'pong') this.#pulse.answered(message);
			else if (this.#listener) this.#listener(message);
			else if (this.#inbox.push(message) > 64) this.close('link-misbehaved');
		} catch (error) {
			if (!(error instanceof Malformed)) throw error;
			this.close('link-misbehaved');
		}
	}

	#onStream(stream: Stream, message: Uint8Array<ArrayBuffer>): void {
		if (this.closed) return;
		this.#pulse.heard();
		if (this.#receiver) return this.#receiver(stream, message);
		this.#heldBytes += message.length;
		if (this.#heldBytes > mostHeld) return this.close('link-misbehaved');
		this.#held.push([stream, message]);
	}

	#end(reason: string, after = 0): void {
		if (this.closed) return;
		this.closed = reason;
		this.#stopGather();
		this.#stopConnect();
		this.#stopGrace();
		this.#pulse.stop();
		this.#held = [];
		// Released at once when the other end, having heard, closes first.
		if (after) this.#stopFarewell = this.ports.timers.after(after, () => this.#release());
		else this.#release();
		this.onClose?.(reason);
	}

	#release(): void {
		this.#stopFarewell();
		for (const each of [this.#control, this.#streams.document, this.#streams.presence]) each.close();
		this.#pc.close();
	}
}
