// Recognition, and what work means to somebody.
import { isDay } from '$lib/model/field';
import { ok, refused } from '$lib/model/result';
import type { Meaning } from '$lib/model/schema';
import { create, draft, reword, set } from '../change';
import type { Command } from '../change';
import { linkable } from './links';

interface Thanks {
	/** A person. */
	readonly to: string;
	/** What they did, and what it changed. */
	readonly text: string;
	/** Objective or key result. */
	readonly on?: string | null;
	readonly meaning?: Meaning | null;
	/** Day on which it happened; today where nothing is said. */
	readonly happenedOn?: string;
}

export const recognise: Command<Thanks> = (plan, actor, { to, text, on = null, meaning = null, happenedOn }) => {
	if (!text.trim()) return refused('comment-empty');
	if (to === actor.person) return refused('thanks-to-oneself');
	if (!plan.get('people', to)?.alive) return refused('already-gone');
	if (on !== null && !linkable(plan, on)?.alive) return refused('already-gone');
	const day = happenedOn ?? actor.today;
	if (!isDay(day)) return refused('date-unreadable');
	if (day > actor.today) return refused('date-to-come');
	const id = actor.newId();
	const values = { author: actor.person, to, on, meaning, happenedOn: day, at: actor.now };
	return ok({
		writes: [create('cards', id, { ...values, body: text.trim() })],
		records: [draft('recognised', [id, ...(on ? [on] : [])], { to, meaning, happenedOn: day })],
		undoable: false,
		focus: id
	});
};

/** Takes back one's own card: the words are erased, a mark stays. */
export const withdrawCard: Command<{ id: string }> = (plan, actor, { id }) => {
	const card = plan.get('cards', id);
	if (!card?.alive || card.withdrawn) return refused('already-gone');
	if (card.author !== actor.person) return refused('only-the-author-withdraws');
	return ok({
		writes: [reword('cards', id, 'body', ''), set('cards', id, { withdrawn: true })],
		records: [draft('withdrawn', [id])],
		undoable: false
	});
};

/** Lets the others see what a piece of work feeds in oneself. Until then it stays on one's own device. */
export const shareMeaning: Command<{ on: string; meaning: Meaning; text: string }> = (plan, actor, input) => {
	const { on, meaning, text } = input;
	if (!linkable(plan, on)?.alive) return refused('already-gone');
	const known = plan
		.all('meanings')
		.find((one) => one.person === actor.person && one.on === on && one.meaning === meaning);
	const id = known?.id ?? actor.newId();
	return ok({
		writes: known
			? [reword('meanings', id, 'body', text.trim())]
			: [create('meanings', id, { person: actor.person, on, meaning, body: text.trim() })],
		records: [draft('meaning-shared', [id, on], { meaning })],
		undoable: true,
		focus: id
	});
};
