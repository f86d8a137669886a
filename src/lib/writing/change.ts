// The change that an answer states in passing: "from 30 % to 70 %", "从３０％升到７０％", "30 → 70".
import { measureWords, numeralSigns } from '../model/numerals.ts';
import { normalise } from './normalise.ts';
import { simplify } from './zh/script.ts';

/** Both ends in plain figures with their units, as somebody would type them into a field: "30%", "12分钟". */
export interface StatedChange {
	readonly from: string;
	readonly to: string;
}

const digits = '(?<!\\d[.,]?|(?<!\\p{Script=Latin})\\p{Script=Latin})[-+]?[$€£¥]?\\s?\\d(?:[\\d.,]*\\d)?';
const scale = '\\s?(?:[百千][万亿]|[kKM万亿千])(?![A-Za-z])';
const counted =
	'(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|seconds?|secs?|points?|pts|people|stars?|euros?|dollars?|ms|[shdx]|[kMGT]B|kg|km|pp)(?![\\p{Script=Latin}\\d])';
/** A share of something, or out of how many: "件/月", "/5", "of 10". */
const per =
	'\\s?/\\s?(?:\\d{1,4}(?![\\d.])|个?(?:工作日|小时|分钟|季度|月|周|天|日|年|秒|人|单|次|件|家|店|户|班|台|笔|万)|[a-z]{1,12}(?![\\p{Script=Latin}]))|\\s(?:out )?of \\d{1,4}(?![\\d.,]*\\d)';
const unit = `\\s?(?:%|‰|per ?cent|${counted}|${measureWords})`;
const changing = '[升降提增缩减涨跌压上下变改扩]';
const numeral = `${numeralSigns}+`;
/** "三成", "一半", "百分之五"; and "十二天", "十二" where that is all there is of the word. */
const share = `百分之${numeral}|[一二两三四五六七八九]成半?|一半|半数`;
const spelled = `(?<![第每\\p{N}])(?:${share}|${numeral}(?:(?:${measureWords})|(?=\\s?(?:${changing}|[到至以左,.;。!]|$))))(?:${per})?`;
const plainAmount = `${digits}(?:${scale})?(?:${unit})?(?:${per})?`;
const hedged =
	'(?:(?:about|around|roughly|less than|more than|at least|at most|under|below|over|above|up to|nearly) |[~≈<>≤≥]=? ?|大?约|大概|至[少多]|不[到足]|不?[超低高少多]过?于?|接?近)?';
const amount = `(${plainAmount}|${spelled})`;
const inDigits = `(${plainAmount})`;
/** Words that lead from one end to the other: 升到, 降至, 提升为. */
const rise = '[\\p{Script=Han}\\s]{0,6}?[到至为成]';

const ways: readonly RegExp[] = [
	new RegExp(`[从由自]\\s?(?:目前|现在|当前)?的?${hedged}\\s?${amount}[,\\s]*${rise}\\s?${hedged}\\s?${amount}`, 'du'),
	new RegExp(
		`\\bfrom\\s${hedged}${inDigits}(?:\\s(?:[a-z]+|(?:19|20)\\d\\d)){0,3}?\\s(?:down |up )?to\\s${hedged}${inDigits}`,
		'diu'
	),
	new RegExp(`${amount}\\s?(?:→|-+>|=+>)\\s?${hedged}${amount}`, 'du'),
	new RegExp(`^[^\\d]*?${inDigits}\\s?(?:${rise}|\\bto\\b)\\s?${hedged}${inDigits}[^\\d]*$`, 'diu'),
	new RegExp(`${amount}\\s?${changing}[\\p{Script=Han}]{0,2}?[到至为成]\\s?${hedged}\\s?${amount}`, 'du'),
	new RegExp(`^\\s*${inDigits}\\s?(?:-{1,2}|~)\\s?${inDigits}\\s*$`, 'du')
];
/** Months, hours of the day and years are no measure. */
const dated = /^\s?(?:[年月日号点]|[ap]\.?m\b|o['’]?clock)/iu;
const year = /^(?:19|20)\d\d$/;
const outOf = /^(.*?)\s?\/\s?(\d+)$/;

/** The first change that the words state, or undefined. Reads the first 400 characters. */
export function changeIn(words: string): StatedChange | undefined {
	const text = normalise(words.slice(0, 400)).replace(/百分之\s?(\d+(?:\.\d+)?)/g, '$1%');
	const simple = simplify(text);
	for (const way of ways) {
		const match = way.exec(simple);
		const [, first, second] = match?.indices ?? [];
		if (!match || !first || !second) continue;
		const [from, to] = [plain(text.slice(...first)), plain(text.slice(...second))];
		const after = simple.slice(match.index + match[0].length);
		const between = simple.slice(first[1]);
		if (dated.test(after) || dated.test(between) || (year.test(from) && year.test(to)) || from === to) continue;
		if (outOf.test(from) || outOf.test(to)) {
			const marks = outOfOne(from, to);
			if (marks) return marks;
			continue;
		}
		return { from: withScale(from, to), to };
	}
	return undefined;
}

/** Both out of the same: the marks alone. "3.2/5" in a field may be a day of a month, and "9/1 to 9/30" are days. */
function outOfOne(from: string, to: string): StatedChange | undefined {
	const [, low = '', of] = outOf.exec(from) ?? [];
	const [, high = '', ofToo] = outOf.exec(to) ?? [];
	const fits = of === ofToo && Math.max(Number(low), Number(high), 3) <= Number(of);
	return fits ? { from: low, to: high } : undefined;
}

const plain = (end: string): string => end.trim().replace(/\s*per ?cent$/i, '%');

/** "从1.2升到3万" starts at 1.2万. */
function withScale(from: string, to: string): string {
	const scaled = /^([\d.]+)\s?([百千]?[万亿萬億]|[kKM千])/.exec(to);
	return scaled && /^[\d.]+$/.test(from) && Number(from) < Number(scaled[1]) ? `${from}${scaled[2]}` : from;
}
