// What people do with key results.
import { ok, refused } from '$lib/model/result';
import type { Problem, Result } from '$lib/model/result';
import { cleanWord, cutText, isDay } from '$lib/model/field';
import { limits } from '$lib/model/limits';
import type { KeyResult, Values } from '$lib/model/schema';
import { create, draft, set } from '../change';
import type { Change, Command, PlanReader } from '../change';
import type { Body } from '../journal/record';
import { recordOfEdit, unrecorded } from '../material';
import { opened } from './blockers';
import { position } from './siblings';
import { soundValues } from './sound';
import type { Position } from './siblings';

export const addKeyResult: Command<{ objective: string; title?: string; values?: Values<'keyResults'> } & Position> = (
	plan,
	actor,
	input
) => {
	if (!plan.get('objectives', input.objective)?.alive) return refused('already-gone');
	if (plan.get('meta', 'cycle')?.state === 'closed') return refused('cycle-closed');
	const id = actor.newId();
	const { order, writes } = position(plan, actor, 'keyResults', input.objective, input);
	const given = soundValues('keyResults', input.values ?? {});
	if (!given.ok) return given;
	const taken = given.value.owner === actor.person;
	const values = {
		...{ type: 'number' as const, proposer: actor.person },
		...given.value,
		...{ acceptedBy: taken ? actor.person : null, title: input.title ?? '' }
	};
	const problem = unsound({ ...blank, ...values });
	if (problem) return { ok: false, problem };
	const direction = directionOf({ ...blank, ...values });
	return ok({
		writes: [
			create('keyResults', id, { ...values, ...(direction ? { direction } : {}), objective: input.objective, order }),
			...writes
		],
		records: [
			draft('added', [id, input.objective], { in: 'keyResults', title: cutText(values.title, limits.word) }),
			...joining(plan, { ...values, ...(direction ? { direction } : {}), id, objective: input.objective }),
			...(taken ? [draft('accepted', [id], { owner: actor.person })] : [])
		],
		undoable: true,
		focus: id
	});
};

/** A key result that comes to what is published is told to others as a change is. */
export const joining = (plan: PlanReader, born: Values<'keyResults'> & { id: string; objective: string }) => {
	const told = unrecorded(plan.onRecord(born.objective));
	return told.told ? recordOfEdit('keyResults', { ...unsaid, ...born } as unknown as KeyResult, told) : [];
};

const unsaid = { title: '', note: '' };
const blank = { type: 'number', from: null, to: null, low: null, high: null } as const;

/** Why a key result cannot be measured as written, if so. */
export function unsound(k: Pick<KeyResult, 'type' | 'from' | 'to' | 'low' | 'high'>): Problem | undefined {
	if (k.type === 'number' && k.from !== null && k.from === k.to)
		return { code: 'from-equals-to', values: { value: k.from } };
	if (k.type === 'range' && k.low !== null && k.high !== null && k.low >= k.high) return { code: 'range-reversed' };
	return undefined;
}

/** Sets fields that hold one value. A new owner has yet to accept, unless people take it on themselves. */
export const setKeyResult: Command<{ id: string; values: Values<'keyResults'> }> = (plan, actor, input) => {
	const { id } = input;
	const before = plan.get('keyResults', id);
	if (!before?.alive) return refused('already-gone');
	if (plan.get('meta', 'cycle')?.state === 'closed') return refused('cycle-closed');
	const given = soundValues('keyResults', input.values);
	if (!given.ok) return given;
	// Acceptance is the owner's own answer, and another objective is a move.
	const { acceptedBy: _answer, objective: _list, ...values } = given.value;
	const problem = unsound({ ...before, ...values });
	if (problem) return { ok: false, problem };
	const newOwner = values.owner !== undefined && values.owner !== before.owner ? values.owner : undefined;
	const taken = newOwner === actor.person;
	const direction =
		values.from !== undefined || values.to !== undefined ? directionOf({ ...before, ...values }) : undefined;
	const all = {
		...values,
		...(direction ? { direction } : {}),
		...(newOwner === undefined ? {} : { acceptedBy: taken ? newOwner : null })
	};
	return ok({
		writes: [set('keyResults', id, all)],
		records: [
			...recordOfEdit('keyResults', { ...before, ...all } as KeyResult, plan.onRecord(id), Object.keys(values)),
			...(taken ? [draft('accepted', [id], { owner: actor.person })] : [])
		],
		undoable: newOwner === undefined
	});
};

const directionOf = ({ from, to }: Pick<KeyResult, 'from' | 'to'>) =>
	from === null || to === null ? undefined : from < to ? ('up' as const) : ('down' as const);

/** The owner's own yes. Nobody can say it for another. */
export const accept: Command<{ id: string }> = (plan, actor, { id }) =>
	answer(plan.get('keyResults', id), actor.person, true);

/** The owner's own "not me": the key result is free again. */
export const decline: Command<{ id: string; reason?: string }> = (plan, actor, { id, reason }) =>
	answer(plan.get('keyResults', id), actor.person, false, reason);

