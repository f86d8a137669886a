// The verb of an English clause that opens with its subject: "Three papers quote …", "Tests are automated".
import { closed, isAdverb, nounPhraseAt, type Head } from './head.ts';
import { isOutside, thingOf } from './nouns.ts';
import type { Token } from './tokens.ts';
import { alsoNouns, verbs, type Verb } from './verbs.ts';
import { auxiliaries, compounds, determiners, praise, prepositions } from './words.ts';

export interface Predicate extends Head {
	/** "is documented", "supports", "has access": a state that can be seen. */
	readonly settled: boolean;
}

const settledWords =
	/^(?:complete|completed|live|available|ready|done|finished|in-place|public|deployed|operational|default|online|signed|closed|open|up-to-date|functional|searchable|usable|possible|enabled|supported)$/;

const settle = (index: number, verb: Verb): Predicate => ({
	index,
	...verb,
	act: verb.lemma === 'hold' ? 'make' : verb.act,
	settled: verb.form !== 'ing' && (verb.act === 'make' || verb.lemma === 'hold')
});

const unknownParticiple = (word: string) =>
	/[a-z]{3}ed$/.test(word) && !verbs.has(word) && !praise.has(word) && !determiners.has(word);

/** "is …", "has …", "can …": what the auxiliary leads to. */
function afterAuxiliary(tokens: readonly Token[], index: number, end: number): Predicate {
	const word = tokens[index]?.text ?? '';
	let next = index + 1;
	while (next < end && (isAdverb(tokens[next]?.text ?? '') || auxiliaries.has(tokens[next]?.text ?? ''))) next++;
	const after = tokens[next]?.text ?? '';
	const negated = tokens.slice(index + 1, next).some((token) => token.text === 'not');
	if (word.endsWith("n't") || negated || after === 'not')
		return { index, lemma: 'not', act: 'soft', form: 's', settled: false };
	const verb = verbs.get(after);
	const has = /^(?:has|have|had)$/.test(word);
	const asNoun = verb?.form === 'base' && alsoNouns.has(after) && (has || /^(?:is|are)$/.test(word));
	if (verb && verb.form !== 's' && !asNoun && !praise.has(after))
		return /^(?:can|could|may)$/.test(word)
			? { index: next, lemma: verb.lemma, act: 'none', form: verb.form, settled: true }
			: settle(next, verb);
	if (after === 'able') return { index: next, lemma: 'able', act: 'none', form: 'base', settled: true };
	if (has) return { index, lemma: 'have', act: 'none', form: 's', settled: true };
	if (unknownParticiple(after)) return { index: next, lemma: after, act: 'make', form: 'past', settled: true };
	const inPlace = after === 'in' && /^(?:place|use|production|process|progress)$/.test(tokens[next + 1]?.text ?? '');
	const settled = inPlace || settledWords.test(after);
	return { index, lemma: 'be', act: settled ? 'make' : 'none', form: 's', settled };
}

export function predicate(tokens: readonly Token[], start: number, end: number): Predicate | undefined {
	for (let index = start + 1; index < end; index++) {
		const token = tokens[index];
		const word = token?.text ?? '';
		if (token?.aside) continue;
		if (/^(?:that|which|who|whose|when|where|while|because|if|how|what|why|whether)$/.test(word)) {
			if (index > start + 1) break;
			continue;
		}
		if (word === 'so' && tokens[index - 1]?.text === ',') break;
		if (word === 'in' && tokens[index + 1]?.text === 'place')
			return { index, lemma: 'be', act: 'make', form: 's', settled: true };
		if (word === 'to' || word === 'by' || word === 'for') {
			index++;
			continue;
		}
		if (auxiliaries.has(word)) return afterAuxiliary(tokens, index, end);
		const thereFor =
			/^(?:in|on|at|to|for|via|through)$/.test(tokens[index + 1]?.text ?? '') &&
			!prepositions.has(tokens[index - 1]?.text ?? '');
		if (
			thereFor &&
			/^(?:available|visible|live|accessible)$/.test(word) &&
			!determiners.has(tokens[index - 1]?.text ?? '')
		)
			return { index, lemma: 'be', act: 'make', form: 's', settled: true };
		if (index === end - 1 && /^(?:available|visible|live|complete|ready|operational)$/.test(word))
			return { index, lemma: 'be', act: 'make', form: 's', settled: true };
		const becomes = /^(?:becomes?|became)$/.test(word);
		const as = tokens[index + (tokens[index + 1]?.text === 'the' ? 2 : 1)]?.text ?? '';
		if (becomes && settledWords.test(as)) return { index, lemma: 'be', act: 'make', form: 's', settled: true };
		const found = verbAt(tokens, index, end);
		if (found) return found;
	}
	return undefined;
}

