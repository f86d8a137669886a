// What is said of a clock, and when.
import { describe, expect, it } from 'vitest';
import { clockWord } from './clock-word';

const minute = 60_000;
const agreed = (offset: number, among = 3) => ({ kind: 'agreed', offset, among }) as const;

describe('the word on a clock', () => {
	it('[R17] is kept to oneself up to two minutes, and while nobody is here', () => {
		expect([clockWord(undefined), clockWord(agreed(2 * minute)), clockWord(agreed(-minute, 2))]).toEqual([
			undefined,
			undefined,
			undefined
		]);
	});

	it('[R17] says which way it is off, or how far two are apart', () => {
		expect(clockWord(agreed(-180 * minute))).toEqual({ is: 'ahead', by: 180 * minute });
		expect(clockWord(agreed(180 * minute))).toEqual({ is: 'behind', by: 180 * minute });
		expect(clockWord(agreed(-90 * minute, 2))).toEqual({ is: 'apart', by: 180 * minute });
		expect(clockWord({ kind: 'unclear' })).toEqual({ is: 'unclear', by: 0 });
	});
});
