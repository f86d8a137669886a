// From findings to hints: the words seen, why it matters, how sure, and a way to a better wording.
import { confidenceInChinese, confidenceOf, SHOWN_FROM } from './confidence.ts';
import { halves, tidy } from './tidy.ts';
import type { Finding, Label, Language, Span } from './types.ts';
import { quantityAt, withoutFigure } from './without-figure.ts';

/** Labels that are remarks; `good` and `pay-topic` are not. A copy is found beside its parent, not in the text alone. */
export type HintLabel = Exclude<Label, 'good' | 'pay-topic'> | 'copies-parent';

/** The five failure cases of the method (B), or the root cause where no single case fits. */
export type FailureCase = 'F1' | 'F2' | 'F3' | 'F4' | 'F5' | 'kpi-inertia' | 'formalism' | 'self-drive';

/** A way on, with the writer's own words in its slots; the catalogue has a sentence for each way. */
export type BetterWording =
	| { readonly way: 'ask-outcome'; readonly work: string }
	| { readonly way: 'ask-sign'; readonly quality: string }
	| { readonly way: 'name-change'; readonly held: string }
	| { readonly way: 'add-baseline'; readonly target: string }
	| { readonly way: 'split'; readonly first: string; readonly second: string }
	| { readonly way: 'say-for-whom'; readonly topic: string }
	/** `rest` is empty where the words without the figure would be no sentence. */
	| { readonly way: 'move-number-to-kr'; readonly number: string; readonly rest: string }
	| { readonly way: 'drop-pay'; readonly words: string }
	| { readonly way: 'drop-threat'; readonly words: string }
	| { readonly way: 'say-own-part'; readonly parent: string };

export type MessageKey =
	| 'task-output'
	| 'task-output-count'
	| 'unmeasurable'
	| 'unmeasurable-praise'
	| 'maintain-bau'
	| 'maintain-plan'
	| 'no-baseline'
	| 'no-baseline-relative'
	| 'multi'
	| 'vague-objective'
	| 'metric-in-objective'
	| 'task-objective'
	| 'pay-linked'
	| 'negative'
	| 'copies-parent';

export interface Hint extends Span {
	readonly label: HintLabel;
	/** How often a hint with this ground is right, 0..1; shown by default from `SHOWN_FROM`. */
	readonly confidence: number;
	readonly failureCase: FailureCase;
	readonly messageKey: MessageKey;
	readonly betterWording: BetterWording;
}

const leadsTo: Record<HintLabel, FailureCase> = {
	'task-output': 'F2', // a list of work done is what report-focused people file
	unmeasurable: 'formalism', // nobody can tell whether a problem was solved
	'maintain-bau': 'F3', // certain work becomes the KPI
	'no-baseline': 'F4', // how hard it is stays unknown, so it is imposed without context
	multi: 'formalism',
	'vague-objective': 'self-drive', // no direction to guide anyone
	'metric-in-objective': 'F5', // one of the five KPI-likeness bars
	'pay-linked': 'F5',
	negative: 'F1',
	'copies-parent': 'kpi-inertia' // a goal handed down word for word is a quota
};

/** How much it helps to be asked: what spoils the method before what spoils a sentence. Our own order, from 0 to 1. */
const usefulness: Record<HintLabel, number> = {
	'pay-linked': 1,
	negative: 0.95,
	'copies-parent': 0.94, // what else there is to say of the words was said of the parent
	'metric-in-objective': 0.9,
	'task-output': 0.85,
	'vague-objective': 0.75,
	unmeasurable: 0.7,
	multi: 0.65,
	'maintain-bau': 0.6,
	'no-baseline': 0.5
};

/** What a hint is worth: usefulness × confidence. */
export const worth = ({ label, confidence }: Pick<Hint, 'label' | 'confidence'>): number =>
	usefulness[label] * confidence;

function messageKeyOf(finding: Finding, isObjective: boolean): MessageKey {
	switch (finding.label) {
		case 'task-output':
			return isObjective ? 'task-objective' : finding.rule === 'own-count' ? 'task-output-count' : 'task-output';
		case 'unmeasurable':
			return finding.rule === 'praise' || finding.rule === 'praised-state' ? 'unmeasurable-praise' : 'unmeasurable';
		case 'maintain-bau':
			return finding.rule === 'plan' ? 'maintain-plan' : 'maintain-bau';
		case 'no-baseline':
			return finding.rule === 'relative' || finding.rule === 'absolute-change' ? 'no-baseline-relative' : 'no-baseline';
		default:
			return finding.label as MessageKey;
	}
}

const restOf = (text: string, finding: Span, language: Language) => tidy(withoutFigure(text, finding, language));
const quantity = (text: string, finding: Span) => {
	const { from, to } = quantityAt(text, finding);
	return text.slice(from, to);
};

function betterWording(finding: Remark, text: string, language: Language): BetterWording {
	const words = text.slice(finding.from, finding.to);
	switch (finding.label) {
		case 'task-output':
			return { way: 'ask-outcome', work: tidy(text) };
		case 'unmeasurable':
			return { way: 'ask-sign', quality: tidy(text) };
		case 'maintain-bau':
			return { way: 'name-change', held: tidy(text) };
		case 'no-baseline':
			return { way: 'add-baseline', target: words };
		case 'multi':
			return { way: 'split', ...halves(text, finding.from) };
		case 'vague-objective':
			return { way: 'say-for-whom', topic: tidy(text) };
		case 'metric-in-objective':
			return { way: 'move-number-to-kr', number: quantity(text, finding), rest: restOf(text, finding, language) };
		case 'pay-linked':
			return { way: 'drop-pay', words };
		case 'negative':
			return { way: 'drop-threat', words };
	}
}

type Remark = Finding & { label: Exclude<HintLabel, 'copies-parent'> };

const isRemark = (finding: Finding): finding is Remark => finding.label !== 'good' && finding.label !== 'pay-topic';

/** Every remark, the most useful first. Which of them to show is the page's choice: see `SHOWN_FROM`. */
export function hintsFrom(
	findings: readonly Finding[],
	text: string,
	{ isObjective, language }: { isObjective: boolean; language: Language }
): Hint[] {
	const sure = language === 'zh' ? confidenceInChinese : confidenceOf;
	return findings
		.filter(isRemark)
		.map((finding) => ({
			label: finding.label,
			from: finding.from,
			to: finding.to,
			confidence: sure(finding),
			failureCase: leadsTo[finding.label],
			messageKey: messageKeyOf(finding, isObjective),
			betterWording: betterWording(finding, text, language)
		}))
		.sort((a, b) => worth(b) - worth(a));
}

/** Just sure enough to be asked: the thresholds of `copiesParent` were set on our own pairs, and counted on nobody's plan. */
const sureOfCopy = SHOWN_FROM;

/** The text says what its parent says. */
export const copyHint = (text: string, parent: string): Hint => ({
	label: 'copies-parent',
	from: 0,
	to: text.trimEnd().length,
	confidence: sureOfCopy,
	failureCase: leadsTo['copies-parent'],
	messageKey: 'copies-parent',
	betterWording: { way: 'say-own-part', parent }
});