/** Is the word at `index` the verb of the subject before it? */
function verbAt(tokens: readonly Token[], index: number, end: number): Predicate | undefined {
	const token = tokens[index];
	const word = token?.text ?? '';
	let subjectAt = index - 1;
	if (tokens[subjectAt]?.text === 'longer' && tokens[subjectAt - 1]?.text === 'no') subjectAt -= 2;
	while (subjectAt > 0 && isAdverb(tokens[subjectAt]?.text ?? '')) subjectAt--;
	const before = tokens[subjectAt]?.text ?? '';
	const next = tokens[index + 1];
	if (!token || token.kind !== 'word' || closed(word) || determiners.has(word) || praise.has(word)) return undefined;
	const beforeIsNoun =
		tokens[subjectAt]?.kind === 'word' &&
		!closed(before) &&
		!determiners.has(before) &&
		!praise.has(before) &&
		before !== 'and';
	const afterActor = isOutside(before) && /s$|people|public|press|ministry|government/.test(before);
	const verb = verbs.get(word);
	if (!verb) {
		const meant = next !== undefined && (determiners.has(next.text) || /^(?:us|it|them|me)$/.test(next.text));
		const unit =
			/^(?:ops|group|operations|success|experience|relations|research|data|leads?|pods?|squads?|functions?)$/.test(
				word
			);
		const isPlain =
			!unit && (meant || !thingOf(word)) && !isOutside(word) && word !== 'and' && word !== 'or' && !isAdverb(word);
		if (afterActor && isPlain && index + 1 < end)
			return { index, lemma: word, act: 'none', form: 'base', settled: false };
		const ends =
			index + 1 >= end || /^(?:and|out|up|off|over)$/.test(next?.text ?? '') || prepositions.has(next?.text ?? '');
		return beforeIsNoun && ends && unknownParticiple(word)
			? { index, lemma: word, act: 'make', form: 'past', settled: true }
			: undefined;
	}
	if (!beforeIsNoun || compounds.has(`${before}-${word}`)) return undefined;
	if (verb.form === 's') {
		const nextVerb = verbs.get(next?.text ?? '');
		const pluralSubject =
			thingOf(word) &&
			(auxiliaries.has(next?.text ?? '') ||
				nextVerb?.form === 'past' ||
				(nextVerb && nextVerb.form !== 'ing' && !alsoNouns.has(nextVerb.lemma)));
		if (
			pluralSubject ||
			(alsoNouns.has(verb.lemma) &&
				(thingOf(word) || verb.act === 'make') &&
				(!nounPhraseAt(tokens, index + 1) || isAdverb(next?.text ?? '')))
		)
			return undefined;
		const offers = verb.lemma === 'support' || verb.lemma === 'drive';
		return { index, ...verb, settled: offers || verb.act === 'make' };
	}
	if (verb.form === 'past') return attributive(tokens, index, end) ? undefined : settle(index, verb);
	const drove = verbs.get(next?.text ?? '');
	if (verb.form === 'base' && alsoNouns.has(word) && drove?.form === 'past' && !/ed$/.test(next?.text ?? ''))
		return undefined;
	const samePast =
		/^(?:set|put|run|cut)$/.test(word) && (index + 1 >= end || /^(?:up|out|in|by|off)$/.test(next?.text ?? ''));
	if (samePast) return settle(index, { ...verb, form: 'past' });
	const isVerb = afterActor || !alsoNouns.has(word) || nounPhraseAt(tokens, index + 1);
	const several = before.endsWith('s') || /^(?:staff|people|crew|men|women|children|police)$/.test(before);
	return verb.form === 'base' && several && isVerb ? settle(index, verb) : undefined;
}

/** "the improved form": a participle right before its noun. */
function attributive(tokens: readonly Token[], index: number, end: number): boolean {
	for (let i = index + 1; i < Math.min(end, index + 4); i++) {
		const word = tokens[i]?.text ?? '';
		if (tokens[i]?.kind !== 'word' || determiners.has(word) || closed(word) || word === 'and') return false;
		if (thingOf(word)) return true;
	}
	return false;
}
