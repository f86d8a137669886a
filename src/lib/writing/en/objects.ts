// What an English clause is about: the head noun of a phrase, and every kind of thing it names.
import type { Span, Thing } from '../types.ts';
import { thingOf } from './nouns.ts';
import type { Token } from './tokens.ts';
import { verbs } from './verbs.ts';
import { determiners, praise, prepositions } from './words.ts';

export const span = (token: Token | undefined): Span | undefined => token && { from: token.from, to: token.to };

export interface HeadNoun {
	readonly thing: Thing;
	readonly token: Token;
	readonly index: number;
}

/** "number of …", "rate of …": the thing counted stands behind the preposition. */
const looksThrough =
	/^(?:number|amount|volume|rate|level|share|percentage|majority|set|count|state|rest|increase|improvement|reduction|total|at|least|kind|type)s?$/;

/** "guests served by …" ends a phrase at its participle; "tired young guests" does not. */
function endsPhrase(tokens: readonly Token[], index: number, end: number): boolean {
	const verb = verbs.get(tokens[index]?.text ?? '');
	if (!verb || verb.form === 'base' || thingOf(tokens[index]?.text ?? '')) return false;
	const next = tokens[index + 1];
	if (verb.form !== 'past' || !next || index + 1 >= end) return true;
	return next.kind !== 'word' || prepositions.has(next.text) || determiners.has(next.text) || next.text === 'and';
}

/** Head noun of the phrase that begins at `start`: the last noun before a preposition, a verb or a sign. */
export function headNoun(tokens: readonly Token[], start: number, end: number): HeadNoun | undefined {
	let best: HeadNoun | undefined;
	for (let index = start; index < end; index++) {
		const token = tokens[index];
		if (!token) break;
		const word = token.text;
		if (token.aside || token.kind === 'number' || /^(?:q[1-4]|h[12]|fy\d*)$/.test(word)) continue;
		if (token.kind === 'sign') {
			if (/^["'$<>≥≤/&-]$/.test(word) || (word === ',' && !best)) continue;
			break;
		}
		if (prepositions.has(word)) {
			if (!best && /^(?:over|under|above|below)$/.test(word) && tokens[index + 1]?.kind === 'number') continue;
			const through = best ? looksThrough.test(best.token.text) && index < end - 1 : true;
			if (through && (word === 'of' || word === 'in' || (!best && word === 'at'))) continue;
			break;
		}
		if (tokens[index + 1]?.text === 'than' || (best && endsPhrase(tokens, index, end))) break;
		if (word === 'and' || word === 'or' || determiners.has(word)) continue;
		const pair = thingOf(`${word}-${tokens[index + 1]?.text ?? ''}`);
		const thing = pair ?? thingOf(word);
		if (thing) {
			best = { thing, token, index };
			if (pair) index++;
		} else if (!best || best.thing === 'unknown' || (!praise.has(word) && !verbs.has(word) && /^[a-z]/.test(word)))
			best = { thing: 'unknown', token, index };
	}
	return best;
}

export function thingsIn(words: readonly Token[]): ReadonlySet<Thing> {
	const things = new Set<Thing>();
	for (let i = 0; i < words.length; i++) {
		const pair = thingOf(`${words[i]?.text}-${words[i + 1]?.text}`);
		const thing = pair ?? thingOf(words[i]?.text ?? '');
		if (thing) things.add(thing);
		if (pair) i++;
	}
	return things;
}
