// Turns of phrase that say how a clause is meant: to plan, by doing, on time, none of it lost.
import { recurring as rhythm, routine } from './words.ts';

/** "in 3 areas", "for two teams": the number says where, not how much. */
export const scope =
	/\b(?:in|across|for|at|of|on|among|with|from|per|between|over|to help|throughout|into)\s(?:at least |all |the |our |these )*$/;
/** "a score of", "the number of": what follows is how much after all. */
export const measuredOf =
	/\b(?:scores?|rates?|average|ratings?|ratio|number|total|count|level|time|factor|nps|csat) (?:of|at) (?:at least |over |under |about )?$/;

/** Verbs of work that comes round; "set up a weekly report" happens once. */
const runs =
	/^(?:report|send|submit|deliver|publish|close|run|file|hold|conduct|carry|perform|complete|provide|prepare|pay|issue|share|do|make|update|finish)$/;

/** "on a weekly basis", "every month": how often, said of what is done. */
const regularly =
	/\b(?:on|at) an? (?:regular|daily|weekly|bi-?weekly|monthly|quarterly|ongoing) (?:basis|cadence)\b|\b(?:daily|weekly|monthly|quarterly|regularly|every (?:day|week|month|quarter|sprint))\s*$/;
const repeats =
	/^(?:report|send|submit|publish|run|hold|conduct|perform|prepare|share|review|update|track|monitor|measure|check|meet|post|discuss|communicate)$/;

/** "90 % of deals have an account plan": each case that comes in goes through our own procedure. */
const followsRules =
	/% of (?:all |the |our |new |eligible |qualifying |open |incoming |inbound |closed )*(?:[a-z-]+ )?(?:deals?|opportunit(?:y|ies)|accounts|expenses?|hires|applicants?|candidates?|requests?|tickets?|incidents?|contracts?|invoices?|orders?|renewals?|changes|purchases?|vendors?|escalations?|claims?|complaints?)\b.*\b(?:ha(?:ve|s)|us(?:e|es|ing)|follow(?:s|ed|ing)?|go(?:es)? through|gone through|undergo(?:ne)?|complet(?:e|ed) via)\b.*\b(?:process|plan|procedure|template|checklist|review|approval|purchase order|po|reason|documentation|record|playbook|policy|workflow|source of truth|owner|post-?mortem|root cause)s?\b/;

/** "(per hiring plan)": an aside says nothing of the clause, unless it is all there is. */
const asides = /(?<=[a-z] )\((?:per|see|as|e\.g|i\.e|based|from|via)[^()]*\)/g;

/** "is available 99% of the time": the machine answers. */
const reachable =
	/\b(?:is|are|be|remains?|stays?) (?:up|available|reachable|online|accessible|operational)\b[^,;]{0,24}\d[\d.]*\s?%|\b(?:up|available|reachable|online|operational) (?:at least |over |more than |>=?|≥)?\s?\d[\d.]*\s?% of the time\b/;
/** "The first response takes 4 hours or less": how soon somebody answers. */
const answersIn =
	/^(?:the |our |all |average |median |mean |initial |first )*(?:responses?|repl(?:y|ies)|acknowledg(?:e?ments?))\b(?! rates?\b)[^,;]*\b\d+(?:\.\d+)? (?:business |working )?(?:minutes?|hours?|days?|mins?|hrs?)\b/;

/** "Outages last less than an hour", "incident-free time of 99.8". */
const downFor =
	/\b(?:outages?|incidents?|downtimes?|disruptions?|interruptions?)\b[^,;]*\b(?:lasts?|take|takes|are resolved|is resolved|are restored)\b[^,;]*\d|\b(?:incident|fault|outage|error)[- ]free (?:time|hours|days|operation)\b[^,;]*\d/;
/** "Response time under 300 ms": how fast the program is. */
const programSpeed =
	/\bresponse times?\b(?=.*\d\s?(?:ms|s|secs?|seconds?|milliseconds?)\b)(?!.*\b(?:calls?|phone|chats?|support|tickets?|enquir\w+|customers?)\b)/;

