// A key result becomes an objective, and an objective a key result. What the new form has no field for waits, hidden, in
// the old one, and is there again when the thing turns back.
import { cutText } from '$lib/model/field';
import { limits } from '$lib/model/limits';
import { ok, refused } from '$lib/model/result';
import type { KeyResult, Objective, TextFieldOf, Values } from '$lib/model/schema';
import { create, draft, reword, set } from '../change';
import type { Command, PlanReader, Write } from '../change';
import type { RecordDraft } from '../journal/record';
import { recordOfEdit, recordOfLeaving } from '../material';
import type { OnRecord, Published } from '../material';
import { joining } from './key-results';
import { closesCircle } from './links';
import { position } from './siblings';

/** Right after the objective it belonged to; with `back`, where it stood when it was an objective before. */
export const turnIntoObjective: Command<{ id: string; back?: boolean }> = (plan, actor, { id, back = false }) => {
	const from = plan.get('keyResults', id);
	if (!from?.alive) return refused('already-gone');
	if (plan.get('meta', 'cycle')?.state === 'closed') return refused('cycle-closed');
	const list = plan.get('objectives', from.objective)?.team ?? null;
	const team = list !== null && plan.get('teams', list)?.alive ? list : null;
	const before = hidden(plan, 'objectives', from.turnedFrom);
	const to = before?.id ?? actor.newId();
	const stays = back && before !== undefined;
	const place = position(plan, actor, 'objectives', team, from.objective ? { after: from.objective } : {}, to);
	const placed = stays ? {} : { team, order: place.order };
	const values: Values<'objectives'> = { owner: from.owner, ...placed };
	const born = { state: 'draft' as const, proposer: from.proposer, turnedFrom: id, title: from.title, note: from.note };
	return ok({
		writes: [
			...(before ? shown('objectives', before, from, values) : [create('objectives', to, { ...born, ...values })]),
			...(stays ? [] : place.writes),
			set('keyResults', id, { alive: false }),
			...follow(plan, id, to, from.objective ?? id)
		],
		records: [
			...began('objectives', to, id, from.title, before && ({ ...before, ...values } as Objective), plan.onRecord(to)),
			draft('removed', [id], { in: 'keyResults' }),
			...recordOfLeaving('keyResults', from, plan.onRecord(id))
		],
		undoable: true,
		focus: to
	});
};

/** The last one of the objective `under`; with `back`, where it stood when it was a key result before. */
export const turnIntoKeyResult: Command<{ id: string; under: string; back?: boolean }> = (plan, actor, input) => {
	const { id, under, back = false } = input;
	const from = plan.get('objectives', id);
	if (!from?.alive || id === under || !plan.get('objectives', under)?.alive) return refused('already-gone');
	if (plan.get('meta', 'cycle')?.state === 'closed') return refused('cycle-closed');
	if (plan.all('keyResults').some(({ objective }) => objective === id)) return refused('state-unfit');
	const before = hidden(plan, 'keyResults', from.turnedFrom);
	const to = before?.id ?? actor.newId();
	const stays = back && before?.objective === under;
	const place = position(plan, actor, 'keyResults', under, {}, to);
	const taken = from.owner === actor.person && before?.acceptedBy !== actor.person;
	const answered = before?.owner === from.owner ? {} : { acceptedBy: taken ? from.owner : null };
	const values: Values<'keyResults'> = {
		...{ owner: from.owner, ...(taken ? { acceptedBy: from.owner } : answered) },
		...(stays ? {} : { objective: under, order: place.order })
	};
	const born = { type: 'number' as const, proposer: from.proposer, turnedFrom: id, title: from.title, note: from.note };
	return ok({
		writes: [
			...(before ? shown('keyResults', before, from, values) : [create('keyResults', to, { ...born, ...values })]),
			...(stays ? [] : place.writes),
			set('objectives', id, { alive: false }),
			...follow(plan, id, to, under)
		],
		records: [
			...began('keyResults', to, id, from.title, before && ({ ...before, ...values } as KeyResult), {
				...plan.onRecord(to),
				told: plan.onRecord(under).told
			}),
			...(before ? [] : joining(plan, { ...born, ...values, id: to, objective: under })),
			...(taken ? [draft('accepted', [to], { owner: actor.person })] : []),
			draft('removed', [id], { in: 'objectives' }),
			...recordOfLeaving('objectives', from, plan.onRecord(id))
		],
		undoable: true,
		focus: to
	});
};

/** What this was before it turned, if that still waits. */
function hidden<C extends Published>(plan: PlanReader, collection: C, id: string | null) {
	const entity = plan.get(collection, id);
	return entity && !entity.alive ? entity : undefined;
}

/** Shows what waited again, with the words that have been written since. */
function shown<C extends Published>(
	collection: C,
	before: Objective | KeyResult,
	from: Objective | KeyResult,
	values: Values<C>
): Write[] {
	return [
		set(collection, before.id, { ...values, turnedFrom: from.id, alive: true }),
		...(['title', 'note'] as const)
			.filter((field) => before[field] !== from[field])
			.map((field) => reword(collection, before.id, field as TextFieldOf<C>, from[field]))
	];
}

function began(
	collection: Published,
	to: string,
	from: string,
	title: string,
	again: Objective | KeyResult | undefined,
	onRecord: OnRecord
): RecordDraft[] {
	if (!again) return [draft('added', [to, from], { in: collection, title: cutText(title, limits.word) })];
	const now = { ...again, title, alive: true };
	return [draft('restored', [to, from], { in: collection }), ...recordOfEdit(collection, now, onRecord)];
}

/**
 * What people have said about it and what it is tied to goes with it. A tie that would close a circle there (`place`: the
 * objective it belongs to from now on) waits with the rest.
 */
function follow(plan: PlanReader, from: string, to: string, place: string): Write[] {
	const talk = (['comments', 'helpRequests'] as const).flatMap((collection) =>
		plan
			.all(collection)
			.filter(({ on }) => on === from)
			.map(({ id }) => set(collection, id, { on: to }))
	);
	const asKeyResult = plan.get('objectives', from)?.alive === true;
	const at = (id: string) => (id === from ? (asKeyResult ? place : to) : undefined);
	const links = plan
		.all('links')
		.filter((link) => (link.from === from || link.to === from) && !closesCircle(plan, link, at))
		.map((link) => set('links', link.id, link.from === from ? { from: to } : { to }));
	return [...talk, ...links];
}
