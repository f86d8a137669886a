import { expect, it } from 'vitest';
import { readCycleWords, searchable, writeCycleWords } from './cycle-words';

it('comes back as it was written', () => {
	const words = { objectives: [['o1', 'Calm ferries']], keyResults: [['k1', 'o1', '准点率']] } as const;
	expect(readCycleWords(writeCycleWords(words))).toEqual(words);
	expect(searchable(` ${'x'.repeat(999)}`)).toHaveLength(300);
});

it.each([undefined, 7, '', '{', 'null', '[]', '{"objectives":7}'])('takes %j for no words at all', (raw) => {
	expect(readCycleWords(raw)).toEqual({ objectives: [], keyResults: [] });
});

it('leaves out what is no row of words', () => {
	const raw = {
		objectives: [['a', 'A'], ['b'], 'c', ['__proto__', 'D'], ['e', 5], ['f', 'x'.repeat(400)]],
		keyResults: [
			['k', 'o', 'K'],
			['k', 'K']
		]
	};
	expect(readCycleWords(JSON.stringify(raw))).toEqual({ objectives: [['a', 'A']], keyResults: [['k', 'o', 'K']] });
});
