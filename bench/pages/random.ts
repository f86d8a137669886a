// Randomness from a seed (mulberry32), so that every run writes the same plan.
export interface Random {
	/** From 0 up to 1. */
	next(): number;
	below(count: number): number;
	pick<T>(from: readonly T[]): T;
	/** Log-normal: half of them below `median`, nine tenths below `p90`. */
	spread(median: number, p90: number, most: number): number;
	id(): string;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

export function randomOf(seed: number): Random {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (count: number) => Math.floor(next() * count);
	const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
	return {
		next,
		below,
		pick: (from) => from[below(from.length)] as (typeof from)[number],
		spread: (median, p90, most) =>
			Math.max(4, Math.min(most, Math.round(median * Math.exp((normal() * Math.log(p90 / median)) / 1.2816)))),
		id: () => Array.from({ length: 16 }, () => letters[below(letters.length)]).join('')
	};
}
