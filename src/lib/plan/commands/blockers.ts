// What stands in the way, and the help that is offered against it.
import { cleanWord } from '$lib/model/field';
import { ok, refused } from '$lib/model/result';
import type { Blocker, Values } from '$lib/model/schema';
import { create, draft, set } from '../change';
import type { Actor, Change, Command, PlanReader } from '../change';
import { soundValues } from './sound';

export const openBlocker: Command<{ keyResult: string; text: string; kind?: Blocker['kind']; next?: string }> = (
	plan,
	actor,
	input
) => {
	if (!plan.get('keyResults', input.keyResult)?.alive) return refused('already-gone');
	if (!input.text.trim()) return refused('comment-empty');
	return ok({ ...opened(plan, actor, input), undoable: false });
};

/** The part of a change by which a blocker is opened: whoever owns the key result sees to it, until they say otherwise. */
export function opened(
	plan: PlanReader,
	actor: Actor,
	{ keyResult, text, kind = 'other', next = '' }: Parameters<typeof openBlocker>[2]
): Pick<Change, 'writes' | 'records' | 'focus'> {
	const id = actor.newId();
	const owner = plan.get('keyResults', keyResult)?.owner ?? actor.person;
	const values = { keyResult, kind, owner, next: cleanWord(next), author: actor.person, at: actor.now };
	return {
		writes: [create('blockers', id, { ...values, body: text.trim() })],
		records: [draft('blocker-opened', [id, keyResult], { kind, owner })],
		focus: id
	};
}

export const setBlocker: Command<{ id: string; values: Pick<Values<'blockers'>, 'kind' | 'owner' | 'next'> }> = (
	plan,
	_actor,
	{ id, values }
) => {
	const blocker = plan.get('blockers', id);
	if (!blocker?.alive) return refused('already-gone');
	const { kind = blocker.kind, owner = blocker.owner, next = blocker.next } = values;
	const sound = soundValues('blockers', { kind, owner, next });
	if (!sound.ok) return sound;
	return ok({
		writes: [set('blockers', id, sound.value)],
		records: [draft('blocker-changed', [id, blocker.keyResult ?? id], { kind, owner, next: cleanWord(next) })],
		undoable: true
	});
};

/** Asks the people above to look at it: a signal that goes up. */
export const passUpBlocker: Command<{ id: string }> = (plan, _actor, { id }) => {
	const blocker = plan.get('blockers', id);
	if (!blocker?.alive || blocker.state !== 'open') return refused('already-gone');
	if (blocker.passedUp) return refused('nothing-to-change');
	return ok({
		writes: [set('blockers', id, { passedUp: true })],
		records: [draft('blocker-passed-up', [id, blocker.keyResult ?? id])],
		undoable: false
	});
};

/** It is out of the way (`by` whom), or was none (`by` nobody). */
export const closeBlocker: Command<{ id: string; by: string | null }> = (plan, actor, { id, by }) => {
	const blocker = plan.get('blockers', id);
	if (!blocker?.alive || blocker.state !== 'open') return refused('already-gone');
	const values = by
		? ({ state: 'solved', solvedBy: by, solvedAt: actor.now } as const)
		: ({ state: 'withdrawn', solvedAt: actor.now } as const);
	return ok({
		writes: [set('blockers', id, values)],
		records: [draft('blocker-closed', [id, blocker.keyResult ?? id], { by })],
		undoable: false
	});
};

/** What an offer can be made to. */
const need = (plan: PlanReader, id: string | null) => plan.get('helpRequests', id) ?? plan.get('blockers', id);

/** Offers help to somebody who asked for it, or who is stuck. */
export const offerHelp: Command<{ to: string; text: string }> = (plan, actor, { to, text }) => {
	const found = need(plan, to);
	if (!found?.alive || found.state !== 'open') return refused('already-gone');
	if (found.author === actor.person) return refused('offer-to-oneself');
	if (!text.trim()) return refused('comment-empty');
	const id = actor.newId();
	return ok({
		writes: [create('offers', id, { to, person: actor.person, at: actor.now, body: text.trim() })],
		records: [draft('help-offered', [id, to])],
		undoable: false,
		focus: id
	});
};

/** Those who are stuck take an offer or not; whoever made it may take it back. */
export const answerOffer: Command<{ id: string; answer: 'taken' | 'declined' | 'withdrawn' }> = (
	plan,
	actor,
	{ id, answer }
) => {
	const offer = plan.get('offers', id);
	const found = need(plan, offer?.to ?? null);
	if (!offer?.alive || !found?.alive) return refused('already-gone');
	const owner = 'owner' in found ? found.owner : null;
	const mine = answer === 'withdrawn' ? [offer.person] : [found.author, owner];
	if (!mine.includes(actor.person))
		return refused(answer === 'withdrawn' ? 'only-the-author-withdraws' : 'only-the-asker-closes');
	return ok({
		writes: [set('offers', id, { state: answer })],
		records: [draft('offer-answered', [id, offer.to ?? id], { answer })],
		undoable: false
	});
};
