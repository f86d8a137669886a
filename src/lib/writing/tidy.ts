// A stretch of a text as a text of its own: without the marks, the list number and the little words that tied it to its neighbour.
import { numeralValue } from '../model/numerals.ts';

const marksBefore = /^[\s,;.，。；、:：]+/;
const marksAfter = /[\s,;，；、]+$/;
const tiesBefore =
	/^(?:(?:and|&|then|also|finally|lastly)[\s,]+|next,\s+|[并並](?![发發购購行])且?|且|同[时時](?!在)|以及|(?:首先|其次|然后|然後|接着|接著|最后(?!一)|最後(?!一))[，、]?)/i;
const tiesAfter =
	/(?:\s(?:and|&|then)|[,;]\s*(?:also|finally|lastly|next)|\sand\s(?:also|finally|lastly|next)|[并並]且?|以及|[，；。、\s](?:其次|然后|然後|接着|接著|最后|最後))$/i;

export function tidy(words: string): string {
	const next = words.replace(marksBefore, '').replace(marksAfter, '').replace(tiesBefore, '').replace(tiesAfter, '');
	return next === words ? words : tidy(next);
}

const circled = '①②③④⑤⑥⑦⑧⑨';
const item = '(?:[(（]?(\\d{1,2})(?:[.)、．）](?!\\d))|([①-⑨])|([一二三四五六七八九])(?:是|、))';
const numberBefore = new RegExp(`^\\s*${item}\\s*`);
const numberAfter = new RegExp(`(?<=[\\s,;.，；。])${item}\\s*$`);

const countOf = (found: RegExpExecArray | null): number | undefined => {
	const [, digits, sign, numeral] = found ?? [];
	if (digits) return Number(digits);
	if (sign) return circled.indexOf(sign) + 1;
	return numeral ? numeralValue(numeral) : undefined;
};

/** A text in two, cut before `at` (UTF-16 units). Numbers of a list go where they count the two: a figure at an end stays. */
export function halves(text: string, at: number): { readonly first: string; readonly second: string } {
	let [first, second] = [text.slice(0, at), text.slice(at)];
	const one = countOf(numberBefore.exec(first));
	if (one !== undefined && countOf(numberAfter.exec(first)) === one + 1) {
		first = first.replace(numberAfter, '').replace(numberBefore, '');
	} else if (one !== undefined && countOf(numberBefore.exec(second)) === one + 1) {
		first = first.replace(numberBefore, '');
		second = second.replace(numberBefore, '');
	}
	return { first: tidy(first), second: tidy(second) };
}
