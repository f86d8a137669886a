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

/** On texts labelled before the coach saw them, each counted at first sight (pay and punishment, rare there, also on the development file and on sentences that were sought for them; rules changed since, only on texts that were not read for the change); none of them is part of this repository. */
const seen: Counts = {
	'maintain-bau:covers-all': [3, 6],
	'maintain-bau:hold': [50, 57],
	'maintain-bau:keeps-all': [9, 9],
	'maintain-bau:on-time': [3, 3],
	'maintain-bau:plan': [57, 69],
	'maintain-bau:routine': [6, 6],
	'maintain-bau:runs': [0, 2],
	'maintain-bau:same-figure': [1, 1],
	'maintain-bau:service-level': [41, 48],
	'maintain-bau:zero-incidents': [10, 12],
	'metric-in-objective:count-in-objective': [29, 34],
	'metric-in-objective:figure-in-objective': [28, 36],
	'multi:second-clause': [206, 292],
	'multi:second-count': [21, 24],
	'multi:second-form': [2, 2],
	'multi:second-goals': [4, 5],
	'multi:second-row': [10, 16],
	'multi:second-sentence': [30, 36],
	'negative:punishes': [22, 26],
	'no-baseline:absolute-change': [5, 9],
	'no-baseline:down-to-nothing': [1, 2],
	'no-baseline:level': [79, 96],
	'no-baseline:measure': [12, 21],
	'no-baseline:relative': [94, 103],
	'no-baseline:share': [147, 172],
	'no-baseline:stock': [12, 15],
	'no-baseline:unknown-start': [1, 1],
	'no-baseline:zero-incidents': [10, 13],
	'pay-linked:appraises': [1, 1],
	'pay-linked:pay-depends': [35, 43],
	'pay-linked:pay-tied': [3, 3],
	'task-output:by-doing': [14, 14],
	'task-output:counted-thing': [24, 50],
	'task-output:done': [162, 205],
	'task-output:finishes': [355, 381],
	'task-output:hires': [3, 10],
	'task-output:insiders-comply': [7, 9],
	'task-output:makes': [164, 214],
	'task-output:makes-own': [349, 360],
	'task-output:named-thing': [113, 123],
	'task-output:opens-like-work': [12, 15],
	'task-output:own-count': [191, 221],
	'task-output:reaches-own': [7, 7],
	'task-output:routine-work': [1, 1],
	'task-output:settled': [19, 27],
	'task-output:unknown': [47, 64],
	'unmeasurable:bare-noun': [11, 17],
	'unmeasurable:bare-quality': [18, 24],
	'unmeasurable:change-without-figure': [78, 90],
	'unmeasurable:goes-on': [4, 6],
	'unmeasurable:hold-without-figure': [6, 10],
	'unmeasurable:insiders-do': [0, 2],
	'unmeasurable:makes-a-quality': [9, 16],
	'unmeasurable:makes-nothing': [0, 1],
	'unmeasurable:others-do': [3, 4],
	'unmeasurable:praise': [18, 21],
	'unmeasurable:praised-state': [1, 5],
	'unmeasurable:reaches-nothing': [2, 7],
	'unmeasurable:soft-verb': [35, 51],
	'vague-objective:bare-topic': [11, 18],
	'vague-objective:direction': [7, 16],
	'vague-objective:makes-a-quality': [18, 25],
	'vague-objective:own-quality': [173, 223],
	'vague-objective:praises-own': [14, 14],
	'vague-objective:slogan': [58, 68]
};

/**
 * The same for Chinese alone, on 223 texts labelled by two readers, each counted before its half was read, and on sentences
 * sought for pay and punishment. What was
 * seen in both languages is the belief that they correct.
 */
const seenInChinese: Counts = {
	'maintain-bau:hold': [7, 22],
	'maintain-bau:plan': [0, 1],
	'maintain-bau:routine': [0, 1],
	'maintain-bau:runs': [2, 3],
	'maintain-bau:service-level': [5, 5],
	'maintain-bau:zero-incidents': [2, 3],
	'metric-in-objective:count-in-objective': [1, 6],
	'metric-in-objective:figure-in-objective': [4, 5],
	'multi:second-clause': [44, 84],
	'multi:second-row': [1, 2],
	'multi:second-sentence': [6, 8],
	'negative:punishes': [38, 54],
	'no-baseline:level': [17, 20],
	'no-baseline:measure': [6, 7],
	'no-baseline:relative': [12, 13],
	'no-baseline:share': [54, 58],
	'no-baseline:stock': [1, 2],
	'no-baseline:zero-incidents': [2, 3],
	'pay-linked:pay-depends': [4, 5],
	'pay-linked:pay-tied': [13, 14],
	'task-output:counted-thing': [6, 12],
	'task-output:done': [5, 6],
	'task-output:finishes': [16, 18],
	'task-output:makes': [56, 88],
	'task-output:makes-own': [13, 14],
	'task-output:named-thing': [8, 14],
	'task-output:one-of-several': [42, 58],
	'task-output:own-count': [43, 53],
	'task-output:reaches-own': [0, 2],
	'task-output:settled': [5, 5],
	'task-output:unknown': [10, 18],
	'unmeasurable:bare-noun': [2, 9],
	'unmeasurable:bare-quality': [3, 6],
	'unmeasurable:change-without-figure': [6, 10],
	'unmeasurable:hold-without-figure': [4, 6],
	'unmeasurable:makes-a-quality': [2, 4],
	'unmeasurable:makes-nothing': [0, 1],
	'unmeasurable:others-do': [0, 2],
	'unmeasurable:reaches-nothing': [0, 2],
	'unmeasurable:soft-verb': [17, 19],
	'vague-objective:bare-topic': [5, 12],
	'vague-objective:own-quality': [11, 20],
	'vague-objective:slogan': [22, 26]
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
