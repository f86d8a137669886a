// Whose presence a peer may bring: its own, once, and that of peers who have no link to this device.
import { removeAwarenessStates, type Awareness } from 'y-protocols/awareness';
import { presenceLimits } from './presence-gate';

const peerIn = (state: unknown): unknown => (state as { readonly peer?: unknown } | null)?.peer;

export class Voices {
	/** Of linked peers: the one awareness client that each speaks as, once it has spoken. */
	readonly #linked = new Map<string, number | undefined>();

	constructor(private readonly awareness: Awareness) {}

	join(peer: string): void {
		this.#linked.set(peer, undefined);
	}

	leave(peer: string): void {
		this.#linked.delete(peer);
	}

	/** Whether what the linked peer `from` says of an awareness client is taken in. */
	mayBring(from: string, client: number, state: unknown): boolean {
		const { awareness } = this;
		if (client === awareness.clientID) return false;
		const [owner] = [...this.#linked].find(([, theirs]) => theirs === client) ?? [];
		if (owner !== undefined && owner !== from) return false;
		const known = awareness.states.has(client);
		if (state === null) return known;
		const said = peerIn(state);
		if (said === from) return this.#speaks(from, client);
		// Whoever is linked speaks for itself, and so do we.
		if (typeof said !== 'string' || owner === from || this.#linked.has(said)) return false;
		return said !== peerIn(awareness.getLocalState()) && (known || awareness.states.size < presenceLimits.states);
	}

	#speaks(peer: string, client: number): boolean {
		const before = this.#linked.get(peer);
		if (before !== undefined) return before === client;
		this.#linked.set(peer, client);
		// What others have said in its name until now.
		const others = [...this.awareness.states].filter(([id, state]) => id !== client && peerIn(state) === peer);
		removeAwarenessStates(
			this.awareness,
			others.map(([id]) => id),
			'replaced'
		);
		return true;
	}
}
