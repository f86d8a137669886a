// English text to clauses: who acts, on what, how much.
import type { Clause, Quantity, Reading, Second, Span } from '../types.ts';
import { actOf, joinsThings } from './act.ts';
import { aimsAtChange, mainQuantity, quantityOf } from './figure.ts';
import { isAdverb, leadingVerb, nounPhraseAt } from './head.ts';
import { isInside, isOutside } from './nouns.ts';
import { headNoun, span, thingsIn, type HeadNoun } from './objects.ts';
import { predicate } from './predicate.ts';
import { quantitiesOf } from './quantities.ts';
import { apartByForm, countedTwice, pairedByForm, rowOfThings, twoGoals, twoThings } from './second.ts';
import { signsOf } from './signs.ts';
import { aroundColon, besides, sentences, type Part } from './split.ts';
import { tokenise, type Token } from './tokens.ts';
import { praise } from './words.ts';

/** Verbs whose object, not whose subject, is what counts: "campaigns generate 40 orders". */
const bringing = /^(?:generate|bring|deliver|create|produce|drive|win|close|submit|sign|book|report|share|have)$/;

const spanOf = (pattern: RegExp, slice: string, from: number): Span | undefined => {
	const match = pattern.exec(slice);
	return match ? { from: from + match.index, to: from + match.index + match[0].length } : undefined;
};

/** Does a number stand right here, perhaps after "at least" or "over"? */
const numberNear = (tokens: readonly Token[], index: number) =>
	tokens.slice(index, index + 3).some((token) => token.kind === 'number');

/** Whether insiders or outsiders act: the head of the phrase, or the word that qualifies a head we do not know. */
function actorOf(tokens: readonly Token[], part: Part, head: HeadNoun | undefined, slice: string): Clause['who'] {
	if (/\b(?:external|outside|third-party|independent|paying|(?:daily|weekly|monthly) active)\b/.test(slice))
		return 'outside';
	const known = (token: Token | undefined) => token !== undefined && (isOutside(token.text) || isInside(token.text));
	const before = head && tokens[head.index - 1];
	const actor = !head
		? tokens.slice(part.start, part.end).findLast(known)
		: head.thing === 'unknown' && known(before)
			? before
			: !known(head.token)
				? undefined
				: /^(?:team|staff|board|crew)$/.test(before?.text ?? '')
					? before
					: head.token;
	if (!actor) return 'none';
	return isInside(actor.text) && !isOutside(actor.text) ? 'inside' : 'outside';
}

