// The outer shape of one line: how far it is indented, whether it is a heading, a bullet or plain words, and what is left inside.
import { fold } from './characters';
import { plain } from './inline';
import { countOf } from './numerals';

export interface Shape {
	readonly kind: 'blank' | 'heading' | 'bullet' | 'text' | 'rule' | 'table' | 'fence';
	/** Columns before the first character, tabs to the next multiple of 4. */
	readonly indent: number;
	/** Level of a heading, 1..6. */
	readonly level: number;
	/** UTF-16 offset of the words in the line. */
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly bold: boolean;
	readonly italic: boolean;
	/** State of a check box, null without one. */
	readonly checked: boolean | null;
	/** Number of a dotted marker such as `1.2`, as written. */
	readonly dotted: string;
	/** The kind of mark before an item, such as "1.", "一、" or a bullet; items of one list share it. */
	readonly style: string;
	/** Which number of its list the mark gives the item, 0 for a bullet. */
	readonly count: number;
	/** The line ends with a hard break, so the next one is a line of its own. */
	readonly broken: boolean;
}

// Chinese is written right behind the mark: "-离职率", "·离职率".
const bullet = /^(?:[-*+•‣◦●○▪■◆◇➢►▶·–—※★☆](?=\s|$)|[•●○▪■◆◇➢►▶★☆]|[-·](?=[\u4e00-\u9fff]))\s*/;
const ordered =
	/^(?:\(?\d{1,3}[.)、](?=\s|$|[^\d\s.])|\(\d{1,3}\)|[a-hA-H][.)](?=\s)|\(?(?:ix|iv|v?i{1,3}|x)[.)](?=\s)|[一二三四五六七八九十]{1,3}[、.)](?!\d)|\([一二三四五六七八九十]{1,3}\)|[①-⒛❶-❿㈠-㈩])\s*/;
/** Where code begins or ends, with at most the name of its language. */
export const fence = /^\s*(?:```|~~~)`*~*\s*[\w+.#-]{0,20}\s*$/;
const dottedNumber = /^\(?(\d{1,3}(?:\.\d{1,3}){1,4})[.)、:]?\s+(?=\S)/;
const blankShape = {
	level: 0,
	start: 0,
	end: 0,
	text: '',
	bold: false,
	italic: false,
	checked: null,
	dotted: '',
	style: '',
	count: 0,
	broken: false
};

export function shapeOf(line: string): Shape {
	let at = 0;
	let indent = 0;
	for (; at < line.length; at++) {
		const character = line[at];
		if (character === '\t') indent += 4 - (indent % 4);
		else if (character === ' ' || character === '\u00a0') indent++;
		else if (character === '\u3000') indent += 2;
		// A quotation mark of Markdown, or the sign some tools paste before a line; both only with a space behind.
		else if ((character === '>' || character === '$') && /\s|>/.test(line[at + 1] ?? ' ')) continue;
		else break;
	}
	// Deeper than any person indents; keeps the tree shallow whatever is pasted.
	indent = Math.min(indent, 200);
	let end = line.trimEnd().length;
	if (at >= end) return { ...blankShape, kind: 'blank', indent: 0 };
	const head = fold(line.slice(at, at + 60));
	const broken = line[end - 1] === '\\' || line.length - end >= 2;
	if (line[end - 1] === '\\' && line[end - 2] !== '\\') end = line.slice(0, end - 1).trimEnd().length;
	if (fence.test(head)) return { ...blankShape, kind: 'fence', indent, start: at, end };
	if (/^(?:(?:-\s?){3,}|(?:\*\s?){3,}|(?:_\s?){3,}|={3,})$/.test(head) && end - at < 60) {
		return { ...blankShape, kind: 'rule', indent, start: at, end };
	}
	if (head.startsWith('|')) return { ...blankShape, kind: 'table', indent, start: at, end, text: line.slice(at, end) };
	const hashes = /^(#{1,6})(?:\s+|(?=[^#\s\d\w]))/.exec(head);
	let rest = at;
	let kind: Shape['kind'] = 'text';
	let level = 0;
	let dotted = '';
	let style = '';
	let count = 0;
	if (hashes) {
		kind = 'heading';
		level = (hashes[1] as string).length;
		rest += hashes[0].length;
		if (/\s#+$/.test(line.slice(end - 8 > rest ? end - 8 : rest, end)))
			end = line
				.slice(0, end)
				.replace(/#{1,7}$/, '')
				.trimEnd().length;
		const numbered = ordered.exec(fold(line.slice(rest, rest + 20)));
		if (numbered && rest + numbered[0].length < end) rest += numbered[0].length;
	} else {
		const number = dottedNumber.exec(head);
		const mark = number ? null : (bullet.exec(head) ?? ordered.exec(head));
		if (number) {
			dotted = number[1] as string;
			rest += number[0].length;
		} else if (mark) {
			kind = 'bullet';
			style = styleOf(mark[0]);
			count = countOf(mark[0]);
			rest += mark[0].length;
			// "- 1. words" and "- 1.2 words" carry two marks.
			const second = fold(line.slice(rest, rest + 40));
			const inner = dottedNumber.exec(second);
			if (inner) dotted = inner[1] as string;
			const again = inner ?? ordered.exec(second);
			if (again && rest + again[0].length < end) rest += again[0].length;
		}
	}
	const box = /^\[([ xX✓✔-]?)\]\s+/.exec(line.slice(rest, rest + 8));
	if (box) rest += box[0].length;
	const inner = plain(line.slice(rest, Math.max(rest, end)));
	const checked = box ? /[xX✓✔]/.test(box[1] as string) : null;
	return { kind, indent, level, start: Math.min(rest, end), end, ...inner, checked, dotted, style, count, broken };
}

function styleOf(mark: string): string {
	const kind = /\d/.test(mark)
		? '1'
		: /[一二三四五六七八九十㈠-㈩]/.test(mark)
			? '一'
			: /[①-⒛❶-❿]/.test(mark)
				? '①'
				: /[A-Z]/.test(mark)
					? 'A'
					: /[a-z]/.test(mark)
						? 'a'
						: '-';
	return kind === '1' || kind === '一' ? kind + (/[(]/.test(mark) ? '()' : /\)/.test(mark) ? ')' : '') : kind;
}
