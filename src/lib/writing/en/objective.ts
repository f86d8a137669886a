// English objectives: who is better off and how, or a slogan, a project, a number, the daily run?
import type { Clause, Finding, Reading, Span } from '../types.ts';
import { blank } from '../normalise.ts';
import { finishes } from '../verdict.ts';
import { readEnglish } from './clauses.ts';
import { aimOfDeed } from './objective-deed.ts';
import { byForm } from './objective-form.ts';
import { verbs } from './verbs.ts';
import { countsOwnWork, metricIn } from './objective-figure.ts';

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

/** Means help nobody by themselves: "by asking guests", "use helpers to …". */
const beneficiaries = (text: string): string =>
	text
		.replace(
			/\b(?:between|across|among) (?:the |our |all )?(?:[a-z]+ )?(?:teams|departments|functions|employees)\b/,
			' '
		)
		.replace(/^(?:use|leverage)\b.*?\bto\b/, '')
		.replace(/\b(?:by|through|via) [a-z]+ing\b.*$/, '');

/** "Generally available", "in-market": the thing is out, which is all the text says. */
const isOut = /\b(?:generally available|in[- ]market|live|operational|deployed|up and running|running|ga)\s*(?:$|,)/;
/** "Activities for scale", "big risks": work without a name. */
const nameless =
	/^(?:complete|execute|take|do|perform|finish|deliver|drive|pursue|start|continue)(?: on)? (?:(?:all|the|our|key|big|bold|critical|important|strategic|foundational|necessary|right|many|several|various|more|planned|top|high-impact|calculated|smart) )*(?:activities|efforts|steps|actions?|risks|bets|initiatives|projects|work|things)\b(?! (?:of|from|in)\b)/;
