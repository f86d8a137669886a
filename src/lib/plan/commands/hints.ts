// Hints of the writing coach that people put aside: the reason is kept, so that others can learn from it.
import { cleanWord } from '$lib/model/field';
import { ok, refused } from '$lib/model/result';
import { create, draft } from '../change';
import type { Command } from '../change';
import { linkable } from './links';

interface Dismissal {
	/** Objective or key result. */
	readonly on: string;
	readonly field: 'title' | 'why';
	/** The coach's label. */
	readonly label: string;
	/** The words it had marked: of other words it may speak again. */
	readonly words: string;
	readonly reason: string;
}

export const dismissHint: Command<Dismissal> = (plan, actor, { on, field, label, words, reason }) => {
	if (!linkable(plan, on)?.alive) return refused('already-gone');
	const said = cleanWord(reason);
	if (!said) return refused('reason-missing');
	const id = actor.newId();
	const values = { on, field, label: cleanWord(label), words: cleanWord(words), reason: said };
	return ok({
		writes: [create('dismissals', id, { ...values, person: actor.person, at: actor.now })],
		records: [draft('hint-dismissed', [id, on], { field, label: values.label, reason: said })],
		undoable: true,
		focus: id
	});
};
