// The figure that counts in an English clause: none where it only says where or what the work is for.
import type { Act, Quantity, Span } from '../types.ts';
import type { Head } from './head.ts';
import type { HeadNoun } from './objects.ts';
import { measuredOf, scope } from './signs.ts';
import { verbs } from './verbs.ts';

/** The quantity that carries the clause: a from–to before anything else, else the first. */
export function mainQuantity(all: readonly Quantity[], within: Span): Quantity | undefined {
	const here = all.filter((one) => one.from >= within.from && one.from < within.to);
	const rank = { 'from-to': 0, relative: 1, level: 2, amount: 3 };
	return here.sort((a, b) => rank[a.shape] - rank[b.shape])[0];
}

/** "Create a process to reach 95 %": the figure belongs to what the work is for. */
const isAim: ReadonlySet<Act> = new Set(['reach', 'change', 'hold']);

/** "Write a guide to cut returns by 20 %": the work is there for a change that has a figure, and the figure decides. */
export const aimsAtChange = (figure: Quantity, head: Head, before: string): boolean => {
	const aim =
		head.act === 'make' && figure.shape !== 'amount'
			? /\b(?:to|that|which) (?:help )?([a-z]+)\b[^,;(]*$/.exec(before)
			: null;
	const verb = verbs.get(aim?.[1] ?? '');
	return verb?.act === 'change' || verb?.lemma === 'drive' || aim?.[1] === 'results';
};

/** "100 % clarity": all of what nobody can count. */
const unseen =
	/^(?:clarity|visibility|transparency|alignment|understanding|awareness|commitment|ownership|confidence)$/;

/** "Write a forecast that is within 5 %": how good the thing has to be. */
const describes = /\b(?:that|which) (?:is|are|has|have|can)\b[^,;]*$/;

/** The quantity as it counts here: none where it only says where, a level where a change is meant to arrive at it. */
export function quantityOf(
	figure: Quantity | undefined,
	head: Head | undefined,
	object: HeadNoun | undefined,
	counted: HeadNoun | undefined,
	before: string
): Quantity | undefined {
	const purpose = head?.act === 'make' ? /\b(?:to|that|which) (?:help )?([a-z]+)\b[^,;]*$/.exec(before) : null;
	if (figure && head && aimsAtChange(figure, head, before)) return figure;
	if (figure && purpose && isAim.has(verbs.get(purpose[1] ?? '')?.act ?? 'none')) return undefined;
	if (figure?.full && counted && unseen.test(counted.token.text)) return undefined;
	const describesThing = head?.act === 'make' && head.form === 'base' && describes.test(before);
	if (figure && describesThing && !/^(?:make|ensure|see|get)$/.test(head.lemma)) return undefined;
	if (figure?.shape !== 'amount') return figure;
	if (head?.act === 'change' && /\b(?:by|through|via) [a-z]+ing\b/.test(before)) return undefined;
	const enters = /^(?:expand|break|move)$/.test(head?.lemma ?? '') && /\binto (?:at least )?$/.test(before);
	const counts = object !== undefined && /^(?:measure|service|plan|flow|stock)$/.test(object.thing);
	const comesWith = counted?.thing === 'flow' && /\bwith (?:at least |over )?$/.test(before);
	const used = head !== undefined && /^(?:use|adopt)$/.test(head.lemma) && head.form === 's';
	if (scope.test(before) && !enters && !used && !counts && !comesWith && !measuredOf.test(before)) return undefined;
	const arrives =
		head?.act === 'change' && /\b(?:to|by)(?: (?:a|an|the|at least|over|under|about|more than))*\s*$/.test(before);
	return arrives ? { ...figure, shape: 'level' } : figure;
}
