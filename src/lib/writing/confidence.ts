// How often each ground for a remark was right. Counts, not sentences; `bench/writing.js` prints them anew.
import type { Finding } from './types.ts';

/** From this confidence on a hint is shown by default. */
export const SHOWN_FROM = 0.8;

/** What we believe of a label before seeing its rule at work: its precision on texts nobody had looked at. */
const before: Partial<Record<Finding['label'], number>> = {};
const weight = 4;
/** label:rule → [right, all] */
export type Counts = Readonly<Record<string, readonly [right: number, all: number]>>;
const seen: Counts = {};

export function confidenceOf(finding: Pick<Finding, 'label' | 'rule'>, counts: Counts = seen): number {
	const [right, all] = counts[`${finding.label}:${finding.rule}`] ?? [0, 0];
	return (right + weight * (before[finding.label] ?? 0.6)) / (all + weight);
}
