// From clauses to the labels of a key result. One set of rules for both languages.
import { holding } from './holding.ts';
import type { Clause, Finding, Label, Reading } from './types.ts';
import { brings, finding, finishes, metric, missingStart, verdict, type Verdict } from './verdict.ts';

/** What only someone else can do to our work. */
const decides = new Set('accept approve award cite endorse feature mention quote recommend renew'.split(' '));
/** These say something of a result only when it is done to it, or counted: "users mention how …" settles nothing. */
const remarks = /^(?:endorse|feature|mention|recommend)$/;

/** What people do of their own accord with a thing once it is there. */
const uses = new Set(
	'use adopt visit open read access activate order choose utilize watch play buy enable start complete 使用 采用 打开 购买 选择 访问'.split(
		' '
	)
);

/** What others do once and bindingly; whatever else they do without a number settles nothing. */
const bindingly = /^(?:choose|select|adopt|sign|publish|approve|buy|order|offer|cite|award|fund|join|renew|accept)$/;

/** How long the thing itself needs, and what happens of itself. */
const lasts = new Set(
	'take last load return run finish complete respond render build start open require need'.split(' ')
);
const lastsAlone = new Set('take last load run finish render open arrive'.split(' '));
const happens = new Set('begin start open arrive'.split(' '));

function moving(clause: Clause): Verdict | undefined {
	const { quantity, act, object } = clause;
	if (quantity?.shape === 'from-to') {
		if (object === 'own' && act !== 'change' && !clause.things.has('measure'))
			return verdict('task-output', 'own-count', clause.objectAt, clause);
		return verdict('good', 'from-to', quantity, clause, quantity.unknownStart ? missingStart(clause) : undefined);
	}
	if (act === 'change') {
		if (clause.headcount && (quantity || clause.things.has('plan')))
			return verdict('task-output', 'hires', clause.objectAt, clause);
		if (!quantity && /^(?:eliminate|eradicate|消除|杜绝)$/.test(clause.lemma) && object !== 'hollow')
			return verdict(
				'good',
				'down-to-nothing',
				clause.actAt,
				clause,
				finding('no-baseline', 'down-to-nothing', clause.objectAt ?? clause)
			);
		if (!quantity && clause.byDoing) return verdict('task-output', 'by-doing', clause.actAt, clause);
		if (quantity) return verdict('good', 'change-with-figure', quantity, clause, missingStart(clause));
		return verdict('unmeasurable', 'change-without-figure', clause.actAt, clause);
	}
	if (quantity?.shape === 'relative' && act === 'none' && clause.words === 0)
		return verdict('unmeasurable', 'only-figure', quantity, clause);
	if (
		quantity?.shape === 'relative' &&
		(act !== 'make' || (clause.finite && !clause.passive && clause.who !== 'inside'))
	)
		return verdict('good', 'change-with-figure', quantity, clause, missingStart(clause));
	return undefined;
}