function readClause(tokens: readonly Token[], part: Part, quantities: readonly Quantity[], text: string): Clause {
	const within = { from: tokens[part.start]?.from ?? 0, to: tokens[part.end - 1]?.to ?? 0 };
	const slice = text.slice(within.from, within.to);
	const leading = leadingVerb(tokens, part.start, part.end);
	const state = leading ? undefined : predicate(tokens, part.start, part.end);
	const head = leading ?? state;
	const objectStart = leading ? leading.index + 1 : part.start;
	const makesNothing =
		leading !== undefined &&
		onlyWhereOrWhen.test(tokens[objectStart]?.text ?? '') &&
		!numberNear(tokens, objectStart) &&
		!/^(?:take|decide|agree|settle|prepare|apply|launch)$/.test(leading.lemma) &&
		part.end - part.start <= 5;
	const subject = headNoun(tokens, objectStart, state ? Math.max(state.index, part.start + 1) : part.end);
	const brought = state && bringing.test(state.lemma) ? headNoun(tokens, state.index + 1, part.end) : undefined;
	const object = makesNothing ? undefined : (brought ?? subject);
	const words = tokens
		.slice(part.start, part.end)
		.filter((token) => token.kind === 'word' && !token.aside && !/^(?:mom|qoq|yoy|wow)$/.test(token.text));
	const inAside = (one: Quantity) =>
		tokens.some((token) => token.aside && token.from <= one.from && token.to > one.from);
	const figure =
		mainQuantity(
			quantities.filter((one) => !inAside(one)),
			within
		) ?? mainQuantity(quantities, within);
	const afterFigure = figure ? tokens.findIndex((token) => token.from >= figure.to) : -1;
	const counted = afterFigure < 0 ? undefined : headNoun(tokens, afterFigure, part.end);
	const quantity = quantityOf(figure, head, object, counted, text.slice(within.from, figure?.from ?? within.from));
	const countsFlow = counted?.thing === 'flow' && quantity?.shape === 'amount' && !leading;
	const who = actorOf(tokens, state ? { start: part.start, end: state.index } : part, subject, slice);
	const isActive =
		/\bactive\b/.test(slice) && /^(?:unknown|flow)$/.test(object?.thing ?? 'unknown') && quantity?.shape === 'amount';
	/** Praise of what the work is for says nothing of the work. */
	const purpose = head?.act === 'make' && leading ? words.findIndex((token) => token.text === 'for') : -1;
	const praisable = purpose < 0 ? words : words.slice(0, purpose);
	const compares = (token: Token | undefined) => /^(?:more|fewer|less|greater)$/.test(token?.text ?? '');
	const smaller = /^(?:smaller|bigger|larger|shorter|longer|wider|newer|nicer)$/.test(words[0]?.text ?? '')
		? words[0]
		: undefined;
	const more =
		smaller ??
		words.find(
			(token, i) =>
				compares(token) && (i === 0 || /^(?:is|are|become|becomes|feel|feels|get|gets)$/.test(words[i - 1]?.text ?? ''))
		);
	const aimsHigher =
		leading !== undefined &&
		figure !== undefined &&
		quantity === figure &&
		aimsAtChange(figure, leading, text.slice(within.from, figure.from));
	const isPlanOfWork =
		!head &&
		!quantity &&
		/^plans?$/.test(object?.token.text ?? '') &&
		words.length >= 2 &&
		!/\b(?:to|on|of|at|above|per|according) plans?\b/.test(slice);
	const there = state?.lemma === 'have' && inReach.test(slice);
	const signs = signsOf(slice, head?.lemma ?? '', object?.token.text ?? '');
	const praised = praisable.findIndex((token) => praise.has(token.text));
	const praisesAnything =
		signs.softMaking &&
		leading !== undefined &&
		!quantity &&
		praised === 1 &&
		anything.test(words[2]?.text ?? '') &&
		words.length <= 6;
	return {
		...within,
		...signs,
		act: aimsHigher
			? 'change'
			: actOf(head, leading !== undefined, { tokens, end: part.end, slice, quantity, object: brought ?? subject, who }),
		lemma: head?.lemma ?? '',
		actAt: head && span(tokens[head.index]),
		object: praisesAnything
			? 'hollow'
			: aimsHigher
				? 'measure'
				: isPlanOfWork
					? 'own'
					: isActive
						? 'stock'
						: countsFlow
							? 'flow'
							: (object?.thing ?? 'unknown'),
		objectAt: span(object?.token) ?? (makesNothing || !head ? undefined : span(tokens[head.index])),
		quantity: quantity ?? (signs.serviceLevel && head?.act !== 'make' ? figure : undefined),
		goesOn: state?.form === 'ing' && goingOn(tokens, state.index) && !/\bbeing\b/.test(slice),
		money: figure !== undefined && /[$€£¥]/.test(text.slice(figure.from, figure.to)),
		who,
		able: /\b(?:can|could|able to)\b/.test(slice),
		several: object !== undefined && /[^s]s$/.test(object.token.text),
		settled:
			(state !== undefined && joinsThings(tokens, state)) ||
			(state?.settled ?? (leading?.form === 'past' && leading.act === 'make')),
		praise: there
			? undefined
			: (span(praisable.find((token) => praise.has(token.text)) ?? more) ??
				spanOf(
					/\bas [a-z -]{2,20} as (?:possible|we can)\b|\bthe (?:default|first|natural|obvious) choice\b/,
					slice,
					within.from
				)),
		things: thingsIn(words),
		words: words.length,
		passive:
			state?.form === 'past' &&
			!/\b(?:has|have|had)\b/.test(slice) &&
			(!nounPhraseAt(tokens, state.index + 1) || /^(?:and|or)$/.test(tokens[state.index + 1]?.text ?? '')),
		finite: state !== undefined
	};
}

/** "Provide excellent service": whatever one does, done well. */
const anything = /^(?:services?|solutions?|products?|content|information|data|processes|tools?|work)$/;

/** "has a plan available in the handbook": there for anyone to look at. */
const inReach =
	/\b(?:available|accessible|visible|published|documented|live|listed|posted|shared|stored|in place)(?: (?:in|on|at|to|for|via|through|within)\b|$)/;

/** "are working", "is slowly growing": the auxiliary stands right before. */
function goingOn(tokens: readonly Token[], index: number): boolean {
	let at = index - 1;
	while (at > 0 && isAdverb(tokens[at]?.text ?? '')) at--;
	return /^(?:is|are)$/.test(tokens[at]?.text ?? '');
}

/** "Make sure …", "ensure that …" before a sentence: the sentence is the result. */
function withoutCare(tokens: readonly Token[], part: Part): Part {
	const opens = tokens[part.start]?.text;
	const sure = opens === 'make' && tokens[part.start + 1]?.text === 'sure';
	if (!sure && opens !== 'ensure') return part;
	let start = part.start + (sure ? 2 : 1);
	if (tokens[start]?.text === 'that') start++;
	const inner = { start, end: part.end };
	return predicate(tokens, start, part.end) ? inner : part;
}

/** "Implement in May" names nothing; "integrate with the bank", "migrate to the new line" do. */
const onlyWhereOrWhen =
	/^(?:in|at|on|by|for|of|as|during|within|across|over|under|via|through|throughout|before|after|until)$/;

