// What the start page shows of a space, and what it asks for a new one.

export interface SpaceCard {
	readonly id: string;
	readonly name: string;
	readonly href: string;
	/** Of the cycle that it opens. */
	readonly cycleId: string;
	readonly cycle: string;
	readonly example: boolean;
	/** Epoch milliseconds. */
	readonly lastOpened: number;
}

export interface Started {
	readonly spaceName: string;
	readonly personName: string;
}
