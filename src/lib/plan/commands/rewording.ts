// Better wordings, each in one step that Undo takes back: a text in two, a figure out of an objective, a task as an outcome.
import { cutText } from '$lib/model/field';
import { limits } from '$lib/model/limits';
import { ok, refused } from '$lib/model/result';
import type { Result } from '$lib/model/result';
import type { KeyResult, Objective, TextFieldOf, Values } from '$lib/model/schema';
import { create, draft, reword, set } from '../change';
import type { Change, Command, PlanReader, Write } from '../change';
import { recordOfEdit } from '../material';
import type { Published } from '../material';
import { joining, unsound } from './key-results';
import { position } from './siblings';
import { soundValues } from './sound';

interface Part {
	readonly in: Published;
	readonly id: string;
	/** The text that the better wording was made from: where it says something else by now, nothing is written. */
	readonly was: string;
}

const isShut = (plan: PlanReader): boolean => plan.get('meta', 'cycle')?.state === 'closed';
const begun = (id: string, under: readonly string[], collection: string, title: string) =>
	draft('added', [id, ...under], { in: collection, title: cutText(title, limits.word) });

/** Says something else in a text, all at once. */
export const rewordText: Command<Part & { field: 'title' | 'why' | 'note'; text: string }> = (plan, _actor, input) => {
	const { in: collection, id, field, was, text } = input;
	const before = plan.get(collection, id);
	if (!before?.alive) return refused('already-gone');
	if (isShut(plan)) return refused('cycle-closed');
	if (field === 'why' && collection === 'keyResults') return refused('unknown-entity');
	if ((before as Objective)[field] !== was) return refused('text-changed');
	return ok({
		writes: [reword(collection, id, field as TextFieldOf<Published>, text, was)],
		records: recordOfEdit(collection, { ...before, [field]: text } as Objective, plan.onRecord(id)),
		undoable: true,
		focus: id
	});
};

/** Two results in one become two: the second stands right after the first, and is its owner's as far as it was. */
export const splitInTwo: Command<Part & { first: string; second: string }> = (plan, actor, input) => {
	const { in: collection, id, was, first, second } = input;
	const before = plan.get(collection, id);
	if (!before?.alive) return refused('already-gone');
	if (isShut(plan)) return refused('cycle-closed');
	if (before.title !== was) return refused('text-changed');
	if (!first.trim() || !second.trim()) return refused('title-missing');
	const keyResult = collection === 'keyResults' ? plan.get('keyResults', id) : undefined;
	const objective = collection === 'objectives' ? plan.get('objectives', id) : undefined;
	const list = keyResult?.objective ?? objective?.team ?? null;
	const twin = actor.newId();
	const { order, writes } = position(plan, actor, collection, list, { after: id });
	const { owner, proposer } = before;
	const born = keyResult
		? { objective: list, type: 'number', acceptedBy: owner === actor.person ? owner : null }
		: { team: list, nature: objective?.nature ?? null, kind: objective?.kind ?? null, state: 'draft' };
	return ok({
		writes: [
			reword(collection, id, 'title' as TextFieldOf<Published>, first, was),
			create(collection, twin, { ...born, owner, proposer, title: second, order } as Values<Published>),
			...writes
		],
		records: [
			...recordOfEdit(collection, { ...before, title: first } as Objective, plan.onRecord(id)),
			begun(twin, keyResult && list ? [list] : [], collection, second),
			...(keyResult && list
				? joining(plan, { id: twin, objective: list, type: 'number', owner, proposer, title: second })
				: []),
			...(keyResult && owner === actor.person ? [draft('accepted', [twin], { owner })] : [])
		],
		undoable: true,
		focus: twin
	});
};

