// English text to words, numbers and signs, each with its place.
import type { Span } from '../types.ts';

export interface Token extends Span {
	readonly text: string;
	readonly kind: 'word' | 'number' | 'sign';
	/** Inside brackets: an aside. */
	readonly aside: boolean;
}

const pattern =
	/[$€£¥]?\s?(?:\d[\d,]*(?:\.\d+)?(?::1\b)?|(?<![\w.])\.\d+)(?:%|[a-z]+(?![a-z-]))?\+?|[$€£]?\bn\d+[kmb%]?\b|\b(?:xx+|yy+|zz+|tbd)\b%?|\p{L}[\p{L}\d]*(?:(?:['\-.]|\/(?=\p{L}))[\p{L}\d]+)*|[^\s]/gu;

/** `text` is normalised and in lower case. */
export function tokenise(text: string): Token[] {
	const tokens: Token[] = [];
	let depth = 0;
	for (const match of text.matchAll(pattern)) {
		const raw = match[0];
		const word = raw.trim();
		const from = match.index + (raw.length - raw.trimStart().length);
		if (word === '(' || word === '[') depth++;
		const kind = /^[$€£¥]?\s?\.?\d|^[$€£]?n\d+|^(?:xx+|yy+|zz+|tbd%)/.test(word)
			? 'number'
			: /^\p{L}/u.test(word)
				? 'word'
				: 'sign';
		tokens.push({ text: word, from, to: from + word.length, kind, aside: depth > 0 });
		if ((word === ')' || word === ']') && depth > 0) depth--;
	}
	return tokens;
}
