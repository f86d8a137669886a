// Does a clause hold a level or run the machine? Plans, service levels, figures that stand still.
import type { Clause } from './types.ts';
import { finding, missingStart, verdict, type Verdict } from './verdict.ts';

/** Verbs that a quota takes. */
const attains = new Set(
	'reach achieve hit meet attain exceed beat surpass get land total pass 达到 达成 完成 实现 突破 超过'.split(' ')
);

/** A process that every single case goes through. */
const goesThrough = /^(?:go|get|receive|follow|undergo)$/;

export function holding(clause: Clause): Verdict | undefined {
	const { quantity, act, object } = clause;
	const at = clause.actAt ?? clause.objectAt;
	if (act === 'hold') {
		if (quantity?.shape === 'from-to' && !quantity.same) return undefined;
		const anchored =
			quantity !== undefined ||
			object === 'ceiling' ||
			object === 'plan' ||
			object === 'decision' ||
			clause.things.has('ceiling') ||
			clause.things.has('plan');
		const vague = anchored ? undefined : finding('unmeasurable', 'hold-without-figure', clause.objectAt ?? clause);
		return verdict('maintain-bau', 'hold', at, clause, vague, object === 'ceiling' ? undefined : missingStart(clause));
	}
	const lands =
		act === 'make' && clause.objectAt === undefined && /^(?:deliver|finish|complete|run|land|ship)$/.test(clause.lemma);
	if (
		!quantity &&
		clause.toPlan &&
		(act === 'none' || lands) &&
		!clause.finite &&
		object !== 'own' &&
		clause.words <= 5
	)
		return verdict('maintain-bau', 'plan', clause.objectAt, clause);
	if (quantity?.same)
		return verdict(
			'maintain-bau',
			'same-figure',
			quantity,
			clause,
			object === 'own' ? finding('task-output', 'own-count', clause.objectAt ?? clause) : undefined
		);
	if (quantity?.share && !clause.standing && act === 'none' && clause.lemma === 'have' && object === 'own')
		return verdict('task-output', 'insiders-comply', clause.actAt, clause);
	if (
		quantity?.full &&
		!clause.standing &&
		act === 'none' &&
		clause.lemma === 'have' &&
		(clause.who === 'inside' || object === 'own' || object === 'plan')
	)
		return verdict('task-output', 'insiders-comply', clause.actAt, clause);
	if (quantity?.full && clause.finite && goesThrough.test(clause.lemma) && !clause.things.has('flow'))
		return verdict('maintain-bau', 'covers-all', clause.actAt, clause, missingStart(clause));
	if (quantity?.full && act === 'none' && clause.lemma === 'have' && clause.who === 'none')
		return verdict('maintain-bau', 'covers-all', clause.actAt, clause, missingStart(clause));
	if (clause.standing && act !== 'change' && (quantity?.share || clause.everyone))
		return verdict(
			'maintain-bau',
			'covers-all',
			at,
			clause,
			missingStart(clause) ?? finding('no-baseline', 'share', quantity ?? at ?? clause)
		);
	if (quantity?.share && !clause.finite && /^(?:reply|respond|answer|acknowledge|resolve)$/.test(clause.lemma))
		return verdict('maintain-bau', 'service-level', clause.actAt, clause, missingStart(clause));
	if (quantity?.share && clause.who === 'inside' && /^(?:cover|insure|comply)$/.test(clause.lemma))
		return verdict('maintain-bau', 'covers-all', clause.actAt, clause, missingStart(clause));
	if (quantity && clause.running && act !== 'change' && act !== 'make')
		return verdict(
			'maintain-bau',
			'running-figure',
			clause.objectAt,
			clause,
			finding('no-baseline', 'running-figure', quantity)
		);
	if (clause.things.has('ceiling') && act !== 'make')
		return verdict('maintain-bau', 'error-budget', clause.objectAt, clause);
	if (quantity?.share && clause.toPlan && act === 'make')
		return verdict('maintain-bau', 'plan', clause.objectAt, clause);
	if (
		clause.lemma !== 'have' &&
		(act !== 'none' || quantity !== undefined || clause.finite || clause.toPlan) &&
		clause.things.has('plan') &&
		act !== 'change' &&
		(act !== 'make' || /^(?:hire|完成|达成|实现)$/.test(clause.lemma)) &&
		act !== 'soft' &&
		!(act === 'reach' && !attains.has(clause.lemma)) &&
		(object === 'plan' || quantity?.share || clause.toPlan)
	)
		return verdict('maintain-bau', 'plan', clause.objectAt, clause);
	if (clause.recurring && (act === 'make' || act === 'none'))
		return verdict(
			'maintain-bau',
			'routine',
			at,
			clause,
			act === 'make' && !clause.dueOnTime && object === 'own'
				? finding('task-output', 'routine-work', at ?? clause)
				: undefined
		);
	if (clause.everyone && clause.finite && !quantity && /^(?:pass|comply|renew)$/.test(clause.lemma) && clause.inspected)
		return verdict('maintain-bau', 'covers-all', clause.actAt, clause);
	const nobodyWaits = clause.noneOf && quantity?.shape !== 'from-to' && quantity !== undefined && clause.finite;
	if (nobodyWaits && /^(?:wait|go|take|stay|remain|miss|last)$/.test(clause.lemma))
		return verdict('maintain-bau', 'service-level', clause.actAt, clause, finding('no-baseline', 'level', quantity));
	if (clause.zero && act !== 'change')
		return verdict(
			'maintain-bau',
			'zero-incidents',
			clause.objectAt,
			clause,
			finding('no-baseline', 'zero-incidents', quantity ?? clause.objectAt ?? clause)
		);
	if (quantity?.share && quantity.shape !== 'from-to' && clause.dueOnTime && clause.finite)
		return verdict('maintain-bau', 'on-time', clause.actAt, clause, missingStart(clause));
	if (quantity?.full && clause.keeps)
		return verdict('maintain-bau', 'keeps-all', clause.objectAt, clause, missingStart(clause));
	if (
		quantity &&
		quantity.shape !== 'from-to' &&
		quantity.shape !== 'relative' &&
		(clause.serviceLevel ||
			(object === 'service' && act !== 'change') ||
			(clause.things.has('service') &&
				(quantity.share || quantity.shape === 'level') &&
				act === 'none' &&
				!clause.finite))
	)
		return verdict(
			'maintain-bau',
			'service-level',
			clause.objectAt,
			clause,
			missingStart(clause) ??
				(quantity.shape === 'amount' && clause.serviceLevel ? finding('no-baseline', 'level', quantity) : undefined)
		);
	return undefined;
}
