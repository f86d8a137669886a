// Markdown and HTML inside a line as plain words: links to their text, emphasis, tags and escapes gone.

export interface PlainText {
	readonly text: string;
	/** Most of the line was bold: how many outlines mark an objective. */
	readonly bold: boolean;
	/** All of it was in italics: a remark between rows. */
	readonly italic: boolean;
}

const entities: Readonly<Record<string, string>> = {
	'&lt;': '<',
	'&gt;': '>',
	'&amp;': '&',
	'&quot;': '"',
	'&#39;': "'",
	'&nbsp;': ' '
};

/** Linear in its length: each search ahead is remembered until it is passed. */
export function plain(raw: string): PlainText {
	const source = raw.trim();
	if (source.length > 20_000 || !/[*_`[<\\&~]/.test(source)) return { text: source, bold: false, italic: false };
	const text = unwrap(source);
	const bold = boldShare(text) > 0.7;
	const italic = !bold && /^[*_][^*_\s][^*_]*[*_]$/.test(text);
	return { text: withoutEmphasis(text).replace(/ {2,}/g, ' ').trim(), bold, italic };
}

// Placeholders for escaped characters, so that `\*` is not taken for emphasis; control characters cannot be in a line.
const star = '\u0001';
const underscore = '\u0002';

function unwrap(source: string): string {
	const next = new Map<string, number>();
	const find = (what: string, from: number): number => {
		const known = next.get(what);
		if (known !== undefined && (known < 0 || known >= from)) return known;
		const found = source.indexOf(what, from);
		next.set(what, found);
		return found;
	};
	let out = '';
	for (let at = 0; at < source.length; at++) {
		const character = source[at] as string;
		if (character === '\\' && /[!-/:-@[-`{-~]/.test(source[at + 1] ?? '')) {
			const escaped = source[++at] as string;
			out += escaped === '*' ? star : escaped === '_' ? underscore : escaped;
		} else if (character === '&') {
			const end = find(';', at);
			const entity = end > 0 && end - at < 8 ? entities[source.slice(at, end + 1)] : undefined;
			out += entity ?? '&';
			if (entity) at = end;
		} else if (character === '<') {
			const end = find('>', at);
			const inner = end < 0 || end - at > 300 ? '' : source.slice(at + 1, end);
			if (/^\/?[a-z][a-z0-9]*(?:[\s/].*)?$/i.test(inner)) {
				if (/^(br|p|li|td|div)\b/i.test(inner)) out += ' ';
				at = end;
			} else if (/^https?:\/\/\S+$/.test(inner)) {
				out += inner;
				at = end;
			} else out += '<';
		} else if (character === '[' || (character === '!' && source[at + 1] === '[')) {
			const open = character === '[' ? at : at + 1;
			const close = find(']', open);
			const after = source[close + 1];
			const end =
				close < 0
					? -1
					: after === '('
						? closing(source, find(')', close), close)
						: after === '['
							? find(']', close + 2)
							: -1;
			if (end > 0 && end - close < 2_000 && close - open < 2_000) {
				// Brackets inside a link's own text stay words; its emphasis goes with the rest.
				out += character === '!' ? '' : source.slice(open + 1, close).replace(/<[^<>]{0,80}>/g, '');
				at = end;
			} else out += character;
		} else if (character !== '`') out += character;
	}
	return out.replaceAll('~~', '');
}

function boldShare(text: string): number {
	const mark = text.startsWith('**') ? '**' : text.startsWith('__') ? '__' : '';
	if (!mark) return 0;
	const end = text.indexOf(mark, 2);
	return end > 2 ? (end + 2) / text.length : 0;
}

function withoutEmphasis(text: string): string {
	// `__proto__` and its like are names, not bold words.
	if (/^__[a-z]{1,40}__$/.test(text)) return text;
	return text
		.replace(/\*{2,}|_{2,}(?=\S)|(?<=\S)_{2,}/g, (run, at: number) =>
			run[0] === '_' && !atWordEdge(text, at, at + run.length) ? run : ''
		)
		.replace(/(?<![\w*])[*_](?=[^\s*_])|(?<=[^\s*_])[*_](?![\w*])/g, (mark, at: number, whole: string) =>
			emphasised(whole, mark, at) ? '' : mark
		)
		.replaceAll(star, '*')
		.replaceAll(underscore, '_');
}

const atWordEdge = (text: string, start: number, end: number): boolean =>
	!/\w/.test(text[start - 1] ?? '') || !/\w/.test(text[end] ?? '');

/** A single mark counts only if the line has its partner. */
function emphasised(text: string, mark: string, at: number): boolean {
	return text.indexOf(mark, at + 1) >= 0 || text.lastIndexOf(mark, at - 1) >= 0;
}

/** The end of a link's address, which may have one pair of brackets of its own. */
function closing(source: string, end: number, from: number): number {
	if (end < 0 || end - from > 2_000 || !source.slice(from + 2, end).includes('(')) return end;
	return source[end + 1] === ')' ? end + 1 : end;
}
