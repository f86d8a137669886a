// What tabs of this browser tell each other about one cycle: rows that are durable, and that it is gone.
import type { BroadcastChannelLike, Ports } from './ports';

export interface CycleTidings {
	/** Another tab has written this update. */
	row(update: Uint8Array): void;
	/** The cycle was removed from this device. */
	removed(): void;
	/** Something came that could not be read. */
	missed(): void;
}

type Message = { readonly kind: 'row'; readonly update: Uint8Array } | { readonly kind: 'removed' };

const nameOf = (database: string, cycle: string) => `${database}-cycle:${cycle}`;

export class CycleChannel {
	readonly #channel: BroadcastChannelLike;

	constructor(ports: Ports, database: string, cycle: string, tidings: CycleTidings) {
		this.#channel = ports.channel(nameOf(database, cycle));
		this.#channel.onmessage = ({ data }) => {
			const message = data as Partial<Record<'kind' | 'update', unknown>> | null;
			if (message?.kind === 'row' && message.update instanceof Uint8Array) tidings.row(message.update);
			else if (message?.kind === 'removed') tidings.removed();
			else tidings.missed();
		};
		this.#channel.onmessageerror = () => tidings.missed();
	}

	/** Only what is on the disk is passed on, so that no tab builds on something that may yet be lost. */
	announce(update: Uint8Array): void {
		this.#channel.postMessage({ kind: 'row', update } satisfies Message);
	}

	close(): void {
		this.#channel.onmessage = null;
		this.#channel.onmessageerror = null;
		this.#channel.close();
	}
}

export function announceRemoval(ports: Ports, database: string, cycles: readonly string[]): void {
	for (const cycle of cycles) {
		const channel = ports.channel(nameOf(database, cycle));
		channel.postMessage({ kind: 'removed' } satisfies Message);
		channel.close();
	}
}
