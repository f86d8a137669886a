// A question in words, with what it is about quoted in it.
import { coachWords } from '$lib/i18n/coach-words';
import type { BetterWording } from '$lib/writing';
import type { Question } from '$lib/ui/plan/coaching';

/** A quotation longer than this is cut: the words are marked in the text as well. */
const most = 60;

/** What the question is about: the words that are marked, or the whole of what was written where a verb alone was. */
function aboutOf(better: BetterWording, marked: string): string {
	switch (better.way) {
		case 'say-own-part':
			return better.parent;
		case 'ask-outcome':
			return better.work;
		case 'ask-sign':
			return better.quality;
		case 'name-change':
			return better.held;
		case 'say-for-whom':
			return better.topic;
		default:
			return marked;
	}
}

export function askOf({ hint, text }: Pick<Question, 'hint' | 'text'>): string {
	const { betterWording: better } = hint;
	const quoted = aboutOf(better, text.slice(hint.from, hint.to)).trim().replace(/\s+/g, ' ');
	return coachWords().ask[hint.messageKey]({
		words: quoted.length > most ? `${quoted.slice(0, most - 1).trimEnd()}…` : quoted
	});
}
