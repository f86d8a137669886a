// Where one English result ends and the next begins: sentences, colons, and verbs that stand side by side.
import { leadingVerb, type Head } from './head.ts';
import { thingOf } from './nouns.ts';
import { predicate } from './predicate.ts';
import { carriesOn, describedBy } from './same-work.ts';
import type { Token } from './tokens.ts';
import { alsoNouns, verbs } from './verbs.ts';
import { anaphors, auxiliaries, determiners, prepositions, subordinators } from './words.ts';

/** Tokens from `start` up to, not including, `end`. */
export interface Part {
	readonly start: number;
	readonly end: number;
}

/** Sentences and what stands on either side of a semicolon; what follows a colon explains or reports. */
export function sentences(tokens: readonly Token[], text: string): Part[] {
	const parts: Part[] = [];
	let start = 0;
	const close = (end: number) => {
		if (end > start) parts.push({ start, end });
		start = end + 1;
	};
	tokens.forEach((token, index) => {
		if (token.text === '[' && index > start && /^[,.;]$/.test(tokens[index - 1]?.text ?? '')) {
			if (tokens[index - 1]?.text === ',') close(index - 1);
			start = index;
		}
		if (token.aside) return;
		const stop =
			token.text === '.' || token.text === ';' || token.text === '!' || token.text === '?' || token.text === '•';
		const lineBreak = index > 0 && text.slice(tokens[index - 1]?.to ?? 0, token.from).includes('\n');
		if (lineBreak && index > start) {
			parts.push({ start, end: index });
			start = index;
		}
		const ellipsis = token.text === '.' && (tokens[index + 1]?.text === '.' || tokens[index - 1]?.text === '.');
		const quoted = /^[?!]$/.test(token.text) && tokens[index + 1]?.text === '"';
		if (
			stop &&
			!quoted &&
			!ellipsis &&
			!/^(?:dir|sr|jr|vs|no|approx|incl|mgr|mr|dr|etc|e\.g|i\.e)$/.test(tokens[index - 1]?.text ?? '')
		)
			close(index);
	});
	close(tokens.length);
	return parts;
}

