// Chance that can be had again: mulberry32, with the seed in the name of the test.

export interface Chance {
	/** A whole number from 0 up to, not including, `below`. */
	(below: number): number;
}

export function chance(seed: number): Chance {
	let state = seed | 0;
	return (below) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
	};
}
