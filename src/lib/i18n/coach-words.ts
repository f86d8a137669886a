// The coach's words in the language in use. Both catalogues come with the coach: pages that open before it do not carry them.
import { locale } from './locale.svelte';
import { coach as en } from './messages/en/coach';
import { coach as zh } from './messages/zh/coach';

export type CoachWords = typeof en;

/** Reactive, as `t` is: read it where it is shown. */
export const coachWords = (): CoachWords => (locale() === 'zh' ? zh : en);
