// Which remarks on a text are worth asking: the most useful first, two at most, none that was answered or put aside.
import { cleanWord } from '../model/field.ts';
import { SHOWN_FROM } from './confidence.ts';
import { copyHint, worth, type Hint, type HintLabel } from './hints.ts';
import { copiesParent } from './parent.ts';
import type { Kind, Language } from './types.ts';

/** A hint that somebody put aside: it stays away from this text, also when a word of it changes, and may speak of others. */
export interface PutAside {
	readonly label: string;
	/** The text it was about. */
	readonly words: string;
}

export interface Written {
	readonly text: string;
	readonly kind: Kind;
	readonly language: Language;
	/** Titles of what it belongs to or serves. */
	readonly parents?: readonly string[];
	/** What the plan says elsewhere already: a from and a to beside the title. */
	readonly answered?: ReadonlySet<HintLabel>;
	readonly putAside?: readonly PutAside[];
	/** How sure a question has to be, 0..1: `SHOWN_FROM` where nobody has asked for it. */
	readonly from?: number;
}

/** Not more than these many questions on one text. */
export const MOST = 2;

/** A text as a dismissal keeps it. */
export const keptText = (text: string): string => cleanWord(text);

/** From this likeness on a text is the one that was put aside, with a word changed. */
const same = 0.7;

/** `hints` are those of `review`. Pure: the page hands in what it knows of the plan. */
export function questionsOn(written: Written, hints: readonly Hint[]): Hint[] {
	const { text, parents = [], language, answered, putAside = [], from = SHOWN_FROM } = written;
	const copied = parents.find((parent) => copiesParent(text, parent, language).copies);
	const all = copied === undefined ? hints : [...hints, copyHint(text, copied)];
	return all
		.filter(({ label, confidence }) => confidence >= from && !answered?.has(label))
		.filter(
			(hint) =>
				!putAside.some(
					({ label, words }) =>
						label === hint.label && (words === keptText(text) || copiesParent(text, words, language).score >= same)
				)
		)
		.sort((a, b) => worth(b) - worth(a))
		.slice(0, MOST);
}