/** Takes "Support team:" off the front, and a report such as ": 12 sent (80%)" off the end. */
export function aroundColon(tokens: readonly Token[], part: Part, text: string): Part[] {
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
		if (!hasVerb && isRole && left.end - left.start <= 8 && !predicate(tokens, left.start, left.end)) return [right];
		if (hasVerb && spelledOut(tokens, left, right)) return [right];
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

/** "Share the load: add two on-call leads": a wish before the colon, the work behind it. */
function spelledOut(tokens: readonly Token[], left: Part, right: Part): boolean {
	const [before, after] = [leadingVerb(tokens, left.start, left.end), leadingVerb(tokens, right.start, right.end)];
	const works = after !== undefined && after.form === 'base' && (after.act === 'make' || after.lemma === 'have');
	const counted = tokens.slice(left.start, left.end).some((token) => token.kind === 'number');
	return works && !counted && (before?.act === 'change' || before?.act === 'soft' || before?.lemma === 'take');
}

const joins = (word: string) => word === ',' || word === 'and' || word === '&' || word === '+' || word === 'then';

/** Little words after which a second verb may still be a result of its own. */
const harmless = new Set(['for', 'by', 'using', 'through', 'via', 'how']);

/** "by updating …": what is done in order to get there. */
const isMeans = (tokens: readonly Token[], index: number) =>
	/^(?:by|through|via)$/.test(tokens[index]?.text ?? '') && verbs.get(tokens[index + 1]?.text ?? '')?.form === 'ing';

const counted = new Set([...determiners, 'two', 'three', 'four', 'five', 'six', 'ten']);

/** After means in "-ing", a verb in its plain form goes back to what the sentence began with. */
function resumes(tokens: readonly Token[], next: number, end: number): boolean {
	const head = leadingVerb(tokens, next, end);
	const object = tokens[next + 1];
	const plainNoun = head && alsoNouns.has(head.lemma) && object?.kind !== 'number' && !counted.has(object?.text ?? '');
	return head?.form === 'base' && !plainNoun;
}

/** Does what follows this word belong to a purpose or a description? */
function goesUnder(tokens: readonly Token[], index: number): boolean {
	const word = tokens[index]?.text ?? '';
	if (word === 'to') return isInfinitive(tokens, index);
	if (/^(?:by|through|via)$/.test(word)) return isMeans(tokens, index);
	return subordinators.has(word) && !harmless.has(word);
}

/** Cuts a sentence before each further verb that stands beside the first one and has its own object. */
export function besides(tokens: readonly Token[], part: Part): Part[] {
	const first = leadingVerb(tokens, part.start, part.end);
	const parts: Part[] = [];
	let start = part.start;
	let verbAt = first?.index ?? part.start;
	let under = first !== undefined && /^(?:help|let|allow|empower)$/.test(first.lemma);
	let means = false;
	for (let index = (first?.index ?? part.start) + 1; index < part.end; index++) {
		const token = tokens[index];
		if (!token || token.aside) continue;
		means ||= !under && isMeans(tokens, index);
		under ||= goesUnder(tokens, index);
		if (!joins(token.text)) continue;
		if (tokens[index + 1]?.text === 'but') break;
		let next = index + 1;
		while (next < part.end && joins(tokens[next]?.text ?? '')) next++;
		if (under && token.text === ',' && first && leadingVerb(tokens, next, part.end)?.lemma === first.lemma)
			under = false;
		if (under && means && first?.form === 'base' && resumes(tokens, next, part.end)) under = means = false;
		if (under || (!first && /^(?:which|that|who|where|meaning)$/.test(tokens[next]?.text ?? ''))) {
			under = true;
			continue;
		}
		const head = leadingVerb(tokens, next, part.end);
		const beside = first
			? head !== undefined &&
				head.form === first.form &&
				ownObject(tokens, head, part.end) &&
				index - verbAt >= 2 &&
				!onlyVerbs(tokens, verbAt, index) &&
				!prepositions.has(tokens[index - 1]?.text ?? '') &&
				!nounBeside(tokens, head, index)
			: twoStates(tokens, { start, end: index }, { start: next, end: part.end });
		if (!beside || carriesOn(first, head) || describedBy(tokens, next, part.end)) continue;
		parts.push({ start, end: index });
		start = next;
		if (first && head) index = verbAt = head.index;
	}
	parts.push({ start, end: part.end });
	return parts;
}

/** "Design, print, and hang …": no object has been named yet. */
const onlyVerbs = (tokens: readonly Token[], from: number, to: number) =>
	tokens
		.slice(from + 1, to)
		.every(
			(token) =>
				joins(token.text) ||
				token.kind === 'number' ||
				/^(?:at|least|more|than|or)$/.test(token.text) ||
				verbs.get(token.text)?.form === 'base'
		);

/** "Clean the vans and stock rooms": the word after "and" opens a second noun, not a second verb. */
function nounBeside(tokens: readonly Token[], head: Head, joint: number): boolean {
	if (tokens[joint]?.text === ',' || !moreOftenNoun.has(head.lemma)) return false;
	const [next, after] = [tokens[head.index + 1], tokens[head.index + 2]];
	if (
		/^(?:team|group|department|engineers?|managers?|organi[sz]ation)$/.test(after?.text ?? '') &&
		!determiners.has(next?.text ?? '')
	)
		return true;
	const twoWords = !after || after.kind === 'sign' || prepositions.has(after.text) || joins(after.text);
	return next?.kind === 'word' && !determiners.has(next.text) && !prepositions.has(next.text) && twoWords;
}
const moreOftenNoun = new Set(
	'support release code stock process market test value issue project design upgrade update review report research demo training account sales index call campaign forecast price process script'.split(
		' '
	)
);

const isInfinitive = (tokens: readonly Token[], index: number) => {
	const next = verbs.get(tokens[index + 1]?.text ?? '');
	const aim = /^(?:plan|target|budget)$/.test(next?.lemma ?? '') && /^(?:and|,)?$/.test(tokens[index + 2]?.text ?? '');
	return next !== undefined && !aim && next.form === 'base' && tokens[index + 2]?.kind !== 'sign';
};

/** "and label them": the second verb works on the first one's result, so it is one result. */
function ownObject(tokens: readonly Token[], head: Head, end: number): boolean {
	const next = tokens[head.index + 1];
	if (!next || head.index + 1 >= end) return false;
	const closesHere = head.index + 2 >= end || tokens[head.index + 2]?.kind === 'sign' || tokens[head.index + 2]?.aside;
	if (
		head.form === 'base' &&
		alsoNouns.has(head.lemma) &&
		closesHere &&
		!next.text.endsWith('s') &&
		thingOf(next.text) === 'own'
	)
		return false;
	for (let i = head.index + 1; i <= Math.min(head.index + 2, end - 1); i++)
		if (anaphors.has(tokens[i]?.text ?? '')) return false;
	if (head.form === 'base' && ofTheFirst(tokens, head.index + 1, end)) return false;
	return (
		!joins(next.text) &&
		!(
			prepositions.has(next.text) &&
			(head.form === 'past' ||
				/^(?:to|into|across|from|in|within|as|during|via|through)$/.test(next.text) ||
				(next.text === 'at' && !/^(?:least|most)$/.test(tokens[head.index + 2]?.text ?? '')))
		)
	);
}

/** "… and share the results": what the first verb has brought about, not a thing of its own. */
const outcome =
	/^(?:results?|findings|learnings|outcomes?|insights|feedback|conclusions?|recommendations?|selection|decisions?|action|data|next|follow-?ups?|improvements|adjustments|changes|lessons|progress)$/;
function ofTheFirst(tokens: readonly Token[], start: number, end: number): boolean {
	let at = start;
	while (
		at < end &&
		(determiners.has(tokens[at]?.text ?? '') || /^(?:on|to|up|upon|necessary|final)$/.test(tokens[at]?.text ?? ''))
	)
		at++;
	const after = tokens[at + 1];
	const alone =
		at + 1 >= end ||
		!after ||
		after.kind === 'sign' ||
		prepositions.has(after.text) ||
		joins(after.text) ||
		after.text === 'steps';
	return outcome.test(tokens[at]?.text ?? '') && alone;
}

/** "is set up with a lead and first staff hired": still what it comes with. */
function accompanied(tokens: readonly Token[], left: Part, verbAt: number): boolean {
	const said = predicate(tokens, left.start, left.end);
	const bare = !auxiliaries.has(tokens[verbAt - 1]?.text ?? '');
	return said !== undefined && bare && tokens.slice(said.index, left.end).some((token) => token.text === 'with');
}

/** "the hall is heated and two in three guests have …": two subjects, two verbs. */
function twoStates(tokens: readonly Token[], left: Part, right: Part): boolean {
	if (left.end - left.start < 2 || right.end - right.start < 2) return false;
	const verb = leadingVerb(tokens, right.start, right.end);
	const lastLeft = tokens[left.end - 1]?.text ?? '';
	if (verbs.get(lastLeft)?.form === 'base' && verb?.form === 'base') return false;
	if (
		/^(?:those|these|them|they|each|its?)$/.test(
			tokens[right.start + (prepositions.has(tokens[right.start]?.text ?? '') ? 1 : 0)]?.text ?? ''
		) &&
		tokens.slice(right.start, right.start + 5).some((token) => anaphors.has(token.text))
	)
		return false;
	if (verb?.form === 'base') {
		const counted = tokens.slice(left.start, left.end).some((token) => token.kind === 'number');
		if ((tokens[left.end]?.text === ',' && !alsoNouns.has(verb.lemma)) || (verb.act === 'change' && counted))
			return ownObject(tokens, verb, right.end);
	}
	const sharesSubject = tokens[left.end]?.text !== ',' && verbs.get(tokens[right.start]?.text ?? '')?.form === 'past';
	if (sharesSubject || !predicate(tokens, left.start, left.end)) return false;
	const second = predicate(tokens, right.start, right.end);
	if (!second || second.index - right.start >= 12) return false;
	if (tokens[left.end]?.text !== ',' && second.form === 'past' && accompanied(tokens, left, second.index)) return false;
	const subject = tokens.slice(right.start, second.index);
	return (
		/^(?:the|our|all|every|each|\d.*)$/.test(subject[0]?.text ?? '') ||
		!subject.some((token) => joins(token.text) && (token.text === ',' || tokens[left.end]?.text !== ','))
	);
}
