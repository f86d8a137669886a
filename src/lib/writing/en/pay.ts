// Pay, rating and punishment in English: is it made to depend on attainment, only the subject, or forbidden?
import type { Finding } from '../types.ts';

const pay =
	/\b(?:salar(?:y|ies)|wages?|bonus(?:es)?|commissions?|compensation|remuneration|pay(?!ing|ers?\b|load|\s+(?:off|attention))(?:check|slip|out|outs|s|roll)?|paid(?= (?:out|at|on|monthly|quarterly|for (?:over|above)))|raises?(?= (?:of|are|is|depend|based|for|in))|merit (?:increase|raise)s?|pay rises?|incentives?|spiffs?|stock (?:grants?|options?)|equity (?:grants?|refresh)|rsus?|promot(?:ion|ions|ed)\b(?! (?:code|campaign|video|material|page|plan))|performance (?:rating|review|appraisal|evaluation|grade|score|assessment)s?|appraisals?|ratings?(?= (?:of (?:the|an) (?:employee|staff)|for employees))|rent index(?:es)?|payslips?|\bote\b|base rate|variable)\b/g;
const link =
	/\b(?:based (?:up)?on|depend(?:s|ent|ing)?(?: up)?on|tied to|linked? to|link(?:ed|s)?\b|determin(?:es?|ed)|decid(?:es?|ed)|according to|in proportion|proportional|calculat(?:ed|ion)|earn(?:ed|s|ing)?|receiv(?:e|es|ed)|eligib(?:le|ility)|qualif(?:y|ies)|payouts?|paid|pays? (?:out|for)|if (?:you|the|they|a|revenue|we|all|target|goal|quota)|when|once|for (?:achieving|reaching|hitting|exceeding|meeting|each|every)|upon|attainment|achiev(?:e|es|ing|ement|ed)|reach(?:es|ed|ing)?|quota|make up|count(?:s)? (?:for|towards?)|weight(?:ed|ing)?|requires?|rewards?|accelerators?|multiplier|so that everyone gets|contingent|conditional|reflect(?:ed|s)? in|influences?|affects?|feeds? into|input (?:to|for|into)|considered (?:in|for)|used (?:to|for|in)|gets?|loses?|over ?achiev\w+|per (?:deal|point))\b/g;
const goal = /\b(?:okrs?|key results?|objectives?|goals?|targets?|quotas?|attainment|achiev\w+|results?|scores?|plan|kpis?|metrics?|performance|completion|deals?|sales|revenue|services|bookings|closed|numbers|check-ins?)\b/;
const forbidden =
	/\b(?:not|never|no|cannot|can't|don't|doesn't|won't|isn't|aren't|separate(?:d|ly)?|independent(?:ly)?|decoupled?|without|neither|nor|unrelated|avoid|instead of|rather than|stop|nothing to do|free of)\b/;

const punish: readonly RegExp[] = [
	/\bpips?\b(?! install)|\bperformance improvement plans?\b/g,
	/\b(?:forced?|stack) (?:rank\w*|distribution|curve)|\bforced (?:in)?to (?:a |the )?(?:bell )?(?:curve|ranking|distribution)|\bbell curve\b|\brank and yank\b|\bvitality curve\b|\b(?:bottom|lowest)(?:[- ]ranked|[- ]performing|[- ]scoring)? (?:\d+|five|ten|twenty|one|two|performers?)\b/g,
	/\b(?:terminat(?:ed?|ion) (?:of (?:employment|contract)|for|the (?:employee|team member))|(?:is|are|be|being|get|gets) (?:terminated|fired|dismissed|let go|demoted|disbanded|separated|sacked|penali[sz]ed|punished|sanctioned|reprimanded|shamed)|asked to leave|moved to a lower|contract is (?:cancel|terminat)\w+|loses? (?:their|his|her|the) (?:job|bonus|position|role)|dismissal|demotion|layoffs? (?:for|of))\b/g,
	/\b(?:punish\w*|penalt(?:y|ies)(?! (?:kick|box|area))|penali[sz]\w+|disciplinary|reprimand\w*|written warning|final warning|formal warning|named and shamed|name and shame|shaming|blamed?(?! ?less)(?! free)|scapegoat\w*|held responsible for failure|underperform(?:er|ers|ing employees))\b/g,
	/\b(?:deduct(?:ed|ion|ions|s)?|docked|withheld|forfeit\w*|clawed? back|clawback)\b/g,
	/\bnamed in (?:the|an|front)\b|\bwill be named\b|\bimpos(?:e|es|ed|ing)\b[^.]{0,40}\b(?:goals?|tasks?|targets?|quotas?)\b|\bno excuses\b|\bconsequences for (?:missing|those|anyone|not)\b/g
];
const harmless = /\b(?:blameless|no(?:-| )blame|without blame|avoid(?:ing)? (?:blame|burnout)|never (?:punish|blame)\w*|not (?:be )?(?:punish|blame|penali)\w*|no one is (?:punish|blame)\w*|prevent\w* burnout|tax deduct\w*|deductible)\b/;

export function payFindings(text: string, kind: 'objective' | 'kr' | 'statement'): Finding[] {
	const found: Finding[] = [];
	const pays = [...text.matchAll(pay)];
	const first = pays[0];
	if (first) {
		const at = { from: first.index, to: first.index + first[0].length };
		const outsideSpan = text.slice(0, at.from) + ' '.repeat(at.to - at.from) + text.slice(at.to);
		const links = [...outsideSpan.matchAll(link)];
		const isForbidden = forbidden.test(text) && !/\bnot only\b|\bif [^.]* not\b|\bnot (?:meet|reach|hit|achiev)/.test(text);
		const certain = /\b(?:spiffs?|payouts?|commissions? (?:is|are|rate|plan))\b/.test(text);
		const depends = links.length > 0 && (goal.test(outsideSpan) || certain);
		const strong = /\b(?:bonus|commission|salar|pay|incentive|promot|raise|spiff|compensation|rating|stock|equity)/.test(first[0]);
		if (!isForbidden && strong && (depends || certain) && (kind === 'statement' || links.length > 0)) found.push({ label: 'pay-linked', rule: 'pay-depends', ...at });
		else found.push({ label: 'pay-topic', rule: isForbidden ? 'pay-forbidden' : 'pay-subject', ...at });
	}
	if (!harmless.test(text))
		for (const pattern of punish) {
			const match = [...text.matchAll(pattern)][0];
			if (match) {
				found.push({ label: 'negative', rule: 'punishes', from: match.index, to: match.index + match[0].length });
				break;
			}
		}
	return found;
}
