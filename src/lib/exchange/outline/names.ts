// Finds objectives and key results by what a text calls them: "O2", "KR1.3", an id, or the title itself.
import { fold, nameKey } from './characters';

export interface Named {
	readonly objective: number;
	readonly keyResult: number | null;
}

export class Names {
	readonly #byTitle = new Map<string, Named>();
	readonly #byNumber = new Map<string, Named>();

	/** The first of several with one title keeps it. */
	add(title: string, named: Named): void {
		const key = nameKey(title);
		if (key && !this.#byTitle.has(key)) this.#byTitle.set(key, named);
	}

	/** Registers "o1", "kr1.2" or an id; false if it is taken by another. */
	number(name: string, named: Named): boolean {
		const key = nameKeyOfNumber(name);
		const known = this.#byNumber.get(key);
		if (known) return known.objective === named.objective && known.keyResult === named.keyResult;
		this.#byNumber.set(key, named);
		return true;
	}

	numbered(name: string): Named | undefined {
		return this.#byNumber.get(nameKeyOfNumber(name));
	}

	/** By number or id first, then by title, then by the number its words begin with ("O1: Grow"). Never `self`. */
	find(words: string, self: number): Named | undefined {
		const other = (named: Named | undefined): Named | undefined =>
			named && named.objective !== self ? named : undefined;
		const head = /^(?:o|kr)\s?\d{1,3}(?:\.\d{1,3}){0,3}/i.exec(fold(words.slice(0, 40)).trim())?.[0];
		return (
			other(this.numbered(words)) ??
			other(this.#byTitle.get(nameKey(words))) ??
			(head ? other(this.numbered(head)) : undefined) ??
			(head ? other(this.#byTitle.get(nameKey(words.slice(head.length)))) : undefined)
		);
	}
}

const nameKeyOfNumber = (name: string): string => fold(name.slice(0, 200)).toLowerCase().replace(/\s+/g, '');
