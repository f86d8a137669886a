import { expect, it } from 'vitest';
import { tellApart } from './names';

it('two of one name get a number, by their ids and not by who was seen first', () => {
	const people = [
		{ id: 'c', name: 'ana' },
		{ id: 'b', name: 'Bo' },
		{ id: 'a', name: 'Ana' },
		{ id: 'a', name: 'Ana' }
	];
	expect([...tellApart(people)]).toEqual([
		['a', 'Ana'],
		['b', 'Bo'],
		['c', 'ana (2)']
	]);
});
