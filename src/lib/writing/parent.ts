// Is a key result or objective only its parent said again? Compared by what is left when the small words are gone.
import { lower, normalise } from './normalise.ts';
import type { Language } from './types.ts';
import { simplify } from './zh/script.ts';

const small = new Set(
	'a an the of to for in on at by with and or our we their its is are be that this it from as into will new all us more'.split(
		' '
	)
);

function stem(word: string): string {
	if (word.length > 5) return word.replace(/(?:ings?|ed|es|s|ly)$/, '').replace(/e$/, '');
	return word.replace(/s$/, '');
}

/** Words of an English text without the small ones; pairs of characters of a Chinese one. Figures are left out of both. */
function pieces(text: string, language: Language): string[] {
	const plain = lower(normalise(text.slice(0, 2000)));
	const latin = (plain.match(/[\p{Script=Latin}][\p{Script=Latin}\d'-]*/gu) ?? [])
		.filter((word) => !small.has(word))
		.map(stem);
	if (language === 'en') return latin;
	const han =
		simplify(plain)
			.replace(/[的了将把和与及在并]/g, '')
			.match(/\p{Script=Han}+/gu) ?? [];
	return [
		...latin,
		...han.flatMap((run) =>
			run.length === 1 ? [run] : Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2))
		)
	];
}

const figures = (text: string) => new Set(normalise(text).match(/\d[\d.,]*%?/g) ?? []);

export interface Likeness {
	/** 0: nothing in common; 1: the same words. */
	readonly score: number;
	readonly copies: boolean;
}

/**
 * Dice of the pieces, each counted as often as it stands. A child that brings figures of its own says something new
 * and needs to be almost word for word to count as a copy; a very short parent is contained in many honest children.
 */
export function copiesParent(child: string, parent: string, language: Language): Likeness {
	const [a, b] = [pieces(child, language), pieces(parent, language)];
	if (a.length === 0 || b.length === 0) return { score: 0, copies: false };
	const left = new Map<string, number>();
	for (const piece of b) left.set(piece, (left.get(piece) ?? 0) + 1);
	let shared = 0;
	for (const piece of a) {
		const rest = left.get(piece) ?? 0;
		if (rest > 0) {
			shared++;
			left.set(piece, rest - 1);
		}
	}
	const score = (2 * shared) / (a.length + b.length);
	const parentFigures = figures(parent);
	const bringsFigures = [...figures(child)].some((figure) => !parentFigures.has(figure));
	// The parent's words with a figure where it had none make it measurable: that is what a key result is for.
	if (bringsFigures && parentFigures.size === 0) return { score, copies: false };
	return { score, copies: score >= (bringsFigures ? 0.92 : 0.75) };
}
