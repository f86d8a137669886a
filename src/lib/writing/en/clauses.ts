// English text to clauses: where one result ends and the next begins, and what each is about.
import type { Clause, Quantity, Reading, Span, Thing } from '../types.ts';
import { leadingVerb, predicate, type Head } from './head.ts';
import { isInside, isOutside, thingOf } from './nouns.ts';
import { quantitiesOf } from './quantities.ts';
import { tokenise, type Token } from './tokens.ts';
import { alsoNouns, verbs } from './verbs.ts';
import { anaphors, determiners, praise, prepositions, recurring, routine, subordinators } from './words.ts';

interface Part {
	readonly start: number;
	readonly end: number;
}

/** Sentences and what stands on either side of a semicolon; what follows a colon explains or reports. */
function sentences(tokens: readonly Token[], text: string): Part[] {
	const parts: Part[] = [];
	let start = 0;
	const close = (end: number) => {
		if (end > start) parts.push({ start, end });
		start = end + 1;
	};
	tokens.forEach((token, index) => {
		if (token.aside) return;
		const stop =
			token.text === '.' || token.text === ';' || token.text === '!' || token.text === '?' || token.text === '•';
		const lineBreak = index > 0 && text.slice(tokens[index - 1]?.to ?? 0, token.from).includes('\n');
		if (lineBreak && index > start) {
			parts.push({ start, end: index });
			start = index;
		}
		const ellipsis = token.text === '.' && (tokens[index + 1]?.text === '.' || tokens[index - 1]?.text === '.');
		if (
			stop &&
			!ellipsis &&
			!/^(?:dir|sr|jr|vs|no|approx|incl|mgr|mr|dr|etc|e\.g|i\.e)$/.test(tokens[index - 1]?.text ?? '')
		)
			close(index);
	});
	close(tokens.length);
	return parts;
}

/** Takes "Support team:" off the front, and a report such as ": 12 sent (80%)" off the end. */
function aroundColon(tokens: readonly Token[], part: Part, text: string): Part[] {
	for (let index = part.start; index < part.end; index++) {
		const token = tokens[index];
		if (token?.text !== ':' || token.aside) continue;
		const left = { start: part.start, end: index };
		const right = { start: index + 1, end: part.end };
		if (right.start >= right.end) return [left];
		if (
			/^[<>~≥≤]$/.test(tokens[right.start]?.text ?? '') ||
			(tokens[right.start]?.kind === 'number' &&
				/(?:→|->|=>| to )/.test(text.slice(tokens[right.start]?.from, tokens[right.end - 1]?.to)))
		)
			return [part];
		const hasVerb = leadingVerb(tokens, left.start, left.end) !== undefined;
		if (
			!hasVerb &&
			left.end - left.start <= 8 &&
			tokens[right.start]?.kind === 'number' &&
			right.end - right.start <= 3
		)
			return [part];
		const restated =
			hasVerb &&
			!tokens.slice(left.start, left.end).some((token) => token.kind === 'number') &&
			sameAct(tokens, left, right);
		if (restated) return [{ start: right.start, end: right.end }];
		const isRole = tokens
			.slice(left.start, left.end)
			.some((token) => /^(?:director|dir|manager|mgr|vp|head|sr|chief|svp|evp|cmo|cto|cfo|cro|ceo)$/.test(token.text));
		if (!hasVerb && isRole) return [right];
		if (hasVerb || left.end - left.start > 5) return [left];
		return leadingVerb(tokens, right.start, right.end) || left.end - left.start <= 3 ? [right] : [left];
	}
	return [part];
}

/** "Improve coverage: increase from 4 to 6": the figure stands behind the colon. */
function sameAct(tokens: readonly Token[], left: Part, right: Part): boolean {
	const [before, after] = [leadingVerb(tokens, left.start, left.end), leadingVerb(tokens, right.start, right.end)];
	return (
		before?.act === 'change' &&
		after?.act === 'change' &&
		after.form === before.form &&
		tokens.slice(right.start, right.end).some((token) => token.kind === 'number')
	);
}

const joins = (word: string) => word === ',' || word === 'and' || word === '&' || word === '+' || word === 'then';

interface Split {
	readonly parts: Part[];
	readonly sure: boolean;
}

