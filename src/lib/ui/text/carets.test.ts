// A text cut at the carets of others.
import { expect, it } from 'vitest';
import { runsOf } from './carets';

const mei = { id: 'mei', name: 'Mei', tone: 1, anchor: 2, head: 6 };
const jo = { id: 'jo', name: 'Jo', tone: 2, anchor: 99, head: 99 };

it('gives back the whole text, with each caret once and selections where they are', () => {
	const runs = runsOf('A book at first', [mei, jo]);
	expect(runs.map(({ text }) => text).join('')).toBe('A book at first');
	expect(runs.filter((run) => run.in === mei).map(({ text }) => text)).toEqual(['book']);
	expect(runs.flatMap(({ carets }) => carets.map(({ id }) => id))).toEqual(['mei', 'jo']);
	expect(runs.at(-1)?.carets).toEqual([jo]);
});

it('has carets in an empty text', () => {
	expect(runsOf('', [jo]).flatMap(({ carets }) => carets)).toEqual([jo]);
});
