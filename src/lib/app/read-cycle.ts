// A cycle as it is read from this device: at once when it is wanted, or while somebody makes up their mind to open it.
import { schemaVersion } from '$lib/model/schema';
import { PlanDocument } from '$lib/plan';
import { openCycle } from '$lib/storage';
import type { CycleStore } from '$lib/storage';
import type { Kept } from './journal-keeper';

/** The document and what keeps it; `store.whenLoaded` tells when it holds what the disk holds. */
export interface ReadCycle {
	readonly document: PlanDocument;
	readonly store: CycleStore;
}

/** `document` may hold what has just arrived from a peer; it is not decoded before `after` settles. */
export function readCycle(
	storage: Kept,
	cycle: string,
	{ document = new PlanDocument(), after }: { document?: PlanDocument; after?: Promise<unknown> | undefined } = {}
): ReadCycle {
	return { document, store: openCycle(storage, cycle, document.doc, schemaVersion, after) };
}

export async function letGoOf({ document, store }: ReadCycle): Promise<void> {
	await store.close();
	document.close();
}

/** Milliseconds for which a cycle that was read ahead is kept for whoever may open it. */
const patience = 30_000;

/** Reads a cycle ahead; one at a time, and nothing of it stays when another is opened. */
export class ReadAhead {
	#held:
		{ readonly cycle: string; readonly read: ReadCycle; readonly timer: ReturnType<typeof setTimeout> } | undefined;

	begin(storage: Kept, cycle: string): void {
		if (this.#held?.cycle === cycle) return;
		void this.end();
		const timer = setTimeout(() => void this.end(), patience);
		this.#held = { cycle, read: readCycle(storage, cycle), timer };
	}

	/** Hands over what was read of this cycle, if anything was; whoever takes it closes it. */
	take(cycle: string): ReadCycle | undefined {
		const held = this.#held;
		if (held?.cycle !== cycle) return undefined;
		clearTimeout(held.timer);
		this.#held = undefined;
		return held.read;
	}

	async end(): Promise<void> {
		const held = this.#held;
		if (held === undefined) return;
		clearTimeout(held.timer);
		this.#held = undefined;
		await letGoOf(held.read);
	}
}
