// Links to the peers of my peers: descriptions travel over a link to a common neighbour, and the smaller id dials, so that
// two never dial each other at once.
import { digest as sha256 } from 'lib0/hash/sha256';
import { toHex } from '../bytes';
import { Malformed } from '../bytes';
import { decodeDescription, encodeDescription } from '../handshake/sdp';
import { keyTagLength, type ControlOf } from '../wire/control';
import { Link, linkTimes, type LinkPorts } from '../wire/link';

export const keyTag = (key: Uint8Array): Uint8Array => sha256(key).slice(0, keyTagLength);

export interface DiallerPorts {
	readonly link: LinkPorts;
	/** My id. */
	readonly peer: string;
	readonly keys: ReadonlyMap<string, Uint8Array>;
	/** A link to the peer has opened; `key` is what both ends shall prove. */
	opened(link: Link, peer: string, key: Uint8Array): void;
}

type Say = (signal: ControlOf<'signal'>) => void;

export class Dialler {
	readonly #ports: DiallerPorts;
	readonly #links = new Map<string, Link>();

	constructor(ports: DiallerPorts) {
		this.#ports = ports;
	}

	get size(): number {
		return this.#links.size;
	}

	has(peer: string): boolean {
		return this.#links.has(peer);
	}

	/** Whether it is on this end to dial that peer. */
	mayDial(peer: string): boolean {
		return this.#ports.peer < peer && !this.#links.has(peer);
	}

	async dial(to: string, say: Say): Promise<void> {
		const [tag] = [...this.#ports.keys.keys()].sort();
		const key = tag === undefined ? undefined : this.#ports.keys.get(tag);
		if (!key) return;
		const link = this.#start('offer', to, key);
		await this.#guarded(link, async () => {
			const description = encodeDescription(await link.offer(linkTimes.connect));
			say({ type: 'signal', to, from: this.#ports.peer, side: 'offer', key: keyTag(key), description });
		});
	}

	/** A signal for me, come over a neighbour that `say` answers through. */
	async take(signal: ControlOf<'signal'>, say: Say): Promise<void> {
		const { from } = signal;
		const description = decodeDescription(signal.description);
		if (description.side !== signal.side) throw new Malformed('side');
		if (signal.side === 'answer') {
			const link = this.#links.get(from);
			if (link?.side === 'offer' && !link.fingerprints.theirs)
				await this.#guarded(link, () => link.accept(description));
			return;
		}
		const key = this.#ports.keys.get(toHex(signal.key));
		if (!key || from >= this.#ports.peer) return;
		this.#links.get(from)?.close('replaced');
		const link = this.#start('answer', from, key);
		await this.#guarded(link, async () => {
			const answer = encodeDescription(await link.answer(description));
			say({ type: 'signal', to: from, from: this.#ports.peer, side: 'answer', key: signal.key, description: answer });
		});
	}

	/** The link is somebody else's to look after, or gone. */
	forget(peer: string, link: Link): void {
		if (this.#links.get(peer) === link) this.#links.delete(peer);
	}

	close(): void {
		for (const link of [...this.#links.values()]) link.close('left');
		this.#links.clear();
	}

	#start(side: 'offer' | 'answer', peer: string, key: Uint8Array): Link {
		const link = new Link(side, this.#ports.link);
		this.#links.set(peer, link);
		link.onOpen = () => this.#ports.opened(link, peer, key);
		link.onClose = () => this.forget(peer, link);
		return link;
	}

	async #guarded(link: Link, run: () => Promise<void>): Promise<void> {
		try {
			await run();
		} catch {
			// The browser declined the description, or the link was closed meanwhile.
			link.close('lost');
		}
	}
}