function answer(keyResult: KeyResult | undefined, person: string, yes: boolean, reason = ''): Result<Change> {
	if (!keyResult?.alive) return refused('already-gone');
	if (keyResult.owner !== person) return refused('only-the-owner-answers');
	const { id } = keyResult;
	const said = cleanWord(reason);
	return ok({
		writes: [set('keyResults', id, yes ? { acceptedBy: person } : { owner: null, acceptedBy: null })],
		records: [draft(yes ? 'accepted' : 'declined', [id], { owner: person, ...(said ? { reason: said } : {}) })],
		undoable: false
	});
}

export interface CheckIn {
	readonly id: string;
	/** New value, in the key result's unit; left out where it has not changed. */
	readonly value?: number | null;
	readonly confidence?: number | null;
	/** Why nothing changed, what was learnt, what comes next, what stands in the way. */
	readonly because?: string;
	readonly learnt?: string;
	readonly next?: string;
	readonly blocker?: string;
}

/** Says where a key result stands now. Needs at least one thing said. */
export const checkIn: Command<CheckIn> = (plan, actor, { id, ...said }) => {
	const keyResult = plan.get('keyResults', id);
	if (!keyResult?.alive) return refused('already-gone');
	const sound = soundValues('keyResults', { current: said.value ?? null, confidence: said.confidence ?? null });
	if (!sound.ok) return sound;
	const words = { because: said.because, learnt: said.learnt, next: said.next, blocker: said.blocker };
	const body: Body = Object.fromEntries(
		Object.entries({ value: said.value, confidence: said.confidence, ...trimmed(words) }).flatMap(([name, value]) =>
			value === undefined || value === null || String(value) === '' ? [] : [[name, value]]
		)
	);
	if (!Object.keys(body).length) return refused('check-in-empty');
	const writes = {
		...(typeof body.value === 'number' ? { current: body.value } : {}),
		...(typeof body.confidence === 'number' ? { confidence: body.confidence } : {})
	};
	const text = typeof body.blocker === 'string' && !isKnown(plan, id, body.blocker) ? body.blocker : '';
	const blocker = text ? opened(plan, actor, { keyResult: id, text }) : undefined;
	return ok({
		writes: [...(Object.keys(writes).length ? [set('keyResults', id, writes)] : []), ...(blocker?.writes ?? [])],
		records: [draft('checked-in', [id], { ...body, before: keyResult.current }), ...(blocker?.records ?? [])],
		undoable: false
	});
};

/** Said again week by week, it is the same blocker. */
const isKnown = (plan: PlanReader, keyResult: string, text: string): boolean =>
	plan.all('blockers').some((one) => one.keyResult === keyResult && one.state === 'open' && one.body === text);

const trimmed = (words: Readonly<Record<string, string | undefined>>) =>
	Object.fromEntries(
		Object.entries(words).map(([name, said]) => [name, said === undefined ? said : cutText(said.trim(), 2000)])
	);

export const addMilestone: Command<{ keyResult: string; text: string }> = (plan, actor, { keyResult, text }) =>
	part(plan, actor, { in: 'milestones', keyResult, text });

/** A light list of what people will try; no task board. */
export const addInitiative: Command<{ keyResult: string; text: string }> = (plan, actor, { keyResult, text }) =>
	part(plan, actor, { in: 'initiatives', keyResult, text });

const part: Command<{ in: 'milestones' | 'initiatives'; keyResult: string; text: string }> = (plan, actor, input) => {
	if (!plan.get('keyResults', input.keyResult)?.alive) return refused('already-gone');
	const id = actor.newId();
	const { order, writes } = position(plan, actor, input.in, input.keyResult, {});
	return ok({
		writes: [create(input.in, id, { keyResult: input.keyResult, body: input.text, order } as never), ...writes],
		records: [draft('added', [id, input.keyResult], { in: input.in })],
		undoable: true,
		focus: id
	});
};

/** Ticks or unticks a milestone or an initiative. */
export const tick: Command<{ in: 'milestones' | 'initiatives'; id: string; done: boolean }> = (plan, _actor, input) => {
	const item = plan.get(input.in, input.id);
	if (!item?.alive) return refused('already-gone');
	return ok({
		writes: [set(input.in, input.id, { done: input.done })],
		records: [draft('edited', [input.id, item.keyResult ?? input.id], { fields: ['done'], done: input.done })],
		undoable: true
	});
};

/** A value one expects at a date on the way, in the key result's unit. */
export const addCheckpoint: Command<{ keyResult: string; on: string; value: number }> = (plan, actor, input) => {
	if (!plan.get('keyResults', input.keyResult)?.alive) return refused('already-gone');
	if (!isDay(input.on)) return refused('date-unreadable');
	const sound = soundValues('checkpoints', input);
	if (!sound.ok) return sound;
	const { start = null, end = null } = plan.get('meta', 'cycle') ?? {};
	if ((start && input.on < start) || (end && input.on > end)) return refused('date-outside-cycle');
	const id = actor.newId();
	return ok({
		writes: [create('checkpoints', id, input)],
		records: [draft('added', [id, input.keyResult], { in: 'checkpoints', on: input.on, value: input.value })],
		undoable: true,
		focus: id
	});
};
