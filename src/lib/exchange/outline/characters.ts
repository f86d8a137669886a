// From any text to lines that can be read: one kind of line end, no control characters, widths folded for matching.
import { lineProblem, readingLimits } from '../understood';
import type { LineProblem } from '../understood';

// C0 and C1 without tab and line ends, lone surrogates, and marks that only reorder or hide text; ZWJ and ZWNJ stay, since emoji
// and several scripts need them.
const control =
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export type Lines = { readonly lines: readonly string[]; readonly problems: readonly LineProblem[] };

/** The lines of a text without control characters, or only the problem `too-large`. Linear in its length. */
export function toLines(text: string): Lines {
	if (text.length > readingLimits.characters) return tooLarge(text.length);
	const raw = text.replace(/^\ufeff/, '').split(/\r\n|[\r\n\u2028\u2029]/);
	if (raw.length > readingLimits.lines) return tooLarge(text.length);
	const problems: LineProblem[] = [];
	const lines = raw.map((line, index) => {
		const clean = withoutControls(line);
		if (clean.length !== line.length) {
			problems.push(lineProblem(index + 1, 'control-characters', { count: line.length - clean.length }));
		}
		return clean;
	});
	return { lines, problems };
}

const tooLarge = (length: number): Lines => ({
	lines: [],
	problems: [
		lineProblem(0, 'too-large', { characters: length, most: readingLimits.characters, lines: readingLimits.lines })
	]
});

const withoutControls = (text: string): string => text.replace(control, '');

/** Full-width letters, digits and punctuation as ASCII, typographic dashes as `-`; every character stays in its place. */
export function fold(text: string): string {
	return text.replace(/[\u3000\uff01-\uff5e\u00a0\u2010-\u2015\u2212]/g, (character) => {
		if (character === '\u3000' || character === '\u00a0') return ' ';
		const code = character.charCodeAt(0);
		return code >= 0xff01 ? String.fromCharCode(code - 0xfee0) : '-';
	});
}

/** A Chinese comma between two numbers parts them, it is none of theirs: "降到４，12分钟内" is 4 and 12; `１，２００` is one number. */
export const numbersApart = (text: string): string =>
	text.includes('，') ? text.replace(/，(?![\d０-９]{3}(?![\d０-９]))/g, '；') : text;

/** Key by which two names are the same name: width, case, spaces and closing punctuation do not count. */
export const nameKey = (name: string): string =>
	fold(name.slice(0, 500))
		.toLowerCase()
		.replace(/[\s_*`"'“”‘’.,:;!?。，：；！？、]+/g, '');
