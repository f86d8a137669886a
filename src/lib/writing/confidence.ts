// How often each ground for a remark was right. Counts, not sentences; `node bench/writing.js --rules` prints them anew.
import type { Finding } from './types.ts';

/** label:rule → [right, all] */
export type Counts = Readonly<Record<string, readonly [right: number, all: number]>>;

/** From this confidence on a hint is shown by default. */
export const SHOWN_FROM = 0.9;

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

/** On texts labelled before the coach saw them, each counted at first sight (pay and punishment, rare there, on the development file too; rules changed since, only on texts that were not read for the change); none of them is part of this repository. */
const seen: Counts = {
	'maintain-bau:covers-all': [2, 4],
	'maintain-bau:hold': [21, 26],
	'maintain-bau:keeps-all': [4, 4],
	'maintain-bau:on-time': [2, 2],
	'maintain-bau:plan': [28, 34],
	'maintain-bau:routine': [2, 2],
	'maintain-bau:runs': [0, 2],
	'maintain-bau:same-figure': [1, 1],
	'maintain-bau:service-level': [14, 16],
	'maintain-bau:zero-incidents': [2, 2],
	'metric-in-objective:count-in-objective': [10, 15],
	'metric-in-objective:figure-in-objective': [18, 24],
	'multi:second-clause': [125, 191],
	'multi:second-count': [7, 8],
	'multi:second-goals': [1, 2],
	'multi:second-row': [3, 5],
	'multi:second-sentence': [5, 8],
	'negative:punishes': [12, 12],
	'no-baseline:absolute-change': [5, 9],
	'no-baseline:down-to-nothing': [1, 1],
	'no-baseline:level': [32, 39],
	'no-baseline:measure': [7, 11],
	'no-baseline:relative': [59, 63],
	'no-baseline:share': [74, 91],
	'no-baseline:stock': [6, 8],
	'no-baseline:unknown-start': [1, 1],
	'no-baseline:zero-incidents': [3, 3],
	'pay-linked:appraises': [1, 1],
	'pay-linked:pay-depends': [17, 17],
	'task-output:by-doing': [3, 3],
	'task-output:counted-thing': [14, 26],
	'task-output:done': [92, 114],
	'task-output:finishes': [111, 117],
	'task-output:hires': [2, 5],
	'task-output:insiders-comply': [4, 5],
	'task-output:makes': [76, 104],
	'task-output:makes-own': [181, 185],
	'task-output:named-thing': [45, 51],
	'task-output:own-count': [107, 121],
	'task-output:reaches-own': [1, 1],
	'task-output:settled': [11, 18],
	'task-output:unknown': [22, 30],
	'unmeasurable:bare-noun': [7, 13],
	'unmeasurable:bare-quality': [13, 19],
	'unmeasurable:change-without-figure': [44, 53],
	'unmeasurable:goes-on': [1, 2],
	'unmeasurable:hold-without-figure': [4, 6],
	'unmeasurable:insiders-do': [0, 1],
	'unmeasurable:makes-a-quality': [3, 9],
	'unmeasurable:makes-nothing': [0, 1],
	'unmeasurable:others-do': [1, 1],
	'unmeasurable:praise': [11, 12],
	'unmeasurable:praised-state': [0, 4],
	'unmeasurable:reaches-nothing': [0, 3],
	'unmeasurable:soft-verb': [21, 31],
	'vague-objective:bare-topic': [11, 18],
	'vague-objective:direction': [3, 8],
	'vague-objective:makes-a-quality': [8, 10],
	'vague-objective:own-quality': [96, 115],
	'vague-objective:slogan': [33, 40]
};

/**
 * The same for Chinese alone, on texts that nobody here had read (their labels are rough); tasks told by a verb that
 * ends with a thing done also on a set at first sight. What was seen in both languages is the belief that they correct.
 */
const seenInChinese: Counts = {
	'maintain-bau:hold': [2, 5],
	'maintain-bau:runs': [2, 3],
	'maintain-bau:service-level': [1, 1],
	'maintain-bau:zero-incidents': [0, 1],
	'metric-in-objective:count-in-objective': [1, 3],
	'metric-in-objective:figure-in-objective': [3, 4],
	'multi:second-clause': [14, 37],
	'multi:second-sentence': [4, 6],
	'no-baseline:level': [4, 7],
	'no-baseline:measure': [1, 1],
	'no-baseline:relative': [3, 3],
	'no-baseline:share': [21, 24],
	'no-baseline:stock': [1, 2],
	'no-baseline:zero-incidents': [0, 1],
	'task-output:counted-thing': [1, 4],
	'task-output:done': [3, 4],
	'task-output:finishes': [22, 24],
	'task-output:makes': [31, 47],
	'task-output:makes-own': [20, 22],
	'task-output:own-count': [11, 16],
	'task-output:reaches-own': [1, 1],
	'task-output:settled': [1, 1],
	'unmeasurable:bare-quality': [1, 2],
	'unmeasurable:change-without-figure': [4, 5],
	'unmeasurable:hold-without-figure': [0, 1],
	'unmeasurable:makes-a-quality': [2, 3],
	'unmeasurable:makes-nothing': [0, 1],
	'unmeasurable:others-do': [0, 1],
	'unmeasurable:soft-verb': [3, 3],
	'vague-objective:bare-topic': [3, 5],
	'vague-objective:own-quality': [4, 10],
	'vague-objective:slogan': [4, 8]
};

/** `counts` lets the bench leave out the texts it is about to judge. */
export function confidenceOf(finding: Pick<Finding, 'label' | 'rule'>, counts: Counts = seen): number {
	const [right, all] = counts[`${finding.label}:${finding.rule}`] ?? [0, 0];
	return (right + weight * (before[finding.label] ?? 0.7)) / (all + weight);
}

/** How sure of a finding in a Chinese text. */
export function confidenceInChinese(finding: Pick<Finding, 'label' | 'rule'>): number {
	const [right, all] = seenInChinese[`${finding.label}:${finding.rule}`] ?? [0, 0];
	return (right + weight * confidenceOf(finding)) / (all + weight);
}
