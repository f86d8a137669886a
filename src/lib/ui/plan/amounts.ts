// Amounts as people type them: "41 %", "$1,200", "9 days", "３万元", "三成"; and as they are shown.
import { format } from '$lib/i18n';
import { measureWords, numeralSigns, numeralValue } from '$lib/model/numerals';
import { parseNumber } from '../parts/parse-number';

export interface Amount {
	readonly value: number;
	/** Undefined where none was typed: the one before stays. */
	readonly unit: string | undefined;
}

const before = /^(?:[$€£¥₹₩₽]|[A-Z]{0,3}[$€£¥])$/u;

const scales: Readonly<Record<string, number>> = {
	k: 1e3,
	K: 1e3,
	千: 1e3,
	万: 1e4,
	萬: 1e4,
	亿: 1e8,
	億: 1e8,
	M: 1e6,
	m: 1e6
};
const tens: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const money = '[$€£¥₹₩₽]|(?:USD|EUR|GBP|CHF|CNY|RMB|JPY)\\b';

/** What says how exact or which way round, and is no unit: "~30", "<3%", "约30%", "3 天以内". */
const hedge =
	/^(?:[~≈<>≤≥≦≧=]+|(?:about|around|roughly|approx(?:imately|\.)?|ca\.?|circa|under|below|over|above|nearly|almost|at (?:least|most)|(?:no )?(?:less|more|fewer) than|up to)(?![\p{L}])|大?[约約][为為]?|大概|至[少多]|最[少多]|不(?:到|足|[超低高少多大小][过過于於])|接?近|超[过過]?|[低高少多大小][于於])\s*/iu;
const trailing =
	/(?:[以之][内內]|以[上下]|左右|上下|(?<=[天周週月年时時钟鐘秒日])[内內]|\+|or (?:more|less|fewer|better)|at (?:least|most))$/iu;
/** The other end of a span, or a second amount: "to 5 days", "天到5天", "h 30 min". "of 14", "m2" and "per 100" are units. */
const another =
	/^(?:h|hrs?|hours?|d|days?|min|minutes?|[天分]|分[钟鐘]|[个個]?小[时時])\s?\d|(?:^|\s)(?:to|till|until|or|and|bis)\s+[~<>≈]?[$€£¥]?\d|[到至或和]\s?[约約]?\d|[,;、→~]\s?\d|(?<=\s)-+>?\s?\d|\p{Script=Han}-+>?\s?\d/iu;

/**
 * Null for an empty text; undefined where there is no number in it, or more than one.
 * @param standing the unit that the plan has now. "1.3 M" is a number of that where it is "M", and a million and more where
 * it is not; whoever does not say the unit gets M and 千 as units, for the other numbers of the key result may be in them.
 */
export function readAmount(typed: string, standing?: string): Amount | null | undefined {
	const text = typed.normalize('NFKC').replace(/[−–—]/g, '-').trim();
	if (!text) return null;
	return /\d/.test(text) ? inFigures(text, standing) : inCharacters(text);
}

function inFigures(text: string, standing: string | undefined): Amount | undefined {
	const found =
		/^(?<head>[^\d+-]*?)\s*(?<digits>[-+]?\d[\d.,\s\u00a0\u202f'’_]*\d|[-+]?\d)\s*(?<scale>[kK](?!\p{L})|[十百千]?[万萬亿億]|千(?![克米瓦卡兆帕伏赫焦]))?\s*(?<tail>.*)$/u.exec(
			text
		)?.groups;
	if (!found) return undefined;
	const { digits = '' } = found;
	const head = withoutHedges(found.head ?? '');
	let { scale = '', tail = '' } = found;
	const isNew = scale.length > 1 || scale === '千';
	if (isNew && (standing === undefined || standing.startsWith(scale))) [scale, tail] = ['', scale + tail];
	if (standing !== undefined && isMillion(head, tail) && !/^m/i.test(standing))
		[scale, tail] = [tail.charAt(0), tail.slice(1).trim()];
	if (/\d/.test(tail) && (!/^\p{L}/u.test(tail) || another.test(tail))) return undefined;
	const number = parseNumber(digits);
	if (number === null) return undefined;
	const times = [...scale].reduce(
		(product, sign, at) => product * ((at < scale.length - 1 ? tens : scales)[sign] ?? 1),
		1
	);
	return amountOf(number * times, head === '百分之' ? '' : head, head === '百分之' ? `%${tail}` : tail);
}

/** A capital M that stands by itself after the number, or any m beside a currency. Metres and minutes are written small. */
const isMillion = (head: string, tail: string): boolean =>
	/^M(?=$|\s|[$€£¥])/.test(tail) ||
	new RegExp(`^m\\s?(?:${money})`, 'iu').test(tail) ||
	(new RegExp(`(?:${money})$`, 'u').test(head) && /^m(?=$|\s)/i.test(tail));

const inWords = new RegExp(
	`^(?:百分之(?<share>${numeralSigns}+)|(?<tenth>[一二两兩三四五六七八九])成(?<half>半)?|(?<middle>一半|半[数數])|(?<count>${numeralSigns}+)\\s*(?<unit>${measureWords})?)$`,
	'u'
);

/** "十二天", "三成", "一半", "百分之五": tenths and halves are shares. */
function inCharacters(text: string): Amount | undefined {
	const groups = inWords.exec(withoutHedges(text).replace(trailing, '').trim())?.groups;
	if (!groups) return undefined;
	const { share, tenth, half, middle, count, unit } = groups;
	if (middle) return { value: 50, unit: '%' };
	const value = numeralValue(share ?? tenth ?? count ?? '');
	if (value === undefined) return undefined;
	if (tenth) return { value: value * 10 + (half ? 5 : 0), unit: '%' };
	return { value, unit: share ? '%' : unit };
}

function withoutHedges(head: string): string {
	const rest = head.trim().replace(hedge, '');
	return rest === head.trim() ? rest : withoutHedges(rest);
}

function amountOf(value: number, head: string, tail: string): Amount {
	const what = tail.replace(/^[多余餘](?=$|\s|\p{Script=Han})/u, '').replace(trailing, '');
	const unit = [head, what.trim()].filter(Boolean).join(' ');
	return { value: Number(value.toPrecision(15)), unit: unit || undefined };
}

/** "41 %", "$1,200", "9 days", "9天". */
export function showAmount(value: number | null, unit: string): string {
	if (value === null) return '';
	const number = format.number(value, { maximumFractionDigits: 6 });
	if (!unit) return number;
	if (before.test(unit)) return unit + number;
	return /^\p{Script=Han}/u.test(unit) ? number + unit : `${number}\u00a0${unit}`;
}