/** The figure leaves the objective and measures it: a new first key result, which keeps the words as they were. */
export const figureToKeyResult: Command<{
	id: string;
	was: string;
	/** The objective without the figure. */
	rest: string;
	from: number | null;
	to: number | null;
	unit: string;
}> = (plan, actor, { id, was, rest, from, to, unit }) => {
	const before = plan.get('objectives', id);
	if (!before?.alive) return refused('already-gone');
	if (isShut(plan)) return refused('cycle-closed');
	if (before.title !== was) return refused('text-changed');
	if (!rest.trim()) return refused('title-missing');
	const measured = measuredFrom({ from, to, unit });
	if (!measured.ok) return measured;
	const first = plan.all('keyResults').filter(({ objective }) => objective === id);
	const keyResult = actor.newId();
	const at = first.sort((a, b) => (a.order < b.order ? -1 : 1))[0];
	const { order, writes } = position(plan, actor, 'keyResults', id, at ? { before: at.id } : {});
	const born = { ...measured.value, type: 'number' as const, objective: id, proposer: actor.person, order };
	return ok({
		writes: [
			reword('objectives', id, 'title', rest, was),
			create('keyResults', keyResult, { ...born, title: before.title }),
			...writes
		],
		records: [
			...recordOfEdit('objectives', { ...before, title: rest }, plan.onRecord(id)),
			begun(keyResult, [id], 'keyResults', before.title),
			...joining(plan, { ...born, id: keyResult, title: before.title })
		],
		undoable: true,
		focus: keyResult
	});
};

export interface Outcome {
	readonly id: string;
	readonly title: string;
	readonly from: number | null;
	readonly to: number | null;
	readonly unit: string;
	/** The task goes on as an initiative of the key result that it was. */
	readonly keepTask: boolean;
}

/** From a task to what it is for: a title, a from and a to, and the task itself as something to try. */
export const taskToOutcome: Command<Outcome> = (plan, actor, { id, title, from, to, unit, keepTask }) => {
	const before = plan.get('keyResults', id);
	if (!before?.alive) return refused('already-gone');
	if (isShut(plan)) return refused('cycle-closed');
	if (!title.trim()) return refused('title-missing');
	const measured = measure(before, { type: 'number', from, to, unit });
	if (!measured.ok) return measured;
	const task = before.title.trim();
	const keeps = keepTask && task !== '' && task !== title.trim();
	const initiative = actor.newId();
	const writes: Write[] = [
		reword('keyResults', id, 'title', title.trim()),
		set('keyResults', id, measured.value),
		...(keeps ? initiativeOf(plan, actor, id, initiative, task) : [])
	];
	const after = { ...before, ...measured.value, title: title.trim() } as KeyResult;
	return ok<Change>({
		writes,
		records: [
			...recordOfEdit('keyResults', after, plan.onRecord(id)),
			...(keeps ? [draft('added', [initiative, id], { in: 'initiatives' })] : [])
		],
		undoable: true,
		focus: id
	});
};

function measure(before: KeyResult, values: Values<'keyResults'>): Result<Values<'keyResults'>> {
	const sound = measuredFrom(values);
	if (!sound.ok) return sound;
	const problem = unsound({ ...before, ...sound.value });
	return problem ? { ok: false, problem } : sound;
}

/** Sound values with the direction that they have. */
function measuredFrom(values: Values<'keyResults'>): Result<Values<'keyResults'>> {
	const sound = soundValues('keyResults', values);
	if (!sound.ok) return sound;
	const { from = null, to = null } = sound.value;
	if (from === null || to === null) return sound;
	return from === to
		? refused('from-equals-to', { value: from })
		: ok({ ...sound.value, direction: from < to ? 'up' : 'down' });
}

const initiativeOf = (
	plan: PlanReader,
	actor: Parameters<Command<Outcome>>[1],
	keyResult: string,
	id: string,
	body: string
): Write[] => {
	const { order, writes } = position(plan, actor, 'initiatives', keyResult, {});
	return [create('initiatives', id, { keyResult, body, order }), ...writes];
};
