// Takes objectives and key results that were read from a file or a pasted text into the plan, all in one step.
import { limits } from '$lib/model/limits';
import { cleanWord } from '$lib/model/field';
import { ok, refused } from '$lib/model/result';
import type { Values } from '$lib/model/schema';
import { create, draft } from '../change';
import type { Actor, Command, PlanReader, Write } from '../change';
import { generateNKeysBetween } from 'fractional-indexing';
import { siblings } from './siblings';

export interface BroughtKeyResult {
	readonly title: string;
	readonly note: string;
	/** A name; matched against the people of this plan, else kept in the note. */
	readonly owner: string | null;
	readonly values: Values<'keyResults'>;
	readonly milestones: readonly string[];
	readonly initiatives: readonly string[];
}

export interface BroughtObjective {
	readonly title: string;
	readonly why: string;
	readonly note: string;
	readonly owner: string | null;
	/** A name; a team of that name is used or made. */
	readonly team: string | null;
	/** Position in the list of the objective that this one serves. */
	readonly parent: number | null;
	readonly keyResults: readonly BroughtKeyResult[];
}

export interface BringIn {
	readonly objectives: readonly BroughtObjective[];
	/** Team of the objectives that name none. */
	readonly team: string | null;
	/** How an unknown owner reads in a note: "Owner: Mei". */
	readonly ownerNote: (name: string) => string;
}

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Everything, or nothing with the reason. Undo takes the whole of it back. */
export const bringIn: Command<BringIn> = (plan, actor, input) => {
	if (plan.get('meta', 'cycle')?.state === 'closed') return refused('cycle-closed');
	if (!input.objectives.length) return refused('nothing-to-import');
	const tooLong = input.objectives
		.flatMap((objective) => [objective, ...objective.keyResults])
		.find(({ title, note }) => title.length > limits.text || note.length > limits.text);
	if (tooLong) return refused('text-too-long', { title: tooLong.title.slice(0, 40), limit: limits.text });
	const teams = teamsByName(plan, actor, input);
	const ids = input.objectives.map(() => actor.newId());
	const orders = new Map<string | null, string[]>();
	const writes: Write[] = [...teams.writes];
	input.objectives.forEach((objective, at) => {
		const team = objective.team === null ? input.team : teams.id(objective.team);
		const lists = orders.get(team) ?? keysFor(plan, team, input, teams.id);
		orders.set(team, lists);
		writes.push(
			...objectiveWrites(plan, actor, objective, ids[at] ?? actor.newId(), team, lists.shift() ?? 'a0', input)
		);
		const parent = objective.parent === null ? undefined : ids[objective.parent];
		if (parent && objective.parent !== at)
			writes.push(
				create('links', actor.newId(), {
					from: ids[at] ?? null,
					to: parent,
					kind: 'serves',
					state: 'accepted',
					askedBy: actor.person,
					answeredBy: actor.person
				})
			);
	});
	const keyResults = input.objectives.reduce((sum, objective) => sum + objective.keyResults.length, 0);
	return ok({
		writes,
		records: [draft('imported', ids.slice(0, 100), { objectives: ids.length, keyResults })],
		undoable: true,
		...(ids[0] ? { focus: ids[0] } : {})
	});
};

function teamsByName(plan: PlanReader, actor: Actor, input: BringIn) {
	const known = new Map(plan.all('teams').map(({ name, id }) => [name.trim().toLowerCase(), id]));
	const writes: Write[] = [];
	let last = siblings(plan, 'teams', null).at(-1)?.order ?? null;
	for (const { team } of input.objectives) {
		const name = team === null ? '' : cleanWord(team);
		if (!name || known.has(name.toLowerCase())) continue;
		const id = actor.newId();
		last = generateNKeysBetween(last, null, 1)[0] ?? 'a0';
		known.set(name.toLowerCase(), id);
		writes.push(create('teams', id, { name, order: last }));
	}
	return { writes, id: (name: string) => known.get(cleanWord(name).toLowerCase()) ?? input.team };
}

function keysFor(
	plan: PlanReader,
	team: string | null,
	input: BringIn,
	idOf: (name: string) => string | null
): string[] {
	const count = input.objectives.filter((o) => (o.team === null ? input.team : idOf(o.team)) === team).length;
	return generateNKeysBetween(siblings(plan, 'objectives', team).at(-1)?.order ?? null, null, count);
}

function objectiveWrites(
	plan: PlanReader,
	actor: Actor,
	objective: BroughtObjective,
	id: string,
	team: string | null,
	order: string,
	input: BringIn
): Write[] {
	const person = (name: string | null) =>
		(name ? plan.all('people').find((p) => same(p.name, name))?.id : undefined) ?? null;
	const noted = (note: string, owner: string | null) =>
		owner && !person(owner) ? [note, input.ownerNote(owner)].filter(Boolean).join('\n') : note;
	const keys = generateNKeysBetween(null, null, objective.keyResults.length);
	return [
		create('objectives', id, {
			...{ title: objective.title, why: objective.why, note: noted(objective.note, objective.owner), team, order },
			...{ owner: person(objective.owner), state: 'draft' }
		}),
		...objective.keyResults.flatMap((keyResult, at) => {
			const own = actor.newId();
			const parts = (texts: readonly string[], collection: 'milestones' | 'initiatives') =>
				generateNKeysBetween(null, null, texts.length).map((key, n) =>
					create(collection, actor.newId(), { keyResult: own, body: texts[n] ?? '', order: key })
				);
			return [
				create('keyResults', own, {
					...keyResult.values,
					...{ objective: id, title: keyResult.title, note: noted(keyResult.note, keyResult.owner) },
					...{ owner: person(keyResult.owner), order: keys[at] ?? 'a0' }
				}),
				...parts(keyResult.milestones, 'milestones'),
				...parts(keyResult.initiatives, 'initiatives')
			];
		})
	];
}
