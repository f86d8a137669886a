// The coach's words in the language in use. Both catalogues come with the coach: pages that open before it do not carry them.
import { lang } from './lang';
import { locale } from './locale.svelte';
import { coach as en } from './messages/en/coach';
import { coach as zh } from './messages/zh/coach';

export type CoachWords = typeof en;

/** Reactive, as `t` is: read it where it is shown. */
export const coachWords = (): CoachWords => (locale() === 'zh' ? zh : en);

/** A reason for putting a question aside, as this reader would say it: one of the list is kept in its writer's language. */
export function reasonWords(said: string): string {
	const at = Math.max(en.reasons.indexOf(said), zh.reasons.indexOf(said));
	return coachWords().reasons[at] ?? said;
}

/** The words that are put between what somebody has written themselves, in the language they wrote it in. */
export const coachWordsFor = (text: string): CoachWords => {
	const language = lang(text);
	return language === undefined ? coachWords() : language === 'en' ? en : zh;
};
