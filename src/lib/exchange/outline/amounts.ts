// Quantities in English and Chinese text: "10,000", "1.2万", "≥ 40 %", "$3M", "50+", and words for an unknown one.
import { fold } from './characters';

export interface Amount {
	readonly value: number;
	readonly unit: string;
	/** `up` for "at least" and its kin, `down` for "at most". */
	readonly bound: 'up' | 'down' | null;
	/** The multiplier it was written with (1 000 for "k"), so that "from 3 to 5M" is 3M. */
	readonly scale: number;
	readonly start: number;
	readonly end: number;
}

const scales: Readonly<Record<string, number>> = {
	k: 1e3, K: 1e3, thousand: 1e3, 千: 1e3, 万: 1e4, 百万: 1e6, M: 1e6, mn: 1e6, mm: 1e6, million: 1e6, mio: 1e6,
	千万: 1e7, 亿: 1e8, B: 1e9, bn: 1e9, billion: 1e9
}; // prettier-ignore

const currency = 'US\\$|R\\$|[$€£¥]|USD|EUR|CHF|GBP|CNY|RMB';
const unit =
	'%|‰|pp\\b|percent\\b|percentage points?\\b|points?\\b|pts\\b|ms\\b|milliseconds?\\b|seconds?\\b|secs?\\b|s\\b|minutes?\\b|mins?\\b|' +
	'hours?\\b|hrs?\\b|h\\b|days?\\b|weeks?\\b|months?\\b|x\\b|times\\b|people\\b|FTE\\b|GB\\b|MB\\b|KB\\b|TB\\b|kg\\b|km\\b|' +
	'个百分点|个工作日|个月|工作日|万元|亿元|人民币|美元|小时|分钟|人次|毫秒|秒|天|周|人|个|家|次|篇|步|条|名|位|款|场|件|倍|分|元|台|项|套|份|门|本|单|户|点';
const amountPattern = new RegExp(
	'(?<![\\w.#/$€£¥]|\\d,)' +
		`(>=|<=|=>|≥|≤|⩾|⩽|>|<|~|≈|\\+|-)?\\s?(${currency})?\\s?` +
		"(\\d{1,3}(?:[,'’]\\d{3})+(?!\\d)(?:\\.\\d{1,9})?|\\d{1,15},\\d{1,2}(?![\\d,])|\\d{1,15}(?:\\.\\d{1,9})?)" +
		'(?:\\s?(k|K|M|B|bn|mn|mm|mio|thousand|million|billion|百万|千万|千|万|亿)(?![A-Za-z]))?' +
		`\\s?(${unit}|${currency})?(\\+)?(?![\\w'’]|[.,]\\d|-[A-Za-z])`,
	'g'
);

/** Every quantity of a text, in order. Give it at most a few hundred characters, dates masked. */
export function amounts(text: string): Amount[] {
	const folded = fold(text);
	return [...folded.matchAll(amountPattern)].map((match) => {
		const [whole, sign, money, digits = '', scaleWord, unitWord, plus] = match;
		const millions = money && /^\s?m\b/.test(folded.slice(match.index + whole.length)) ? 1e6 : 1;
		const inUnit = /^[万亿]元$/.test(unitWord ?? '') ? (scales[(unitWord as string)[0] as string] as number) : 1;
		const scale = (scaleWord ? (scales[scaleWord] ?? 1) : 1) * millions * inUnit;
		const negative = sign === '-' && !/[\d%)）]\s?$/.test(folded.slice(0, match.index));
		return {
			// "12,5" has a decimal comma, "1,200" is a thousand and more.
			value: round(Number(digits.replace(/,(?=\d{1,2}$)/, '.').replace(/[,'’]/g, '')) * scale * (negative ? -1 : 1)),
			unit: unitName(unitWord ?? money ?? ''),
			bound: boundOf(sign, plus),
			scale,
			start: match.index,
			end: match.index + whole.length
		};
	});
}

const round = (value: number): number => Number(value.toPrecision(15));

function boundOf(sign: string | undefined, plus: string | undefined): Amount['bound'] {
	if (plus || (sign && /[>≥⩾+]|=>/.test(sign))) return 'up';
	return sign && /[<≤⩽]/.test(sign) ? 'down' : null;
}

const unitName = (word: string): string => (/^percent$/i.test(word) ? '%' : /^[万亿]元$/.test(word) ? '元' : word);

const unknownCell =
	/^(?:[-?~/.]+|n\/?a|tbd|tba|unknown|none|null|x{1,3}\s?%?|\$?n\d*|未知|待定|未定|暂无|无|不详|待补充?|持续|\/)$/i;

/** What a cell or a field value says: a quantity, "not known", or neither. */
export function cellValue(cell: string): { readonly amount: Amount | null; readonly unknown: boolean } {
	const text = fold(cell.slice(0, 200))
		.replace(/^[^\p{L}\p{N}<>≥≤~$€£¥+.?/-]+|[^\p{L}\p{N}%‰+?$€£¥/-]+$/gu, '')
		.trim();
	if (text === '') return { amount: null, unknown: false };
	if (unknownCell.test(text)) return { amount: null, unknown: true };
	const words =
		/^(?:at least|at most|about|approx\.?|约|至少|不少于|不超过|达到|每[天周月年])\s?/i.exec(text)?.[0] ?? '';
	const found = amounts(text.slice(words.length));
	const [first] = found;
	const rest = first ? text.slice(words.length + first.end).trim() : '';
	if (!first || found.length > 1 || first.start > 0 || rest.length > 24 || /^[月日号]/.test(rest))
		return { amount: null, unknown: false };
	const bound = /most|不超过/.test(words) ? 'down' : first.bound;
	return { amount: { ...first, bound, unit: first.unit || rest.replace(/^[/]/, '/').slice(0, 24) }, unknown: false };
}
