// People, teams, and the days on which somebody is away.
import { ok, refused } from '$lib/model/result';
import { cleanWord, isDay } from '$lib/model/field';
import { reaches } from '$lib/model/tree';
import { create, draft, set } from '../change';
import type { Command } from '../change';
import { position } from './siblings';
import type { Position } from './siblings';

export const addPerson: Command<{ name: string; id?: string }> = (plan, actor, input) => {
	const name = cleanWord(input.name);
	if (!name) return refused('name-missing');
	const id = input.id ?? actor.newId();
	if (plan.get('people', id)) return refused('id-taken');
	const { order, writes } = position(plan, actor, 'people', null, {});
	return ok({
		writes: [create('people', id, { name, order }), ...writes],
		records: [draft('person-added', [id], { name })],
		undoable: false,
		focus: id
	});
};

export const setPerson: Command<{ id: string; name?: string; mentor?: string | null; former?: boolean }> = (
	plan,
	_actor,
	{ id, ...values }
) => {
	if (!plan.get('people', id)?.alive) return refused('already-gone');
	if (values.name !== undefined && !cleanWord(values.name)) return refused('name-missing');
	if (values.mentor === id) return refused('mentor-of-oneself');
	return ok({
		writes: [set('people', id, values)],
		records: [draft('edited', [id], { fields: Object.keys(values) })],
		undoable: true
	});
};

export const addAway: Command<{ person: string; from: string; to: string }> = (plan, actor, { person, from, to }) => {
	if (!plan.get('people', person)?.alive) return refused('already-gone');
	if (!isDay(from) || !isDay(to)) return refused('date-unreadable');
	if (to < from) return refused('dates-reversed');
	const id = actor.newId();
	return ok({
		writes: [create('awayDays', id, { person, from, to })],
		records: [draft('added', [id, person], { in: 'awayDays', from, to })],
		undoable: true,
		focus: id
	});
};

export const addTeam: Command<{ name: string; parent: string | null } & Position> = (plan, actor, input) => {
	const name = cleanWord(input.name);
	if (!name) return refused('name-missing');
	if (input.parent !== null && !plan.get('teams', input.parent)?.alive) return refused('already-gone');
	const id = actor.newId();
	const { order, writes } = position(plan, actor, 'teams', input.parent, input);
	return ok({
		writes: [create('teams', id, { name, parent: input.parent, order }), ...writes],
		records: [draft('added', [id], { in: 'teams', name })],
		undoable: true,
		focus: id
	});
};

export const setTeam: Command<{ id: string; name?: string; parent?: string | null; lead?: string | null }> = (
	plan,
	_actor,
	{ id, ...values }
) => {
	if (!plan.get('teams', id)?.alive) return refused('already-gone');
	if (values.name !== undefined && !cleanWord(values.name)) return refused('name-missing');
	if (values.parent) {
		if (!plan.get('teams', values.parent)?.alive) return refused('already-gone');
		const up = new Map(plan.all('teams').map((team) => [team.id, team.parent ? [team.parent] : []]));
		if (reaches(up, values.parent, id)) return refused('team-circle');
	}
	return ok({
		writes: [set('teams', id, values)],
		records: [draft('edited', [id], { fields: Object.keys(values) })],
		undoable: true
	});
};

/** Puts a person in a team, or takes them out of it. */
export const setMembership: Command<{ team: string; person: string; member: boolean }> = (plan, actor, input) => {
	const { team, person, member } = input;
	if (!plan.get('teams', team)?.alive || !plan.get('people', person)?.alive) return refused('already-gone');
	const known = plan.all('memberships').filter((m) => m.team === team && m.person === person);
	if (member === known.length > 0) return refused('nothing-to-change');
	const id = actor.newId();
	return ok({
		writes: member
			? [create('memberships', id, { team, person })]
			: known.map((membership) => set('memberships', membership.id, { alive: false })),
		records: [draft('edited', [team, person], { fields: ['members'], member })],
		undoable: true
	});
};

/** Names a person beside the owner, or no longer. */
export const setCoOwner: Command<{ objective: string; person: string; coOwner: boolean }> = (plan, actor, input) => {
	const { objective, person, coOwner } = input;
	if (!plan.get('objectives', objective)?.alive || !plan.get('people', person)?.alive) return refused('already-gone');
	const known = plan.all('coOwners').filter((c) => c.objective === objective && c.person === person);
	if (coOwner === known.length > 0) return refused('nothing-to-change');
	return ok({
		writes: coOwner
			? [create('coOwners', actor.newId(), { objective, person })]
			: known.map(({ id }) => set('coOwners', id, { alive: false })),
		records: [draft('edited', [objective, person], { fields: ['coOwners'], coOwner })],
		undoable: true
	});
};
