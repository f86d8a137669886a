// What y-webrtc takes for an RTCPeerConnection: a link that is long open and has passed its greeting. It negotiates nothing,
// and its one data channel hands whole messages to and from the link.

/** Where a virtual connection's messages come from and go to. */
export interface Carrier {
	send(message: Uint8Array): void;
	/** y-webrtc has let go of the connection. */
	released(): void;
}

type Handler<E> = ((event: E) => void) | null;

class VirtualChannel {
	readonly label = 'document';
	readonly bufferedAmount = 0;
	/** A number, or simple-peer polls. */
	bufferedAmountLowThreshold = 0;
	binaryType = 'arraybuffer';
	readyState: RTCDataChannelState = 'connecting';
	onopen: Handler<undefined> = null;
	onmessage: Handler<{ data: ArrayBuffer }> = null;
	onclose: Handler<undefined> = null;
	onerror: Handler<never> = null;
	onbufferedamountlow: Handler<undefined> = null;

	constructor(private readonly carrier: Carrier) {}

	send(message: Uint8Array): void {
		if (this.readyState === 'open') this.carrier.send(message);
	}

	close(): void {
		this.readyState = 'closed';
	}
}

export class VirtualConnection {
	readonly signalingState = 'stable';
	readonly iceGatheringState = 'complete';
	readonly connectionState = 'connected';
	iceConnectionState: RTCIceConnectionState = 'new';
	oniceconnectionstatechange: Handler<undefined> = null;
	readonly #channel: VirtualChannel;

	constructor(private readonly carrier: Carrier) {
		this.#channel = new VirtualChannel(carrier);
	}

	createDataChannel(): VirtualChannel {
		return this.#channel;
	}

	/** Never settles: there is nothing to negotiate. */
	createOffer(): Promise<never> {
		return new Promise(() => {});
	}

	/** simple-peer asks for a selected pair of candidates before it says that it is connected. */
	async getStats(): Promise<readonly object[]> {
		return [{ type: 'candidate-pair', id: 'link', selected: true }];
	}

	/** Called once y-webrtc has put its handlers in place. */
	connect(): void {
		this.iceConnectionState = 'connected';
		this.#channel.readyState = 'open';
		this.oniceconnectionstatechange?.(undefined);
		this.#channel.onopen?.(undefined);
	}

	deliver(message: Uint8Array<ArrayBuffer>): void {
		this.#channel.onmessage?.({ data: message.buffer });
	}

	close(): void {
		this.carrier.released();
	}
}
