// Keys are drawn and recognised as the keyboard at hand has them.
import { expect, it } from 'vitest';
import { isKeys, keyCaps } from './keys';

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
