// A space as this device lists it, and what a new one is made from.
import type { CycleRow, SpaceRow } from '$lib/storage';

export interface ListedSpace extends SpaceRow {
	/** Oldest first. */
	readonly cycles: readonly CycleRow[];
}

export interface NewSpace {
	readonly spaceName: string;
	readonly personName: string;
	readonly language: 'en' | 'zh';
	readonly cycleName: string;
	readonly start: string;
	readonly end: string;
	readonly charter: string;
}
