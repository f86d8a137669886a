// What a broken or hostile peer makes of bytes and texts: changed, cut, grown, noise, and frames that no channel carries.
import { concat } from '../bytes';

interface Dice {
	below(n: number): number;
}

type Bytes = Uint8Array<ArrayBuffer>;
type Mutation = (bytes: Bytes, dice: Dice) => Bytes;

export const noise = (dice: Dice, length: number): Bytes => Uint8Array.from({ length }, () => dice.below(256));

const changed: Mutation = (bytes, dice) => {
	const mutant = bytes.slice();
	for (let left = 1 + dice.below(5); left > 0; left--) mutant[dice.below(mutant.length)] = dice.below(256);
	return mutant;
};

const mutations: readonly Mutation[] = [
	...[changed, changed, changed],
	(bytes, dice) => bytes.slice(0, dice.below(bytes.length)),
	(bytes, dice) => concat(bytes, noise(dice, 1 + dice.below(40))),
	(bytes, dice) => concat(bytes.subarray(0, 1), noise(dice, dice.below(64))),
	(_, dice) => noise(dice, dice.below(64)),
	// As it was: another time, and out of its order.
	(bytes) => bytes,
	// The beginning of a message that never ends, and frames that are too long.
	(_, dice) => concat(Uint8Array.of(1), new Uint8Array(16 * 1024 - 1 - dice.below(2))),
	(_, dice) => new Uint8Array(16 * 1024 + dice.below(3))
];

export const mutantOf = (bytes: Bytes, dice: Dice): Bytes =>
	(mutations[dice.below(mutations.length)] ?? changed)(bytes, dice);

const letters = 'ABCXYZabcxyz0189-_ \n>é';

/** A code as it may come out of a chat, or out of a hostile hand. */
export function mutantText(text: string, dice: Dice): string {
	const at = dice.below(text.length);
	const letter = letters[dice.below(letters.length)] ?? '';
	const ways = [
		() => text.slice(0, at) + letter + text.slice(at + 1),
		() => text.slice(0, at) + letter + text.slice(at),
		() => text.slice(0, at),
		() => text.slice(at),
		() => text.slice(0, at) + text + text.slice(at),
		() => text + text
	];
	return ways[dice.below(ways.length)]?.() ?? text;
}
