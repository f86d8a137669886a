// Punishment, forced ranking and blame in English; technical failures and kind words about failing are not meant.
import type { Span } from '../types.ts';

const people =
	'(?:employees?|people|persons?|staff|reps?|representatives?|sales ?people|workers?|performers?|managers?|leads?|leaders?|members?|team members?|teammates?|engineers?|teachers?|agents?|owners?|colleagues|individuals?|associates?|contractors?|contributors?|anyone|everyone|whoever|those|somebody|someone)';
/** Somebody or something stayed below what was asked. */
const shortfall =
	"(?:miss(?:es|ed|ing)?|fail(?:s|ed|ing)?|failure to|fall(?:s|ing)? (?:short|below|behind)|drops? below|below (?:the |a |their |\\d)|under \\d|less than|unmet|underperform\\w*|under-perform\\w*|(?:not|never|n't|n’t|dont|doesnt) (?:[a-z]+ ){0,2}(?:meet|met|meeting|reach\\w*|achiev\\w*|hit|hitting|attain\\w*|deliver\\w*|improve\\w*)|low(?:er|est)? (?:ratings?|scores?|grades?|performers?|performance)|low(?:est)?[- ]performing|(?:poor|unsatisfactory|insufficient) (?:performance|performers?|ratings?|results?)|(?:does|did|do) not meet expectations|(?:bottom|worst)[- ](?:ranked|performing|rated))";
export const missed = new RegExp(`\\b${shortfall}\\b`);

const gain =
	'(?:pay|paid|salar(?:y|ies)|wages?|bonus(?:es)?|commissions?|compensation|incentives?|raises?|increments?|promotions?|payouts?|reward)';
const taking =
	'(?:deduct\\w*|dock(?:s|ed|ing)?|withh[eo]ld\\w*|forfeit\\w*|claw(?:s|ed|ing)? back|clawbacks?|cut(?:s|ting)?|reduc\\w+|los(?:e|es|ing)|den(?:y|ied|ies)|freez\\w+|frozen|(?:no longer|not|in)[- ]?eligible|no|without|zero)';
/** Pay that is not given, or taken away. */
export const withheld = new RegExp(
	`\\b${taking}\\b[^.;]{0,30}\\b${gain}\\b|\\b${gain}\\b[^.;]{0,30}\\b(?:deduct\\w*|docked|withheld|forfeit\\w*|cut|reduced|frozen)\\b`
);
/** Of that, what hurts: not to get a bonus is how a bonus works. */
const fines = new RegExp(
	`\\bnegative bonus(?:es)?\\b|\\b(?:receiv|get|earn)(?:e?s)? no (?:merit|bonus|raise|increment|commission)\\b|\\bno one gets (?:the|a|any) bonus\\b|\\b(?:deduct\\w*|dock(?:s|ed|ing)?|forfeit\\w*|withh[eo]ld\\w*|claw(?:s|ed|ing)? back|cut(?:s|ting)?) (?:[a-z%’'\\d-]+ ){0,5}${gain}\\b|\\b(?:salar(?:y|ies)|wages?|pay)\\b[^.;]{0,20}\\b(?:deduct\\w*|docked|withheld|cut)\\b`
);

const harm =
	'(?:revoked|removed|replaced|reassigned|demoted|downgraded|subject to|fac(?:e|es|ing)|los(?:e|es)|required to|forced to|disciplin\\w*|warn(?:ed|ing)\\b|dismiss\\w*|terminat\\w*|fired|exit\\w*|let go|shown the door|publicly|announced|called out|explain|answer for|held accountable|suspended|expelled|eliminated|out of)';
/** Who misses is harmed; in either order. */
const consequences = [
	new RegExp(`\\b(?:${people}|you|they|who|if|unless)\\b[^.;]{0,40}\\b${shortfall}\\b[^.;]{0,90}\\b${harm}\\b`),
	new RegExp(
		`\\b${shortfall}\\b[^.;]{0,50}\\b(?:fire|fires|sack|sacks|dismiss|dismisses|demote|demotes|replace|replaces|remove|removes|warn|warns) (?:the |their |his |her |your |any |every )?(?:[a-z-]+ )?${people}\\b`
	),
	new RegExp(
		`\\b(?:fir(?:e|es|ing)|sack(?:s|ing)?|dismiss(?:es|ing)?|terminat(?:e|es|ing)|demot(?:e|es|ing)|replac(?:e|es|ing)|remov(?:e|es|ing)|cull(?:s|ing)?|weed(?:s|ing)? out|manag(?:e|es|ing) out|exit(?:s|ing)?|cut(?:s|ting)? loose|let(?:s|ting)? go(?: of)?|part(?:s|ing)? ways with|punish(?:es|ing)?)\\b(?=[^.;]{0,60}\\b${people}\\b)[^.;]{0,60}\\b${shortfall}\\b`
	),
	new RegExp(
		`\\b(?:fir(?:e|es|ing)|sack(?:s|ing)?|dismiss(?:es|ing)?|terminat(?:e|es|ing)|demot(?:e|es|ing)|replac(?:e|es|ing)|cull(?:s|ing)?|weed(?:s|ing)? out|manag(?:e|es|ing) out|exit(?:s|ing)?|let(?:s|ting)? go(?: of)?) (?:[a-z-]+ ){0,2}(?:bottom|lowest|worst|low|poor|under)[a-z-]*[ -](?:[a-z-]+ )?${people}\\b`
	)
];

