// Acts that are the same for everything that can be removed, brought back or moved.
import { ok, refused } from '$lib/model/result';
import { cycleEntity } from '$lib/model/schema';
import type { Collection, KeyResult } from '$lib/model/schema';
import { draft, set } from '../change';
import type { Command, PlanReader } from '../change';
import type { RecordDraft } from '../journal/record';
import { recordOfEdit, recordOfLeaving } from '../material';
import { position } from './siblings';
import type { Ordered, Position } from './siblings';

interface Which {
	readonly in: Collection;
	readonly id: string;
}

/** A closed cycle's plan stays as it was; people may still tidy up what they said. */
const isShut = (plan: PlanReader, collection: Collection): boolean =>
	plan.get('meta', cycleEntity)?.state === 'closed' && ['objectives', 'keyResults', 'links'].includes(collection);

/** Others have been told of what is published: they hear too that it is gone, or back. */
function told(
	plan: PlanReader,
	{ in: collection, id }: Which,
	by: typeof recordOfEdit | typeof recordOfLeaving
): RecordDraft[] {
	if (collection !== 'objectives' && collection !== 'keyResults') return [];
	const entity = plan.get(collection, id);
	return entity ? by(collection, entity, plan.onRecord(id)) : [];
}

/** Hides an entity; Undo, or `restore`, shows it again with everything in it. */
export const remove: Command<Which> = (plan, _actor, { in: collection, id }) => {
	if (collection === 'meta') return refused('unknown-entity');
	if (!plan.get(collection, id)?.alive) return refused('already-gone');
	if (isShut(plan, collection)) return refused('cycle-closed');
	return ok({
		writes: [set(collection, id, { alive: false })],
		records: [draft('removed', [id], { in: collection }), ...told(plan, { in: collection, id }, recordOfLeaving)],
		undoable: true
	});
};

export const restore: Command<Which> = (plan, _actor, { in: collection, id }) => {
	const entity = plan.get(collection, id);
	if (!entity) return refused('unknown-entity');
	if (entity.alive) return refused('already-here');
	if (isShut(plan, collection)) return refused('cycle-closed');
	return ok({
		writes: [set(collection, id, { alive: true })],
		records: [draft('restored', [id], { in: collection }), ...told(plan, { in: collection, id }, recordOfEdit)],
		undoable: true,
		focus: id
	});
};

/** Moves within its list, or to another list where the entity has one (`list`: a team, an objective, a key result). */
export const move: Command<{ in: Ordered; id: string; list?: string | null } & Position> = (plan, actor, input) => {
	const { in: collection, id } = input;
	const entity = plan.get(collection, id);
	if (!entity?.alive) return refused('already-gone');
	const lists = { objectives: 'team', keyResults: 'objective' } as const;
	const field = collection === 'objectives' || collection === 'keyResults' ? lists[collection] : undefined;
	const row = entity as unknown as Record<string, string | null>;
	const listOf = {
		teams: 'parent',
		assumptions: 'objective',
		milestones: 'keyResult',
		initiatives: 'keyResult'
	} as const;
	const own = field ?? listOf[collection as keyof typeof listOf];
	const current = own ? (row[own] ?? null) : null;
	const list = field && input.list !== undefined ? input.list : current;
	if (isShut(plan, collection)) return refused('cycle-closed');
	if (field && list !== current && !isList(plan, field, list)) return refused('already-gone');
	const { order, writes } = position(plan, actor, collection, list, input, id);
	const values = field && list !== current ? { order, [field]: list } : { order };
	const moved = collection === 'keyResults' && list !== current && list !== null ? movedTo(plan, id, list) : [];
	return ok({
		writes: [...writes, set(collection, id, values as never)],
		records: moved.length ? moved : [draft('edited', [id], { fields: Object.keys(values) })],
		undoable: true,
		focus: id
	});
};

/** Those who hear of the objective it leaves hear that it is gone there, and those of the other that it has come. */
function movedTo(plan: PlanReader, id: string, objective: string): RecordDraft[] {
	const before = plan.get('keyResults', id);
	if (!before) return [];
	const after: KeyResult = { ...before, objective };
	const { told } = plan.onRecord(objective);
	return recordOfEdit('keyResults', after, { ...plan.onRecord(id), told }, ['objective', 'order']);
}

/** An objective may stand in no team; a key result always stands in an objective. */
const isList = (plan: PlanReader, field: 'team' | 'objective', list: string | null): boolean =>
	field === 'team'
		? list === null || plan.get('teams', list)?.alive === true
		: plan.get('objectives', list)?.alive === true;
