// A second objective from a first one.
import { cutText } from '$lib/model/field';
import { limits } from '$lib/model/limits';
import { ok, refused } from '$lib/model/result';
import { draft } from '../change';
import type { Command } from '../change';
import { copyObjective } from './copies';
import { position } from './siblings';

/**
 * A draft right after the original, with its key results and what is still open in them. Nobody has accepted anything,
 * nothing has been measured; key results keep their owners, who have yet to answer.
 */
export const duplicateObjective: Command<{ id: string; title?: string }> = (plan, actor, { id, title }) => {
	const original = plan.get('objectives', id);
	if (!original?.alive) return refused('already-gone');
	if (plan.get('meta', 'cycle')?.state === 'closed') return refused('cycle-closed');
	const copy = actor.newId();
	const { order, writes } = position(plan, actor, 'objectives', original.team, { after: id });
	const words = title ?? original.title;
	return ok({
		writes: [
			...copyObjective(plan, original, copy, {
				newId: actor.newId,
				objective: () => ({ title: words, owner: actor.person, proposer: actor.person, order }),
				keyResult: () => ({ current: null })
			}),
			...writes
		],
		records: [draft('added', [copy], { in: 'objectives', title: cutText(words, limits.word), copyOf: id })],
		undoable: true,
		focus: copy
	});
};
