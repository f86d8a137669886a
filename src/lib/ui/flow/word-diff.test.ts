import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordDiff } from './word-diff';

const short = (before: string, after: string) =>
	wordDiff(before, after)
		.map(({ kind, text }) => ({ same: text, out: `[-${text}-]`, in: `{+${text}+}` })[kind])
		.join('');

it('shows whole words that came and went', () => {
	expect(short('Calm ferries', 'Calm ferries for all')).toBe('Calm ferries{+ for all+}');
	expect(short('The evening begins at seven', 'The evening begins at five')).toBe(
		'The evening begins at [-seven-]{+five+}'
	);
	expect(short('one two three four', 'one 2 3 four')).toBe('one [-two three-]{+2 3+} four');
	expect(short('', 'New')).toBe('{+New+}');
	expect(short('Same', 'Same')).toBe('Same');
});

it('cuts Chinese where its words are', () => {
	expect(short('让社区的晚上属于大家', '让社区的周末属于大家')).toBe('让社区的[-晚上-]{+周末+}属于大家');
});

it('gives both texts back, whatever they are', () => {
	const text = fc.array(fc.constantFrom('a ', 'b ', 'c', ' ', '图书', '馆', '。', '\n'), { maxLength: 30 });
	fc.assert(
		fc.property(text, text, (a, b) => {
			const [before, after] = [a.join(''), b.join('')];
			const runs = wordDiff(before, after);
			const of = (kind: 'in' | 'out') => runs.filter((run) => run.kind === 'same' || run.kind === kind);
			expect(
				of('out')
					.map((run) => run.text)
					.join('')
			).toBe(before);
			expect(
				of('in')
					.map((run) => run.text)
					.join('')
			).toBe(after);
		})
	);
});

it('takes very long texts for one put in for another', () => {
	const long = (word: string) => `${word} `.repeat(3000);
	expect(wordDiff(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['out', 'in', 'same']);
});
