// Takes objectives and key results that were read from a file or a pasted text into the plan, all in one step.
import { limits } from '$lib/model/limits';
import { cleanWord, cutText } from '$lib/model/field';
import { ok, refused } from '$lib/model/result';
import type { Values } from '$lib/model/schema';
import { create, draft, set } from '../change';
import type { Actor, Command, PlanReader, Write } from '../change';
import { placeMany } from '$lib/model/order';
import { siblings } from './siblings';

export interface BroughtKeyResult {
	readonly title: string;
	readonly note: string;
	/** A name; matched against the people of this plan, else kept in the note. */
	readonly owner: string | null;
	readonly values: Values<'keyResults'>;
	readonly milestones: readonly BroughtPart[];
	readonly initiatives: readonly BroughtPart[];
}

export interface BroughtPart {
	readonly text: string;
	readonly done: boolean;
}

export interface BroughtObjective {
	readonly title: string;
	readonly why: string;
	readonly note: string;
	readonly owner: string | null;
	/** Names of teams from the outermost inwards; those that are not here are made. Empty where none is named. */
	readonly teamPath: readonly string[];
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

/** Everything, or nothing with the reason. Undo takes the whole of it back. */
export const bringIn: Command<BringIn> = (plan, actor, input) => {
	if (plan.get('meta', 'cycle')?.state === 'closed') return refused('cycle-closed');
	if (!input.objectives.length) return refused('nothing-to-import');
	const tooLong = input.objectives.flatMap(textsOf).find((text) => text.length > limits.text);
	if (tooLong) return refused('text-too-long', { title: cutText(tooLong, 40), limit: limits.text });
	const teams = teamsByName(plan, actor, input);
	const lists = listsOf(input, teams.id);
	const places = new Map([...lists].map(([team, count]) => [team, atTheEnd(plan, 'objectives', team, count)]));
	const people = new Map(plan.all('people').map(({ name, id }) => [nameKey(name), id]));
	const ids = input.objectives.map(() => actor.newId());
	const taken = new Map<string | null, number>();
	const writes: Write[] = [...teams.writes, ...[...places.values()].flatMap((place) => place.writes)];
	input.objectives.forEach((objective, at) => {
		const id = ids[at] ?? '';
		const team = teams.id(objective.teamPath);
		const before = taken.get(team) ?? 0;
		taken.set(team, before + 1);
		const order = places.get(team)?.orders[before] ?? 'a0';
		writes.push(...objectiveWrites(actor, objective, { id, team, order }, people, input));
		const parent = objective.parent === null ? undefined : ids[objective.parent];
		if (!parent || parent === id) return;
		const answered = { state: 'accepted', askedBy: actor.person, answeredBy: actor.person } as const;
		writes.push(create('links', actor.newId(), { from: id, to: parent, kind: 'serves', ...answered }));
	});
	const keyResults = input.objectives.reduce((sum, objective) => sum + objective.keyResults.length, 0);
	return ok({
		writes,
		records: [draft('imported', ids.slice(0, 100), { objectives: ids.length, keyResults })],
		undoable: true,
		...(ids[0] ? { focus: ids[0] } : {})
	});
};

const nameKey = (name: string): string => cleanWord(name).toLowerCase();

const textsOf = ({ title, why, note, keyResults }: BroughtObjective): string[] => [
	...[title, why, note],
	...keyResults.flatMap((part) => [
		...[part.title, part.note],
		...[...part.milestones, ...part.initiatives].map(({ text }) => text)
	])
];

/** How many objectives go to each team. */
function listsOf(input: BringIn, idOf: (path: readonly string[]) => string | null): Map<string | null, number> {
	const counts = new Map<string | null, number>();
	for (const { teamPath } of input.objectives) {
		const team = idOf(teamPath);
		counts.set(team, (counts.get(team) ?? 0) + 1);
	}
	return counts;
}

function atTheEnd(plan: PlanReader, collection: 'teams' | 'objectives', list: string | null, count: number) {
	const known = siblings(plan, collection, list);
	const { orders, rekeyed } = placeMany(known, known.length, count);
	return { orders, writes: rekeyed.map(({ id, order }) => set(collection, id, { order })) };
}

/** Finds or makes the teams that are named. A name that the plan has once is that team, wherever it stands there. */
function teamsByName(plan: PlanReader, actor: Actor, { objectives, team: fallback }: BringIn) {
	const here = new Map<string, string[]>();
	for (const { name, id } of plan.all('teams')) here.set(nameKey(name), [...(here.get(nameKey(name)) ?? []), id]);
	const made = new Map<string, string>();
	const wanted = new Map<string | null, { id: string; name: string }[]>();
	const idOf = (path: readonly string[], parent: string | null, key: string): string | null => {
		const [name = '', ...inner] = path.map(cleanWord).filter(Boolean);
		if (!name) return parent;
		const own = `${key}/${nameKey(name)}`;
		const known = here.get(nameKey(name)) ?? [];
		const id = made.get(own) ?? (known.length === 1 ? known[0] : undefined) ?? actor.newId();
		if (!made.has(own) && !known.includes(id)) wanted.set(parent, [...(wanted.get(parent) ?? []), { id, name }]);
		made.set(own, id);
		return idOf(inner, id, own);
	};
	for (const { teamPath } of objectives) idOf(teamPath, null, '');
	const writes = [...wanted].flatMap(([parent, teams]) => {
		const { orders, writes: moved } = atTheEnd(plan, 'teams', parent, teams.length);
		return [
			...moved,
			...teams.map(({ id, name }, at) => create('teams', id, { name, parent, order: orders[at] ?? 'a0' }))
		];
	});
	return { writes, id: (path: readonly string[]) => idOf(path, null, '') ?? fallback };
}

interface Standing {
	readonly id: string;
	readonly team: string | null;
	readonly order: string;
}

function objectiveWrites(
	actor: Actor,
	objective: BroughtObjective,
	{ id, team, order }: Standing,
	people: ReadonlyMap<string, string>,
	{ ownerNote }: BringIn
): Write[] {
	const person = (name: string | null) => (name === null ? undefined : people.get(nameKey(name))) ?? null;
	const noted = (note: string, owner: string | null) =>
		owner && !person(owner) ? [note, ownerNote(owner)].filter(Boolean).join('\n') : note;
	const keys = placeMany([], 0, objective.keyResults.length).orders;
	return [
		create('objectives', id, {
			...{ title: objective.title, why: objective.why, note: noted(objective.note, objective.owner), team, order },
			...{ owner: person(objective.owner), state: 'draft' }
		}),
		...objective.keyResults.flatMap((keyResult, at) => {
			const own = actor.newId();
			const { values } = keyResult;
			const parts = (items: readonly BroughtPart[], collection: 'milestones' | 'initiatives') =>
				placeMany([], 0, items.length).orders.map((key, n) => {
					const { text: body = '', done = false } = items[n] ?? {};
					return create(collection, actor.newId(), { keyResult: own, body, done, order: key });
				});
			return [
				create('keyResults', own, {
					...values,
					// A target that is where it starts cannot be measured: it is left open, for somebody to fill in.
					...(values.from !== null && values.from === values.to ? { to: null } : {}),
					...{ objective: id, title: keyResult.title, note: noted(keyResult.note, keyResult.owner) },
					...{ owner: person(keyResult.owner), acceptedBy: null, order: keys[at] ?? 'a0' }
				}),
				...parts(keyResult.milestones, 'milestones'),
				...parts(keyResult.initiatives, 'initiatives')
			];
		})
	];
}
