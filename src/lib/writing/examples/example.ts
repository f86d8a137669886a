// Sentences of our own with the labels a careful reader gives them; the tests hold the coach to them.
import type { Kind, Label } from '../types.ts';

export interface Example {
	readonly kind: Kind;
	readonly text: string;
	readonly labels: readonly Label[];
}

/** One example a line: `labels | text`; a dash stands for no label at all. */
export function examples(kind: Kind, lines: string): Example[] {
	return lines
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.map((line) => {
			const bar = line.indexOf('|');
			const names = line.slice(0, bar).trim();
			return { kind, text: line.slice(bar + 1).trim(), labels: names === '-' ? [] : (names.split(' ') as Label[]) };
		});
}
