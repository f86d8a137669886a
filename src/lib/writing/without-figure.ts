// An objective without its figure: the whole quantity goes, with its unit and the words that only led to it.
import { readEnglish } from './en/clauses.ts';
import { lower, normalise } from './normalise.ts';
import type { Language, Span } from './types.ts';
import { readChinese } from './zh/clauses.ts';
import { simplify } from './zh/script.ts';

/** What a quantity may go on with after its digits; what is counted ("customers", "schools") is no unit and stays. */
const unitAfter =
	/^\s?(?:[kKmMbB](?![A-Za-z])|(?:thousand|million|billion)\b|[万萬亿億千])?\s?(?:[%％‰]|per ?cent\b|(?:percentage )?points?\b|(?:EUR|USD|GBP|CNY|RMB|CHF|JPY|euros?|dollars?|pounds?|yuan|seconds?|minutes?|mins?|hours?|days?|weeks?|months?|ms|stars?)(?![A-Za-z])|[个個]百分[点點]|[个個]?(?:工作日|月)|分[钟鐘]|小[时時]|[元天周秒分次人]|人次)?(?:\s(?:or (?:more|less|fewer|better|higher|lower))\b|(?:及)?以[上下内內]|左右)?/u;
const leadingEnglish =
	/(?:(?:^|\s+)(?:(?:more|less|fewer) than|up to|at (?:least|most)|by|to|from|of|at|with|than|over|under|about|around|nearly|almost|roughly))+\s*$/i;
const leadingChinese =
	/(?:[达達](?:到|至)?|提[升昇高]|增[长長加]|上升|[升降]|[降减減]低|下降|[减減]少|[缩縮]短|超[过過]|突破|不低[于於]|不少[于於]|至少|到|至|由|[从從]|[为為]|[约約])+$/u;
/** Verbs that say nothing once the figure is gone. */
const hollow = /^(?:reach|hit|achieve|attain|实现|达到|达成|完成|突破)$/;
const joints = /[,.](?=\s|$)|[;，；。！!？?\n]/;

/** The span with its unit: `text.slice(from, to)` is the quantity as it was written. */
export function quantityAt(text: string, { from, to }: Span): Span {
	const end = text.slice(0, to).trimEnd().length;
	return { from, to: end + (unitAfter.exec(text.slice(end))?.[0].trimEnd().length ?? 0) };
}

/** Empty where what is left would be no sentence: its writer knows better how to say it. */
export function withoutFigure(text: string, span: Span, language: Language): string {
	const { from, to } = quantityAt(text, span);
	const before = text.slice(0, from).replace(leadingEnglish, '').replace(leadingChinese, '').trimEnd();
	const after = text.slice(to).trimStart();
	// "30 % of the shops": the figure says how many of them are meant.
	if (/^(?:of\b|的)/i.test(after)) return '';
	const head = before.split(joints).at(-1) ?? '';
	const tail = after.split(joints)[0] ?? '';
	if (/\b(?:reach|hit|achieve|attain)(?:e?s|e?d|ing)?$/i.test(head)) return '';
	if (!/\s/.test(head.trim()) && /^(?:in|on|for|per|with|from|worth|across)\b/i.test(tail)) return '';
	const left = join(head, tail).trim();
	if (left && !saysWhat(left, language)) return '';
	return left ? join(before, after) : join(before.replace(/[\s,;，；、]+$/, ''), after);
}

function join(before: string, after: string): string {
	const close =
		!before || !after || /^[,.;:，。；：、！!？?)）]/.test(after) || isHan(before.slice(-1)) || isHan(after.charAt(0));
	return before + (close ? '' : ' ') + after;
}

const isHan = (character: string) => /[\p{Script=Han}，；。、]/u.test(character);

/** Whether somebody does something in it, or something happens. */
function saysWhat(words: string, language: Language): boolean {
	const plain = lower(normalise(words));
	const { clauses } = language === 'zh' ? readChinese(simplify(plain)) : readEnglish(plain);
	return clauses.some(({ lemma }) => lemma !== '' && !hollow.test(lemma));
}
