// What a piece of work feeds in me, as it is kept on this device: which of the five, and a sentence.
import { meanings } from '$lib/model/schema';
import type { Meaning } from '$lib/model/schema';

export interface MeaningNote {
	readonly feeds: readonly Meaning[];
	readonly words: string;
}

export const meaningName = (on: string): string => `meaning:${on}`;

/** The first line names the meanings, the rest is the sentence. */
export function readMeaning(note: string): MeaningNote {
	const [first = '', ...rest] = note.split('\n');
	const said = first.split(' ');
	return { feeds: meanings.filter((one) => said.includes(one)), words: rest.join('\n') };
}

export const meaningNote = ({ feeds, words }: MeaningNote): string =>
	feeds.length || words.trim() ? `${feeds.join(' ')}\n${words}` : '';
