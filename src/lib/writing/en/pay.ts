// Pay, rating and punishment in English: is it made to depend on attainment, only the subject, or forbidden?
import type { Finding, Kind } from '../types.ts';
import { missed, punishment, withheld } from './punish.ts';
import { reward, stake } from './stakes.ts';

const link =
	/\b(?:based (?:up)?on|basis|depend\w*|tied|link\w*|determin\w*|decid\w*|according to|in line with|proportion\w*|calculat\w*|earn\w*|receiv\w*|eligib\w*|qualif\w*|payouts?|paid|pays|granted|awarded|split|distributed|if|when|once|whenever|unless|(?:for|on) (?:achieving|reaching|hitting|exceeding|meeting|completing|delivering|closing|each|every)|to (?:achieve|reach|hit|exceed)|upon|make up|counts? (?:for|towards?)|weight\w*|requires?|must|need to|rewards?|accelerators?|multipl\w*|so that|contingent|conditional|reflected|influences?|affects?|feeds? into|input|considered|used|gets?|loses?|per (?:deal|point)|above|below|prorated|pro-rated|scal(?:es|ed) with|varies with|held to)\b/;
const goal =
	/\b(?:okrs?|key results?|objectives?|goals?|targets?|quotas?|attain\w*|achiev\w*|results?|scores?|scored|plan|kpis?|performance|performers?|completion|deals?|sales|revenue|services|bookings|grades?|milestones?|numbers|check-ins?|expectations|contribution)\b/;
const forbidden =
	/\b(?:(?:not|never|no longer|cannot|can't|don't|doesn't|won't|isn't|aren't|weren't|wasn't|nor|neither)\b[^.;]{0,30}\b(?:used|use|uses|tied?|pinn\w*|linked?|links?|consider\w*|part|based|base|connect\w*|determin\w*|affect\w*|influenc\w*|input|factor\w*|depend\w*|impact\w*|relat\w*|coupl\w*|bound|attach\w*|decid\w*|feed|feeds|count|counts|play|set|mean|about|reflect\w*|mention\w*|reward\w*|evaluat\w*|compensat\w*|pay|paid|bonus\w*|promot\w*|ratings?)|no (?:\w+ ){0,1}(?:consequences?|influence|link|effect|bearing|connection|impact|relation\w*|role)|no (?:bonus(?:es)?|pay|raises?) (?:is|are|will be|should be|gets?|attached|tied|linked)|(?:should|must) not be confused|(?:avoid|stop) (?:using|tying|linking|making|turning|pinning)|trap of|underestimat\w*|avoid (?:[a-z]+ )?risks?|play (?:it )?safe|low-?ball\w*|unlawful|illegal|irregular|violat\w*|separat\w*|independent(?:ly)? of|decoupl\w*|unrelated|two different things|distinct from|regardless of|nothing to do|free of|kept (?:out|apart)|sandbag\w*|backfir\w*|gaming the|mistake|dangerous|bad idea|undermin\w*|discourag\w*|harm\w*|rather than (?:pay|bonus|compensation))\b/;
