// English objectives: who is better off and how, or a slogan, a project, a number, the daily run?
import type { Clause, Finding, Reading, Span } from '../types.ts';
import { blank } from '../normalise.ts';
import { finishes } from '../verdict.ts';
import { readEnglish } from './clauses.ts';
import { quantitiesOf } from './quantities.ts';

/** Qualities of the doers themselves: "velocity", "productivity", "efficiency". */
const ownQuality =
	/\b(?:productivity|velocity|resilience|availability|reliability|readiness|stability|power|efficiency|effectiveness|excellence|throughput|performance|quality|culture|teamwork|synerg\w+|collaboration|alignment|growth|innovation|agility|capabilit\w+|competitiveness|profitability|revenue|iacv|arr|acv|sales|pipeline|processes|process|maturity|morale|predictability|execution|communication|leadership|organi[sz]ation|operations|hiring|recruiting|transformation|consistency|responsiveness|scalability|competence|professionalism|brand|branding|awareness|marketing|engineering|team|diversity)\b/;
const better =
	/\b(?:customers?|users?|patients?|developers?|candidates?|community|contributors?|people|everyone|anyone|children|students?|parents?|partners?|buyers?|visitors?|readers?|players?|families|neighbou?rs?|citizens?|teammates?|colleagues?|newcomers?|new hires?|nurses|teachers|farmers|shoppers?|guests?|devs|companies|enterprises|organi[sz]ations|admins?|agents?|employees|team members?|learners?|travell?ers?|passengers?|musicians?|the world|every \w+|wider|public|small businesses|merchants?|drivers?|members?|tenants?|residents?|restaurants?|schools?|citizens|donors?|teams|managers|viewers?|farmers|deliveries|audience|evangelists?|ecosystems?)\b(?!-)/;
const state =
	/\b(?:is|are|can|feel|feels|trust|trusts|love|loves|enjoy|enjoys|know|knows|understand|find|finds|arrive|arrives|want|wants|works?|runs?|has|have|helps?)\b/;
const enabling =
	/^(?:make|help|enable|empower|let|give|bring|become|earn|win|be|ensure|allow|provide|show|solve|remove|free|restore|reduce|simplify|inspire|protect|connect|open|democrati[sz]e|turn)\b/;

const lets = /^(?:let|help|enable|empower|give|make|allow|turn|become|free|convert|bring)\b/;
const artefact =
	/^(?:[a-z-]+ ){0,4}(?:dashboards?|toolkit|reports?|playbooks?|handbook|website|portal|landing pages?|guidelines?)\b/;
/** What weighs on somebody: to take it away makes them better off. */
const burden =
	/\b(?:friction|barriers?|obstacles?|hurdles?|pain|toil|confusion|silos?|bottlenecks?|blockers?|hassle|waiting|frustrations?|bureaucracy|red tape|workload|stress)\b/;

/** What people do with a product of their own accord. */
const chosen =
	/\b(?:usage|adoption|sign-?ups|contributions?|trials|sessions|traffic|visits|downloads|engagement|share[- ]of[- ]voice|churn|incidents|vulnerabilities|flaws|defects|bugs|attrition|stars|views|conversions?|activation|retention|use of)\b/;
const subject = new RegExp(
	`^(?:the |our |all |every |new |small |local |young |older |no |one |single )*(?:${better.source.slice(5, -8)})(?! (?:experience|success|satisfaction|service|support|growth|focus|acquisition|centricity|engagement|onboarding|relations?|health|retention|value|adoption|research|journey))`
);

/** ": 100%", "- 70 %", "(60 %, merged)", "[done … 50 %]": how far it has come, not how far it should. */
const status =
	/(?:\s[-=:]|[:.]\s*=?|[([])\s*(?:at |now |about )?\d[\d.]*\s?%(?:\s*(?:done|complete|completed|finished)\b|\s*(?:[,(][^)]*)?[)\]]?\s*$|\))|\[[^\]]*\]/g;

