// The number that the mark of an item gives it, in any of the ways outlines are numbered in.
import { numeralValue } from '$lib/model/numerals';

/** First character of each run of signs that count from 1. */
const runs = ['①', '⑴', '⒈', '❶', '㈠'];

/** "3." and "（三）" and "③" are 3, "十二、" is 12; 0 where the mark does not count. */
export function countOf(mark: string): number {
	const figures = /\d{1,3}/.exec(mark)?.[0];
	if (figures) return Number(figures);
	const numeral = /[一二三四五六七八九十]{1,3}/.exec(mark)?.[0];
	if (numeral) return numeralValue(numeral.includes('十') ? numeral : numeral.charAt(0)) ?? 0;
	const sign = mark.trim().charCodeAt(0);
	const run = runs.map((first) => sign - first.charCodeAt(0)).find((step) => step >= 0 && step < 20);
	return run === undefined ? 0 : run + 1;
}