/** Pay that carries in its name what it hangs on. */
const byName = new RegExp(
	`\\b(?:performance|results?|outcomes?|achievement|attainment|targets?|goals?|okrs?|kpis?|merit|quota|sales)[- ](?:based|related|linked|driven|contingent|dependent|tied)(?: and [a-z-]+)? ${reward}\\b|\\bpay(?:ment)?[- ](?:for|by)[- ](?:performance|results?|outcomes?)\\b|\\bperformance-based pay|\\bkickers? (?:to|for|on|if|when)\\b|\\bincentives? (?:for [^.;]{0,30}\\b(?:leaders?|managers?|employees|staff|reps|sales ?people|teams?|engineers|executives?|people)\\b[^.;]{0,30} )?to (?:improve (?:their |our |team )?performance|(?:achieve|reach|hit|exceed) (?:the |their |our |its )?(?:[a-z]+ )?(?:goals?|targets?|results|okrs?|quotas?|objectives?))\\b|\\bpromoted (?:for|because|based)\\b|\\b(?:include|add|embed|build|reflect|incorporate)(?:s|d|ed|ing)? [^.;]{0,50}\\b(?:in|into) (?:[a-z’'-]+ ){0,3}(?:performance reviews?|appraisals?|evaluations?|scorecards?|bonus(?:es)?|compensation)\\b|\\breward(?:s|ed|ing)? (?:our |the |all |those )*(?:top|high|best|strong|outstanding) (?:performers?|employees|people|reps|contributors?)\\b`
);
/** "Link compensation to results", "bonuses tied to the quarter's goals". */
const bound = new RegExp(
	`\\b(?:link|tie|connect|peg|couple|index|attach|bind|anchor)(?:s|d|ed|ing)? (?:[a-z'’-]+ ){0,4}${reward}\\b[^.;]{0,30}\\b(?:to|with)\\b|\\b${reward}\\b[^.;]{0,40}\\b(?:linked|tied|connected|pegged|coupled|indexed|attached|bound|anchored|tying|linking) (?:directly |closely |strictly )?(?:to|with)\\b|\\b(?:linked|tied|connected|pegged|coupled|indexed|bound|anchored) (?:directly |closely |strictly |tightly )?(?:to|with) (?:[a-z'’-]+ ){0,4}${reward}\\b`
);
/** The page or the meeting about pay, not pay itself. */
const subject =
	/\b(?:this page|forms?|layout|template|screen|column|button|explains?|describes?|learn more|meets? (?:on|every)|philosophy|gap|parity|dashboard|survey|benchmark\w*|publish\w*|audit|listed|closes on|process for|cycle (?:opens|starts)|team (?:meets|owns|will)|schema|tool|vendor)\b/;

/** The question of an appraisal form: a person is judged by goals. */
const appraisal =
	/\b(?:how well (?:did|does|has)|to what extent (?:did|has)|rate|evaluate|assess|judge|score)\b[^.?]{0,20}\b(?:employees?|team members?|direct reports?|person|individuals?|their reports?|people|staff)\b/;

export function payFindings(text: string, kind: Kind): Finding[] {
	const found: Finding[] = [];
	const judged = appraisal.exec(text);
	if (judged && kind === 'statement' && goal.test(text))
		found.push({ label: 'pay-linked', rule: 'appraises', from: judged.index, to: judged.index + judged[0].length });
	const first = [...text.matchAll(stake)][0] ?? byName.exec(text) ?? bound.exec(text);
	if (first && found.length === 0) {
		const at = { from: first.index, to: first.index + first[0].length };
		const rule = ruleOf(text, text.slice(0, at.from) + ' '.repeat(at.to - at.from) + text.slice(at.to), kind);
		found.push({ label: rule === 'pay-tied' || rule === 'pay-depends' ? 'pay-linked' : 'pay-topic', rule, ...at });
	}
	const blow = punishment(text);
	if (blow) found.push({ label: 'negative', rule: 'punishes', ...blow });
	return found;
}

/** @param rest the text without what is at stake */
function ruleOf(text: string, rest: string, kind: Kind): 'pay-tied' | 'pay-depends' | 'pay-forbidden' | 'pay-subject' {
	// "Who misses gets no bonus" denies the bonus and not the tie.
	if (withheld.test(text) && missed.test(text) && goal.test(text)) return 'pay-tied';
	if (forbidden.test(text)) return 'pay-forbidden';
	if (byName.test(text) || bound.test(text)) return 'pay-tied';
	const conditional = link.test(rest) && goal.test(rest);
	const isTied =
		kind === 'statement'
			? (goal.test(rest) || link.test(rest)) && !(subject.test(text) && !conditional)
			: conditional &&
				/\b(?:bonus\w*|paid|commission|payout|kicker|pay|if|so that|tied|depend\w*)\b/.test(text) &&
				!subject.test(text) &&
				!startsWithWork.test(text);
	return isTied ? 'pay-depends' : 'pay-subject';
}

/** Someone works on pay as a topic: "Review and revise …", "Implement a bonus scheme". */
const startsWithWork =
	/^(?:review|revise|implement|introduce|create|develop|design|define|document|complete|launch|roll|build|update|benchmark|publish|run|annual|propose|draft|establish|improve|add|get|audit|ensure|train|conduct|finali[sz]e|set|align|communicate|evaluate|plan)\b/;
