// Breaks a title into lines that fit a width, and cuts what does not: measured once, remembered.

type Measure = (text: string) => number;

const ellipsis = '…';
/** Texts of a font, and fonts, that are remembered. */
const many = 20_000;
const fonts = 12;
/** A word, or one character of a script that is broken anywhere, with the space behind it. */
const pieces =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：！？（）《》“”]\s*|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：！？（）《》“”]+\s*/gu;

/** @param measure of a word, or of a character: a line is as wide as its parts together */
export function fitLines(text: string, width: number, most: number, measure: Measure): string[] {
	const words = text.trim().match(pieces) ?? [];
	const lines: string[] = [];
	let line = '';
	let reached = 0;
	for (let at = 0; at < words.length; at++) {
		const word = words[at] ?? '';
		if (line && reached + measure(word.trimEnd()) > width) {
			if (lines.length === most - 1) return [...lines, cut(line + words.slice(at).join(''), width, measure)];
			lines.push(line.trimEnd());
			[line, reached] = ['', 0];
		}
		line += word;
		reached += measure(word);
	}
	if (!line) return lines;
	return [...lines, reached > width ? cut(line, width, measure) : line.trimEnd()];
}

/** What of a text fits, with an ellipsis. */
export function cut(text: string, width: number, measure: Measure): string {
	let left = width - measure(ellipsis);
	let fits = '';
	for (const one of text.trim()) {
		left -= measure(one);
		if (left < 0) break;
		fits += one;
	}
	return fits.trimEnd() + ellipsis;
}

interface Known {
	/** Of words and characters. */
	readonly widths: Map<string, number>;
	readonly texts: Map<string, Fitted>;
}

interface Fitted {
	readonly width: number;
	readonly most: number;
	readonly lines: readonly string[];
}

/** Remembers how wide words are, font by font, and how each text was last fitted; forgets all of it when it is too much. */
export class FittedText {
	readonly #known = new Map<string, Known>();

	/** @param font the context has it */
	lines(ctx: CanvasRenderingContext2D, font: string, text: string, width: number, most: number): readonly string[] {
		let known = this.#known.get(font);
		if (!known || known.texts.size > many || known.widths.size > many) {
			if (this.#known.size > fonts) this.#known.clear();
			known = { widths: new Map(), texts: new Map() };
			this.#known.set(font, known);
		}
		const { widths, texts } = known;
		const last = texts.get(text);
		if (last?.width === width && last.most === most) return last.lines;
		const lines = fitLines(text, width, most, (part) => {
			let wide = widths.get(part);
			if (wide === undefined) widths.set(part, (wide = ctx.measureText(part).width));
			return wide;
		});
		texts.set(text, { width, most, lines });
		return lines;
	}

	clear(): void {
		this.#known.clear();
	}
}