/** "Make the shop profitable": a state that is there or is not. */
const becomes =
	/^make (?!sure |it |progress )(?:[a-z0-9.'-]+ ){1,5}(?:profitable|public|visible|searchable|accessible|available|self-serve|self-service|paperless|carbon[- ]neutral|cash[- ]positive|compliant|multilingual|global|remote|open source|open)\s*$/;
/** Awareness of something that has a name; "brand awareness" could be anybody's. */
const knownThing =
	/\bawareness (?:of|about|for|around|among)\b|^[a-z]+ (?:(?!brand|market|product|company|general|overall|public)[a-z0-9.'-]+ ){2,4}awareness\b/;
/** "Deliver value", "develop our people", "prepare for the future". */
const anyGood =
	/^(?:deliver|create|drive|provide|add|generate|achieve|show) (?:[a-z-]+ ){0,2}(?:value|results|impact|excellence|success)\s*$|^(?:develop|grow|invest in|empower) (?:our |the )?(?:people|talent|teams?|leaders|ourselves|employees)\s*$|^(?:prepare|set (?:us|ourselves|the team) up|get ready) for (?:the )?(?:future|growth|scale|success|next [a-z]+)\b/;
/** Growth, scale, success: what every plan is for. */
const forAnything =
	/\b(?:for|to (?:support|enable|allow|drive|achieve|ensure))\b.*\b(?:growth|scale|success|efficiency|excellence|productivity)\b/;
const generic =
	/\b(?:infrastructure|foundations?|process(?:es)?|systems?|structures?|operations|teams?|organi[sz]ation|programs?|frameworks?)\b/;
const toPlan =
	/\b(?:at|above|ahead of|on|per|to|according to) (?:or (?:above|ahead of) )?(?:plan|target|quota|budget)\b/;

/** "Strong habits", "modern tools": several of a kind, none of them named. */
const severalOf = (text: string, at: Span): boolean => /[^s]s$/.test(text.slice(at.from, at.to));

/** "Good" is the absence of every fault, with someone who is better off or a state worth having. */
function direction(text: string, clause: Clause): Finding {
	const at = clause.objectAt ?? clause;
	const short = clause.words <= 3;
	const told = byForm(text, clause);
	if (told) return told;
	if (nameless.test(text)) return { label: 'vague-objective', rule: 'nameless-work', from: at.from, to: at.to };
	if (anyGood.test(text)) return { label: 'vague-objective', rule: 'slogan', from: clause.from, to: clause.to };
	const forSomeone =
		/^(?:an? |the )?[a-z -]+ (?:that|which) (?:works?|helps?|lets?|makes?|serves?|gives?|everyone|people|all)\b/.test(
			text
		);
	if ((forSomeone && better.test(text)) || /^(?:improve|increase|expand|widen|broaden) access to\b/.test(text))
		return { label: 'good', rule: 'someone-better-off', from: at.from, to: at.to };
	if (knownThing.test(text) || becomes.test(text)) return { label: 'good', rule: 'state', from: at.from, to: at.to };
	if (
		/^(?:all |our |the )?[a-z &/-]*\b(?:requirements?|obligations|deadlines|commitments|slas?|slos?)\b.*\b(?:is|are) (?:met|fulfilled|satisfied|kept)\b/.test(
			text
		)
	)
		return { label: 'maintain-bau', rule: 'covers-all', from: at.from, to: at.to };
	const toDo = /^[a-z &/]+\b(?:team|group|department|staff) to ([a-z]+)\b/.exec(text);
	if (toDo && verbs.get(toDo[1] ?? '')?.act === 'make')
		return { label: 'task-output', rule: 'makes', from: at.from, to: at.to };
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
	if (
		/^(?:deliver|execute|achieve)(?: on)? (?:the |our )?(?:annual|quarterly|yearly|operating|financial|sales|revenue) (?:operating )?plan\b|^(?:ensure|guarantee|secure) (?:business |service )?continuity\b/.test(
			text
		)
	)
		return { label: 'maintain-bau', rule: 'plan', from: at.from, to: at.to };
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
		/^(?:grow|expand|scale|build|double)\b[a-z ]{0,25}\bteams?\b(?!')/.test(text) &&
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
	if (/^make\b.*\b(?:successful|great|better|awesome|amazing|the best)\b/.test(text) && !someone)
		return { label: 'vague-objective', rule: 'slogan', from: at.from, to: at.to };
	if (
		/^be(?:come)? (?:the |an? |our )?(?:[a-z-]+ ){0,3}(?:leaders?|best|number one|leading|world-class|champions?)\b/.test(
			text
		) &&
		!someone
	)
		return { label: 'vague-objective', rule: 'slogan', from: at.from, to: at.to };
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
		const aim = aimOfDeed(text, clause);
		if (aim === 'person') return { label: 'good', rule: 'someone-better-off', from: at.from, to: at.to };
		const ships = /^(?:launch|ship|release|implement|roll|migrate|deploy|document|publish)$/.test(clause.lemma);
		const praised =
			!ships &&
			(clause.praise !== undefined || /\b(?:trusted|engaging|vibrant|thriving)\b/.test(text)) &&
			(clause.object === 'hollow' || someone);
		if (clause.object === 'hollow' && !someone && !ships)
			return { label: 'vague-objective', rule: 'makes-a-quality', from: at.from, to: at.to };
		if (clause.objectAt === undefined)
			return { label: 'vague-objective', rule: 'makes-a-quality', from: at.from, to: at.to };
		if (clause.softMaking && clause.praise && !someone && generic.test(text) && forAnything.test(text))
			return { label: 'vague-objective', rule: 'praises-own', from: at.from, to: at.to };
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
				rule: aim === 'unclear' ? 'opens-like-work' : finishes.has(clause.lemma) ? 'finishes' : 'makes',
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
	const text = blank(blank(whole, goesOn), /:\s*\d{1,3}\s?%\s*$/g);
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
	if (!metric) return [main, ...found];
	return countsOwnWork(metric, first, text)
		? [{ ...main, label: 'task-output', rule: 'makes' }, metric, ...found]
		: [metric, ...found];
}
