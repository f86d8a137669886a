import { act } from '$lib/plan';
import { ana, value } from '$lib/plan/testing';
import type { Member } from '$lib/plan/testing';
import { beforeEach, expect, it } from 'vitest';
import { matching, noFilter, none } from './filter';
import type { Filter } from './filter';

let member: Member;
let me: string;
const add = async (title: string, team: string | null) =>
	value(await member.does(act.addObjective, { team, title })).focus ?? '';
const addTeam = async (name: string) => value(await member.does(act.addTeam, { name, parent: null })).focus ?? '';
const found = (filter: Partial<Filter>) =>
	[...matching(member.plan, { ...noFilter, ...filter })].map((id) => member.plan.get('objectives', id)?.title).sort();

beforeEach(async () => {
	member = await ana();
	me = member.plan.all('people')[0]?.id ?? '';
});

it('finds what nobody owns yet, the objective or a key result of it', async () => {
	const owned = await add('Owned', null);
	const half = await add('Half owned', null);
	const nobodys = await add('Nobody’s', null);
	const owners = { [owned]: me, [half]: me, [nobodys]: null };
	for (const [id, owner] of Object.entries(owners))
		value(await member.does(act.setObjective, { id, values: { owner } }));
	value(await member.does(act.addKeyResult, { objective: half, title: 'One' }));
	expect(found({ owner: none })).toEqual(['Half owned', 'Nobody’s']);
	expect(found({ owner: me })).toEqual(['Half owned', 'Owned']);
});

it('finds what is in no team, or in one that is gone', async () => {
	const deck = await addTeam('Deck');
	const bar = await addTeam('Bar');
	await add('On deck', deck);
	await add('At the bar', bar);
	await add('Everybody’s', null);
	value(await member.does(act.remove, { in: 'teams', id: bar }));
	expect(found({ team: none })).toEqual(['At the bar', 'Everybody’s']);
	expect(found({ team: deck })).toEqual(['On deck']);
	expect(found({})).toHaveLength(3);
});
