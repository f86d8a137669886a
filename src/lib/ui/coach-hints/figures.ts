// Figures that stand in a sentence, as the fields of a key result would hold them.
import { readAmount } from '$lib/ui/plan/amounts';
import { changeIn } from '$lib/writing';
import { measureIn } from './outcome';

export interface Ends {
	readonly from: number | null;
	readonly to: number | null;
	readonly unit: string;
}

const none: Ends = { from: null, to: null, unit: '' };
/** "By 20 %" says how far, not where to. */
const step =
	/\bby\s+[^\s]*\d|(?:提升|提高|增长|增加|增長|降低|下降|减少|減少)\s*(?:了|约|約)?\s*[\d０-９一二三四五六七八九十百两兩]/i;
const leading =
	/^\s*(?:(?:by|to|from|of|at|within|under|over|about|around|up|least|most|(?:more|less) than)\s+)*(?:[达達]到|提[升高][到至]?|增[长長加][到至]?|[降减減]低?[到至]|超[过過]|突破|不[低少高][于於]|至少|[到至从從由为為]|[约約])*/i;

/** What the quantity `number`, which stands at `at` in the text, sets as from and to. Null where the words do not tell it. */
export function measureOf(text: string, at: number, number: string): Ends {
	const change = changeIn(number);
	if (change) {
		const ends = measureIn(change, '');
		return typeof ends === 'string' || ends.from === ends.to ? none : ends;
	}
	if (step.test(text.slice(0, at) + number)) return none;
	const amount = figure(number);
	return amount ? { from: null, to: amount.value, unit: amount.unit } : none;
}

/** A figure with its unit, as far as words in a sentence tell it: "70 %", "2 万", "9 days". */
export function figure(words: string): { readonly value: number; readonly unit: string } | undefined {
	const plain = words.normalize('NFKC').replace(leading, '');
	const amount = readAmount(plain, '') ?? readAmount(plain.replace(/^[^\d$€£¥]+/, ''), '');
	if (!amount) return undefined;
	const { value, unit = '' } = amount;
	const sign = /[%‰$€£¥]/.exec(unit)?.[0];
	const isWord = /^[a-z]{1,12}$/i.test(unit) || /^[天周月年人家次个個元分小时時钟鐘秒星成]{1,3}$/.test(unit);
	return { value, unit: sign ?? (isWord ? unit : '') };
}

export interface Bounds {
	readonly low: number | undefined;
	readonly high: number | undefined;
	readonly unit: string;
}

const amount = String.raw`([$€£¥]?\s?\d(?:[\d.,]*\d)?\s?(?:[kKMm万萬亿億](?![A-Za-z]))?\s?(?:[%‰]|(?:seconds?|minutes?|mins?|hours?|days?|weeks?|months?|points?|stars?|euros?|dollars?|people|ms)\b|[天周月年人家次个個元分小时時钟鐘秒星]{0,3}))`;
const lowest = new RegExp(
	String.raw`(?:不低[于於]|不少[于於]|不小[于於]|至少|[≥>]=?|(?<!不)(?:大[于於]|高[于於]|超[过過])|\b(?:at least|no less than|not (?:fall )?below|above|over|(?<!no )more than)\b)\s?${amount}|${amount}(?:及?以上|\s?or (?:more|better|higher|above)\b)`,
	'giu'
);
const highest = new RegExp(
	String.raw`(?:不高[于於]|不超[过過]|不大[于於]|不多[于於]|至多|最多|[≤<]=?|(?<!不)(?:小[于於]|低[于於]|少[于於])|\b(?:within|at most|no more than|not (?:rise )?above|under|(?<!not )(?<!not fall )below|(?<!no )less than)\b)\s?${amount}|${amount}(?:及?以[下内內]|\s?or (?:less|fewer|lower|below)\b)`,
	'giu'
);

/** The bounds that the words name: "不低于99.9%" is at least 99.9. Two that differ are none: which of them is meant stays open. */
export function boundsIn(text: string): Bounds {
	const plain = text.normalize('NFKC');
	const [low, high] = [only(plain, lowest), only(plain, highest)];
	const units = new Set([low?.unit, high?.unit].filter(Boolean));
	if (units.size > 1 || (low && high && low.value >= high.value)) return { low: undefined, high: undefined, unit: '' };
	return { low: low?.value, high: high?.value, unit: [...units][0] ?? '' };
}

function only(text: string, bound: RegExp): ReturnType<typeof figure> {
	const found = [...text.matchAll(bound)].map(([, before, after]) => figure(before ?? after ?? ''));
	return found.length === 1 ? found[0] : undefined;
}
