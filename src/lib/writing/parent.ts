// Is a key result or objective only its parent said again? Compared by what is left when the small words are gone.
import { measureWords, numeralSigns, numeralValue } from '../model/numerals.ts';
import { lower, normalise } from './normalise.ts';
import type { Language } from './types.ts';
import { simplify } from './zh/script.ts';

const small = new Set(
	'a an the of to for in on at by with and or our we their its is are be that this it from as into will all us more'.split(
		' '
	)
);

function stem(word: string): string {
	if (word.length > 5) return word.replace(/(?:ings?|ed|es|s|ly)$/, '').replace(/e$/, '');
	return word.replace(/s$/, '');
}

/** Verbs that say no more than which way it goes, by their stems, each first word standing for its line. */
const sameWord = new Map(
	[
		'improv better rais raise increas grow growth boost enhanc lift strengthen',
		'reduc cut decreas lower shorten shrink'
	]
		.map((line) => line.split(' '))
		.flatMap((words) => words.map((word) => [word, words[0] ?? word] as const))
);
const sameHan: readonly (readonly [RegExp, string])[] = [
	[/提高|提升|增加|增长|改善|增强|加强|提振|优化/g, '提升'],
	[/降低|减少|下降|缩短|削减|压缩|缩减/g, '降低'],
	[/用户|顾客/g, '客户']
];

const spelled = new RegExp(
	`百分之(?<share>${numeralSigns}+)|(?<tenth>[一二两三四五六七八九])成(?![为功立交效])|(?<count>${numeralSigns}{2,}|[二两三四五六七八九十](?=${measureWords})|一(?=分钟|小时|秒|天|周|个月|个?工作日|个小时))(?!分(?!钟)[满重必])`,
	'g'
);

/** Lower case, simplified, with the figures in figures: "三分钟" is "3分钟". */
function plainly(text: string): string {
	return simplify(lower(normalise(text.slice(0, 2000)))).replace(spelled, (whole: string, ...rest: unknown[]) => {
		const { share, tenth, count } = rest.at(-1) as Record<string, string | undefined>;
		const value = numeralValue(share ?? tenth ?? count ?? '');
		if (value === undefined) return whole;
		return tenth ? `${value * 10}%` : share ? `${value}%` : String(value);
	});
}

/** Words of an English text without the small ones; pairs of characters of a Chinese one. Figures are left out of both. */
function pieces(text: string, language: Language): string[] {
	// "The satisfaction of customers" is customer satisfaction.
	const plain = text.replace(/([a-z]+) of (?:(?:the|our|their|all) )?([a-z]+)/g, '$2 $1');
	const latin = (plain.match(/[\p{Script=Latin}][\p{Script=Latin}\d'-]*/gu) ?? [])
		.filter((word) => !small.has(word))
		.map(stem)
		.map((word) => sameWord.get(word) ?? word);
	if (language === 'en') return latin;
	const han =
		sameHan
			.reduce((rest, [words, one]) => rest.replace(words, one), plain)
			.replace(/[的了将把和与及在并]/g, '')
			.match(/\p{Script=Han}+/gu) ?? [];
	return [
		...latin,
		...han.flatMap((run) =>
			run.length === 1 ? [run] : Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2))
		)
	];
}

const figures = (text: string) => new Set(text.match(/\d[\d.,]*%?/g) ?? []);

/** Few words say another thing in another order: nurses have time for patients, or patients for nurses. */
const short = 6;

/** How many neighbours of the words that both have are neighbours in both, 0..1. */
function neighbours(a: readonly string[], b: readonly string[]): number {
	const pairs = (these: readonly string[], those: readonly string[]) => {
		const both = these.filter((piece) => those.includes(piece));
		return both.slice(1).map((piece, at) => `${both[at]} ${piece}`);
	};
	const [mine, theirs] = [pairs(a, b), new Set(pairs(b, a))];
	return mine.length === 0 ? 1 : mine.filter((pair) => theirs.has(pair)).length / mine.length;
}

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
	const [said, above] = [plainly(child), plainly(parent)];
	const [a, b] = [pieces(said, language), pieces(above, language)];
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
	const [own, theirs] = [figures(said), figures(above)];
	const bringsFigures = [...own].some((figure) => !theirs.has(figure));
	// The parent's words with a figure where it had none make it measurable: that is what a key result is for. With
	// another figure in the place of its own they say something else.
	if (bringsFigures && [...theirs].every((figure) => !own.has(figure))) return { score, copies: false };
	if (language === 'en' && shared <= short && neighbours(a, b) < 0.5) return { score, copies: false };
	const few = Math.min(a.length, b.length) <= 2;
	return { score, copies: score >= (bringsFigures || few ? 0.92 : 0.75) };
}
