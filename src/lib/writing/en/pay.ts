// Pay, rating and punishment in English: is it made to depend on attainment, only the subject, or forbidden?
import type { Finding, Kind } from '../types.ts';
import { punishment } from './punish.ts';

const pay =
	/\b(?:salar(?:y|ies)|wages?|bonus(?:es)?|commissions?|compensation|(?:variable|sales|exec(?:utive)?|total|cash) comp|comp (?:review|plan|change|band|ratio|increase|calculator|framework|model|philosophy|structure|cycle|benchmark|data)s?|remuneration|pay (?:rises?|raises?|bands?|grades?|increases?|equity|reviews?|scales?|ranges?|decisions?|outs?|mix|gap|parity|transparency|structures?|philosophy|cycles?|levels?)|(?:fair|equal|gender) pay|payroll(?! (?:(?:and|&) [a-z]+ )?(?:leads?|teams?|managers?|specialists?|departments?|office)\b)|(?:extra|variable|base|merit|month's|incentive|target) pay|merit (?:increase|raise)s?|(?:a|pay|merit|salary) raises?|incentive (?:pay|plan|comp|bonus)|incentives(?= (?:are|is|for (?:sales|employees|staff|reps)))|spiff?s?|stock awards?|equity awards?|(?:restricted )?stock units?|(?:stock|equity|option|share) (?:option )?(?:plans?|schemes?|pools?)|employee stock|espps?|esops?|vesting|401\(?k\)?|pension(?: plan| scheme)?s?|(?:employee|staff|team member|teammate) (?:(?:recognition (?:and|&) )?rewards?|perks?|discounts?)|(?:rewards?|perks) (?:strategy|philosophy|programme for staff|package)|(?:benefits|rewards) and (?:perks|rewards|benefits)|(?:annual|yearly|salary) raises|total rewards|(?:employee|staff|pay and|salary and|compensation and|perks and|company) benefits|(?:health|dental|medical|retirement|insurance|parental|competitive|global|local|improved|better|new|additional|country|u\.?s\.?) benefits(?! (?:of|to|for (?:customers|users|partners|members))\b)|(?:implement|launch|offer|review|introduce|expand|extend|roll out|harmoni[sz]e|renew|benchmark|administer|enroll? in) (?:our |the |new )?benefits(?! (?:of|to)\b)|benefits(?=,? (?:packages?|plans?|enrol|offerings?|survey|brokers?|providers?|programs?|programmes?|administration|renewals?|model|strategy|team|and perks|across|in (?:all|every|each)))|earns? (?:an? )?(?:(?:extra |additional )\$?\d[\d.,]*%?|\$\d[\d.,]*|\d[\d.,]*\s?%)|accelerators?(?= (?:of|on|for|above))|shares(?= (?:after|when|if|for|upon))|(?:on|about) raises|payouts?|paid out|accelerated rate|stock (?:grants?|options?)|equity (?:grants?|refresh|compensation)|rsus?|promotions?(?! (?:code|campaign|video|material|page|plan for|of (?:the|our)|channel|email|budget))|(?:be|get|gets|is|are|been) promoted|promoted to|performance (?:ratings?|reviews?|appraisals?|evaluations?|grades?|assessments?|scores?)|appraisals?|(?:year-end|annual|performance|employee|overall|individual|talent) ratings?|ratings? (?:of|for) (?:each|every|an|the) (?:employee|team member|person)|rent index(?:es)?|payslips?|\bote\b|on-target earnings|base rate|calibration (?:session|meeting)s?)\b/g;
const link =
	/\b(?:based (?:up)?on|basis|depend\w*|tied|link\w*|determin\w*|decid\w*|according to|in line with|proportion\w*|calculat\w*|earn\w*|receiv\w*|eligib\w*|qualif\w*|payouts?|paid|pays|granted|awarded|split|distributed|if|when|once|whenever|unless|for (?:achieving|reaching|hitting|exceeding|meeting|each|every)|upon|make up|counts? (?:for|towards?)|weight\w*|requires?|must|need to|rewards?|accelerators?|multipl\w*|so that|contingent|conditional|reflected|influences?|affects?|feeds? into|input|considered|used|gets?|loses?|per (?:deal|point)|above|below|prorated|pro-rated|held to)\b/;
const goal =
	/\b(?:okrs?|key results?|objectives?|goals?|targets?|quotas?|attain\w*|achiev\w*|results?|scores?|scored|plan|kpis?|performance|performers?|completion|deals?|sales|revenue|services|bookings|grades?|milestones?|numbers|check-ins?|expectations|contribution)\b/;
const forbidden =
	/\b(?:(?:not|never|no longer|cannot|can't|don't|doesn't|won't|isn't|aren't|nor|neither)\b[^.;]{0,30}\b(?:used|use|uses|tied?|linked?|links?|consider\w*|part|based|base|connect\w*|determin\w*|affect\w*|influenc\w*|input|factor\w*|depend\w*|impact\w*|relat\w*|decid\w*|feed|feeds|count|counts|play|set|mean|about|reflect\w*|mention\w*|reward\w*|evaluat\w*|compensat\w*|pay|paid|bonus\w*|promot\w*|ratings?)|no (?:\w+ ){0,1}(?:consequences?|influence|link|effect|bearing|connection|impact|relation\w*|role|bonus|pay)|separat\w*|independent(?:ly)? of|decoupl\w*|unrelated|two different things|distinct from|regardless of|nothing to do|free of|kept (?:out|apart)|sandbag\w*|backfir\w*|gaming the|mistake|dangerous|bad idea|undermin\w*|discourag\w*|harm\w*|rather than (?:pay|bonus|compensation))\b/;
/** The page or the meeting about pay, not pay itself. */
const subject =
	/\b(?:this page|forms?|layout|template|screen|column|button|explains?|describes?|learn more|meets? (?:on|every)|philosophy|dashboard|survey|benchmark\w*|publish\w*|audit|listed|closes on|process for|cycle (?:opens|starts)|team (?:meets|owns|will)|schema|tool|vendor)\b/;

/** The question of an appraisal form: a person is judged by goals. */
const appraisal =
	/\b(?:how well (?:did|does|has)|to what extent (?:did|has)|rate|evaluate|assess|judge|score)\b[^.?]{0,20}\b(?:employees?|team members?|direct reports?|person|individuals?|their reports?|people|staff)\b/;

export function payFindings(text: string, kind: Kind): Finding[] {
	const found: Finding[] = [];
	const judged = appraisal.exec(text);
	if (judged && kind === 'statement' && goal.test(text))
		found.push({ label: 'pay-linked', rule: 'appraises', from: judged.index, to: judged.index + judged[0].length });
	const first = [...text.matchAll(pay)][0];
	if (first && found.length === 0) {
		const at = { from: first.index, to: first.index + first[0].length };
		const rest = text.slice(0, at.from) + ' '.repeat(at.to - at.from) + text.slice(at.to);
		const isForbidden = forbidden.test(text);
		const depends = link.test(rest) || goal.test(rest);
		const conditional = link.test(rest) && goal.test(rest);
		const isLinked =
			!isForbidden &&
			(kind === 'statement'
				? depends && !(subject.test(text) && !conditional)
				: conditional &&
					/\b(?:bonus\w*|paid|commission|payout|pay|if|so that|tied|depend\w*)\b/.test(text) &&
					!subject.test(text) &&
					!startsWithWork.test(text));
		found.push({
			label: isLinked ? 'pay-linked' : 'pay-topic',
			rule: isLinked ? 'pay-depends' : isForbidden ? 'pay-forbidden' : 'pay-subject',
			...at
		});
	}
	const blow = punishment(text);
	if (blow) found.push({ label: 'negative', rule: 'punishes', ...blow });
	return found;
}

/** Someone works on pay as a topic: "Review and revise …", "Implement a bonus scheme". */
const startsWithWork =
	/^(?:review|revise|implement|introduce|create|develop|design|define|document|complete|launch|roll|build|update|benchmark|publish|run|annual|propose|draft|establish|improve|add|get|audit|ensure|train|conduct|finali[sz]e|set|align|communicate|evaluate|plan)\b/;