/** Cuts a sentence before each further verb that stands beside the first one and has its own object. */
function besides(tokens: readonly Token[], part: Part): Split {
	const first = leadingVerb(tokens, part.start, part.end);
	const parts: Part[] = [];
	let start = part.start;
	let under = false;
	for (let index = (first?.index ?? part.start) + 1; index < part.end; index++) {
		const token = tokens[index];
		if (!token || token.aside) continue;
		if (
			subordinators.has(token.text) &&
			token.text !== 'for' &&
			token.text !== 'by' &&
			token.text !== 'using' &&
			token.text !== 'through' &&
			token.text !== 'via' &&
			token.text !== 'how'
		)
			under ||= token.text !== 'to' || isInfinitive(tokens, index);
		if (/^(?:by|through|via)$/.test(token.text) && verbs.get(tokens[index + 1]?.text ?? '')?.form === 'ing')
			under = true;
		if (!joins(token.text)) continue;
		let next = index + 1;
		while (next < part.end && joins(tokens[next]?.text ?? '')) next++;
		const head = leadingVerb(tokens, next, part.end);
		const comma = token.text === ',' && tokens[index + 1]?.text !== 'and';
		if (!first) {
			under ||= /^(?:which|that|who)$/.test(tokens[index + 1]?.text ?? '');
			if (under) continue;
			if (twoStates(tokens, start, index, next, part.end)) {
				parts.push({ start, end: index });
				start = next;
			}
			continue;
		}
		if (!head || head.form !== first.form || !ownObject(tokens, head, part.end) || index - start < 2) continue;
		if (under && !(comma && head.act === first.act && first.act === 'make')) continue;
		if (under && comma) continue;
		parts.push({ start, end: index });
		start = next;
		under = false;
		index = head.index;
	}
	parts.push({ start, end: part.end });
	return { parts, sure: true };
}

const isInfinitive = (tokens: readonly Token[], index: number) => {
	const next = verbs.get(tokens[index + 1]?.text ?? '');
	return next !== undefined && next.form === 'base' && tokens[index + 2]?.kind !== 'sign';
};

/** "and convert them": the second verb works on the first one's result, so it is one result. */
function ownObject(tokens: readonly Token[], head: Head, end: number): boolean {
	const next = tokens[head.index + 1];
	if (!next || head.index + 1 >= end) return false;
	for (let i = head.index + 1; i <= Math.min(head.index + 2, end - 1); i++)
		if (anaphors.has(tokens[i]?.text ?? '')) return false;
	return (
		!joins(next.text) &&
		!(prepositions.has(next.text) && (head.form === 'past' || /^(?:to|into|across|from)$/.test(next.text)))
	);
}

/** "usage is tracked and 90% of members have …": two subjects, two verbs. */
function twoStates(tokens: readonly Token[], start: number, end: number, next: number, last: number): boolean {
	if (end - start < 2 || last - next < 2) return false;
	const verb = leadingVerb(tokens, next, last);
	if (verb?.form === 'base' && tokens[end]?.text === ',' && !alsoNouns.has(verb.lemma))
		return ownObject(tokens, verb, last);
	if (
		verb?.form === 'base' &&
		verb.act === 'change' &&
		tokens.slice(start, end).some((token) => token.kind === 'number')
	)
		return ownObject(tokens, verb, last);
	const left = predicate(tokens, start, end);
	if (/^(?:and|&)$/.test(tokens[end]?.text ?? '') && verbs.get(tokens[next]?.text ?? '')?.form === 'past') return false;
	const right = predicate(tokens, next, last);
	const subjectOnly = right !== undefined && !tokens.slice(next, right.index).some((token) => joins(token.text));
	return left !== undefined && right !== undefined && subjectOnly && right.index - next < 8;
}

const span = (token: Token | undefined): Span | undefined => token && { from: token.from, to: token.to };

