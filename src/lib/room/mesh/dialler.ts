// Links to the peers of my peers: descriptions travel over a link to a common neighbour, and the smaller id dials, so that
// two never dial each other at once.
import { Malformed, toHex } from '../bytes';
import { decodeDescription, encodeDescription } from '../handshake/sdp';
import { tagBytes, type Keyring } from '../trust/keyring';
import type { ControlOf } from '../wire/control';
import { Link, linkTimes, type LinkPorts } from '../wire/link';

export interface DiallerPorts {
	readonly link: LinkPorts;
	/** My id. */
	readonly peer: string;
	readonly keys: Keyring;
	/** A link to the peer has opened; `key` is what both ends shall prove. */
	opened(link: Link, peer: string, key: Uint8Array): void;
}

type Say = (signal: ControlOf<'signal'>) => void;

interface Dial {
	readonly link: Link;
	/** The neighbour that carries the descriptions. */
	readonly via: string;
}

/** Milliseconds before a peer is dialled again to which no way was found; doubled each time. */
const firstPause = 30_000;
const longestPause = 600_000;

export class Dialler {
	readonly #ports: DiallerPorts;
	readonly #dials = new Map<string, Dial>();
	readonly #failures = new Map<string, { readonly times: number; readonly until: number }>();

	constructor(ports: DiallerPorts) {
		this.#ports = ports;
	}

	get size(): number {
		return this.#dials.size;
	}

	/** Whether it is on this end to dial that peer. */
	mayDial(peer: string): boolean {
		const paused = (this.#failures.get(peer)?.until ?? 0) > this.#ports.link.now();
		return this.#ports.peer < peer && !this.#dials.has(peer) && !paused;
	}

	/** @param known what the two prove themselves with; without it, the current key of the space */
	async dial(to: string, via: string, say: Say, known?: Uint8Array): Promise<void> {
		const { current } = this.#ports.keys;
		const key = known ?? (current === undefined ? undefined : this.#ports.keys.get(current));
		if (!key) return;
		const link = this.#start('offer', to, via, key);
		await this.#guarded(link, async () => {
			const description = encodeDescription(await link.offer(linkTimes.connect));
			if (!link.closed)
				say({ type: 'signal', to, from: this.#ports.peer, side: 'offer', key: tagBytes(key), description });
		});
	}

	/** A signal for me, come over a neighbour that `say` answers through. */
	async take(signal: ControlOf<'signal'>, via: string, say: Say): Promise<void> {
		const { from } = signal;
		const description = decodeDescription(signal.description);
		if (description.side !== signal.side) throw new Malformed('side');
		if (signal.side === 'answer') {
			const link = this.#dials.get(from)?.link;
			if (link?.side === 'offer' && !link.fingerprints.theirs)
				await this.#guarded(link, () => link.accept(description));
			return;
		}
		const key = this.#ports.keys.get(toHex(signal.key));
		if (!key || from >= this.#ports.peer) return;
		this.#dials.get(from)?.link.close('link-replaced');
		const link = this.#start('answer', from, via, key);
		await this.#guarded(link, async () => {
			const answer = encodeDescription(await link.answer(description));
			if (!link.closed)
				say({ type: 'signal', to: from, from: this.#ports.peer, side: 'answer', key: signal.key, description: answer });
		});
	}

	/** The link is somebody else's to look after, or gone. */
	forget(peer: string, link: Link): void {
		if (this.#dials.get(peer)?.link === link) this.#dials.delete(peer);
	}

	/** What stood in the way may be gone: everybody may be dialled again. */
	forgive(): void {
		this.#failures.clear();
	}

	/** A neighbour is gone: what it was to carry will not arrive. */
	giveUpVia(via: string): void {
		for (const dial of [...this.#dials.values()]) {
			if (dial.via === via && !dial.link.fingerprints.theirs) dial.link.close('link-replaced');
		}
	}

	close(): void {
		for (const { link } of [...this.#dials.values()]) link.close('link-left');
		this.#dials.clear();
	}

	#start(side: 'offer' | 'answer', peer: string, via: string, key: Uint8Array): Link {
		const link = new Link(side, this.#ports.link);
		this.#dials.set(peer, { link, via });
		link.onOpen = () => {
			this.#failures.delete(peer);
			this.#ports.opened(link, peer, key);
		};
		link.onClose = (reason) => {
			this.forget(peer, link);
			// Answered, and still no way: blocked. Unanswered, it may have gone astray.
			if (reason === 'link-timeout' && link.fingerprints.theirs) this.pause(peer);
		};
		return link;
	}

	/** That peer is not dialled again for a while. */
	pause(peer: string): void {
		const times = (this.#failures.get(peer)?.times ?? 0) + 1;
		const until = this.#ports.link.now() + Math.min(longestPause, firstPause * 2 ** (times - 1));
		this.#failures.set(peer, { times, until });
	}

	async #guarded(link: Link, run: () => Promise<void>): Promise<void> {
		try {
			await run();
		} catch {
			// The browser declined the description, or the link was closed meanwhile.
			link.close('link-lost');
		}
	}
}