function metricIn(whole: string): Finding | undefined {
	const text = blank(whole, status);
	const aims = quantitiesOf(text).filter((one) => {
		if (one.full && /^\s*$/.test(text.slice(one.to)) && !/\b(?:to|at|of|above)\s+$/.test(text.slice(0, one.from)))
			return false;
		const after = text.slice(one.to, one.to + 24);
		const before = text.slice(Math.max(0, one.from - 24), one.from);
		const segment =
			/^\+?\s?[a-z-]*\s?\)|^\+? ?(?:user|employee|seat|person|people|year-old|year old|day-old)\b/.test(after) ||
			(/\+$/.test(text.slice(one.from, one.to)) && /\b(?:with|of|over|for)\s$/.test(before)) ||
			/\b(?:with|for|of|aged?) (?:more than |over |fewer than |at least )?$/.test(before);
		const inBrackets = /\([^)]*$/.test(text.slice(0, one.from));
		const small = /^(?:one|two|three|half)\b/.test(text.slice(one.from, one.to)) && one.shape === 'amount';
		return !(segment || (inBrackets && !one.share) || small || /\bday\s$/.test(before));
	});
	const aim = aims[0];
	return (
		aim && {
			label: 'metric-in-objective',
			rule: aim.shape === 'amount' ? 'count-in-objective' : 'figure-in-objective',
			from: aim.from,
			to: aim.to
		}
	);
}

/** Means help nobody by themselves: "by asking guests", "use helpers to …". */
const beneficiaries = (text: string): string =>
	text.replace(/^(?:use|leverage)\b.*?\bto\b/, '').replace(/\b(?:by|through|via) [a-z]+ing\b.*$/, '');

/** "Generally available", "in-market": the thing is out, which is all the text says. */
const isOut = /\b(?:generally available|in[- ]market|live|operational|deployed|up and running|running|ga)\s*$/;
const toPlan =
	/\b(?:at|above|ahead of|on|per|to|according to) (?:or (?:above|ahead of) )?(?:plan|target|quota|budget)\b/;

/** "Strong habits", "modern tools": several of a kind, none of them named. */
const severalOf = (text: string, at: Span): boolean => /[^s]s$/.test(text.slice(at.from, at.to));