/** `whole` is the clause in lower case; `lemma` its verb, `objectWord` what it is about. */
export function signsOf(whole: string, lemma: string, objectWord: string) {
	const slice = whole.replace(asides, (aside) => ' '.repeat(aside.length));
	return {
		recurring:
			(rhythm.test(slice) && (lemma === '' || runs.test(lemma)) && routine.has(objectWord)) ||
			(regularly.test(slice) && repeats.test(lemma)) ||
			/\b(?:is|are) (?:regularly|continuously) [a-z]+ing\b|\breceives? (?:a |the |our )?(?:daily|weekly|monthly|quarterly) .*\b(?:report|reporting|reports|update|updates|statements?)\b/.test(
				slice
			) ||
			(lemma === '' &&
				!/(?:requests?|users?|time|throughput)$/.test(objectWord) &&
				/^(?:regular|ongoing|daily|weekly|bi-?weekly|monthly|quarterly)\b/.test(slice)),
		everyone: /^(?:all|every|each)\b/.test(slice),
		inspected: /\b(?:inspections?|audits?|check-?ups?|mot|safety (?:test|check)|recertification)\b/.test(slice),
		standing:
			followsRules.test(slice) ||
			(/\b(?:within|in|over) the (?:last|past) (?:\d+|twelve|six|three) months\b|\bcovered by\b/.test(slice) &&
				!/\bcomplet\w+ .*\b(?:trainings?|courses?)\b/.test(slice)),
		fresh: /\b(?:new|additional|more|net[- ]new|extra|further)\b/.test(slice),
		toPlan:
			/\b(?:within|inside|under|on) (?:the )?budget\b/.test(slice) ||
			/^(?:deliver|complete|ship|close|finish|achieve|meet)\w* (?:at least )?\d+\s?% of (?:the |our |all )?(?:committed|planned|scheduled|promised)\b/.test(
				slice
			) ||
			/\b(?:to|on|per|of|at|against|with) (?:the |our )?(?:approved |agreed |annual |quarterly |company |sales |revenue |hiring |headcount )?(?:plan|target|quota|budget|forecast)\b|-to-plan\b/.test(
				slice
			),
		byDoing:
			/\b(?:by|through|via) (?:[a-z]+ly )?(?:creat|build|plac|writ|launch|publish|develop|implement|deliver|host|run|hir|train|add|introduc|establish|redesign|document|automat|deploy|provid|hold|conduct|complet|migrat|set|work|produc|mak|us|fully|onboard|ship|merg|fix|leverag|collaborat)[a-z]*ing\b/.test(
				slice
			),
		decided:
			/^get [a-z/]+ed\b.* by\b|^(?:be|get) (?:listed|named|ranked|selected|chosen|invited|shortlisted|nominated|included)\b|^(?:the |our |a )?first (?:[a-z-]+ ){0,2}(?:customer|client|sale|order|deal|user|partner|contract|booking|buyer|tenant|member|donor|reseller|win|subscription)\b|^(?:secure|earn|get|land|win|gain|attract) (?:at least |over |more than )?(?:\d+|an?|two|three|four|five|six|ten) (?:[a-z-]+ ){0,3}(?:articles?|stor(?:y|ies)|keynotes?|posts?|op-eds?|talks?|panels?|headlines?|interviews?|speaking slots?)\b(?! (?:done|written|live|published by us|drafted)\b)|\b(?:accepted|approved|selected|awarded|cited|certified|funded|shortlisted|mentioned|featured|quoted)\b/.test(
				slice
			),
		gotDone:
			/^(?:achieve|gain|get|have) (?:the )?(?:ability|capability|option) to\b/.test(slice) ||
			/^get .*\b(?:kicked off|reviewed|done|started|finished|signed off|set up|built|written|deployed|rolled out|live|into|completed|documented|launched|shipped)\b/.test(
				slice
			),
		running: /\b(?:ytd|year[- ]to[- ]date|rolling|run[- ]rate|trailing)\b/.test(slice),
		headcount: /^(?:team|headcount|staff|department|section|group|organization|organisation|org|squad)$/.test(
			objectWord
		),
		zero: /^(?:zero|0) [a-z]|^no .*\b(?:older|longer|later) than\b|^no (?:[a-z]+ )?(?:overdue|unanswered|unresolved|missed|late)\b|^no .*\b(?:breach|incident|outage|violation|injur|accident|downtime|loss|stock-?outs?|complaint|failure|adjustment|finding|escalation|regression|surprise|errors?\b|faults?\b|crash)/.test(
			slice
		),
		measuredBy:
			/\b(?:measured|indicated|evidenced|demonstrated) by\b[^.;]*\b(?:scores?|ratings?|rates?|average|csat|nps|number|share)\b/.test(
				slice
			) ||
			/\bwith (?:at least |an? |over |more than )?(?:[a-z]+ )?(?:[\d.]+ (?:out of|of|\/) [\d.]+ (?:stars?|points?)|\d+%? (?:satisfaction|approval|csat|nps))\b/.test(
				slice
			),
		usedBy:
			/\b(?:used|adopted|chosen|installed|read|seen|visited|watched|tried|ordered|requested) by (?:(?:at least|more than|over|about|an?|the|all|our|another|>=?|≥|~) ?)*(?:\d|n\d|x\b|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred)|\b(?:run|created|opened|started|written|built|hosted|organi[sz]ed|submitted|contributed|filed|made) by (?:repeat|returning|external|outside|independent|community|paying) [a-z]+|\bwith (?:at least |over |more than |>)?\d[\d,]*k?\+? (?:registrants|registrations|registered|sign-ups|external attendees|paying guests)\b/.test(
				slice
			),
		supportFor:
			/^(?:the )?(?:ability|option|possibility|way)s? (?:for [a-z ]+)?to [a-z]+|^(?:[a-z]+ )?support for (?!(?:our|the|all|every|new|each)? ?(?:customers?|users?|people|teams?|staff|colleagues|families|parents|managers?|members?)\b)/.test(
				slice
			),
		noneOf: /^(?:no [a-z]|nobody|none of)/.test(slice),
		adverbially:
			/\b(?:reliably|efficiently|effectively|smoothly|closely|successfully|quickly|promptly|easily|seamlessly|confidently|properly|appropriately|adequately|sufficiently|consistently|correctly|accurately|responsibly|sensibly|well)\b/.test(
				slice
			),
		keeps: /\b(?:retention|renewals?|retain(?:ed)?|compliance|compliant|adherence|backups?)\b/.test(slice),
		dueOnTime: /\bon time\b/.test(slice),
		serviceLevel:
			/\b(?:answer|submit|responses?|resolv|respond|repl(?:y|ied)|collect|ship|pa(?:y|id)|return|handl|acknowledg|clos|process|deliver|complet|fix|triag|address|merg|patch|remediat|escalat|refund|approv|dispatch|restor|pick(?:ed|s)? up|notif|announc|contact|report)[a-z]*\b[^,;]{0,40}\b(?:within|in(?= (?:\d+|one|two|three) (?:business )?(?:minute|hour|day|week))|in under|in less than|under|before) (?:the )?(?:sla|\d(?![\d.]*\s?(?:ms|s|secs?|seconds?)\b|[\d.]*%)|one|two|three|four|five)/.test(
				slice
			) ||
			/^(?:all|every|each)\b[^,;]*\bs? within (?:\d+|one|two|three) (?:business |working )?(?:hour|day|week)s?\b|\b(?:\d+|five|six|seven|eight|nine|ten|twelve)[- ](?:business[- ]|working[- ])?day (?:month-end |quarter-end |books? )?close\b/.test(
				slice
			) ||
			(/\b(?:sla|slo|slas|slos|on-time|error budget|response time)\b/.test(slice) && !programSpeed.test(slice)) ||
			reachable.test(slice) ||
			answersIn.test(slice) ||
			downFor.test(slice) ||
			(/^guaranteed\b/.test(slice) && /\d\s?%/.test(slice)),
		softMaking:
			/^(?:create|build|develop|foster|provide|deliver|establish|give|offer|promote|grow|make|prepare|lead|instill|cultivate|manage)$/.test(
				lemma
			),
		brief: false,
		bounded:
			/\b(?:above|below|over|under|at least|at most|no (?:more|less|fewer) than|more than|less than) [$€£]?(?:[a-z]{3} )?\d|[<>≤≥]/.test(
				slice
			)
	};
}
