// Where an English clause has its verb, and what kind of verb that is.
import type { Act } from '../types.ts';
import { isInside, isOutside, thingOf } from './nouns.ts';
import type { Token } from './tokens.ts';
import { alsoNouns, verbs, type Form } from './verbs.ts';
import { adverbs, auxiliaries, compounds, determiners, praise, prepositions } from './words.ts';

export interface Head {
	readonly index: number;
	readonly lemma: string;
	readonly act: Act;
	readonly form: Form;
}

/** Verbs only before their particle ("partner with"); else they open a noun phrase ("partner portal"). */
const needsParticle = new Set('partner work focus care deal look talk'.split(' '));
/** Reaching when others do it ("dealers join"), a task when the writer does ("Join two groups"). */
const othersDo = new Set(
	'join subscribe return respond recommend vote accept approve cite quote receive'
		.split(' ')
		.filter((word) => word !== 'receive')
);
export const isAdverb = (word: string) =>
	adverbs.has(word) || (word.length > 4 && word.endsWith('ly') && !thingOf(word));
export const closed = (word: string) => prepositions.has(word) || auxiliaries.has(word);

/** Does a noun phrase begin here? Needed after a word such as "test" or "report" to call it a verb. */
export function nounPhraseAt(tokens: readonly Token[], index: number): boolean {
	const token = tokens[index];
	if (!token) return false;
	if (token.kind === 'number') return true;
	if (token.kind !== 'word') return token.text === '"' || token.text === '$' || token.text === '[';
	return !closed(token.text) && !(verbs.get(token.text)?.form === 's');
}

/** "Weekly report": an adjective, for all its ending. */
const howOften = /^(?:daily|weekly|bi-?weekly|fortnightly|monthly|quarterly|yearly|early|friendly|only)$/;