/** "Currently at 3,315" is where it starts, not a second result. */
const startValue =
	/^(?:remaining\b|(?:the )?[a-z]+ (?:is|are) (?:in process|in progress|under ?way|ongoing)\b|(?:as )?measured|based on|note|see|details?|examples?|this|these|(?:plan|more|further) details|e\.g|example|via|per|source|target(?:ing)?:|owner|current(?:ly)?|today|baseline|status|now|previously|last (?:year|quarter|month)|as of|was|up from|down from)\b/;

/** "There are 40 …" and "have 40 …" say no more than "40 …". */
function withoutThere(tokens: readonly Token[], part: Part): Part {
	const opens = tokens[part.start]?.text ?? '';
	if (/^(?:have|having)$/.test(opens) && numberNear(tokens, part.start + 1))
		return { start: part.start + 1, end: part.end };
	const isThere = opens === 'there' && /^(?:is|are)$/.test(tokens[part.start + 1]?.text ?? '');
	return isThere ? { start: part.start + 2, end: part.end } : part;
}

/** "For every stage, identify …": the scene before the comma is not the subject. */
function withoutScene(tokens: readonly Token[], part: Part): Part {
	if (
		!/^(?:for|in|at|with|by|during|across|within|based|after|following|through|using|to)$/.test(
			tokens[part.start]?.text ?? ''
		)
	)
		return part;
	for (let index = part.start + 2; index < Math.min(part.end, part.start + 9); index++)
		if (tokens[index]?.text === ',')
			return leadingVerb(tokens, index + 1, part.end) ||
				(numberNear(tokens, index + 1) && predicate(tokens, index + 1, part.end))
				? { start: index + 1, end: part.end }
				: part;
	return part;
}

/** "Tidy the shop: paint the door and build a shelf": two pieces of work behind the colon. */
function spelledOutTwice(tokens: readonly Token[]): Span | undefined {
	const colon = tokens.findIndex((token) => token.text === ':' && !token.aside);
	if (colon < 0) return undefined;
	const parts = besides(tokens, { start: colon + 1, end: tokens.length });
	const heads = parts.map((part) => leadingVerb(tokens, part.start, part.end));
	return parts.length > 1 && heads.every((head) => head?.form === 'base')
		? span(tokens[parts[1]?.start ?? colon])
		: undefined;
}

const by = (sign: Second['by'], at: Span | undefined): Second | undefined =>
	at && { from: at.from, to: at.to, by: sign };

/** `text` is normalised and in lower case; a number at its front only orders the list it stood in. */
export function readEnglish(whole: string): Reading {
	const report = /[a-z)] *: *\d[\d.]*\s?%(?!\s*(?:->|→|=>|-->|~>|to\b))/.exec(whole);
	const told = report ? whole.slice(0, report.index + report[0].length) : whole;
	const text = told.replace(/^\s*\d{1,2}[.)]\s+(?=[a-z])/, (mark) => ' '.repeat(mark.length));
	const tokens = tokenise(text);
	const quantities = quantitiesOf(text);
	const clauses: Clause[] = [];
	let second: Second | undefined;
	const starts = new Set(sentences(tokens, text).map((sentence) => sentence.start));
	const opensSentence = (part: Part) => starts.has(part.start);
	const parts = sentences(tokens, text)
		.flatMap((sentence) => aroundColon(tokens, sentence, text))
		.map((part) => withoutCare(tokens, withoutScene(tokens, part)))
		.flatMap((part) => besides(tokens, part));
	for (const raw of parts) {
		const part = withoutThere(tokens, raw);
		if (!tokens.slice(part.start, part.end).some((token) => token.kind !== 'sign' && !token.aside)) continue;
		const read = readClause(tokens, part, quantities, text);
		const there = part.start > raw.start && tokens[part.start - 2]?.text === 'there';
		const clause: Clause =
			there && read.quantity?.shape === 'amount' && read.object !== 'own' && !read.finite
				? { ...read, quantity: { ...read.quantity, shape: 'level' } }
				: read;
		const onlyFigure = clause.words === 0 || /^(?:[xyn]?\s?%?$|%)/.test(text.slice(clause.from, clause.to));
		if (clauses.length > 0 && (onlyFigure || startValue.test(text.slice(clause.from, clause.to)))) continue;
		const states = clause.finite && clause.words >= 3;
		if (
			clauses.length > 0 &&
			(clause.quantity || states || clause.zero || (clause.words >= 2 && clause.act !== 'none'))
		)
			second ??= { from: clause.from, to: clause.to, by: opensSentence(raw) ? 'sentence' : 'clause' };
		second ??=
			by('goals', twoGoals(clause, text)) ??
			by('count', countedTwice(clause, quantities, tokens, text)) ??
			by('row', twoThings(tokens, part, leadingVerb(tokens, part.start, part.end))) ??
			by('row', rowOfThings(tokens, part, leadingVerb(tokens, part.start, part.end), clause.finite));
		clauses.push(clause);
	}
	if (clauses.length > 0)
		second ??= by('form', apartByForm(text) ?? pairedByForm(text)) ?? by('clause', spelledOutTwice(tokens));
	return { clauses, second };
}
