// The slices of the browser that this room needs, each with the real one as default; the fakes stand in `testing/`.

/** Every call gives back the function that stops it. Times are in milliseconds. */
export interface Timers {
	after(ms: number, run: () => void): () => void;
	every(ms: number, run: () => void): () => void;
}

export const browserTimers: Timers = {
	after(ms, run) {
		const id = setTimeout(run, ms);
		return () => clearTimeout(id);
	},
	every(ms, run) {
		const id = setInterval(run, ms);
		return () => clearInterval(id);
	}
};

/** Milliseconds since 1970. */
export type Clock = () => number;

/** The part of RTCDataChannel in use. */
export interface DataChannelLike {
	readonly readyState: RTCDataChannelState;
	readonly bufferedAmount: number;
	bufferedAmountLowThreshold: number;
	binaryType: BinaryType;
	send(data: Uint8Array<ArrayBuffer>): void;
	close(): void;
	addEventListener(type: 'open' | 'close' | 'bufferedamountlow', listener: () => void): void;
	addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
}

/** The part of RTCPeerConnection in use. */
export interface PeerConnectionLike {
	readonly connectionState: RTCPeerConnectionState;
	readonly iceGatheringState: RTCIceGatheringState;
	readonly localDescription: { readonly sdp: string } | null;
	createDataChannel(label: string, options: RTCDataChannelInit): DataChannelLike;
	createOffer(): Promise<RTCSessionDescriptionInit>;
	createAnswer(): Promise<RTCSessionDescriptionInit>;
	setLocalDescription(description: RTCSessionDescriptionInit): Promise<void>;
	setRemoteDescription(description: RTCSessionDescriptionInit): Promise<void>;
	addEventListener(
		type: 'connectionstatechange' | 'icegatheringstatechange' | 'icecandidate',
		listener: () => void
	): void;
	close(): void;
}

export interface Rtc {
	/** Whether it asks servers for addresses, which come later than those of this machine. */
	readonly asksServers?: boolean;
	/**
	 * False where the browser gives up on a connection whose other end has told no address yet, as Firefox does after five
	 * seconds: nobody comes back over such a one.
	 */
	readonly waits?: boolean;
	/** @param certificate of this device, kept from an earlier page; without it, one for this connection alone */
	open(certificate?: RTCCertificate): PeerConnectionLike;
}

/** No STUN or TURN unless it is asked for: nobody outside the room hears of it. */
export const browserRtc = (iceServers: RTCIceServer[] = []): Rtc => ({
	asksServers: iceServers.length > 0,
	waits: !/ Firefox\//.test(navigator.userAgent),
	open: (certificate) => new RTCPeerConnection({ iceServers, ...(certificate ? { certificates: [certificate] } : {}) })
});

/** The part of WebSocket in use. */
export interface SocketLike {
	onopen: (() => void) | null;
	onclose: (() => void) | null;
	onmessage: ((event: { data: unknown }) => void) | null;
	send(text: string): void;
	close(): void;
}

/** Connections to relays, which nobody asks for by default. */
export interface Sockets {
	open(address: string): SocketLike;
}

export const browserSockets: Sockets = { open: (address) => new WebSocket(address) as SocketLike };

/**
 * What befalls the page: it goes away (peers hear a goodbye at once), comes back, or is in a network again.
 */
export interface PageLike {
	addEventListener(type: PageEvent, listener: () => void): void;
	removeEventListener(type: PageEvent, listener: () => void): void;
}
type PageEvent = 'pagehide' | 'pageshow' | 'online';

export const browserPage = (): PageLike | undefined => (typeof window === 'undefined' ? undefined : window);

/** Tells that the device is in another network now, where the browser does. */
export interface ConnectionLike {
	addEventListener(type: 'change', listener: () => void): void;
	removeEventListener(type: 'change', listener: () => void): void;
}

export const browserConnection = (): ConnectionLike | undefined =>
	typeof navigator === 'undefined' ? undefined : (navigator as { readonly connection?: ConnectionLike }).connection;
