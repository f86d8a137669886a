// One shape for every way of typing: full-width and half-width, curly and straight, never changing a position.

const sameLength: Record<string, string> = {
	'\u3000': ' ',
	'\u00a0': ' ',
	'\u2019': "'",
	'\u2018': "'",
	'\u201c': '"',
	'\u201d': '"',
	'\u2013': '-',
	'\u2014': '-',
	'\u2212': '-',
	'\uff5e': '~',
	'\u301c': '~',
	'`': ' ',
	'⇒': '→',
	'➔': '→',
	'➜': '→',
	'➡': '→',
	'⟶': '→',
	'⩾': '≥',
	'≧': '≥',
	'⩽': '≤',
	'≦': '≤'
};

/** A hand that points stands for an arrow; it is two code units long. */
const pointing = /\u{1f449}/gu;

/** Full-width ASCII to ASCII, typographic signs to plain ones; the result has the length of the text. */
export function normalise(written: string): string {
	const text = written.replace(pointing, '→ ');
	let out = '';
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code >= 0xff01 && code <= 0xff5e) out += String.fromCharCode(code - 0xfee0);
		else {
			const char = text.charAt(i);
			out += sameLength[char] ?? char;
		}
	}
	return out;
}

/** Lower case without changing the length (some capitals, such as İ, lower to two characters). */
export function lower(text: string): string {
	const low = text.toLowerCase();
	if (low.length === text.length) return low;
	let out = '';
	for (let i = 0; i < text.length; i++) {
		const char = text.charAt(i);
		const small = char.toLowerCase();
		out += small.length === 1 ? small : char;
	}
	return out;
}

/** The same text with every match blanked, so that later patterns do not see it. */
export function blank(text: string, pattern: RegExp): string {
	return text.replace(pattern, (match) => ' '.repeat(match.length));
}