/** "Good" is the absence of every fault, with someone who is better off or a state worth having. */
function direction(text: string, clause: Clause): Finding {
	const at = clause.objectAt ?? clause;
	const short = clause.words <= 3;
	if (clause.words <= 1) return { label: 'vague-objective', rule: 'slogan', from: clause.from, to: clause.to };
	const nowTrue =
		clause.finite &&
		!clause.passive &&
		clause.act === 'make' &&
		clause.words >= 4 &&
		!isOut.test(text) &&
		!/\b(?:is|are|was|were|has|have)\b/.test(text);
	if (nowTrue || (clause.finite && clause.act === 'make' && !clause.settled))
		return { label: 'good', rule: 'state', from: at.from, to: at.to };
	const done =
		clause.finite && clause.passive && clause.settled && !/\b(?:is|are|was|were|be|been|has|have)\b/.test(text);
	if (
		done ||
		(isOut.test(text) && clause.act !== 'soft' && !/\b(?:is|are)\b/.test(text)) ||
		/^(?:work|partner|collaborate) with\b.*\bto (?:dogfood|build|ship|launch|deliver|create|implement|develop)\b/.test(
			text
		)
	)
		return { label: 'task-output', rule: 'done', from: at.from, to: at.to };
	if (clause.finite && clause.settled && /\b(?:is|are)\b/.test(text) && clause.object !== 'own')
		return { label: 'good', rule: 'state', from: at.from, to: at.to };
	if (/^make (?:the |our |this )?(?:[a-z]+ )?(?:numbers?|quarter|year|plan)$/.test(text))
		return { label: 'maintain-bau', rule: 'plan', from: at.from, to: at.to };
	if (clause.object === 'plan' && clause.act === 'none' && !clause.finite && !toPlan.test(text))
		return { label: 'vague-objective', rule: 'bare-topic', from: clause.from, to: clause.to };
	if (clause.object === 'plan' && (clause.act !== 'make' || clause.lemma === 'accomplish'))
		return { label: 'maintain-bau', rule: 'plan', from: at.from, to: at.to };
	if (/^(?:deliver|execute) on\b.*\b(?:hiring|headcount|sales|revenue) (?:plans?|targets?)\b|\bquota\b/.test(text))
		return { label: 'maintain-bau', rule: 'plan', from: at.from, to: at.to };
	if ((clause.lemma === 'hire' || clause.act === 'none') && toPlan.test(text))
		return { label: 'maintain-bau', rule: 'plan', from: at.from, to: at.to };
	if (/^(?:establish|position) [a-z -]+ as (?:an?|the)\b/.test(text))
		return { label: 'vague-objective', rule: 'slogan', from: clause.from, to: clause.to };
	if (/^there (?:is|are)\b/.test(text)) return { label: 'good', rule: 'state', from: at.from, to: at.to };
	if (/\baccording to plan$/.test(text)) return { label: 'maintain-bau', rule: 'plan', from: at.from, to: at.to };
	if (/^(?:ensure|make sure)\b.*\b(?:remains?|stays?|continues?)\b/.test(text))
		return { label: 'maintain-bau', rule: 'hold', from: at.from, to: at.to };
	if (
		/^(?:deliver|execute) on\b|^(?:run|operate|manage)\b.*\bmore (?:efficiently|effectively)\b|^learn\b|^(?:win|move|ship|execute)\b.*\bfast(?:er)?\b/.test(
			text
		)
	)
		return { label: 'vague-objective', rule: 'slogan', from: clause.from, to: clause.to };
	if (
		/^(?:grow|expand|scale|build|double)\b[a-z ]{0,25}\bteams?\b/.test(text) &&
		!clause.praise &&
		!/\b(?:capabilit|skill|productivity|velocity)/.test(text)
	)
		return { label: 'task-output', rule: 'hires', from: at.from, to: at.to };
	const goesOnImproving = clause.lemma === 'continue' && /\bto (?:improve|increase|grow|expand)\b/.test(text);
	if (clause.act === 'hold' && !goesOnImproving)
		return { label: 'maintain-bau', rule: 'hold', from: (clause.actAt ?? at).from, to: (clause.actAt ?? at).to };
	const someone = better.test(
		beneficiaries(text).replace(
			/\b(?:[a-z]+ (?=(?:program|programme|initiative)s?\b)|customer success|people (?:ops|operations|team)|partner portal|(?:customer|user) references?|community advocates?|(?:developer|team|engineer|employee|sales|defend) productivity|productivity of (?:the )?teams?|developer (?:relations|evangelism|advocates?))\b/g,
			' '
		)
	);
	if (/^(?:remove|eliminate|reduce|cut|lower|take away)\b/.test(text) && burden.test(text))
		return someone || /\b(?:between|for)\b/.test(text)
			? { label: 'good', rule: 'someone-better-off', from: at.from, to: at.to }
			: { label: 'vague-objective', rule: 'own-quality', from: at.from, to: at.to };
	if (/^(?:run|operate|manage) (?:the|our|all)\b/.test(text))
		return { label: 'maintain-bau', rule: 'runs', from: at.from, to: at.to };
	const makesState = enabling.test(text) || (clause.finite && state.test(text));
	const opensWithSomeone = subject.test(text) && clause.words >= 4;
	if (opensWithSomeone || (lets.test(text) && someone))
		return { label: 'good', rule: 'someone-better-off', from: at.from, to: at.to };
	if (
		clause.act === 'make' &&
		clause.lemma !== 'make' &&
		clause.lemma !== 'give' &&
		clause.lemma !== 'solve' &&
		clause.lemma !== 'provide'
	) {
		const ships = /^(?:launch|ship|release|implement|roll|migrate|deploy|document|publish)$/.test(clause.lemma);
		const praised =
			!ships &&
			(clause.praise !== undefined || /\b(?:trusted|engaging|vibrant|thriving)\b/.test(text)) &&
			(clause.object === 'hollow' || someone);
		if (clause.object === 'hollow' && !someone && !ships)
			return { label: 'vague-objective', rule: 'makes-a-quality', from: at.from, to: at.to };
		if (clause.objectAt === undefined)
			return { label: 'vague-objective', rule: 'makes-a-quality', from: at.from, to: at.to };
		const promises = clause.softMaking && clause.praise !== undefined && !someone;
		if (
			promises &&
			(clause.object === 'hollow' || clause.object === 'unknown' || severalOf(text, at) || clause.words <= 5)
		)
			return { label: 'vague-objective', rule: 'praises-own', from: at.from, to: at.to };
		if (/^(?:enable|empower|facilitate)$/.test(clause.lemma) && !someone)
			return { label: 'vague-objective', rule: 'makes-a-quality', from: at.from, to: at.to };
		if (clause.headcount && clause.praise)
			return { label: 'vague-objective', rule: 'makes-a-quality', from: at.from, to: at.to };
		if (!(praised || (clause.object === 'hollow' && someone))) {
			if (clause.object === 'hollow' || (clause.object === 'unknown' && clause.words <= 2))
				return { label: 'vague-objective', rule: 'makes-a-quality', from: at.from, to: at.to };
			return {
				label: 'task-output',
				rule: finishes.has(clause.lemma) ? 'finishes' : 'makes',
				from: (clause.actAt ?? at).from,
				to: (clause.actAt ?? at).to
			};
		}
	}
	if (/^get\b.*\bto (?:use|adopt|try|join|choose|contribute|run|build)\b/.test(text))
		return { label: 'good', rule: 'chosen-use', from: at.from, to: at.to };
	if (clause.act === 'reach' && clause.object === 'own' && !clause.finite)
		return { label: 'task-output', rule: 'reaches-own', from: at.from, to: at.to };
	if (clause.act === 'change' && chosen.test(text) && clause.words >= 3)
		return { label: 'good', rule: 'chosen-use', from: at.from, to: at.to };
	const core = text
		.slice(0, text.search(/\b(?:through|by|via|throughout|so|in order|to support|while|with)\b/) >>> 0)
		.trim();
	const coreWords = core.split(/\s+/).length;
	if (
		!someone &&
		!makesState &&
		(clause.act === 'change' || clause.act === 'soft') &&
		coreWords <= 6 &&
		ownQuality.test(core) &&
		!/\b(?:of|for|in)\b/.test(core)
	)
		return { label: 'vague-objective', rule: 'own-quality', from: at.from, to: at.to };
	if (
		clause.act === 'none' &&
		!clause.finite &&
		(artefact.test(text) || (clause.object === 'own' && !clause.praise && !short))
	)
		return { label: 'task-output', rule: 'named-thing', from: at.from, to: at.to };
	const isNewThing =
		/^(?:an? |the |our )?new [a-z]/.test(text) && (clause.object === 'own' || clause.object === 'unknown');
	if (isNewThing && clause.act === 'none' && !clause.finite && !clause.praise)
		return { label: 'task-output', rule: 'named-thing', from: at.from, to: at.to };
	const aimless =
		!someone &&
		!clause.finite &&
		(clause.act === 'change' ||
			(clause.act === 'soft' && clause.lemma !== 'ensure' && clause.lemma !== 'prove') ||
			clause.act === 'none');
	const forASake = /\b(?:so that|to enable|to let|to allow|to help)\b/.test(text);
	if (
		aimless &&
		!forASake &&
		!lets.test(text) &&
		!/^(?:be|become|win|earn|solve|remove|protect|open|restore)\b/.test(text)
	)
		return { label: 'vague-objective', rule: short ? 'slogan' : 'own-quality', from: at.from, to: at.to };
	if (someone && !short && (clause.act !== 'none' || makesState))
		return { label: 'good', rule: 'someone-better-off', from: at.from, to: at.to };
	if (makesState && clause.words >= 4) return { label: 'good', rule: 'state', from: at.from, to: at.to };
	const betterFor = clause.praise !== undefined && someone && /\bfor\b/.test(text);
	if (betterFor && clause.act === 'none' && !clause.finite && clause.words >= 4)
		return { label: 'good', rule: 'someone-better-off', from: at.from, to: at.to };
	if (clause.act === 'none' && !clause.finite)
		return { label: 'vague-objective', rule: short ? 'slogan' : 'bare-topic', from: clause.from, to: clause.to };
	if (clause.finite) return { label: 'good', rule: 'state', from: at.from, to: at.to };
	if (clause.words <= 4 && (ownQuality.test(text) || clause.words <= 2))
		return { label: 'vague-objective', rule: 'own-quality', from: at.from, to: at.to };
	return { label: 'vague-objective', rule: 'direction', from: at.from, to: at.to };
}

