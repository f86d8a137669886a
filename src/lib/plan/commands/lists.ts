// The short lists beside the plan: assumptions, what we will not do, working agreements.
import { ok, refused } from '$lib/model/result';
import { isDay } from '$lib/model/field';
import type { Entity } from '$lib/model/schema';
import { create, draft, set } from '../change';
import type { Command } from '../change';
import { position } from './siblings';
import { soundValues } from './sound';

export const addAssumption: Command<{ objective: string; text: string; reviewOn: string | null }> = (
	plan,
	actor,
	{ objective, text, reviewOn }
) => {
	if (!plan.get('objectives', objective)?.alive) return refused('already-gone');
	if (reviewOn !== null && !isDay(reviewOn)) return refused('date-unreadable');
	const id = actor.newId();
	const { order, writes } = position(plan, actor, 'assumptions', objective, {});
	return ok({
		writes: [create('assumptions', id, { objective, body: text, reviewOn, order }), ...writes],
		records: [draft('added', [id, objective], { in: 'assumptions' })],
		undoable: true,
		focus: id
	});
};

export const setAssumption: Command<{
	id: string;
	values: { readonly reviewOn?: string | null; readonly state?: Entity<'assumptions'>['state'] };
}> = (plan, _actor, { id, values }) => {
	const assumption = plan.get('assumptions', id);
	if (!assumption?.alive) return refused('already-gone');
	const sound = soundValues('assumptions', values);
	if (!sound.ok) return sound;
	const { reviewOn = assumption.reviewOn, state = assumption.state } = sound.value;
	return ok({
		writes: [set('assumptions', id, { reviewOn, state })],
		records: [draft('edited', [id, assumption.objective ?? id], { fields: Object.keys(values), reviewOn, state })],
		undoable: true
	});
};

/** What this team has decided not to do this cycle. */
export const addNotDoing: Command<{ text: string }> = (plan, actor, { text }) => {
	const id = actor.newId();
	const { order, writes } = position(plan, actor, 'notDoing', null, {});
	return ok({
		writes: [create('notDoing', id, { body: text, proposer: actor.person, order }), ...writes],
		records: [draft('added', [id], { in: 'notDoing' })],
		undoable: true,
		focus: id
	});
};

export const addAgreement: Command<{ text: string }> = (plan, actor, { text }) => {
	const id = actor.newId();
	const { order, writes } = position(plan, actor, 'agreements', null, {});
	return ok({
		writes: [create('agreements', id, { body: text, order }), ...writes],
		records: [draft('added', [id], { in: 'agreements' })],
		undoable: true,
		focus: id
	});
};
