// Keys as people write them: 'Mod+K' is ⌘ K on a Mac and Ctrl K elsewhere.

/** Whether this is a Mac, iPhone or iPad, whose keyboards have ⌘ and ⌥. */
export const isApple = (): boolean => typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform);

const shown: Record<string, readonly [elsewhere: string, apple: string]> = {
	Mod: ['Ctrl', '⌘'],
	Alt: ['Alt', '⌥'],
	Shift: ['Shift', '⇧'],
	Enter: ['Enter', '↵'],
	Escape: ['Esc', 'esc'],
	ArrowUp: ['↑', '↑'],
	ArrowDown: ['↓', '↓'],
	ArrowLeft: ['←', '←'],
	ArrowRight: ['→', '→'],
	Space: ['Space', 'space']
};

/** The caps to draw for 'Mod+Shift+Z'. A key '+' alone is written 'Plus'. */
export function keyCaps(keys: string, apple = isApple()): string[] {
	return keys.split('+').map((key) => {
		if (key === 'Plus') return '+';
		return shown[key]?.[apple ? 1 : 0] ?? (key.length === 1 ? key.toUpperCase() : key);
	});
}

interface KeyLike {
	readonly key: string;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
	readonly altKey: boolean;
	readonly shiftKey: boolean;
	readonly isComposing?: boolean;
	readonly keyCode?: number;
}

/**
 * Whether a keydown belongs to a word that an input method is composing: Enter takes a suggestion then, Escape puts it
 * away, arrows choose. The key that ends it says so in Safari by its code alone.
 */
export const isComposing = (event: Pick<KeyLike, 'isComposing' | 'keyCode'>): boolean =>
	event.isComposing === true || event.keyCode === 229;

/** Whether a keydown is these keys and no others; never while an input method is composing. */
export function isKeys(event: KeyLike, keys: string, apple = isApple()): boolean {
	if (isComposing(event)) return false;
	const parts = keys.split('+');
	const key = parts.at(-1) === 'Plus' ? '+' : parts.at(-1) === 'Space' ? ' ' : parts.at(-1);
	const mod = parts.includes('Mod');
	const symbol = key?.length === 1 && !/[\p{L}\p{N} ]/u.test(key);
	return (
		event.key.toLowerCase() === key?.toLowerCase() &&
		(apple ? event.metaKey : event.ctrlKey) === mod &&
		(apple ? !event.ctrlKey : !event.metaKey) &&
		event.altKey === parts.includes('Alt') &&
		(symbol || event.shiftKey === parts.includes('Shift'))
	);
}
