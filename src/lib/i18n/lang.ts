// Guesses the language of a run of text, so that fonts, quotation marks and screen readers take the right one.

const han = /\p{Script=Han}/gu;
const latin = /\p{Script=Latin}/gu;
const other =
	/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** One Han character says about as much as this many Latin letters. */
const lettersOfOneHan = 2.5;

/**
 * The value for a `lang` attribute: 'zh-Hans' or 'en'; undefined (inherit) where nothing tells, as in "42 %",
 * or where the text is in neither language.
 */
export function lang(text: string | null | undefined): 'en' | 'zh-Hans' | undefined {
	if (!text || other.test(text)) return undefined;
	const hans = text.match(han)?.length ?? 0;
	const letters = text.match(latin)?.length ?? 0;
	if (!hans && !letters) return undefined;
	return hans * lettersOfOneHan >= letters ? 'zh-Hans' : 'en';
}
