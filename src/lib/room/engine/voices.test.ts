// Who may speak for whom, when several peers bring presence.
import { describe, expect, it } from 'vitest';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { presenceLimits } from './presence-gate';
import { Voices } from './voices';

function meeting(...linked: readonly string[]) {
	const awareness = new Awareness(new Y.Doc());
	awareness.setLocalState({ peer: 'me' });
	const voices = new Voices(awareness);
	for (const peer of linked) voices.join(peer);
	const hears = (from: string, client: number, state: unknown) => {
		const taken = voices.mayBring(from, client, state);
		if (taken && state !== null) awareness.states.set(client, state as { peer: string });
		return taken;
	};
	return { awareness, voices, hears };
}

describe('a voice', () => {
	it('[R9] is a linked peer’s own, and no other linked peer speaks with it or takes it away', () => {
		const { hears } = meeting('bo', 'mallory');
		expect(hears('bo', 2, { peer: 'bo' })).toBe(true);
		expect([
			hears('mallory', 2, { peer: 'bo' }),
			hears('mallory', 2, { peer: 'mallory' }),
			hears('mallory', 2, null),
			hears('mallory', 3, { peer: 'bo' }),
			hears('mallory', 4, { peer: 'me' })
		]).toEqual([false, false, false, false, false]);
		expect([hears('mallory', 5, { peer: 'mallory' }), hears('mallory', 6, { peer: 'mallory' })]).toEqual([true, false]);
		expect([hears('bo', 2, { peer: 'cy' }), hears('bo', 2, null)]).toEqual([false, true]);
	});

	it('[R9] of a peer that is not linked is brought by others, until it is', () => {
		const { awareness, voices, hears } = meeting('mallory');
		expect(hears('mallory', 9, { peer: 'cy' })).toBe(true);
		voices.join('cy');
		expect([hears('cy', 7, { peer: 'cy' }), awareness.states.has(9)]).toEqual([true, false]);
		voices.leave('cy');
		expect(hears('mallory', 7, { peer: 'cy' })).toBe(true);
	});

	it('[R5] can be invented only so many times', () => {
		const { hears } = meeting('mallory');
		const taken = Array.from({ length: 1_000 }, (_, at) => hears('mallory', at + 10, { peer: `p${at}` }));
		expect(taken.filter(Boolean).length).toBe(presenceLimits.states - 1);
		expect(hears('mallory', 5_000, null)).toBe(false);
	});
});
