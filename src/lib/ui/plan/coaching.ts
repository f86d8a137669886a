// What the writing coach does on the plan page, once it is here: it is fetched after the page, at the first touch.
import type { Hint } from '$lib/writing';
import type { Component } from 'svelte';
import { atRest } from '../parts/at-rest';
import type { MenuItem } from '../parts/menu';
import type { Mark } from '../text/marks';

/** A hint with where it stands. */
export interface Question {
	readonly id: string;
	/** `collection/id/field`, as on the page. */
	readonly place: string;
	readonly in: 'objectives' | 'keyResults';
	readonly on: string;
	readonly field: 'title' | 'why' | 'note';
	readonly objective: string;
	/** The whole text it is about, as it was read. */
	readonly text: string;
	readonly hint: Hint;
}

export interface Coaching {
	/** What stands in the margin of an objective, in its one line where it is folded, and right under a text. */
	readonly Margin: Component<{ coach: Coaching; id: string; title: string }>;
	readonly Folded: Component<{ coach: Coaching; id: string; title: string }>;
	readonly Beside: Component<{ coach: Coaching; place: string }>;
	/** Keeps the questions of an objective in step while it is on the page. */
	watch(objective: string): () => void;
	/** All of an objective; those that show now; those of the text being written, or written last. */
	questionsOf(objective: string): readonly Question[];
	shownIn(objective: string): readonly Question[];
	writtenAt(place: string): readonly Question[];
	isOpen(objective: string): boolean;
	open(objective: string, open: boolean): void;
	isQuiet(objective: string): boolean;
	/** Whether questions stand right under this text. */
	standsUnder(place: string): boolean;
	marksAt(place: string): readonly Mark[];
	/** What an objective's menu has of it. */
	items(objective: string): readonly MenuItem[];
	/** Shows what is asked about a text. */
	pointTo(place: string): void;
	/** Back to the words. */
	goBack(question: Question): void;
	putAside(question: Question, reason: string): Promise<boolean>;
	/** Keeps a question where it is while somebody is at it, whatever becomes of its text meanwhile. */
	hold(question: Question | undefined): void;
	close(): void;
}

const touches = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const;
/** Runs once, at rest after somebody has first touched the page. Returns what calls it off. */
export function onceTouched(run: () => void): () => void {
	let off = false;
	const stop = () => touches.forEach((touch) => removeEventListener(touch, begin, true));
	const begin = () => {
		stop();
		atRest(() => {
			if (!off) run();
		});
	};
	for (const touch of touches) addEventListener(touch, begin, { capture: true, passive: true });
	return () => {
		off = true;
		stop();
	};
}
