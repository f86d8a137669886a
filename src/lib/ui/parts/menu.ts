// What a menu is made of, and how typed letters find their way in it.
import type { IconName } from './icons';

export interface MenuItem {
	readonly id: string;
	readonly label: string;
	/** A second, quieter line. */
	readonly hint?: string;
	readonly icon?: IconName;
	/** As for Kbd: 'Mod+Z'. Shown, not bound. */
	readonly keys?: string;
	/** Given: the item is one of a choice. */
	readonly checked?: boolean;
	/** With `checked`: it is on or off by itself. */
	readonly alone?: boolean;
	readonly disabled?: boolean;
	/** A hairline before it. */
	readonly apart?: boolean;
	readonly run?: () => void;
}

/** What a menu hands to a button of your own. */
export interface MenuTrigger {
	id: string;
	'aria-haspopup': 'menu';
	'aria-expanded': boolean;
	'aria-controls': string;
	onpointerdown: () => void;
	onclick: () => void;
	onkeydown: (event: KeyboardEvent) => void;
}

/** Index of the entry that typed letters mean, looking on from `from` and around; -1 if none begins so. */
export function findByTyping(words: readonly string[], typed: string, from: number): number {
	const wanted = typed.toLocaleLowerCase();
	const same = [...wanted].every((letter) => letter === wanted[0]);
	const prefix = same ? wanted.slice(0, 1) : wanted;
	const start = same ? from + 1 : Math.max(from, 0);
	for (let step = 0; step < words.length; step++) {
		const index = (start + step + words.length) % words.length;
		if (words[index]?.toLocaleLowerCase().startsWith(prefix)) return index;
	}
	return -1;
}