/** Head noun of the phrase that begins at `start`: the last noun before a preposition, a verb or a sign. */
function headNoun(
	tokens: readonly Token[],
	start: number,
	end: number
): { thing: Thing; token: Token; index: number } | undefined {
	let best: { thing: Thing; token: Token; index: number } | undefined;
	for (let index = start; index < end; index++) {
		const token = tokens[index];
		if (!token) break;
		if (token.kind === 'number') continue;
		const word = token.text;
		if (token.kind === 'sign') {
			if (/^[",'$<>≥≤/&-]$/.test(word) && !(word === ',' && best)) continue;
			break;
		}
		if (token.aside) continue;
		if (prepositions.has(word)) {
			if (
				(word === 'of' || word === 'in') &&
				best &&
				/^(?:number|amount|volume|rate|level|share|percentage|majority|set|count|state|rest|increase|improvement|reduction|total|at|least|kind|type)s?$/.test(
					best.token.text
				) &&
				index < end - 1
			)
				continue;
			if (!best && (word === 'of' || word === 'at' || word === 'in')) continue;
			break;
		}
		if (tokens[index + 1]?.text === 'than') break;
		const verb = verbs.get(word);
		if (best && verb && verb.form !== 'base' && !thingOf(word)) break;
		if (word === 'and' || word === 'or') continue;
		if (determiners.has(word)) continue;
		const pair = `${word}-${tokens[index + 1]?.text ?? ''}`;
		const thing = thingOf(pair) ?? thingOf(word);
		if (thing) {
			best = { thing, token, index };
			if (thingOf(pair)) index++;
			continue;
		}
		if (!best || best.thing === 'unknown') best = { thing: 'unknown', token, index };
		else if (!praise.has(word) && !verb && /^[a-z]/.test(word)) best = { thing: 'unknown', token, index };
	}
	return best;
}

/** The quantity that carries the clause: a from–to before anything else, else the first. */
function mainQuantity(all: readonly Quantity[], within: Span): Quantity | undefined {
	const here = all.filter((one) => one.from >= within.from && one.from < within.to);
	const rank = { 'from-to': 0, relative: 1, level: 2, amount: 3 };
	return here.sort((a, b) => rank[a.shape] - rank[b.shape])[0];
}

/** "at least 3", "over 40": a preposition that belongs to the number. */
const quantitiesStartAt = (tokens: readonly Token[], index: number) =>
	tokens.slice(index, index + 3).some((token) => token.kind === 'number');

/** Verbs of work that comes round; "set up a weekly report" happens once. */
const runs =
	/^(?:report|send|submit|deliver|publish|close|run|file|hold|conduct|carry|perform|complete|provide|prepare|pay|issue|share|do|make|update|finish)$/;

function thingsIn(words: readonly Token[]): ReadonlySet<Thing> {
	const things = new Set<Thing>();
	for (let i = 0; i < words.length; i++) {
		const pair = thingOf(`${words[i]?.text}-${words[i + 1]?.text}`);
		const thing = pair ?? thingOf(words[i]?.text ?? '');
		if (thing) things.add(thing);
		if (pair) i++;
	}
	return things;
}

/** "in 3 areas", "for two teams": the number says where, not how much. */
const scope =
	/\b(?:in|across|for|at|of|on|among|with|from|per|between|over|to help|throughout|into)\s(?:at least |all |the |our |these )*$/;

function readClause(tokens: readonly Token[], part: Part, quantities: readonly Quantity[], text: string): Clause {
	const within = { from: tokens[part.start]?.from ?? 0, to: tokens[part.end - 1]?.to ?? 0 };
	const leading = leadingVerb(tokens, part.start, part.end);
	const state = leading ? undefined : predicate(tokens, part.start, part.end);
	const head = leading ?? state;
	const objectStart = leading ? leading.index + 1 : part.start;
	const bringing =
		state !== undefined &&
		/^(?:generate|bring|deliver|create|produce|drive|win|close|submit|sign|book|report|share)$/.test(state.lemma);
	const nothing =
		leading !== undefined &&
		prepositions.has(tokens[objectStart]?.text ?? '') &&
		!quantitiesStartAt(tokens, objectStart);
	const subjectHead = headNoun(tokens, objectStart, state ? Math.max(state.index, part.start + 1) : part.end);
	const object = nothing
		? undefined
		: bringing
			? (headNoun(tokens, (state?.index ?? 0) + 1, part.end) ?? subjectHead)
			: subjectHead;
	const words = tokens.slice(part.start, part.end).filter((token) => token.kind === 'word' && !token.aside);
	const subject = state ? tokens.slice(part.start, state.index) : tokens.slice(part.start, part.end);
	const known = (token: Token | undefined) => token !== undefined && (isOutside(token.text) || isInside(token.text));
	const actor = !subjectHead
		? [...subject].reverse().find(known)
		: subjectHead.thing === 'unknown' && known(tokens[subjectHead.index - 1])
			? tokens[subjectHead.index - 1]
			: known(subjectHead.token)
				? /^(?:team|staff|board|crew)$/.test(tokens[subjectHead.index - 1]?.text ?? '')
					? tokens[subjectHead.index - 1]
					: subjectHead.token
				: undefined;
	const slice = text.slice(within.from, within.to);
	const figures = mainQuantity(quantities, within);
	const counts =
		figures &&
		headNoun(
			tokens,
			tokens.findIndex((token) => token.from >= figures.to),
			part.end
		)?.thing;
	const isScope =
		figures?.shape === 'amount' &&
		scope.test(text.slice(within.from, figures.from)) &&
		!(object && /^(?:measure|service|plan|flow|stock)$/.test(object.thing)) &&
		!(counts === 'flow' && /\bwith (?:at least |over )?$/.test(text.slice(within.from, figures.from)));
	const aims =
		figures?.shape === 'amount' &&
		head?.act === 'change' &&
		/\b(?:to|by)(?: (?:a|an|the|at least|over|under|about|more than))*\s*$/.test(text.slice(within.from, figures.from));
	const quantity = isScope ? undefined : figures && aims ? { ...figures, shape: 'level' as const } : figures;
	return {
		...within,
		act:
			head?.lemma === 'hold' && (object?.thing === 'own' || object?.thing === 'unknown') && head.form === 'base'
				? 'make'
				: (head?.act ?? 'none'),
		lemma: head?.lemma ?? '',
		actAt: head && span(tokens[head.index]),
		object:
			counts === 'flow' && !isScope && figures?.shape === 'amount' && !leading ? 'flow' : (object?.thing ?? 'unknown'),
		objectAt: span(object?.token) ?? (nothing || !head ? undefined : span(tokens[head.index])),
		quantity,
		who: /\b(?:external|outside|third-party|independent)\b/.test(slice)
			? 'outside'
			: !actor
				? 'none'
				: isInside(actor.text) && !isOutside(actor.text)
					? 'inside'
					: 'outside',
		recurring:
			recurring.test(slice) &&
			(!head || runs.test(head.lemma)) &&
			object !== undefined &&
			routine.has(object.token.text),
		settled: state?.settled ?? (leading?.form === 'past' && leading.act === 'make'),
		praise: span(
			words.find((token) => praise.has(token.text)) ??
				(/^(?:more|fewer|less|greater)$/.test(words[0]?.text ?? '') ? words[0] : undefined)
		),
		things: thingsIn(words),
		words: words.length,
		fresh: /\b(?:new|additional|more|net[- ]new|extra|further)\b/.test(slice),
		brief: false,
		toPlan:
			/\b(?:to|on|per|of|at|against|with) (?:the |our )?(?:annual |quarterly |company |sales |revenue |hiring |headcount )?(?:plan|target|quota|budget|forecast)\b/.test(
				slice
			),
		byDoing:
			/\b(?:by|through|via) (?:[a-z]+ly )?(?:creat|build|plac|writ|launch|publish|develop|implement|deliver|host|run|hir|train|add|introduc|establish|redesign|document|automat|deploy|provid|hold|conduct|complet|migrat|set|work|produc|mak|us|fully|onboard)[a-z]*ing\b/.test(
				slice
			),
		running: /\b(?:ytd|year[- ]to[- ]date|rolling|run[- ]rate|trailing)\b/.test(slice),
		headcount: /^(?:team|headcount|staff|department|section|group|organization|organisation|org|squad)$/.test(
			object?.token.text ?? ''
		),
		zero: /^(?:zero|no|0) .*\b(?:breach|incident|outage|violation|injur|accident|downtime|loss|stock-?outs?|complaint|failure)/.test(
			slice
		),
		keeps: /\b(?:retention|renewals?|retain(?:ed)?|compliance|compliant|adherence|backups?)\b/.test(slice),
		dueOnTime: /\bon time\b/.test(slice),
		serviceLevel:
			/\b(?:answer|resolv|respond|repl(?:y|ied)|collect|ship|pa(?:y|id)|return|handl|acknowledg|clos|process|deliver|complet|fix|triag|address|merg)[a-z]*\b[^,;]{0,40}\b(?:within|in(?= (?:\d+|one|two|three) (?:business )?(?:minute|hour|day|week))|in under|in less than|under|before) (?:the )?(?:sla|\d|one|two|three|four|five)/.test(
				slice
			) || /\b(?:sla|slo|slas|slos|on-time|error budget|response time)\b/.test(slice),
		softMaking:
			/^(?:create|build|develop|foster|provide|deliver|establish|give|offer|promote|grow|make|prepare|lead|instill|cultivate|manage)$/.test(
				head?.lemma ?? ''
			),
		finite: state !== undefined
	};
}

/** "Meet the order and retention goals": a quota each. */
function twoGoals(clause: Clause, text: string): Span | undefined {
	if (clause.object !== 'plan' || clause.act === 'make') return undefined;
	const slice = text.slice(clause.from, clause.to);
	const at =
		/\b(?:and|&)\s+(?=[a-z -]*\b(?:goals|targets|quotas|plan)\b)/.exec(slice) ??
		/\bof (?:plan|target|quota)\b[^,;]*?(?:,| and )\s*(?=.*\bof (?:plan|target|quota)\b)/.exec(slice);
	return at ? { from: clause.from + at.index + at[0].length, to: clause.to } : undefined;
}

/** "30 dealers and $2m in orders": two counted things side by side. */
function countedTwice(
	clause: Clause,
	quantities: readonly Quantity[],
	tokens: readonly Token[],
	text: string
): Span | undefined {
	const own = quantities.filter(
		(one) =>
			one.from >= clause.from &&
			one.to <= clause.to &&
			!text.slice(one.from, one.to).startsWith('one') &&
			!tokens.some((token) => token.aside && token.from === one.from)
	);
	for (let i = 1; i < own.length; i++) {
		const [left, right] = [own[i - 1], own[i]];
		if (!left || !right || scope.test(text.slice(clause.from, left.from))) continue;
		const between = text.slice(left.to, right.from);
		if (
			/(?:,|\band\b|&|\+)\s*(?:at least |over |more than |a |an |to |the )?(?:[a-z-]+ ){0,3}$/.test(between) &&
			/[a-z]{3,}/.test(between.replace(/\band\b/, '')) &&
			!/\b(?:which|that|between|from|out of|within|for|across|with|in)\b[^,]*$/.test(between)
		)
			return right;
	}
	return undefined;
}

/** "New brochure, trade fair stand, pricing page": a row of things with no preposition before the first comma. */
function rowOfThings(tokens: readonly Token[], part: Part, leading: Head | undefined): Span | undefined {
	const start = leading ? leading.index + 1 : part.start;
	const commas: number[] = [];
	for (let index = start; index < part.end; index++) {
		const token = tokens[index];
		if (!token || token.aside) continue;
		if (token.text === ',') commas.push(index);
		else if (commas.length === 0 && prepositions.has(token.text) && token.text !== 'of') return undefined;
	}
	if (commas.length < 2) return undefined;
	const bounds = [start, ...commas.map((index) => index + 1), part.end + 1];
	const items = bounds
		.slice(1)
		.map((end, i) => tokens.slice(bounds[i], end - 1).filter((token) => token.kind === 'word' && token.text !== 'and'));
	if (items.some((item) => item[0]?.text === 'not' || item[0]?.text === 'as' || prepositions.has(item[0]?.text ?? '')))
		return undefined;
	return items.length >= 3 && items.every((item) => item.length >= 2) ? span(tokens[(commas[0] ?? 0) + 1]) : undefined;
}

/** "Currently at 3,315" is where it starts, not a second result. */
const startValue =
	/^(?:(?:as )?measured|based on|note|see|e\.g|example|via|per|source|target(?:ing)?:|owner|current(?:ly)?|today|baseline|status|now|previously|last (?:year|quarter|month)|as of|was|up from|down from)\b/;

/** `text` is normalised and in lower case. */
export function readEnglish(text: string): Reading {
	const tokens = tokenise(text);
	const quantities = quantitiesOf(text);
	const clauses: Clause[] = [];
	let second: Span | undefined;
	for (const sentence of sentences(tokens, text))
		for (const part of aroundColon(tokens, sentence, text)) {
			const split = besides(tokens, part);
			for (const one of split.parts) {
				if (
					one.end - one.start < 1 ||
					!tokens.slice(one.start, one.end).some((token) => token.kind !== 'sign' && !token.aside)
				)
					continue;
				const clause = readClause(tokens, one, quantities, text);
				if (clauses.length > 0 && startValue.test(text.slice(clause.from, clause.to))) continue;
				if (clauses.length > 0 && (clause.quantity || (clause.words >= 2 && clause.act !== 'none')))
					second ??= { from: clause.from, to: clause.to };
				second ??= twoGoals(clause, text);
				second ??= countedTwice(clause, quantities, tokens, text);
				second ??= rowOfThings(tokens, one, leadingVerb(tokens, one.start, one.end));
				clauses.push(clause);
			}
		}
	return { clauses, second };
}
