// Punishment, forced ranking and blame in English; technical failures and kind words about failing are not meant.
import type { Span } from '../types.ts';

const punishments: readonly RegExp[] = [
	/\bpips?\b(?! install)|\bperformance improvement plans?\b|\bon (?:probation|notice|a pip)\b|\bunderperformance (?:process|management)\b/,
	/\b(?:forced?|stack(?:ed)?) (?:rank\w*|distribution|curve)|\bforced (?:in)?to (?:a |the )?(?:bell )?(?:curve|ranking|distribution)|\bbell curve\b|\brank and yank\b|\bvitality curve\b|\bup or out\b/,
	/\b(?:bottom|lowest|weakest|worst)(?:[- ](?:ranked|performing|scoring|rated))? (?:\d+ ?%?|five|ten|twenty|one|two|tenth|fifth|quarter|performers?|people|employees)\b/,
	/\b(?:terminat(?:e|ed|es|ion) (?:of )?(?:employment|contract|the (?:employee|team member|person))|(?:is|are|be|being|get|gets|was|were|will be|may be) (?:terminated|fired|dismissed|let go|demoted|disbanded|separated|sacked|penali[sz]ed|punished|sanctioned|reprimanded|shamed|laid off|held back|managed out|exited|disciplined)|asked to leave|leaves? the company|moved to a lower|contract is (?:cancel|terminat)\w+|loses? (?:their|his|her|your) (?!way|focus|fear|time|voice|sense)\w+|dismissals?|demotions?|(?:you|they) (?:are|'re) out\b|managed out|exit the company|lead(?:s|ing)? to (?:termination|dismissal|separation)|involuntary (?:termination|separation))\b/,
	/\b(?:managers?|leads?|employees?|people|owners?|members?|performers?|who|they|those|anyone|staff|reps?|engineers?)\b[^.;]{0,24}\b(?:is|are|be|being|get|gets|will be|may be) replaced\b/,
	/\b(?:punish\w*|penalt(?:y|ies)(?! (?:kick|box|area|term|function))|penali[sz]\w+|disciplinary|reprimand\w*|(?:written|final|formal|verbal) warnings?|named and shamed|name and shame|wall of shame|shaming|blam(?:e|ed|ing|es)(?! ?less)|scapegoat\w*|explain themselves|justify (?:themselves|himself|herself)|called out|(?:publicly )?criticis\w+|(?:publicly )?criticiz\w+|scold\w*|humiliat\w*|berat\w+|yell(?:s|ed)? at|micromanag\w+|finger[- ]pointing|fines?(?= (?:is|are|of|for))|fined|under-?perform(?:er|ers|ing (?:employees|team members)))\b/,
	/\b(?:deduct(?:ed|ion|ions|s)? (?:from|for)|points are deducted|deduct(?:s|ed)? points|docked|withheld|forfeit\w*|clawed? back|clawback)\b/,
	/\b(?:leaders?|managers?|bosses|boss|executives?|superiors?)\b[^.]{0,40}\b(?:controls?|controlling|pressur\w+|coerc\w+|dictat\w+|commands?)\b/,
	/\bnamed in (?:the|an|front)\b|\bwill be named\b|\bimpos(?:e|es|ed|ing)\b[^.]{0,40}\b(?:goals?|tasks?|targets?|quotas?)\b|\bno excuses\b|\b(?:faces?|facing|bear|suffer) (?:the )?consequences\b|\branks? (?:all|every|each|our|the) (?:employees?|team members?|people|staff|engineers)\b|\bconsequences for (?:missing|those|anyone|not)\b|\bno second chance/,
	/\b(?:two|three|2|3|consecutive) (?:consecutive |missed |failed )*(?:quarters|cycles|reviews|periods)\b[^.]{0,40}\b(?:below|under|less than|lowest|rated)\b/,
	/\bnot (?:met|meet|meeting|shown|improve\w*)\b[^.]{0,60}\b(?:separat|terminat|leave|dismiss)\w*/
];
const negated =
	/\b(?:no|not|never|nobody|no one|without|avoid\w*|prevent\w*|free (?:of|from)|rather than|instead of|stop)\b[^.;]{0,30}$/;
const harmless = /\b(?:blameless|blame-free|tax deduct\w*|deductible)\b/;

export function punishment(text: string): Span | undefined {
	if (harmless.test(text)) return undefined;
	for (const pattern of punishments) {
		const match = pattern.exec(text);
		if (!match) continue;
		const soft =
			/^(?:blam|punish|penal|sham|fine|finger|scapegoat|disciplin|critici|reprimand|underperf|under-perf)/.test(
				match[0]
			);
		if (soft && negated.test(text.slice(0, match.index))) continue;
		return { from: match.index, to: match.index + match[0].length };
	}
	return undefined;
}
