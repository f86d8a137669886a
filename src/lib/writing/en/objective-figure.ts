// The figure an objective aims at: none where it names a segment, a date or how far the work has come.
import { blank } from '../normalise.ts';
import type { Clause, Finding } from '../types.ts';
import { aimedAt } from '../verdict.ts';
import { quantitiesOf } from './quantities.ts';

/** ": 100%", "- 70 %", "(60 %, merged)", "[done … 50 %]": how far it has come, not how far it should. */
export const status =
	/(?:\s[-=:]|[:.]\s*=?|[([])\s*(?:at |now |about )?\d[\d.]*\s?%(?:\s*(?:done|complete|completed|finished)\b|\s*(?:[,(][^)]*)?[)\]]?\s*$|\))|\[[^\]]*\]/g;

export function metricIn(whole: string): Finding | undefined {
	const text = blank(whole, status);
	const aims = quantitiesOf(text).filter((one) => {
		if (one.full && /^\s*$/.test(text.slice(one.to)) && !/\b(?:to|at|of|above)\s+$/.test(text.slice(0, one.from)))
			return false;
		const after = text.slice(one.to, one.to + 24);
		const before = text.slice(Math.max(0, one.from - 24), one.from);
		const segment =
			(!one.share && /^\+?\s?[a-z-]*\s?\)/.test(after)) ||
			/^\+? ?(?:user|employee|seat|person|people(?= (?:teams?|compan|business|offices?))|year-old|year old|day-old)\b/.test(
				after
			) ||
			(/\+$/.test(text.slice(one.from, one.to)) && /\b(?:with|of|over|for)\s$/.test(before)) ||
			(one.shape === 'amount' && /\b(?:our|these|those) $/.test(before) && /^ [a-z]/.test(after)) ||
			/\b(?:with|for|of|aged?) (?:each of )?(?:the |our |these |those )?(?:more than |over |fewer than |at least )?$/.test(
				before
			);
		const inBrackets = /\([^)]*$/.test(text.slice(0, one.from));
		const small = /^(?:1$|one|two|half)\b/.test(text.slice(one.from, one.to)) && one.shape === 'amount';
		return !(segment || (inBrackets && !one.share) || small || /\bday\s$/.test(before));
	});
	return aims[0] && aimedAt(aims[0]);
}

/** "12 lessons for the kitchen": own pieces, with no verb. */
const opensWithOwn =
	/^\s*\d+ (?:new )?(?:[a-z]+ )?(?:iterations?|lessons?|guides?|pages?|videos?|articles?|workshops?|webinars?|events?|reports?|reviews?|courses?|sessions?|experiments?|tests?|features?|posts?|dashboards?|playbooks?)\b/;
/** "All clerks are trained": what insiders have to learn is work. */
const trained =
	/\b(?:employees|team members|teammates|staff|managers|engineers|clerks|colleagues)\b[^,;]*\b(?:are|is|get|be) (?:certified|trained|onboarded|enrolled)\b/;

/** "Host 4 meetups": the figure counts the writer's own work, which stays work. */
export const countsOwnWork = (metric: Finding | undefined, first: Clause, text: string): boolean =>
	(metric?.rule === 'count-in-objective' &&
		((first.act === 'make' && first.lemma !== 'make') ||
			(first.act === 'none' && !first.finite && opensWithOwn.test(text))) &&
		!/[$€£¥]/.test(text)) ||
	(metric !== undefined && trained.test(text));
