// What tabs of this browser tell each other about one cycle: what is durable now, and that there is reason to look.
import type { BroadcastChannelLike, Ports } from './ports';

export interface CycleTidings {
	/** Another tab has written these updates. */
	wrote(updates: readonly Uint8Array[]): void;
	/** Something else happened, or something came that could not be read. */
	look(): void;
}

type Message = { readonly kind: 'wrote'; readonly updates: readonly Uint8Array[] } | { readonly kind: 'look' };

const nameOf = (database: string, cycle: string) => `${database}-cycle:${cycle}`;

export class CycleChannel {
	readonly #channel: BroadcastChannelLike;

	constructor(ports: Ports, database: string, cycle: string, tidings: CycleTidings) {
		this.#channel = ports.channel(nameOf(database, cycle));
		this.#channel.onmessage = ({ data }) => {
			const { kind, updates } = (data ?? {}) as Partial<Record<'kind' | 'updates', unknown>>;
			const sound = Array.isArray(updates) && updates.every((update) => update instanceof Uint8Array);
			if (kind === 'wrote' && sound) tidings.wrote(updates);
			else tidings.look();
		};
		this.#channel.onmessageerror = () => tidings.look();
	}

	/** Only what is on the disk is passed on, so that no tab builds on something that may yet be lost. */
	announce(updates: readonly Uint8Array[]): void {
		this.#channel.postMessage({ kind: 'wrote', updates } satisfies Message);
	}

	close(): void {
		this.#channel.onmessage = null;
		this.#channel.onmessageerror = null;
		this.#channel.close();
	}
}

/** Whoever has one of these cycles open shall see whether it is still theirs to write. */
export function askToLook(ports: Ports, database: string, cycles: readonly string[]): void {
	for (const cycle of cycles) {
		const channel = ports.channel(nameOf(database, cycle));
		channel.postMessage({ kind: 'look' } satisfies Message);
		channel.close();
	}
}
