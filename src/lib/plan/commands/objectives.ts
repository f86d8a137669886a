// What people do with objectives.
import { ok, refused } from '$lib/model/result';
import type { Result } from '$lib/model/result';
import { cleanWord, cutText } from '$lib/model/field';
import { limits } from '$lib/model/limits';
import type { Entity, Objective, Values } from '$lib/model/schema';
import { create, draft, set } from '../change';
import type { Command, PlanReader, Write } from '../change';
import { materialOf, recordOfEdit } from '../material';
import { position, siblings } from './siblings';
import { soundValues } from './sound';
import type { Position } from './siblings';

const active = (plan: PlanReader) => plan.get('meta', 'cycle')?.state !== 'closed';

/** A new objective of a team (or of none), an idea until somebody calls it a draft. */
export const addObjective: Command<
	{ team: string | null; title?: string; values?: Values<'objectives'> } & Position
> = (plan, actor, input) => {
	if (!active(plan)) return refused('cycle-closed');
	if (input.team !== null && !plan.get('teams', input.team)?.alive) return refused('already-gone');
	const given = soundObjective(input.values ?? {});
	if (!given.ok) return given;
	const id = actor.newId();
	const { order, writes } = position(plan, actor, 'objectives', input.team, input);
	const values = {
		state: 'draft' as const,
		owner: actor.person,
		proposer: actor.person,
		...given.value,
		title: input.title ?? '',
		team: input.team,
		order
	};
	return ok({
		writes: [create('objectives', id, values), ...writes],
		records: [draft('added', [id], { in: 'objectives', title: cutText(values.title, limits.word) })],
		undoable: true,
		focus: id
	});
};

/** An idea becomes a draft, and back, by hand; every other state has an act of its own. */
function soundObjective(values: Values<'objectives'>): Result<Values<'objectives'>> {
	if (values.state !== undefined && !['idea', 'draft'].includes(values.state)) return refused('state-unfit');
	return soundValues('objectives', values);
}

/** Sets fields that hold one value; words are typed straight into their text. */
export const setObjective: Command<{ id: string; values: Values<'objectives'> }> = (plan, actor, { id, values }) => {
	const before = plan.get('objectives', id);
	if (!before?.alive) return refused('already-gone');
	if (!active(plan)) return refused('cycle-closed');
	if (values.team && !plan.get('teams', values.team)?.alive) return refused('already-gone');
	const given = soundObjective(values);
	if (!given.ok) return given;
	if (values.state && !['idea', 'draft'].includes(before.state)) return refused('state-unfit');
	const after = { ...before, ...given.value } as Objective;
	return ok({
		writes: [set('objectives', id, given.value)],
		records: recordOfEdit('objectives', after, plan.onRecord(id), Object.keys(given.value)),
		undoable: true
	});
};

/** Puts on record what has been typed since, once somebody has finished typing. Nothing where nothing changed. */
export const settle: Command<{ in: 'objectives' | 'keyResults'; id: string }> = (
	plan,
	_actor,
	{ in: collection, id }
) => {
	const entity = plan.get(collection, id);
	if (!entity?.alive) return ok({ writes: [], records: [], undoable: false });
	return ok({ writes: [], records: recordOfEdit(collection, entity, plan.onRecord(id)), undoable: false });
};

export const keyResultsOf = (plan: PlanReader, objective: string): Entity<'keyResults'>[] =>
	siblings(plan, 'keyResults', objective);

/** Publishes an objective with its key results as they now stand: each gets a revision. */
export const publish: Command<{ id: string }> = (plan, _actor, { id }) => {
	const objective = plan.get('objectives', id);
	if (!objective?.alive) return refused('already-gone');
	if (!active(plan)) return refused('cycle-closed');
	if (!objective.title.trim()) return refused('title-missing');
	if (!['idea', 'draft'].includes(objective.state)) return refused('already-published');
	const parts = keyResultsOf(plan, id).filter(({ title }) => title.trim());
	const published: Objective = { ...objective, state: 'published' };
	const writes: Write[] = [
		set('objectives', id, { state: 'published' }),
		...parts.map((part) => set('keyResults', part.id, { draftConfidence: part.confidence }))
	];
	return ok({
		writes,
		records: [
			draft('published', [id], {
				material: materialOf('objectives', published),
				parents: plan.onRecord(id).heads
			}),
			...parts.map((part) =>
				draft('published', [part.id, id], {
					material: materialOf('keyResults', part),
					parents: plan.onRecord(part.id).heads
				})
			)
		],
		undoable: false,
		focus: id
	});
};

/** Takes a published objective back to a draft, for everybody to see. */
export const unpublish: Command<{ id: string }> = (plan, actor, { id }) =>
	turn(plan, actor, { id, state: 'draft', from: ['published'], kind: 'changed' });

/** Lets go of an objective, with the reason that is kept. */
export const drop: Command<{ id: string; reason: string }> = (plan, actor, { id, reason }) => {
	const said = cleanWord(reason);
	if (!said) return refused('reason-missing');
	return turn(plan, actor, {
		id,
		state: 'dropped',
		from: ['idea', 'draft', 'published'],
		kind: 'dropped',
		reason: said
	});
};

export const closeObjective: Command<{ id: string }> = (plan, actor, { id }) =>
	turn(plan, actor, { id, state: 'closed', from: ['published'], kind: 'closed' });

export const reopen: Command<{ id: string }> = (plan, actor, { id }) =>
	turn(plan, actor, { id, state: 'draft', from: ['dropped', 'closed'], kind: 'changed' });

const turn: Command<{
	id: string;
	state: Objective['state'];
	from: readonly Objective['state'][];
	kind: 'changed' | 'dropped' | 'closed';
	reason?: string;
}> = (plan, _actor, { id, state, from, kind, reason = '' }) => {
	const objective = plan.get('objectives', id);
	if (!objective?.alive) return refused('already-gone');
	if (!active(plan)) return refused('cycle-closed');
	if (!from.includes(objective.state)) return refused('state-unfit');
	const material = materialOf('objectives', { ...objective, state } as Objective);
	return ok({
		writes: [set('objectives', id, { state, dropReason: reason })],
		records: [draft(kind, [id], { material, parents: plan.onRecord(id).heads, ...(reason ? { reason } : {}) })],
		undoable: false
	});
};