function doing(clause: Clause): Verdict | undefined {
	const { quantity, act, object } = clause;
	if (act !== 'make') return undefined;
	if (clause.brief && object !== 'own' && !quantity) return verdict('unmeasurable', 'bare-noun', clause, clause);
	if (clause.passive && remarks.test(clause.lemma) && clause.who !== 'inside')
		return verdict('good', 'outside-decision', clause.actAt, clause);
	if (clause.money && quantity && !clause.finite && /^(?:make|raise|save|bring|take)$/.test(clause.lemma))
		return verdict('good', 'brings', quantity, clause, missingStart(clause));
	if (
		quantity &&
		brings.has(clause.lemma) &&
		(object === 'flow' ||
			object === 'measure' ||
			(object === 'stock' &&
				/^(?:generate|attract|get|acquire|recruit|新增|吸引|引入|发展|拓展|获取|获得|带来)$/.test(clause.lemma)))
	)
		return verdict('good', 'brings', quantity, clause, missingStart(clause));
	if (quantity && clause.who === 'outside' && !clause.finite && /^(?:convert|turn|upsell)$/.test(clause.lemma))
		return verdict('good', 'brings', quantity, clause, missingStart(clause));
	if (clause.finite && quantity?.shape === 'level' && !quantity.share && lasts.has(clause.lemma))
		return verdict('good', 'takes-time', quantity, clause, missingStart(clause));
	if (clause.finite && quantity?.share && !clause.passive && clause.who !== 'inside' && lastsAlone.has(clause.lemma))
		return verdict('good', 'takes-time', quantity, clause, missingStart(clause));
	if (clause.finite && quantity && object === 'flow' && happens.has(clause.lemma))
		return verdict('good', 'outsiders-act', quantity, clause);
	if (object === 'hollow' && quantity?.shape === 'level')
		return verdict('good', 'figure-of', quantity, clause, missingStart(clause));
	if (
		!quantity &&
		(object === 'hollow' || object === 'measure') &&
		(clause.praise || clause.softMaking) &&
		!/^(?:define|document|write|publish|draft|describe|launch|release|ship|implement|roll|deploy|install|present|complete|finali[sz]e|automate|instrument|measure|collect|calculate|report|adopt)$/.test(
			clause.lemma
		)
	)
		return verdict('unmeasurable', 'makes-a-quality', clause.objectAt, clause);
	if (/^(?:make|enable|allow|help|let)$/.test(clause.lemma) && clause.praise && !quantity)
		return verdict('unmeasurable', 'makes-a-quality', clause.praise, clause);
	if (quantity?.share && clause.finite && clause.actAt && quantity.from > clause.actAt.to && clause.who !== 'inside')
		return verdict('good', 'share-of', quantity, clause, missingStart(clause));
	if (quantity?.share && clause.who === 'outside' && clause.finite && !clause.passive)
		return verdict('good', 'outsiders-share', quantity, clause, missingStart(clause));
	if (clause.object === 'unknown' && clause.objectAt === undefined && !quantity && !clause.finite)
		return verdict('unmeasurable', 'makes-nothing', clause.actAt, clause);
	const praisedDoing =
		clause.praise !== undefined &&
		clause.actAt !== undefined &&
		((!clause.passive && clause.praise.from > clause.actAt.from) || clause.adverbially);
	if (clause.settled && praisedDoing && !quantity && clause.finite && clause.lemma !== 'be')
		return verdict('unmeasurable', 'praised-state', clause.praise, clause);
	if (quantity && clause.measuredBy)
		return verdict(
			'good',
			'measured-by',
			quantity,
			clause,
			missingStart(clause) ?? finding('no-baseline', 'level', quantity)
		);
	if (quantity?.share && clause.lemma === 'contribute')
		return verdict('good', 'share-of', quantity, clause, missingStart(clause));
	const says = /^(?:recommend|say|report|rate|find|tell|agree|answer)$/.test(clause.lemma);
	if (says && clause.finite && !clause.passive && quantity?.share && !quantity.full)
		return verdict('good', 'outsiders-share', quantity, clause, missingStart(clause));
	if (clause.usedBy && quantity) return verdict('good', 'chosen-use', quantity, clause);
	if (clause.noneOf && clause.who === 'outside') return verdict('good', 'none-of-them', clause.actAt, clause);
	const countedFirst = quantity !== undefined && clause.actAt !== undefined && quantity.to <= clause.actAt.from;
	if (
		clause.finite &&
		!clause.passive &&
		quantity &&
		/^(?:use|adopt|install|choose|switch)$/.test(clause.lemma) &&
		(clause.who !== 'none' || countedFirst)
	)
		return verdict('good', 'chosen-use', quantity, clause, missingStart(clause));
	if (
		clause.finite &&
		clause.passive &&
		quantity?.share &&
		!quantity.full &&
		clause.who !== 'inside' &&
		object !== 'own'
	)
		return verdict('good', 'share-of', quantity, clause, missingStart(clause));
	const ownWorkDone =
		clause.passive &&
		((clause.lemma === 'complete' && clause.who !== 'outside') ||
			(object === 'own' && /^(?:enable|activate|start|complete)$/.test(clause.lemma)));
	if (clause.finite && quantity?.share && clause.who !== 'inside' && uses.has(clause.lemma) && !ownWorkDone)
		return verdict('good', 'chosen-use', quantity, clause, missingStart(clause));
	if (clause.finite && clause.who === 'outside' && !quantity && bindingly.test(clause.lemma))
		return verdict('good', 'outside-decision', clause.actAt, clause);
	if (clause.finite && !clause.passive && clause.who === 'outside' && quantity)
		return verdict('good', 'outsiders-act', quantity, clause, missingStart(clause));
	/** 建立、支持、打通：with these even a thing of one's own was often meant as a result. */
	const mayMeanAnything = /[一-鿿]/.test(clause.lemma) && !finishes.has(clause.lemma);
	return verdict(
		'task-output',
		quantity && object === 'own'
			? 'own-count'
			: clause.settled
				? 'done'
				: object === 'own' && !mayMeanAnything
					? 'makes-own'
					: finishes.has(clause.lemma)
						? 'finishes'
						: 'makes',
		clause.actAt,
		clause
	);
}

