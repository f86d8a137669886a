import { expect, it } from 'vitest';
import { markedRuns } from './marks';

const mark = (from: number, to: number, strong = false) => ({ id: `${from}`, from, to, strong });
const drawn = (text: string, ...marks: Parameters<typeof markedRuns>[1][number][]) =>
	markedRuns(text, marks).map((run) => [run.text, run.marked]);

it('cuts a text where marks begin and end, and loses none of it', () => {
	expect(drawn('a book at first sight', mark(2, 6), mark(10, 15, true))).toEqual([
		['a ', 'no'],
		['book', 'softly'],
		[' at ', 'no'],
		['first', 'strongly'],
		[' sight', 'no']
	]);
	expect(drawn('all', mark(0, 3))).toEqual([['all', 'softly']]);
});

it('lets the strong one win where marks overlap, and draws none past the end', () => {
	expect(drawn('overlap', mark(0, 5), mark(3, 99, true))).toEqual([
		['ove', 'softly'],
		['rl', 'strongly'],
		['ap', 'strongly']
	]);
	expect(drawn('', mark(0, 4))).toEqual([]);
	expect(drawn('gone', mark(2, 2))).toEqual([
		['go', 'no'],
		['ne', 'no']
	]);
});