/** The verb a clause opens with, if it opens with one: "Write …", "Completed …", "Continue to …". */
export function leadingVerb(tokens: readonly Token[], start: number, end: number): Head | undefined {
	let index = start;
	while (index < end && (tokens[index]?.aside || /^[>*\-•"]$/.test(tokens[index]?.text ?? ''))) index++;
	while (index < end && isAdverb(tokens[index]?.text ?? '') && !howOften.test(tokens[index]?.text ?? '')) index++;
	if (
		/^we(?:'ve|'ll|'d)?$/.test(tokens[index]?.text ?? '') ||
		tokens[index]?.text === 'will' ||
		tokens[index]?.text === 'successfully'
	) {
		index++;
		while (index < end && (auxiliaries.has(tokens[index]?.text ?? '') || isAdverb(tokens[index]?.text ?? ''))) index++;
	}
	if (tokens[index]?.text === 'to' && index === start && verbs.get(tokens[index + 1]?.text ?? '')?.form === 'base')
		index++;
	const told = verbs.get(tokens[index + 1]?.text ?? '');
	if (
		tokens[index]?.text === 'be' &&
		told?.form === 'past' &&
		(told.act === 'reach' ||
			/^(?:feature|list|name|rank|select|choose|invite|shortlist|nominate|include)$/.test(told.lemma))
	)
		return { index: index + 1, ...told, act: 'reach' };
	if (tokens[index]?.text === 'have' && verbs.get(tokens[index + 1]?.text ?? '')?.form === 'past') index++;
	const set = causes(tokens, index, end);
	if (set) return set;
	const token = tokens[index];
	if (!token || token.kind !== 'word' || index >= end) return undefined;
	const word = token.text
		.replace(/^(?:re|co|pre|over)-(?=[a-z]{4})/, '')
		.replace(/^(set|roll|kick|ramp|sign|build|scale|follow|clean)-(?:up|out|off)$/, '$1');
	const next = tokens[index + 1];
	const verb = verbs.get(word);
	if (!verb) return unknownVerb(tokens, index, end);
	if (next && compounds.has(`${word}-${next.text}`)) return undefined;
	const on = next && goesOnTo(tokens, index, verb.lemma);
	if (on !== undefined) return leadingVerb(tokens, on, end);
	if (word === 'go' && next?.text === 'to' && tokens[index + 2]?.text === 'market') return undefined;
	if (word === 'secure' && next && next.kind === 'word' && !closed(next.text) && next.text !== 'and')
		return { index, ...verb, act: determiners.has(next.text) ? 'change' : 'reach' };
	if (praise.has(word)) {
		if (word !== 'better' && verb.form === 'past' && next && determiners.has(next.text)) return { index, ...verb };
		return undefined;
	}
	if (verb.form === 'base' && needsParticle.has(word))
		return isTransitiveHere(word, next?.text) || isAdverb(next?.text ?? '') ? { index, ...verb } : undefined;
	if (verb.form === 'base' && alsoNouns.has(word) && doneTo(tokens, index, end)) return undefined;
	if (verb.form === 'base' && alsoNouns.has(word) && !opensRowOfVerbs(tokens, index, end)) {
		if (/^(?:how|what|whether|why|which|where|when)$/.test(next?.text ?? '') && verb.act === 'make')
			return { index, ...verb };
		if (index + 1 >= end || !nounPhraseAt(tokens, index + 1))
			return isTransitiveHere(word, next?.text) ? { index, ...verb } : undefined;
		if (next?.kind === 'word' && !determiners.has(next.text) && subjectOf(tokens, index, end)) return undefined;
	}
	if (/^(?:lower|clean|clear|open|complete|slow)$/.test(word) && subjectOf(tokens, index, end)) return undefined;
	if (verb.form === 's') return undefined;
	if (verb.form === 'base' && othersDo.has(word)) return { index, ...verb, act: 'make' };
	if (verb.form === 'past' && describes.test(word) && laterParticiple(tokens, index, end)) return undefined;
	if (verb.form === 'ing' && gerundIsNoun(tokens, index, end)) return undefined;
	if (
		verb.form === 'past' &&
		index + 1 < end &&
		nounPhraseAt(tokens, index + 1) &&
		participleIsAdjective(tokens, index, end)
	)
		return undefined;
	return { index, ...verb };
}

/** "Have each team write a runbook": whoever does it, it is done. */
function causes(tokens: readonly Token[], index: number, end: number): Head | undefined {
	if (tokens[index]?.text !== 'have') return undefined;
	for (let at = index + 2; at < Math.min(end, index + 5); at++) {
		const verb = verbs.get(tokens[at]?.text ?? '');
		const doer = isInside(tokens[at - 1]?.text ?? '') && !isOutside(tokens[at - 1]?.text ?? '');
		if (verb?.form === 'base' && verb.act === 'make' && doer && nounPhraseAt(tokens, at + 1))
			return { index: at, ...verb };
	}
	return undefined;
}

/** "Keep improving …", "continue to reduce …": what goes on is a change, and nothing is held. */
function goesOnTo(tokens: readonly Token[], index: number, lemma: string): number | undefined {
	/** "Aim to maintain …": what is aimed at is the deed. */
	if (/^(?:aim|strive|seek|try)$/.test(lemma))
		return tokens[index + 1]?.text === 'to' && verbs.get(tokens[index + 2]?.text ?? '')?.form === 'base'
			? index + 2
			: undefined;
	if (lemma !== 'keep' && lemma !== 'continue') return undefined;
	const at = tokens[index + 1]?.text === 'to' ? index + 2 : index + 1;
	const inner = verbs.get(tokens[at]?.text ?? '');
	const fits = at === index + 2 ? inner?.form === 'base' : inner?.form === 'ing';
	return fits && inner?.act === 'change' ? at : undefined;
}

/** "Design, print and hang …": verbs in a row before the object they share. */
export function opensRowOfVerbs(tokens: readonly Token[], index: number, end: number): boolean {
	let next = index + 1;
	if (!joinsVerbs(tokens[next]?.text)) return false;
	while (next < end && joinsVerbs(tokens[next]?.text)) next++;
	const verb = verbs.get(tokens[next]?.text ?? '');
	if (verb?.form !== 'base' && tokens[next]?.text !== 'have') return false;
	return (
		opensRowOfVerbs(tokens, next, end) ||
		(next + 1 < end && nounPhraseAt(tokens, next + 1) && tokens[next + 1]?.kind !== 'sign')
	);
}
const joinsVerbs = (word: string | undefined) => word === ',' || word === 'and' || word === 'or' || word === '&';

/** "Support engineers are …", "Test results have …": what looks like a verb opens the subject. */
function subjectOf(tokens: readonly Token[], index: number, end: number): boolean {
	const [one, two] = [tokens[index + 1], tokens[index + 2]];
	if (
		index + 2 < end &&
		/[^s]s$/.test(one?.text ?? '') &&
		/^(?:open|load|render|arrive|respond|build|run|start|pass|work|reach)$/.test(two?.text ?? '')
	)
		return true;
	for (let i = index + 2; i < Math.min(end, index + 6); i++) {
		const word = tokens[i]?.text ?? '';
		const moves = /^(?:reduced|increased|improved|decreased|raised|lowered)$/.test(word);
		if (/^(?:is|are|has|have|was|were)$/.test(word)) return true;
		if (moves && /^(?:to|by|from)$/.test(tokens[i + 1]?.text ?? '')) return true;
		if (determiners.has(word) || prepositions.has(word) || tokens[i]?.kind !== 'word') return false;
	}
	return false;
}

/** "Work with", "Focus on", "Partner with", "Roll out": nouns elsewhere, verbs before their particle. */
function isTransitiveHere(word: string, next: string | undefined): boolean {
	const particles: Record<string, string> = {
		work: 'with on towards closely more together',
		focus: 'on',
		partner: 'with',
		roll: 'out',
		scale: 'up out to',
		push: 'for to',
		set: 'up',
		lead: 'to by with in',
		care: 'for about',
		follow: 'up',
		move: 'to towards from off away',
		report: 'on to',
		look: 'into at for',
		talk: 'to with',
		start: 'to with',
		run: 'through',
		hold: 'on',
		plan: 'for to',
		switch: 'to from over',
		design: 'and',
		test: 'and',
		review: 'and',
		support: 'and',
		document: 'and',
		build: 'on out up and for',
		improve: 'on',
		hire: 'according to for up',
		invite: 'to',
		increase: 'in from by to',
		rise: 'in from by to',
		drop: 'in from by to',
		gain: 'in',
		process: 'and',
		handle: 'and',
		audit: 'and',
		sign: 'up off with',
		stand: 'up',
		ramp: 'up',
		speed: 'up',
		slow: 'down',
		cut: 'down back',
		drive: 'towards to for',
		win: 'with against in back more',
		deal: 'with',
		act: 'on',
		rank: 'in among first top',
		launch: 'in on at',
		engage: 'with',
		share: 'with',
		check: 'in with',
		experiment: 'with on'
	};
	return next !== undefined && (particles[word]?.split(' ').includes(next) ?? false);
}

/** -ing words that name no thing: what follows them is their object. */
const alwaysActing = new Set(
	'adding choosing defining creating making ensuring identifying increasing reducing implementing completing establishing delivering achieving getting improving growing finding writing adopting launching hiring'.split(
		' '
	)
);

/** "Hiring managers have …", "Monitoring, review app": the -ing word names a thing. */
function gerundIsNoun(tokens: readonly Token[], index: number, end: number): boolean {
	const next = tokens[index + 1];
	if (!next || index + 1 >= end) return true;
	if (next.kind === 'sign' && next.text !== '"') return true;
	if (next.kind === 'number') return false;
	if (determiners.has(next.text) || next.text === 'with' || next.text === 'to' || next.text === 'on') return false;
	if (closed(next.text) || next.text === 'and') return true;
	for (let i = index + 1; i < Math.min(end, index + 8); i++) if (auxiliaries.has(tokens[i]?.text ?? '')) return true;
	if (alwaysActing.has(tokens[index]?.text ?? '') && !(tokens[index]?.text === 'hiring' && !next.text.endsWith('s')))
		return false;
	return !next.text.endsWith('s') && !determiners.has(next.text);
}

/** "Contract signed with …", "order placed": a noun, and what was done to it. */
function doneTo(tokens: readonly Token[], index: number, end: number): boolean {
	if (verbs.get(tokens[index + 1]?.text ?? '')?.form !== 'past') return false;
	const after = tokens[index + 2];
	return index + 2 >= end || !after || prepositions.has(after.text) || after.kind === 'sign';
}

/** Participles that are as often plain adjectives: "advanced", "required". */
const describes =
	/^(?:advanced|agreed|approved|automated|certified|combined|dedicated|detailed|identified|integrated|planned|required|selected|shared|specified|updated)$/;

/** "Specified features created": the verb of the clause is a participle that stands behind a noun. */
function laterParticiple(tokens: readonly Token[], index: number, end: number): boolean {
	for (let i = index + 2; i < end; i++) {
		const token = tokens[i];
		if (token?.kind !== 'word' || closed(token.text) || determiners.has(token.text)) return false;
		const verb = verbs.get(token.text);
		if (verb?.form === 'past' && verb.act === 'make' && thingOf(tokens[i - 1]?.text ?? '')) return true;
	}
	return false;
}

/** "Improved contact pages", "Automated tests pass": a participle that only describes. */
function participleIsAdjective(tokens: readonly Token[], index: number, end: number): boolean {
	for (let i = index + 2; i < Math.min(end, index + 8); i++) {
		const word = tokens[i]?.text ?? '';
		if (prepositions.has(word)) return false;
		if (auxiliaries.has(word) || verbs.get(word)?.form === 's') return true;
	}
	return false;
}

/** A word we do not know that opens a clause and is followed by "the", "our", "3": something is being done. */
function unknownVerb(tokens: readonly Token[], index: number, end: number): Head | undefined {
	const token = tokens[index];
	const next = tokens[index + 1];
	if (!token || !next || index + 1 >= end || token.text.length < 3) return undefined;
	if (
		closed(token.text) ||
		determiners.has(token.text) ||
		praise.has(token.text) ||
		thingOf(token.text) ||
		isOutside(token.text)
	)
		return undefined;
	if (
		/(?:tion|ment|ness|ity|ance|ence|ship|ics|ous|ful|less|ive|al|ic|able)$|^(?:day|week|month|quarter|year|hour)s?$/.test(
			token.text
		) ||
		/\d/.test(token.text)
	)
		return undefined;
	const opens =
		/^(?:the|a|an|our|your|their|all|each|every|its|any)$/.test(next.text) ||
		(next.kind === 'number' && !/%|^(?:101|360|365)$/.test(next.text));
	return opens ? { index, lemma: token.text, act: 'make', form: 'base' } : undefined;
}
