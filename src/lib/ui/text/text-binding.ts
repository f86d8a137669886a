// Binds a field one types in to a shared text: local typing goes out as one span, others' steps come in under the caret.
import { indexAfter, spanBetween } from '$lib/live';
import type { TextHandle, TextStep } from '$lib/live';

/** The part of a textarea that is needed here. */
export interface FieldLike {
	value: string;
	selectionStart: number;
	selectionEnd: number;
	selectionDirection: 'forward' | 'backward' | 'none';
	setSelectionRange(start: number, end: number, direction?: 'forward' | 'backward' | 'none'): void;
}

export interface BindingOptions {
	/** Line breaks that are pasted become spaces. */
	readonly singleLine: boolean;
	/** Whether the caret is in this field: only then is it put anywhere. */
	readonly focused: () => boolean;
	/** Called with the text whenever it is another. */
	readonly onshow: (text: string) => void;
	/** The text would have become too long; it stands as it was. */
	readonly onrefused: () => void;
	/** Runs what writes a letter, of which the page hears once it has been painted. */
	readonly quietly: (run: () => void) => void;
	/** Runs it when a letter has been painted, and before anything else happens to the page. */
	readonly later: (run: () => void) => void;
}

export class TextBinding {
	readonly #field: FieldLike;
	readonly #handle: TextHandle;
	readonly #options: BindingOptions;
	readonly #stop: () => void;
	#shown: string;
	#writing = false;
	#composing = false;
	/** What others wrote while an input method was composing, in order. */
	#waiting: (readonly TextStep[])[] = [];

	constructor(field: FieldLike, handle: TextHandle, options: BindingOptions) {
		this.#field = field;
		this.#handle = handle;
		this.#options = options;
		this.#shown = handle.read();
		if (field.value !== this.#shown) field.value = this.#shown;
		options.onshow(this.#shown);
		this.#stop = handle.watch((steps, source) => {
			if (this.#writing) return;
			if (this.#composing) this.#waiting.push(steps());
			else this.#receive(steps(), source === 'undo');
		});
	}

	/** A letter more or less, by its user's hand: it goes out at once, and what else the page shows of it comes after its frame. */
	typed(): void {
		if (this.#composing) return;
		this.#options.quietly(() => this.#send(() => this.#options.later(this.#tell)));
	}

	/** The field says something else than before, by its user's hand. */
	input(): void {
		if (!this.#composing) this.#send(this.#tell);
	}

	composeStart(): void {
		this.#composing = true;
	}

	/** The word is chosen: it goes where its place has moved to in the meantime. */
	composeEnd(): void {
		if (!this.#composing) return;
		this.#composing = false;
		this.input();
	}

	close(): void {
		this.composeEnd();
		this.#stop();
	}

	readonly #tell = (): void => this.#options.onshow(this.#shown);

	#send(tell: () => void): void {
		const typed = this.#field.value;
		const waiting = this.#waiting;
		this.#waiting = [];
		const wanted = this.#options.singleLine ? typed.replace(/[\r\n\u2028\u2029]/g, ' ') : typed;
		const span = spanBetween(this.#shown, wanted, this.#field.selectionStart);
		const moved = (index: number) => waiting.reduce((at, steps) => indexAfter(steps, at), index);
		const at = moved(span.at);
		const remove = Math.max(0, moved(span.at + span.remove) - at);
		const caret = this.#field.selectionEnd - (span.at + span.insert.length);
		this.#writing = true;
		const fits = this.#handle.edit(at, remove, span.insert);
		this.#writing = false;
		if (!fits) this.#options.onrefused();
		const now = this.#handle.read();
		const end = fits ? at + span.insert.length : at + remove;
		const same = now === this.#shown;
		this.#shown = now;
		if (now !== this.#field.value)
			this.#show(now, Math.max(0, Math.min(now.length, end + (waiting.length ? 0 : caret))));
		else if (!same) tell();
	}

	#receive(steps: readonly TextStep[], own: boolean): void {
		const now = this.#handle.read();
		const { selectionStart, selectionEnd, selectionDirection } = this.#field;
		this.#shown = now;
		if (now === this.#field.value) return;
		if (own) this.#show(now, endOf(steps));
		else this.#show(now, indexAfter(steps, selectionStart), indexAfter(steps, selectionEnd), selectionDirection);
	}

	#show(text: string, start: number, end = start, direction: FieldLike['selectionDirection'] = 'none'): void {
		this.#field.value = text;
		if (this.#options.focused()) this.#field.setSelectionRange(start, end, direction);
		this.#options.onshow(text);
	}
}

/** Where the last of the steps leaves off: one's own undone words are where one wants to be. */
function endOf(steps: readonly TextStep[]): number {
	let at = 0;
	let end = 0;
	for (const step of steps) {
		if ('keep' in step) at += step.keep;
		else if ('insert' in step) end = at += step.insert.length;
		else end = at;
	}
	return end;
}
