// Keeps what is typed while a new line is still being made: nothing is lost, nothing lands in the line before.
import { isComposing } from '../parts/keys';

interface Key {
	readonly key: string;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
	readonly altKey: boolean;
	readonly shiftKey: boolean;
}
type Token = string | Key;

/** Keys that do something in a line rather than write in it. */
const acting = new Set(['Enter', 'Tab', 'Escape', 'ArrowUp', 'ArrowDown', '[', ']']);

/** Puts words into a field as if they were typed there: whoever listens to what is written hears of them too. */
export function insertInto(field: HTMLElement, words: string): void {
	if (!words || !(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
	field.setRangeText(words, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
	field.dispatchEvent(new InputEvent('input', { bubbles: true, data: words, inputType: 'insertText' }));
}

/**
 * One unseen field that takes the focus at once, so that input methods and the keyboards of phones stay open, and
 * hands over what it was given when the real one is there.
 */
export class Typeahead {
	readonly #catcher: HTMLTextAreaElement;
	#tokens: Token[] = [];
	#composing = false;
	#composed: (() => void) | undefined;
	#holding = false;
	/** Where the person is while what they left behind is put in its place. */
	#elsewhere: HTMLElement | undefined;
	readonly #running = new Set<Promise<void>>();

	constructor(catcher: HTMLTextAreaElement) {
		this.#catcher = catcher;
		catcher.addEventListener('keydown', this.#pressed);
		catcher.addEventListener('compositionstart', this.#starts);
		catcher.addEventListener('compositionend', this.#ends);
	}

	/**
	 * Runs `make` and gives the focus to the field it names; what is typed meanwhile follows. Whoever has gone elsewhere in
	 * the meantime stays there, and what they had typed goes where it was meant for.
	 */
	during(make: () => Promise<HTMLElement | undefined>): Promise<void> {
		const done = this.#during(make).finally(() => this.#running.delete(done));
		this.#running.add(done);
		return done;
	}

	/** Settles when everything that was typed stands where it belongs: before that the page must not go. */
	async settled(): Promise<void> {
		while (this.#running.size) await Promise.allSettled(this.#running);
	}

	async #during(make: () => Promise<HTMLElement | undefined>): Promise<void> {
		const origin = document.activeElement as HTMLElement | null;
		const outer = this.#holding;
		this.#holding = true;
		if (!outer) this.#catcher.value = '';
		if (!this.#elsewhere) this.#catcher.focus({ preventScroll: true });
		let made: HTMLElement | undefined;
		try {
			made = await make();
		} finally {
			await this.#release(made ?? (origin === this.#catcher ? undefined : (origin ?? undefined)), made !== undefined);
		}
	}

	close(): void {
		this.#catcher.removeEventListener('keydown', this.#pressed);
		this.#catcher.removeEventListener('compositionstart', this.#starts);
		this.#catcher.removeEventListener('compositionend', this.#ends);
	}

	async #release(field: HTMLElement | undefined, made: boolean): Promise<void> {
		if (this.#composing) await new Promise<void>((composed) => (this.#composed = composed));
		const active = document.activeElement;
		const wasHere = active === this.#catcher || active === document.body;
		this.#collect();
		const tokens = this.#tokens;
		this.#tokens = [];
		this.#holding = false;
		if (!field || (!made && !wasHere)) return;
		if (!made) return field.focus();
		this.#elsewhere = wasHere ? undefined : (active as HTMLElement);
		if (wasHere || tokens.length) {
			field.focus({ preventScroll: !wasHere });
			this.#play(field, tokens);
			this.#elsewhere?.focus({ preventScroll: true });
		}
		this.#elsewhere = undefined;
	}

	/** Does with the field what was done while it was being made, up to a key that makes another one. */
	#play(field: HTMLElement, tokens: readonly Token[]): void {
		for (let at = 0, here = field; at < tokens.length; at++) {
			const token = tokens[at];
			if (typeof token === 'string') insertInto(here, token);
			else if (token) {
				replay(here, token);
				if (this.#holding) return void this.#tokens.push(...tokens.slice(at + 1));
				here = (document.activeElement as HTMLElement | null) ?? here;
			}
		}
	}

	#collect(): void {
		if (this.#catcher.value) this.#tokens.push(this.#catcher.value);
		this.#catcher.value = '';
	}

	readonly #pressed = (event: KeyboardEvent): void => {
		// Nothing is being made: whoever is still here must get on.
		if (!this.#holding || isComposing(event)) return;
		const bracket = event.key === '[' || event.key === ']';
		if (!acting.has(event.key) || (bracket && !event.ctrlKey && !event.metaKey)) return;
		event.preventDefault();
		event.stopPropagation();
		this.#collect();
		const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
		this.#tokens.push({ key, ctrlKey, metaKey, altKey, shiftKey });
	};
	readonly #starts = (): void => void (this.#composing = true);
	readonly #ends = (): void => {
		this.#composing = false;
		this.#composed?.();
		this.#composed = undefined;
	};
}

const tabbable = 'textarea, input, button, a[href], select, [tabindex="0"]';

/** Does what the key would have done there. */
function replay(field: HTMLElement, key: Key): void {
	const free = field.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true }));
	if (!free || key.key !== 'Tab') return;
	const stops = [...document.querySelectorAll<HTMLElement>(tabbable)].filter(
		(one) => one.tabIndex >= 0 && !one.matches(':disabled') && one.getClientRects().length
	);
	stops[stops.indexOf(field) + (key.shiftKey ? -1 : 1)]?.focus();
}
