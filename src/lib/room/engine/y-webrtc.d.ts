// The part of y-webrtc 10.3.0 in use. Its own declarations are out of reach of its `exports`, and say `any` where it counts.
declare module 'y-webrtc' {
	import type { Awareness } from 'y-protocols/awareness';
	import type * as Y from 'yjs';

	export class Room {
		readonly name: string;
		readonly webrtcConns: Map<string, WebrtcConn>;
		readonly _bcSubscriber: (data: ArrayBuffer) => unknown;
		readonly _beforeUnloadHandler: () => void;
		bcconnected: boolean;
	}

	export class WebrtcConn {
		constructor(
			signaling: { readonly connected: boolean; send(message: unknown): void },
			initiator: boolean,
			remotePeerId: string,
			room: Room
		);
		destroy(): void;
	}

	export class WebrtcProvider {
		constructor(
			roomName: string,
			doc: Y.Doc,
			options: {
				signaling: string[];
				awareness: Awareness;
				maxConns: number;
				filterBcConns: boolean;
				peerOpts: object;
			}
		);
		readonly key: PromiseLike<null>;
		readonly room: Room | null;
		peerOpts: object;
		destroy(): void;
	}
}
