// What an English verb does once its object and its purpose are known: "make progress" changes, "work with X to define" makes.
import type { Act, Clause, Quantity } from '../types.ts';
import type { Head } from './head.ts';
import type { HeadNoun } from './objects.ts';
import { predicate } from './predicate.ts';
import type { Token } from './tokens.ts';
import { verbs } from './verbs.ts';

/** "Work with sales to define …": not the company one keeps but what it is for is the work. */
const together = /^(?:work|collaborate|partner|cooperate|engage|team|join)$/;
function purposeOf(tokens: readonly Token[], start: number, end: number): Act | undefined {
	for (let index = start; index < end - 1; index++)
		if (tokens[index]?.text === 'to') {
			const verb = verbs.get(tokens[index + 1]?.text ?? '');
			if (verb?.lemma === 'ensure' && predicate(tokens, index + 2, end)?.settled) return 'make';
			if (verb?.form === 'base') return verb.act;
		}
	return undefined;
}

/** "Make progress on …": what is made is only the change. */
const gains = /^(?:improvements?|progress|strides|headway|advances|gains)$/;

/** "Communicate better with …", "plan more carefully": only how. */
const onlyHow = /ly$|^(?:with|in|on|for|to|across|and|together)$/;

/** "connect the tills to the store": a deed, where "connect with guests" is a wish. */
export const joinsThings = (tokens: readonly Token[], head: Head | undefined): boolean =>
	head?.lemma === 'connect' && tokens[head.index + 1]?.text !== 'with';

export interface Setting {
	readonly tokens: readonly Token[];
	readonly end: number;
	readonly slice: string;
	readonly quantity: Quantity | undefined;
	readonly object: HeadNoun | undefined;
	readonly who: Clause['who'];
}

/** `leads`: the clause opens with its verb; else the verb follows its subject. */
export function actOf(head: Head | undefined, leads: boolean, setting: Setting): Act {
	if (!head) return 'none';
	const { tokens, end, slice, quantity, object, who } = setting;
	const next = tokens[head.index + 1]?.text ?? '';
	if (
		!leads &&
		/^(?:be|stay|remain|keep)$/.test(head.lemma) &&
		/\b(?:is|are|stays?|remains?) (?:kept |always )*up[- ]to[- ]date\b/.test(slice)
	)
		return 'hold';
	if (joinsThings(tokens, head) || (head.lemma === 'close' && next === 'out')) return 'make';
	if (head.lemma === 'hold' && head.form === 'base' && /^(?:own|unknown)$/.test(object?.thing ?? '')) return 'make';
	if (head.act === 'soft' && together.test(head.lemma) && purposeOf(tokens, head.index + 1, end) === 'make')
		return 'make';
	if (leads && !quantity) {
		if (head.lemma === 'bring' && /\b(?:live|online|into (?:production|service|use|operation))\b/.test(slice))
			return 'make';
		if (/^(?:make|drive|deliver|see|show|produce)$/.test(head.lemma) && gains.test(object?.token.text ?? ''))
			return 'change';
		const how = /^(?:better|more|faster|smarter)$/.test(next) && onlyHow.test(tokens[head.index + 2]?.text ?? 'to');
		if (head.act === 'make' && head.form === 'base' && how) return 'soft';
	}
	if (
		leads &&
		head.lemma === 'ensure' &&
		/^(?:continued|continuous|ongoing|uninterrupted|continuity|undisturbed)$/.test(next)
	)
		return 'hold';
	if (leads && quantity && head.lemma === 'target' && object?.thing === 'measure') return 'reach';
	if (leads && quantity && /^(?:expand|break)$/.test(head.lemma) && next === 'into') return 'reach';
	if (!leads && head.act === 'hold' && who === 'outside') return 'reach';
	/** "Reach out to …" is contact: work where it is counted, a wish where it is not. */
	if (head.lemma === 'reach' && next === 'out') return quantity ? 'make' : 'soft';
	return head.act;
}