/** What one is docked for besides. */
const fault = '(?:absen\\w*|mistakes?|errors?|damages?|faults?|accidents?|violations?)';
const faulty = new RegExp(`\\b(?:late|lateness|${fault})\\b`);

/** A penalty of football or of a function is none; at work it is. */
const penalty = 'penalt(?:y|ies)\\b(?! (?:kick|box|area|term|function|factor|score|weight|parameter)s?\\b)';
const atWork = `(?:employees?|staff|managers?|reps?|workers?|teams?|${shortfall}|targets?|quotas?|goals?|performance)`;

const punishments: readonly RegExp[] = [
	/\bforced (?:resignations?|exits?|attrition)\b|\b(?:expected|required|obliged|asked|forced|ha(?:ve|d)|must) (?:to )?(?:place|put|rate|rank|label)\b[^.;]{0,40}(?:percent\b|\d ?%)[^.;]{0,40}\b(?:bottom|lowest|worst|below|underperform\w*)\b/,
	new RegExp(
		`\\b(?:fir(?:e|ed|ing)|sack(?:ed|ing)?|dismiss\\w*|terminat\\w*|end(?:s|ed|ing)? (?:the |an? )?employment|held (?:personally )?(?:accountable|responsible|liable))\\b[^.;]{0,30}\\b(?:over|for|due to|because of)\\b[^.;]{0,30}\\b${shortfall}\\b`
	),
	/\bpips?\b(?! install)|\bperformance improvement plans?\b|\bon (?:probation|notice|a pip)\b|\bunderperformance (?:process|management)\b|\bcorrective action (?:plan|path)s? for (?:low|poor|under)|\b(?:low|poor|under)[- ]?performers? on (?:an? )?(?:ca|corrective|improvement|performance)\b/,
	/\b(?:forced?|stack(?:ed)?) (?:rank\w*|distribution|curve)|\bforced (?:in)?to (?:a |the )?(?:bell )?(?:curve|ranking|distribution)|\bbell curve\b|\brank and yank\b|\bvitality curve\b|\bup or out\b/,
	new RegExp(
		`\\b(?:bottom|lowest|weakest|worst)(?:[- ](?:ranked|performing|scoring|rated))? (?:\\d+ ?%?|five|ten|twenty|one|two|tenth|fifth|quarter)(?: percent)?(?: of (?:[a-z]+ ){0,2}${people}\\b(?! using)|(?=[^.;]{0,60}\\b(?:${people}|leave|let go|out|pip|exit|fired|rated|ranked)\\b))|\\b(?:bottom|lowest|weakest|worst)[- ](?:(?:ranked|performing|scoring|rated) )?(?:performers?|people|employees|reps)\\b`
	),
	/\b(?:terminat(?:e|ed|es|ion) (?:of )?(?:employment|contract|the (?:employee|team member|person))|(?:is|are|be|being|get|gets|was|were|will be|may be) (?:terminated|fired|dismissed|let go|demoted|disbanded|separated|sacked|penali[sz]ed|punished|sanctioned|reprimanded|shamed|laid off|held back|managed out|exited|disciplined)|asked to leave|leaves? the company|moved to a lower|contract is (?:cancel|terminat)\w+|loses? (?:their|his|her|your) (?!way|focus|fear|time|voice|sense)\w+|dismissals?|demotions?|(?:you|they) (?:are|'re) out\b|managed out|exit the company|lead(?:s|ing)? to (?:termination|dismissal|separation)|involuntary (?:termination|separation))\b/,
	/\b(?:managers?|leads?|employees?|people|owners?|members?|performers?|who|they|those|anyone|staff|reps?|engineers?)\b[^.;]{0,24}\b(?:is|are|be|being|get|gets|will be|may be) replaced\b/,
	/\b(?:punish\w*|penali[sz]\w+|disciplinary|reprimand\w*|(?:written|final|formal|verbal) warnings?|named and shamed|name and shame|wall of shame|shaming|blam(?:e|ed|ing|es)(?! ?less)|scapegoat\w*|explain themselves|justify (?:themselves|himself|herself)|called out|(?:publicly )?criticis\w+|(?:publicly )?criticiz\w+|scold\w*|humiliat\w*|berat\w+|yell(?:s|ed)? at|micromanag\w+|finger[- ]pointing|fines?(?= (?:is|are|of|for))|fined|underperforming (?:employees|team members))\b/,
	new RegExp(`\\b${penalty}(?=.*\\b(?:${atWork}|late|deadlines?)\\b)|\\b${atWork}\\b.*\\b${penalty}`),
	/\b(?:deal with|address|identify|remove|fire|exit|replace|manage|warn|demote|eliminate|punish|cut|rank|flag|expose|list)\w* (?:[a-z]+ ){0,3}under-?performers?\b|\bunder-?performers?\b[^.;]{0,50}\b(?:pip|leave|out|exit|fired|removed|replaced|warned|demoted|terminated|consequences|improvement plan|notice|letter|talks?|go)\b/,
	new RegExp(
		`\\b(?:deduct(?:ed|ion|ions|s)? for|deduct(?:ed|ion|ions|s)? from\\b(?=.*\\b(?:${fault}|late\\w*|scores?|points|pay of (?:those|whoever))\\b)|points are deducted|deduct(?:s|ed)? points|docked|withheld|clawed? back|clawbacks?)\\b`
	),
	/\bforfeit\w*\b(?=.*\b(?:pay|salary|bonus(?:es)? for|commission|quarter|year|month|target|goal|quota|employee)\b)/,
	/\b(?:leaders?|managers?|bosses|boss|executives?|superiors?)\b[^.]{0,40}\b(?:controls?|controlling|pressur\w+|coerc\w+|dictat\w+|commands?)\b/,
	/\bnamed in (?:the|an|front)\b|\bwill be named\b|\bimpos(?:e|es|ed|ing)\b[^.]{0,40}\b(?:goals?|tasks?|targets?|quotas?)\b|\bno excuses\b|\b(?:faces?|facing|bear|suffer) (?:the )?consequences\b|\branks? (?:all|every|each|our|the) (?:employees?|team members?|people|staff|engineers)\b|\bconsequences for (?:missing|those|anyone|not)\b|\bno second chance/,
	/\b(?:two|three|2|3|consecutive) (?:consecutive |missed |failed )*(?:quarters|cycles|reviews|periods)\b[^.]{0,40}\b(?:below|under|less than|lowest|rated)\b/,
	/\bnot (?:met|meet|meeting|shown|improve\w*)\b[^.]{0,60}\b(?:separat|terminat|leave|dismiss)\w*/,
	...consequences
];
const negated =
	/\b(?:no|not|never|nobody|no one|[a-z]+n't|without|avoid\w*|prevent\w*|free (?:of|from)|rather than|instead of|stop)\b[^.;]{0,50}$/;
const harmless =
	/\b(?:stack[- ]rank\w* (?:of |for |all |the |our |your |a )*(?:[a-z]+ )?(?:items?|backlog|stor(?:y|ies)|features?|projects?|issues?|bugs?|initiatives?|priorities|tasks?|okrs?|ideas?)|blameless|blame-free|tax deduct\w*|deductible)\b/;
/** Who or what is shamed is a person, not a program. */
const thingShamed =
	/\bname and shame (?:the |a )?(?!(?:people|employees?|teams?|managers?|staff|those|anyone)\b)[a-z]+/;

export function punishment(text: string): Span | undefined {
	if (harmless.test(text) || thingShamed.test(text)) return undefined;
	for (const pattern of punishments) {
		const match = pattern.exec(text);
		if (!match) continue;
		const soft =
			/^(?:blam|punish|penal|sham|name|fine|finger|scapegoat|disciplin|critici|reprimand|underperf|under-perf)/.test(
				match[0]
			);
		if (soft && negated.test(text.slice(0, match.index))) continue;
		return { from: match.index, to: match.index + match[0].length };
	}
	const fine = fines.exec(text);
	return fine && (missed.test(text) || faulty.test(text))
		? { from: fine.index, to: fine.index + fine[0].length }
		: undefined;
}
