// How a person is shown: initials and a tone of their own, the same on every device.

export const tones = 8;

/** Index of the --person-n token for an id; the same id always has the same one. */
export function toneOf(id: string): number {
	let hash = 2166136261;
	for (let index = 0; index < id.length; index++) {
		hash = Math.imul(hash ^ id.charCodeAt(index), 16777619);
	}
	return ((hash ^ (hash >>> 13)) >>> 0) % tones;
}

/** "ML" for Mei Lin, "ME" for Mei, 小明 for 王小明; "·" where there is no name. At most two characters. */
export function initials(name: string): string {
	const words = name
		.trim()
		.split(/[\s·・]+/u)
		.filter(Boolean);
	const [first = ''] = words;
	const last = words.at(-1) ?? '';
	if (!first) return '·';
	if (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u.test(first)) {
		return [...first].slice(-2).join('');
	}
	const letters = words.length > 1 ? [...first].slice(0, 1).concat([...last].slice(0, 1)) : [...first].slice(0, 2);
	return letters.join('').toLocaleUpperCase();
}
