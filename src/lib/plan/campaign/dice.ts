// Chance that can be had again from its seed.

/** Mulberry32. */
export function dice(seed: number) {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
	const below = (n: number) => Math.floor(next() * n);
	return { below, pick: <T>(items: readonly T[]): T | undefined => items[below(items.length)] };
}

export type Dice = ReturnType<typeof dice>;

/** The seed that was given, or as many as there are schedules: what a campaign says of each brings it back. */
export const seedsOf = (schedules: number, given: string | undefined, fresh: number): readonly number[] =>
	given ? [Number(given)] : Array.from({ length: schedules }, (_, at) => (fresh % 1e6) * 1000 + at);
