// Small helpers for sentences with a count in them.
import { grouped } from '../grouped';

/** 「3 位成员」: the number, a thin gap, the measure word with its noun. */
export const count = (n: number, noun: string): string => `${grouped(n)} ${noun}`;

const han = /\p{Script=Han}/u;
const latin = /[\p{Script=Latin}\d%]/u;

/**
 * A sentence with gaps, spaced as Chinese is set: a space where a figure or a Latin word in a gap meets a character
 * ("Ana 进来了", "3 处"), none where two characters meet ("林梅进来了"). What fills the gaps stays as it is.
 */
export function say(words: TemplateStringsArray, ...gaps: readonly unknown[]): string {
	return words.reduce((out, part, index) => [String(gaps[index - 1]), part].reduce(besides, out));
}

function besides(before: string, after: string): string {
	const [last = '', first = ''] = [[...before.slice(-2)].at(-1), [...after.slice(0, 2)][0]];
	const meet = (han.test(last) && latin.test(first)) || (latin.test(last) && han.test(first));
	return before + (meet ? ' ' : '') + after;
}
