// A second result that has no verb of its own: two quotas, two counted things, a row of things.
import type { Clause, Quantity, Span } from '../types.ts';
import type { Head } from './head.ts';
import { thingOf } from './nouns.ts';
import { span } from './objects.ts';
import { scope } from './signs.ts';
import type { Part } from './split.ts';
import type { Token } from './tokens.ts';
import { auxiliaries, prepositions } from './words.ts';

/** "Meet the order and retention goals": a quota each. */
export function twoGoals(clause: Clause, text: string): Span | undefined {
	if (clause.object !== 'plan' || clause.act === 'make') return undefined;
	const after = clause.actAt && clause.actAt.to < clause.to - 1 ? clause.actAt.to - clause.from : 0;
	const whole = text.slice(clause.from, clause.to);
	const verbsInRow = /^\s*(?:,|and|&)\s/.test(whole.slice(after));
	const slice = verbsInRow ? '' : whole;
	const at =
		/\b(?:and|&)\s+(?=[a-z -]*\b(?:goals|targets|quotas|plan)\b)/.exec(slice) ??
		/\bof (?:plan|target|quota)\b[^,;]*?(?:,| and )\s*(?=.*\bof (?:plan|target|quota)\b)/.exec(slice);
	return at ? { from: clause.from + at.index + at[0].length, to: clause.to } : undefined;
}

/** "[Sales] …, [Support] …": each has its owner. "One talk a month, one visit a year": each has its rhythm. */
export function apartByForm(text: string): Span | undefined {
	const tags = [...text.matchAll(/(?:^|[,;.]\s*|\n\s*)(\[[a-z][a-z &/-]*\]\s)/g)];
	const rhythm =
		/\b(?:an?|one|two|three|\d+)\b[^,;]* (?:per|each|every|a) (?:week|month|quarter|year)\b,? (?:and )?(?=(?:at least )?(?:an?|one|two|three|\d+)\b[^,;]* (?:per|each|every|a) (?:week|month|quarter|year)\b)/.exec(
			text
		);
	const from = tags[1]?.index ?? (rhythm && rhythm.index + rhythm[0].length);
	return from === undefined || from === null ? undefined : { from, to: text.length };
}

/** "30 dealers and $2m in orders": two counted things side by side. */
export function countedTwice(
	clause: Clause,
	quantities: readonly Quantity[],
	tokens: readonly Token[],
	text: string
): Span | undefined {
	const makesBoth =
		clause.act === 'make' && !clause.finite && !/^(?:generate|source|bring|deliver|get)$/.test(clause.lemma);
	if (makesBoth) return undefined;
	const own = quantities.filter(
		(one) =>
			one.from >= clause.from &&
			one.to <= clause.to &&
			!/^(?:at least )?one\b/.test(text.slice(one.from, one.to)) &&
			!tokens.some((token) => token.aside && token.from === one.from)
	);
	for (let i = 1; i < own.length; i++) {
		const [left, right] = [own[i - 1], own[i]];
		if (!left || !right || (left.shape === 'amount' && scope.test(text.slice(clause.from, left.from)))) continue;
		const between = text.slice(left.to, right.from);
		if (
			/(?:,|\band\b|&|\+)\s*(?:at least |over |more than |a |an |to |the )?(?:[a-z-]+ ){0,3}$/.test(between) &&
			/[a-z]{3,}/.test(between.replace(/\band\b/, '')) &&
			!/\b(?:which|that|who|by|between|from|out of|within|for|across|with|in)\b[^,]*$/.test(between)
		)
			return right;
		if (/^\s*,\s*$/.test(between) && right.share && left.share && text.startsWith(' of ', right.to)) return right;
		if (
			/,\s*[a-z][^,]*\b(?:at|above|below|under|over)\s*$/.test(between) &&
			/\bof (?:plan|quota|target)\b|^\s*,/.test(between)
		)
			return right;
	}
	return undefined;
}