/** "Reliability: …", "To …": what only announces the sentence. */
const topic = /^\s*[a-z][a-z &/-]{2,30}:\s+(?=[a-z]+ [a-z]+ [a-z]+)|^\s*to (?=[a-z]+ )/;

/** "Continue to build …" goes on building; "continue to meet …" holds. */
const goesOn =
	/^continue (?:our )?(?:efforts )?to (?!(?:[a-z]+ly )?(?:drive|run|meet|deliver|maintain|keep|hold|work|provide))/;

export function judgeEnglishObjective(whole: string, before: Reading): Finding[] {
	const text = blank(whole, goesOn);
	const reading = text === whole ? before : readEnglish(text);
	const first = reading.clauses[0];
	if (!first) return [];
	const found: Finding[] = [];
	const metric = metricIn(text);
	if (reading.second)
		found.push({
			label: 'multi',
			rule: `second-${reading.second.by}`,
			from: reading.second.from,
			to: reading.second.to
		});
	const main = direction(blank(text, topic).trimStart(), first);
	const worksOffACount =
		metric?.rule === 'count-in-objective' && first.act === 'make' && first.lemma !== 'make' && !/[$€£¥]/.test(text);
	return [worksOffACount ? { ...main, label: 'task-output', rule: 'makes' } : (metric ?? main), ...found];
}