function reaching(clause: Clause): Verdict | undefined {
	const { quantity, act, object } = clause;
	if (act !== 'reach') return undefined;
	if (clause.lemma === 'sign' && !quantity) return verdict('good', 'outside-decision', clause.objectAt, clause);
	if (clause.gotDone) return verdict('task-output', 'gets-done', clause.actAt, clause);
	if (clause.decided)
		return verdict(
			'good',
			'outside-decision',
			quantity ?? clause.objectAt,
			clause,
			quantity?.shape === 'amount' ? undefined : missingStart(clause)
		);
	if (
		!quantity &&
		!clause.decided &&
		clause.praise &&
		clause.actAt &&
		/^(?:get|obtain|achieve)$/.test(clause.lemma) &&
		clause.praise.from > clause.actAt.from
	)
		return verdict('unmeasurable', 'makes-a-quality', clause.praise, clause);
	if (quantity) {
		const draws = /^(?:带来|引流|吸引)$/.test(clause.lemma);
		if (object === 'own' && !draws && !clause.finite && !clause.things.has('flow') && !clause.things.has('decision'))
			return verdict('task-output', 'own-count', clause.objectAt, clause);
		return verdict('good', 'reaches-figure', quantity, clause, missingStart(clause));
	}
	if (decides.has(clause.lemma) && clause.finite && (clause.passive || !remarks.test(clause.lemma)))
		return verdict('good', 'outside-decision', clause.actAt, clause);
	if (object === 'flow' && clause.praise && clause.actAt && clause.praise.from > clause.actAt.from)
		return verdict('unmeasurable', 'praise', clause.praise, clause);
	if (clause.several && !clause.finite && (clause.who === 'outside' || object === 'flow'))
		return verdict('unmeasurable', 'reaches-several', clause.objectAt, clause);
	if (object === 'decision' || clause.things.has('decision') || clause.who === 'outside' || object === 'flow')
		return verdict('good', 'outside-decision', clause.objectAt, clause);
	const getsHold = /^(?:obtain|get|acquire|pass|land|secure|gain|generate|sign|submit|close)$|[一-鿿]/.test(
		clause.lemma
	);
	if ((object === 'own' || object === 'unknown') && (getsHold || !clause.actAt))
		return verdict('task-output', 'reaches-own', clause.actAt, clause);
	return verdict('unmeasurable', 'reaches-nothing', clause.objectAt, clause);
}

