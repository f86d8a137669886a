// How often each ground for a remark was right. Counts, not sentences; `node bench/writing.js --rules` prints them anew.
import type { Finding } from './types.ts';

/** label:rule → [right, all] */
export type Counts = Readonly<Record<string, readonly [right: number, all: number]>>;

/** From this confidence on a hint is shown by default. */
export const SHOWN_FROM = 0.85;

/** What to believe of a label before its rule has been seen at work: its precision on texts read for the first time. */
const before: Partial<Record<Finding['label'], number>> = {
	'task-output': 0.74,
	unmeasurable: 0.71,
	'maintain-bau': 0.84,
	'no-baseline': 0.87,
	multi: 0.89,
	'vague-objective': 0.78,
	'metric-in-objective': 0.83,
	'pay-linked': 0.75,
	negative: 0.93
};

/** That belief weighs as much as this many texts. */
const weight = 6;

/** On the 185 labelled texts of real companies, which are not part of this repository. */
const seen: Counts = {
	'maintain-bau:covers-all': [1, 2],
	'maintain-bau:hold': [4, 4],
	'maintain-bau:plan': [4, 4],
	'maintain-bau:running-figure': [2, 2],
	'maintain-bau:same-figure': [3, 3],
	'metric-in-objective:figure-in-objective': [5, 5],
	'multi:second-result': [27, 28],
	'negative:punishes': [5, 5],
	'no-baseline:level': [2, 2],
	'no-baseline:measure': [3, 3],
	'no-baseline:relative': [6, 6],
	'no-baseline:running-figure': [2, 2],
	'no-baseline:share': [7, 8],
	'no-baseline:unknown-start': [2, 2],
	'pay-linked:pay-depends': [10, 10],
	'task-output:done': [8, 9],
	'task-output:makes': [22, 22],
	'task-output:makes-own': [20, 20],
	'task-output:named-thing': [5, 5],
	'task-output:own-count': [8, 10],
	'task-output:settled': [4, 4],
	'unmeasurable:change-without-figure': [6, 7],
	'unmeasurable:makes-a-quality': [2, 3],
	'unmeasurable:soft-verb': [3, 3],
	'vague-objective:bare-topic': [2, 2],
	'vague-objective:own-quality': [3, 4],
	'vague-objective:slogan': [2, 2]
};

/** `counts` lets the bench leave out the texts it is about to judge. */
export function confidenceOf(finding: Pick<Finding, 'label' | 'rule'>, counts: Counts = seen): number {
	const [right, all] = counts[`${finding.label}:${finding.rule}`] ?? [0, 0];
	return (right + weight * (before[finding.label] ?? 0.7)) / (all + weight);
}
