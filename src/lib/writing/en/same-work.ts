// What stands beside a first verb and is still the same work: carrying out what was looked for, or a description.
import type { Head } from './head.ts';
import type { Token } from './tokens.ts';
import { verbs } from './verbs.ts';

/** "Identify savings and implement three": what is looked for is carried out. */
const looksFor = /^(?:identify|evaluate|select|choose|shortlist|find|assess)$/;
const carriesOut = /^(?:implement|deploy|adopt|engage|apply|address|fix|resolve|buy|install)$/;

export const carriesOn = (first: Head | undefined, next: Head | undefined): boolean =>
	first?.form === 'base' && looksFor.test(first.lemma) && carriesOut.test(next?.lemma ?? '');

/** "a stall, owned and run by volunteers": how the thing is, not what is done next. */
export function describedBy(tokens: readonly Token[], start: number, end: number): boolean {
	const isDone = (text: string) => verbs.get(text)?.form === 'past' || text === 'and' || text === ',';
	let at = start;
	while (at < end && isDone(tokens[at]?.text ?? '')) at++;
	return at > start && tokens[at]?.text === 'by';
}
