// A space as this device lists it.
import type { CycleRow, SpaceRow } from '$lib/storage';

export interface ListedSpace extends SpaceRow {
	/** Oldest first. */
	readonly cycles: readonly CycleRow[];
}
