// Breaks a title into lines that fit a width, and cuts what does not: measured once, remembered.

type Measure = (text: string) => number;

const ellipsis = '…';
/** A word, or one character of a script that is broken anywhere, with the space behind it. */
const pieces =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：！？（）《》“”]\s*|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：！？（）《》“”]+\s*/gu;

export function fitLines(text: string, width: number, most: number, measure: Measure): string[] {
	const words = text.trim().match(pieces) ?? [];
	const lines: string[] = [];
	let line = '';
	for (let at = 0; at < words.length; at++) {
		const word = words[at] ?? '';
		if (line && measure((line + word).trimEnd()) > width) {
			if (lines.length === most - 1) return [...lines, cut(line + words.slice(at).join(''), width, measure)];
			lines.push(line.trimEnd());
			line = '';
		}
		line += word;
	}
	if (!line) return lines;
	return [...lines, measure(line.trimEnd()) > width ? cut(line, width, measure) : line.trimEnd()];
}

/** What of a text fits, with an ellipsis. */
export function cut(text: string, width: number, measure: Measure): string {
	const characters = [...text.trim()].slice(0, 200);
	let [low, high] = [0, characters.length];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (measure(characters.slice(0, middle).join('').trimEnd() + ellipsis) <= width) low = middle;
		else high = middle - 1;
	}
	return characters.slice(0, low).join('').trimEnd() + ellipsis;
}

/** Remembers what was fitted; forgets all of it when it has become too much. */
export class FittedText {
	readonly #known = new Map<string, readonly string[]>();

	lines(key: string, fit: () => readonly string[]): readonly string[] {
		let lines = this.#known.get(key);
		if (!lines) {
			if (this.#known.size > 20_000) this.#known.clear();
			lines = fit();
			this.#known.set(key, lines);
		}
		return lines;
	}

	clear(): void {
		this.#known.clear();
	}
}
