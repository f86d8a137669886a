// What of a stranger's presence is believed to be a place, and how much of it.
import { describe, expect, it } from 'vitest';
import { presenceLimits } from './engine/presence-gate';
import { readPresence } from './presence-state';

describe('a state of presence', () => {
	it('[R9] is read field by field: what is no text is left out, what is too long is cut', () => {
		const odd = {
			peer: 'p',
			name: 7,
			where: ['o1'],
			caret: { anchor: 'AA==' },
			place: {},
			top: null,
			follows: 3,
			more: 1
		};
		expect(readPresence(odd)).toEqual({ peer: 'p', name: '', color: '' });
		expect([readPresence(null), readPresence('p'), readPresence({ name: 'Bo' })]).toEqual(Array(3).fill(undefined));
		const sound = { peer: 'p', name: 'Bo', color: '#123', place: 'people', top: 'o1', follows: 'q' };
		expect(readPresence(sound)).toEqual(sound);
	});

	it('[R5] passes the gate even where every field is as long as it may be', () => {
		const text = '"'.repeat(5000);
		const where = { object: text, field: text };
		const caret = { anchor: 'A'.repeat(5000), head: 'A'.repeat(5000) };
		const all = { peer: text, name: text, color: text, where, caret, place: text, top: text, follows: text };
		expect(JSON.stringify(readPresence(all)).length).toBeLessThan(presenceLimits.state);
	});
});
