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
	'task-output': 0.85,
	unmeasurable: 0.63,
	'maintain-bau': 0.87,
	'no-baseline': 0.81,
	multi: 0.68,
	'vague-objective': 0.79,
	'metric-in-objective': 0.67,
	'pay-linked': 0.85,
	negative: 0.93
};

/** That belief weighs as much as this many texts. */
const weight = 6;

/** On texts labelled before the coach saw them, each counted at first sight (pay and punishment, rare there, on the development file too; rules changed since, on the last two sets after the change); none of them is part of this repository. */
const seen: Counts = {
	'maintain-bau:covers-all': [2, 3],
	'maintain-bau:hold': [16, 19],
	'maintain-bau:keeps-all': [4, 4],
	'maintain-bau:on-time': [2, 2],
	'maintain-bau:plan': [25, 28],
	'maintain-bau:routine': [2, 2],
	'maintain-bau:same-figure': [1, 1],
	'maintain-bau:service-level': [10, 12],
	'maintain-bau:zero-incidents': [2, 2],
	'metric-in-objective:count-in-objective': [8, 11],
	'metric-in-objective:figure-in-objective': [14, 20],
	'multi:second-clause': [102, 154],
	'multi:second-count': [7, 8],
	'multi:second-goals': [1, 1],
	'multi:second-row': [2, 2],
	'multi:second-sentence': [3, 5],
	'negative:punishes': [12, 12],
	'no-baseline:absolute-change': [3, 5],
	'no-baseline:down-to-nothing': [1, 1],
	'no-baseline:level': [18, 22],
	'no-baseline:measure': [5, 8],
	'no-baseline:relative': [29, 32],
	'no-baseline:share': [46, 58],
	'no-baseline:stock': [5, 6],
	'no-baseline:unknown-start': [1, 1],
	'no-baseline:zero-incidents': [2, 2],
	'pay-linked:appraises': [1, 1],
	'pay-linked:pay-depends': [17, 17],
	'task-output:by-doing': [3, 3],
	'task-output:counted-thing': [8, 13],
	'task-output:done': [67, 80],
	'task-output:finishes': [51, 52],
	'task-output:hires': [1, 3],
	'task-output:insiders-comply': [4, 5],
	'task-output:makes': [24, 34],
	'task-output:makes-own': [132, 134],
	'task-output:named-thing': [27, 30],
	'task-output:own-count': [58, 67],
	'task-output:reaches-own': [3, 10],
	'task-output:settled': [6, 8],
	'task-output:unknown': [16, 22],
	'unmeasurable:bare-noun': [2, 5],
	'unmeasurable:bare-quality': [6, 8],
	'unmeasurable:change-without-figure': [19, 22],
	'unmeasurable:hold-without-figure': [1, 2],
	'unmeasurable:makes-a-quality': [1, 3],
	'unmeasurable:praise': [5, 6],
	'unmeasurable:praised-state': [0, 4],
	'unmeasurable:reaches-nothing': [0, 1],
	'unmeasurable:soft-verb': [10, 19],
	'vague-objective:bare-topic': [4, 9],
	'vague-objective:direction': [3, 4],
	'vague-objective:makes-a-quality': [8, 9],
	'vague-objective:own-quality': [58, 70],
	'vague-objective:slogan': [16, 21]
};

/** `counts` lets the bench leave out the texts it is about to judge. */
export function confidenceOf(finding: Pick<Finding, 'label' | 'rule'>, counts: Counts = seen): number {
	const [right, all] = counts[`${finding.label}:${finding.rule}`] ?? [0, 0];
	return (right + weight * (before[finding.label] ?? 0.7)) / (all + weight);
}
