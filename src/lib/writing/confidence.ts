// How often each ground for a remark was right. Counts, not sentences; `node bench/writing.js --rules` prints them anew.
import type { Finding } from './types.ts';

/** label:rule → [right, all] */
export type Counts = Readonly<Record<string, readonly [right: number, all: number]>>;

/** From this confidence on a hint is shown by default. */
export const SHOWN_FROM = 0.87;

/** From this one on it is shown to whoever asks: for a text they point at, or for the whole plan. */
export const ASKED_FROM = 0.65;

/** What to believe of a label before its rule has been seen at work: its precision on texts read for the first time. */
const before: Partial<Record<Finding['label'], number>> = {
	'task-output': 0.86,
	unmeasurable: 0.62,
	'maintain-bau': 0.85,
	'no-baseline': 0.84,
	multi: 0.63,
	'vague-objective': 0.78,
	'metric-in-objective': 0.75,
	'pay-linked': 0.85,
	negative: 0.93
};

/** That belief weighs as much as this many texts. */
const weight = 6;

/** On texts labelled before the coach saw them, each counted at first sight, and on the development file; none of them is part of this repository. */
const seen: Counts = {
	'maintain-bau:covers-all': [1, 2],
	'maintain-bau:hold': [17, 20],
	'maintain-bau:keeps-all': [3, 3],
	'maintain-bau:on-time': [1, 1],
	'maintain-bau:plan': [19, 21],
	'maintain-bau:running-figure': [2, 2],
	'maintain-bau:same-figure': [4, 4],
	'maintain-bau:service-level': [5, 7],
	'maintain-bau:zero-incidents': [2, 2],
	'metric-in-objective:count-in-objective': [8, 11],
	'metric-in-objective:figure-in-objective': [15, 18],
	'multi:second-clause': [94, 139],
	'multi:second-count': [1, 1],
	'multi:second-goals': [2, 2],
	'multi:second-row': [1, 1],
	'multi:second-sentence': [3, 3],
	'negative:punishes': [12, 12],
	'no-baseline:absolute-change': [3, 5],
	'no-baseline:down-to-nothing': [2, 2],
	'no-baseline:level': [14, 18],
	'no-baseline:measure': [8, 10],
	'no-baseline:relative': [28, 28],
	'no-baseline:running-figure': [2, 2],
	'no-baseline:share': [40, 48],
	'no-baseline:stock': [4, 5],
	'no-baseline:unknown-start': [3, 3],
	'no-baseline:zero-incidents': [2, 2],
	'pay-linked:appraises': [1, 1],
	'pay-linked:pay-depends': [17, 17],
	'task-output:by-doing': [3, 3],
	'task-output:counted-thing': [7, 11],
	'task-output:done': [53, 62],
	'task-output:gets-done': [1, 1],
	'task-output:hires': [1, 3],
	'task-output:insiders-comply': [4, 5],
	'task-output:makes': [180, 206],
	'task-output:makes-own': [118, 120],
	'task-output:named-thing': [23, 25],
	'task-output:own-count': [51, 58],
	'task-output:reaches-own': [1, 9],
	'task-output:settled': [8, 9],
	'task-output:unknown': [11, 16],
	'unmeasurable:bare-noun': [2, 5],
	'unmeasurable:bare-quality': [4, 6],
	'unmeasurable:change-without-figure': [19, 22],
	'unmeasurable:hold-without-figure': [2, 3],
	'unmeasurable:makes-a-quality': [3, 6],
	'unmeasurable:makes-nothing': [1, 1],
	'unmeasurable:praise': [4, 4],
	'unmeasurable:praised-state': [1, 5],
	'unmeasurable:soft-verb': [10, 16],
	'vague-objective:bare-topic': [5, 10],
	'vague-objective:direction': [1, 2],
	'vague-objective:makes-a-quality': [4, 4],
	'vague-objective:own-quality': [42, 52],
	'vague-objective:slogan': [16, 18]
};

/** `counts` lets the bench leave out the texts it is about to judge. */
export function confidenceOf(finding: Pick<Finding, 'label' | 'rule'>, counts: Counts = seen): number {
	const [right, all] = counts[`${finding.label}:${finding.rule}`] ?? [0, 0];
	return (right + weight * (before[finding.label] ?? 0.7)) / (all + weight);
}
