// Finds what somebody means by a few letters: whole words first, then parts (Chinese has no spaces), then letters in order.

/** One searchable thing; `words` are all its names, the best first. */
export interface Findable {
	readonly words: readonly string[];
}

/** As it is compared: one form of every letter, small. */
export const fold = (text: string): string => text.normalize('NFKC').toLocaleLowerCase().trim();

/** How well letters fit a text: higher is better, 0 is not at all. */
export function fit(typed: string, text: string): number {
	const wanted = fold(typed);
	const whole = fold(text);
	if (!wanted) return 1;
	const held = holds(wanted, whole);
	if (held) return held;
	if (/\p{Script=Han}/u.test(wanted)) return everyPart(wanted, whole);
	return inOrder(wanted, whole);
}

/** How well what is typed stands in a text, both folded; 0 where it does not. */
function holds(wanted: string, whole: string): number {
	if (whole === wanted) return 100;
	if (whole.startsWith(wanted)) return 80;
	const at = whole.indexOf(wanted);
	if (at < 0) return 0;
	return /[\s\p{P}]/u.test(whole[at - 1] ?? '') ? 70 : 50;
}

/** For sentences: as typed, or all of its words in any order; letters in order would find nearly everything. */
export const wordFit = (wanted: string, whole: string): number => holds(wanted, whole) || everyPart(wanted, whole);

/** Chinese words in any order: 「目标 添加」 finds 「添加目标」. */
function everyPart(wanted: string, whole: string): number {
	return wanted.split(/\s+/).every((part) => whole.includes(part)) ? 40 : 0;
}

/** Letters in order, each at the start of a word or right after the one before: 'adkr' finds 'Add key result'. */
function inOrder(wanted: string, whole: string): number {
	const letters = [...wanted].filter((letter) => letter !== ' ');
	const search = (from: number, index: number): boolean => {
		const letter = letters[index];
		if (letter === undefined) return true;
		for (let at = whole.indexOf(letter, from); at >= 0; at = whole.indexOf(letter, at + 1)) {
			const opens = at === 0 || /[\s\p{P}]/u.test(whole[at - 1] ?? '');
			const follows = index > 0 && at === from;
			if ((opens || follows) && search(at + 1, index + 1)) return true;
		}
		return false;
	};
	return letters.length > 1 && search(0, 0) ? 30 : 0;
}

/** The things that fit, best first; equally good ones keep their order. Without letters: all of them. */
export function find<T extends Findable>(typed: string, things: readonly T[]): T[] {
	if (!typed.trim()) return [...things];
	return scored(typed, things).map(({ thing }) => thing);
}

/** The things that fit with how well they do, best first. `also` is another way to fit, on the same scale. */
export function scored<T extends Findable>(
	typed: string,
	things: readonly T[],
	also: (typed: string, text: string) => number = () => 0
): { readonly thing: T; readonly score: number }[] {
	const best = (word: string) => Math.max(fit(typed, word), also(typed, word));
	return things
		.map((thing) => ({
			thing,
			score: Math.max(0, ...thing.words.map((word, index) => best(word) - (index ? 5 : 0)))
		}))
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score);
}
