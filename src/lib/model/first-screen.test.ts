import { describe, expect, it } from 'vitest';
import { firstRows, readFirstScreen } from './first-screen';

const screen = {
	space: 'Ferry harbour',
	title: 'Spring',
	objectives: 2,
	keyResults: 3,
	rows: [
		{ kind: 'team', text: 'Quay' },
		{ kind: 'objective', text: 'Boats leave on time', owner: { id: 'ana', name: 'Ana' }, progress: 0.5 }
	]
};

describe('A stored first screen', () => {
	it('reads back as it was written', () => {
		expect(readFirstScreen(structuredClone(screen))).toEqual(screen);
	});

	it('is nothing where another build stored something else', () => {
		for (const raw of [undefined, null, 7, 'rows', [], {}, { rows: 'many' }, { rows: [] }])
			expect(readFirstScreen(raw)).toBeUndefined();
	});

	it('keeps only what can be shown', () => {
		const odd = readFirstScreen({
			title: 4,
			objectives: -1,
			rows: [null, { kind: 'map', text: 'x'.repeat(10_000), owner: { id: 1 }, progress: 7 }]
		});
		expect(odd).toEqual({
			space: '',
			title: '',
			objectives: 0,
			keyResults: 0,
			rows: [
				{ kind: 'objective', text: '' },
				{ kind: 'objective', text: 'x'.repeat(500) }
			]
		});
	});

	it('has a bounded number of rows', () => {
		const rows = Array.from({ length: 1_000 }, () => screen.rows[1]);
		expect(readFirstScreen({ ...screen, rows })?.rows).toHaveLength(firstRows);
	});
});