const role = String.raw`(?:manager|director|designer|engineer|lead|head|developer|writer|analyst|officer|recruiter|specialist|coordinator|assistant|architect|accountant|controller|mgr|counsel|representative|partner|vp|scientist|researcher|marketer|sdr|ae|tam|editor)`;
const wordsThen = String.raw`(?:[a-z/-]+ ){0,3}`;
/** "Hire a designer and a writer": each post is filled by itself. */
const twoPosts = new RegExp(
	`^(?:hire|recruit|onboard) (?:an? |one |the |\\d+ )?${wordsThen}${role}s?(?: of [a-z]+)?(?:, (?:an? )?[a-z/& ]+)?,? (?:and|&) (?:an? |one |the |\\d+ )?${wordsThen}${role}s?\\b`
);
/** "Winter demand and summer demand": the same noun twice. */
const sameNounTwice = /^[a-z-]+ ([a-z-]+(?: [a-z-]+)?) (?:and|&) [a-z-]+ \1$/;
/** "by writing …, testing …, and moving …": three pieces of work under one wish. */
const threeMeans =
	/^(?:improv|increas|reduc|grow|expand|enhanc|strengthen|rais|driv|boost|support|ensur|optimi[sz]|accelerat)[^,;]*\b(?:by|through|via) (?:[a-z]+ly )?[a-z]{2,}ing\b[^,;]*, (?:and )?(?:[a-z]+ly )?[a-z]{2,}ing\b[^,;]*,? and (?:[a-z]+ly )?(?!(?:during|morning|evening|marketing|engineering|pricing|training|testing|building)\b)[a-z]{2,}ing\b/;

export function pairedByForm(text: string): Span | undefined {
	for (const pattern of [twoPosts, sameNounTwice, threeMeans]) {
		const match = pattern.exec(text);
		const joint = match ? Math.max(match[0].lastIndexOf(' and '), match[0].lastIndexOf(' & ')) : -1;
		if (match) return { from: match.index + joint + 1, to: match.index + match[0].length };
	}
	return undefined;
}

/** "Write the mission statement and the content framework": two things, each with a name of its own. */
export function twoThings(tokens: readonly Token[], part: Part, leading: Head | undefined): Span | undefined {
	if (leading?.act !== 'make') return undefined;
	let joint = leading.index + 1;
	while (joint < part.end && tokens[joint]?.text !== 'and' && tokens[joint]?.text !== '&') {
		const token = tokens[joint];
		if (token?.kind !== 'word' || token.aside || prepositions.has(token.text)) return undefined;
		joint++;
	}
	const words = (from: number, to: number) =>
		tokens.slice(from, to).filter((token) => token.kind === 'word' && !/^(?:an?|the|our|its|new)$/.test(token.text));
	let end = joint + 1;
	while (
		end < part.end &&
		tokens[end]?.kind === 'word' &&
		!prepositions.has(tokens[end]?.text ?? '') &&
		tokens[end]?.text !== 'and'
	)
		end++;
	const [left, right] = [words(leading.index + 1, joint), words(joint + 1, end)];
	const own = (row: readonly Token[]) => row.length >= 2 && thingOf(row.at(-1)?.text ?? '') === 'own';
	const sharesNoun = left.at(-1)?.text.endsWith('ing');
	return own(left) && own(right) && !sharesNoun ? span(tokens[joint + 1]) : undefined;
}

/** "New brochure, trade fair stand, pricing page": a row of things with no preposition before the first comma. */
export function rowOfThings(
	tokens: readonly Token[],
	part: Part,
	leading: Head | undefined,
	finite: boolean
): Span | undefined {
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
	const goesOn = (word: string) =>
		auxiliaries.has(word) || /^(?:covering|including|featuring|spanning|creating|showing)$/.test(word);
	if (items.slice(1).some((item) => goesOn(item[0]?.text ?? ''))) return undefined;
	const breaksDown = /^(?:one|two|three|four|five|six|\d+)$/;
	if (items.slice(1).every((item) => breaksDown.test(item[0]?.text ?? ''))) return undefined;
	if (items.some((item) => item[0]?.text === 'not' || item[0]?.text === 'as' || prepositions.has(item[0]?.text ?? '')))
		return undefined;
	return items.length >= 3 &&
		items.filter((item) => item.length >= 2).length >= items.length - (leading || finite ? 0 : 1) &&
		items.every((item) => item.length > 0)
		? span(tokens[(commas[0] ?? 0) + 1])
		: undefined;
}