function stating(clause: Clause): Verdict {
	const { quantity, act, object } = clause;
	if (quantity) {
		if (!clause.objectAt && !clause.money && clause.who === 'none' && clause.words <= 1)
			return verdict('unmeasurable', 'only-figure', quantity, clause);
		if (clause.usedBy && !clause.actAt) return verdict('good', 'chosen-use', quantity, clause);
		if (quantity.share) {
			if (clause.who === 'inside' && clause.things.has('own') && !metric.has(object))
				return verdict('task-output', 'insiders-comply', clause.objectAt, clause);
			return verdict('good', 'share-of', quantity, clause, missingStart(clause));
		}
		if (metric.has(object) || (clause.finite && clause.who === 'outside') || clause.money)
			return verdict('good', 'figure-of', quantity, clause, missingStart(clause));
		if (quantity.shape === 'level' && object !== 'own')
			return verdict('good', 'level', quantity, clause, missingStart(clause));
		if (object === 'own' || (act === 'soft' && !clause.finite))
			return verdict('task-output', 'own-count', clause.objectAt, clause);
		if (clause.who === 'outside') return verdict('good', 'outsiders', quantity, clause);
		return verdict('task-output', 'counted-thing', clause.objectAt, clause);
	}
	if (clause.decided && object === 'flow' && !clause.finite && act === 'none')
		return verdict('good', 'outside-decision', clause.objectAt, clause);
	if (clause.supportFor && !clause.finite) return verdict('task-output', 'named-thing', clause.objectAt, clause);
	if (clause.settled && clause.brief && object !== 'own') return verdict('unmeasurable', 'bare-noun', clause, clause);
	if (act === 'soft' && !clause.settled) return verdict('unmeasurable', 'soft-verb', clause.actAt, clause);
	if (clause.praise) return verdict('unmeasurable', 'praise', clause.praise, clause);
	if (clause.settled) return verdict('task-output', 'settled', clause.actAt, clause);
	if (object === 'own' || object === 'decision' || (clause.fresh && clause.words >= 2 && object === 'unknown'))
		return verdict('task-output', 'named-thing', clause.objectAt, clause);
	if (object === 'hollow' || object === 'plan' || metric.has(object))
		return verdict('unmeasurable', 'bare-quality', clause.objectAt, clause);
	return clause.words > 3
		? verdict('task-output', 'unknown', clause, clause)
		: verdict('unmeasurable', 'bare-noun', clause, clause);
}

/** What someone does all the time, or what others do without a number: nobody can say at the end whether it is there. */
function going(clause: Clause): Verdict | undefined {
	if (clause.quantity || !clause.finite) return undefined;
	if (clause.goesOn) return verdict('unmeasurable', 'goes-on', clause.actAt, clause);
	const acts = clause.act === 'make' || clause.act === 'none' || remarks.test(clause.lemma);
	if (!acts || clause.passive || clause.noneOf || clause.able || /^(?:have|be|not)$/.test(clause.lemma))
		return undefined;
	if (clause.who === 'outside' && !bindingly.test(clause.lemma))
		return verdict('unmeasurable', 'others-do', clause.actAt, clause);
	if (clause.who === 'inside' && clause.object !== 'own' && clause.lemma !== 'complete' && clause.act === 'make')
		return verdict('unmeasurable', 'insiders-do', clause.actAt, clause);
	return undefined;
}

const judgeClause = (clause: Clause): Verdict =>
	holding(clause) ?? going(clause) ?? moving(clause) ?? doing(clause) ?? reaching(clause) ?? stating(clause);

/** The first clause speaks for the text, unless it only says what a later one makes decidable. */
export function judgeKeyResult(reading: Reading): Finding[] {
	const verdicts = reading.clauses.map(judgeClause);
	const decided = (one: Verdict) =>
		one.label !== 'unmeasurable' && !one.also.some((more) => more.label === 'unmeasurable');
	const says = verdicts.find(decided) ?? verdicts[0];
	const lead = verdicts[0]?.label === 'maintain-bau' && says?.label === 'task-output' ? verdicts[0] : says;
	if (!lead) return [];
	const labels = new Map<Label, Finding>([[lead.label, finding(lead.label, lead.rule, lead.at)]]);
	for (const one of lead.also) if (!labels.has(one.label)) labels.set(one.label, one);
	for (const other of verdicts)
		if (
			other !== lead &&
			(other.label === 'good' || other.label === 'maintain-bau') &&
			(lead.label === 'good' || lead.label === 'maintain-bau')
		)
			for (const one of other.also)
				if (one.label === 'no-baseline' && !labels.has(one.label)) labels.set(one.label, one);
	if (reading.second) labels.set('multi', finding('multi', `second-${reading.second.by}`, reading.second));
	return [...labels.values()];
}
