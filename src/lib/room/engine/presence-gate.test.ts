// What passes of peers' presence, and what does not.
import * as encoding from 'lib0/encoding';
import { describe, expect, it } from 'vitest';
import { faultOfPresence, presenceLimits, Rate } from './presence-gate';

function presenceOf(...states: readonly [id: number, clock: number, state: unknown][]): Uint8Array {
	const out = encoding.createEncoder();
	encoding.writeVarUint(out, states.length);
	for (const [id, clock, state] of states) {
		encoding.writeVarUint(out, id);
		encoding.writeVarUint(out, clock);
		encoding.writeVarString(out, JSON.stringify(state));
	}
	return encoding.toUint8Array(out);
}

describe('the gate of presence', () => {
	it('[R5] lets small states of others through, and nothing else', () => {
		const many = Array.from({ length: 65 }, (_, i): [number, number, unknown] => [i + 10, 1, {}]);
		expect({
			fine: faultOfPresence(presenceOf([7, 1, { name: 'Bo' }], [8, 2, null]), 1, 5),
			echo: faultOfPresence(presenceOf([1, 5, { name: 'me' }]), 1, 5),
			mine: faultOfPresence(presenceOf([1, 6, { name: 'not me' }]), 1, 5),
			many: faultOfPresence(presenceOf(...many), 1, 5),
			long: faultOfPresence(presenceOf([7, 1, { name: 'x'.repeat(presenceLimits.state) }]), 1, 5),
			list: faultOfPresence(presenceOf([7, 1, []]), 1, 5),
			noise: faultOfPresence(Uint8Array.of(1, 2, 3, 4), 1, 5)
		}).toEqual({
			fine: undefined,
			echo: undefined,
			mine: 'not-theirs',
			many: 'too-many-states',
			long: 'state-too-long',
			list: 'malformed',
			noise: 'malformed'
		});
	});

	it('[R5] takes a burst, then as many as its rate', () => {
		let now = 0;
		const rate = new Rate(() => now);
		const taken = () => Array.from({ length: 1000 }, () => rate.take()).filter(Boolean).length;
		const first = taken();
		now = 1000;
		expect([first, taken()]).toEqual([presenceLimits.burst, presenceLimits.rate]);
	});
});
