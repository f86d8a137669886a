// Keys are drawn and recognised as the keyboard at hand has them.
import { expect, it } from 'vitest';
import { isComposing, isKeys, keyCaps } from './keys';

const key = (
	name: string,
	held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing', boolean>> = {}
) => ({
	key: name,
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	shiftKey: false,
	...held
});

it('draws the caps of either keyboard', () => {
	expect(keyCaps('Mod+Shift+Z', false)).toEqual(['Ctrl', 'Shift', 'Z']);
	expect(keyCaps('Mod+Shift+Z', true)).toEqual(['⌘', '⇧', 'Z']);
	expect(keyCaps('Alt+ArrowUp', true)).toEqual(['⌥', '↑']);
	expect(keyCaps('?', false)).toEqual(['?']);
	expect(keyCaps('Plus', false)).toEqual(['+']);
});

it('wants exactly these keys', () => {
	expect(isKeys(key('k', { ctrlKey: true }), 'Mod+K', false)).toBe(true);
	expect(isKeys(key('k', { metaKey: true }), 'Mod+K', true)).toBe(true);
	expect(isKeys(key('k', { ctrlKey: true, shiftKey: true }), 'Mod+K', false)).toBe(false);
	expect(isKeys(key('k', { metaKey: true }), 'Mod+K', false)).toBe(false);
	expect(isKeys(key('k'), 'Mod+K', false)).toBe(false);
});

it('takes a sign whether or not it needs Shift on this keyboard', () => {
	expect(isKeys(key('?', { shiftKey: true }), '?', false)).toBe(true);
	expect(isKeys(key('?'), '?', false)).toBe(true);
});

it('is deaf while a Chinese word is being composed', () => {
	expect(isKeys(key('Enter', { isComposing: true }), 'Enter', false)).toBe(false);
});

it('is deaf to the key that ends the word, which Safari knows by its code alone', () => {
	expect(isComposing({ isComposing: false, keyCode: 229 })).toBe(true);
	expect(isComposing({ isComposing: false, keyCode: 13 })).toBe(false);
	expect(isKeys({ ...key('Enter'), keyCode: 229 }, 'Enter', false)).toBe(false);
});

/** The answer itself; what has no text in it; what hears only what its TextInput passes on. */
const needNot = ['./keys.ts', './Menu.svelte', './Tabs.svelte', '../plan/Composer.svelte'];

it('is asked wherever a key does something, and nobody asks the event itself', () => {
	const sources = import.meta.glob<string>(['../**/*.{svelte,ts}', '!../**/*.test.ts'], {
		...{ query: '?raw', import: 'default', eager: true }
	});
	const others = Object.entries(sources).filter(([name]) => !needNot.includes(name));
	const acting = others.filter(([, source]) => /\bevent\.key\b|\{ key\b[^}]*\} = event/.test(source));
	expect(acting.length).toBeGreaterThan(15);
	expect(acting.filter(([, source]) => !source.includes('isComposing(event)')).map(([name]) => name)).toEqual([]);
	expect(others.filter(([, source]) => /\.(isComposing|keyCode)\b/.test(source)).map(([name]) => name)).toEqual([]);
});
