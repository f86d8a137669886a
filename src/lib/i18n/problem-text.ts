// The sentence of a problem that has a code: what happened, what was kept, what to do.
import { t } from './locale.svelte';
import type { ProblemValues, ProblemWords } from './messages/problem-words';

/** Takes any record with a code and the values for its gaps; a code without a sentence is told as an unknown problem. */
export function problemText(problem: { readonly code: string; readonly values?: ProblemValues }): string {
	const words: ProblemWords = t.problems;
	const own = Object.hasOwn(words, problem.code) ? words[problem.code] : undefined;
	if (own === undefined) return t.problems.unknown({ code: problem.code });
	return typeof own === 'function' ? own(problem.values ?? {}) : own;
}
