// What people say to one another beside the plan: comments on the words, and calls for help.
import { isId } from '$lib/model/field';
import { ok, refused } from '$lib/model/result';
import type { Values } from '$lib/model/schema';
import { create, draft, reword, set } from '../change';
import type { Command } from '../change';

/** Where in a text a comment stands: places of the text handle and the words between them. */
export interface Anchor {
	readonly field: string;
	readonly start: string;
	readonly end: string;
	readonly quote: string;
}

export const comment: Command<{ on: string; text: string; anchor?: Anchor; replyTo?: string }> = (
	plan,
	actor,
	input
) => {
	const { on, text, anchor, replyTo = null } = input;
	if (!text.trim()) return refused('comment-empty');
	if (!isId(on)) return refused('unknown-entity');
	if (replyTo && !plan.get('comments', replyTo)?.alive) return refused('already-gone');
	const id = actor.newId();
	const values: Values<'comments'> = { on, replyTo, author: actor.person, at: actor.now, ...anchor };
	return ok({
		writes: [create('comments', id, { ...values, body: text.trim() })],
		records: [draft('commented', [id, on, ...(replyTo ? [replyTo] : [])], {})],
		undoable: false,
		focus: id
	});
};

/** Marks a thread as dealt with, or opens it again. */
export const resolve: Command<{ id: string; resolved: boolean }> = (plan, _actor, { id, resolved }) => {
	const found = plan.get('comments', id);
	if (!found?.alive) return refused('already-gone');
	return ok({
		writes: [set('comments', id, { resolved })],
		records: [draft('resolved', [id, found.on ?? id], { resolved })],
		undoable: false
	});
};

/** Takes back one's own words: the text is erased, a mark stays. */
export const withdraw: Command<{ id: string }> = (plan, actor, { id }) => {
	const found = plan.get('comments', id);
	if (!found?.alive) return refused('already-gone');
	if (found.author !== actor.person) return refused('only-the-author-withdraws');
	return ok({
		writes: [reword('comments', id, 'body', ''), set('comments', id, { withdrawn: true, quote: '' })],
		records: [draft('withdrawn', [id, found.on ?? id])],
		undoable: false
	});
};

/** Says that a comment helped, or takes that back. */
export const markHelpful: Command<{ comment: string; helpful: boolean }> = (plan, actor, input) => {
	const found = plan.get('comments', input.comment);
	if (!found?.alive) return refused('already-gone');
	if (found.author === actor.person) return refused('own-comment');
	const own = plan.all('helpful').filter((h) => h.comment === input.comment && h.person === actor.person);
	if (input.helpful === own.length > 0) return refused('nothing-to-change');
	return ok({
		writes: input.helpful
			? [create('helpful', actor.newId(), { comment: input.comment, person: actor.person })]
			: own.map(({ id }) => set('helpful', id, { alive: false })),
		records: [draft('helpful', [input.comment], { helpful: input.helpful })],
		undoable: false
	});
};

export const askForHelp: Command<{ on: string; text: string }> = (_plan, actor, { on, text }) => {
	if (!text.trim()) return refused('comment-empty');
	if (!isId(on)) return refused('unknown-entity');
	const id = actor.newId();
	return ok({
		writes: [create('helpRequests', id, { on, body: text.trim(), author: actor.person, at: actor.now })],
		records: [draft('help-asked', [id, on])],
		undoable: false,
		focus: id
	});
};

/** The one who asked says who solved it, or that help is no longer needed. */
export const solveHelp: Command<{ id: string; by: string | null }> = (plan, actor, { id, by }) => {
	const found = plan.get('helpRequests', id);
	if (!found?.alive) return refused('already-gone');
	if (found.author !== actor.person && by !== actor.person) return refused('only-the-asker-closes');
	return ok({
		writes: [set('helpRequests', id, by ? { state: 'solved', solvedBy: by } : { state: 'withdrawn' })],
		records: [draft('help-solved', [id, found.on ?? id], { by })],
		undoable: false
	});
};
