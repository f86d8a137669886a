// How well one clock is read from afar.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ClockDifference } from './clock-difference';

const start = 1_800_000_000_000;

describe('the difference of two clocks', () => {
	it('[R17] is right to within half of the quickest way there and back, whatever the ways took', () => {
		const ways = fc.array(fc.tuple(fc.nat(4_000), fc.nat(4_000)), { minLength: 1, maxLength: 20 });
		fc.assert(
			fc.property(fc.integer({ min: -1e12, max: 1e12 }), ways, (skew, taken) => {
				const difference = new ClockDifference();
				taken.forEach(([there, back], at) => {
					const sent = start + at * 5_000;
					difference.add({ sent, theirs: sent + there + skew, received: sent + there + back });
				});
				const best = Math.min(...taken.slice(-8).map(([there, back]) => there + back));
				expect(Math.abs((difference.milliseconds ?? NaN) - skew)).toBeLessThanOrEqual(best / 2);
			})
		);
	});

	it('[R17] follows at once when either clock is set', () => {
		const difference = new ClockDifference();
		for (let at = 0; at < 8; at++) difference.add({ sent: start, theirs: start + 3_600_005, received: start + 10 });
		difference.add({ sent: start, theirs: start + 1_000, received: start + 2_000 });
		expect(difference.milliseconds).toBe(0);
	});

	it('[R17] is not told by an answer that took long, came before its ping, or holds no time', () => {
		const difference = new ClockDifference();
		difference.add({ sent: start, theirs: start, received: start + 10_001 });
		difference.add({ sent: start, theirs: start, received: start - 1 });
		difference.add({ sent: start, theirs: NaN, received: start });
		expect(difference.milliseconds).toBeUndefined();
	});
});
