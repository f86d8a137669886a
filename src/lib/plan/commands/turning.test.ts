// Nothing that a person wrote is lost when a key result becomes an objective, or an objective a key result.
import { beforeEach, expect, it } from 'vitest';
import { act } from '..';
import type { Plan } from '..';
import { ana, value } from '../testing';
import type { Member } from '../testing';

const team = 'genesis-3';
let a: Member;
let plan: Plan;
let objective: string;
let id: string;
const made = async <I>(command: Parameters<typeof a.does<I>>[0], input: I) =>
	value(await a.does(command, input)).focus ?? '';
const turnOut = (back = false) => made(act.turnIntoObjective, { id, back });
const keyResults = (of: string) =>
	plan
		.all('keyResults')
		.filter((one) => one.objective === of)
		.sort((x, y) => (x.order < y.order ? -1 : 1))
		.map(({ title }) => title);

beforeEach(async () => {
	a = await ana();
	plan = a.plan;
	objective = await made(act.addObjective, { team, title: 'Calm ferries' });
	const values = { from: 9, to: 2, unit: 'min', due: '2027-04-01', owner: a.person };
	id = await made(act.addKeyResult, { objective, title: 'Late departures', values });
	await made(act.addKeyResult, { objective, title: 'Complaints' });
	value(await a.does(act.checkIn, { id, value: 7, confidence: 6 }));
	await made(act.addMilestone, { keyResult: id, text: 'New ramp' });
	await made(act.addInitiative, { keyResult: id, text: 'Signs' });
	plan.document.text('keyResults', id, 'note')?.edit(0, 0, 'From the log');
});

it('a key result that turned and turned back has its figures and parts again, and the words written since', async () => {
	const before = plan.get('keyResults', id);
	const turned = await turnOut();
	expect(plan.get('objectives', turned)).toMatchObject({
		...{ title: 'Late departures', note: 'From the log', owner: a.person, team, state: 'draft' }
	});
	expect(keyResults(objective)).toEqual(['Complaints']);
	plan.document.text('objectives', turned, 'title')?.edit(0, 4, 'Tardy');
	const again = await made(act.turnIntoKeyResult, { id: turned, under: objective });
	expect(again).toBe(id);
	expect(plan.get('keyResults', id)).toEqual({
		...before,
		title: 'Tardy departures',
		turnedFrom: turned,
		order: expect.any(String)
	});
	expect(keyResults(objective)).toEqual(['Complaints', 'Tardy departures']);
	expect(plan.all('milestones')).toMatchObject([{ keyResult: id, body: 'New ramp' }]);
	expect(plan.get('objectives', turned)?.alive).toBe(false);
});

it('turned out a second time it is the objective it was, with what was written there', async () => {
	const turned = await turnOut();
	plan.document.text('objectives', turned, 'why')?.edit(0, 0, 'People miss their trains');
	value(await a.does(act.setObjective, { id: turned, values: { nature: 'change', kind: 'committed' } }));
	await made(act.addAssumption, { objective: turned, text: 'The ramp holds', reviewOn: '2027-04-01' });
	await made(act.turnIntoKeyResult, { id: turned, under: objective });
	expect(await turnOut()).toBe(turned);
	expect(plan.get('objectives', turned)).toMatchObject({
		...{ alive: true, why: 'People miss their trains', nature: 'change', kind: 'committed', team }
	});
	expect(plan.all('assumptions')).toHaveLength(1);
});

it('put back by the word of a toast it stands where it stood', async () => {
	const turned = await turnOut();
	await made(act.turnIntoKeyResult, { id: turned, under: objective, back: true });
	expect(keyResults(objective)).toEqual(['Late departures', 'Complaints']);
});

it('an objective keeps nature and assumptions while it is a key result', async () => {
	const other = await made(act.addObjective, { team: null, title: 'Quiet decks', values: { nature: 'explore' } });
	const { order } = plan.get('objectives', other) ?? {};
	const turned = await made(act.turnIntoKeyResult, { id: other, under: objective });
	expect(plan.get('keyResults', turned)).toMatchObject({ title: 'Quiet decks', acceptedBy: a.person, type: 'number' });
	expect(await made(act.turnIntoObjective, { id: turned, back: true })).toBe(other);
	expect(plan.get('objectives', other)).toMatchObject({ nature: 'explore', team: null, order, alive: true });
});

it('what was said about it and what it is tied to goes along, but for a tie that would close a circle', async () => {
	const other = await made(act.addObjective, { team, title: 'Quiet decks' });
	const comment = await made(act.comment, { on: id, text: 'From which pier?' });
	const help = await made(act.askForHelp, { on: id, text: 'Who has the log?' });
	const link = await made(act.askLink, { from: id, to: other, kind: 'serves' });
	const turned = await turnOut();
	expect(plan.get('comments', comment)?.on).toBe(turned);
	expect(plan.get('helpRequests', help)?.on).toBe(turned);
	expect(plan.get('links', link)).toMatchObject({ from: turned, to: other });
	await made(act.turnIntoKeyResult, { id: turned, under: other });
	expect(plan.get('comments', comment)?.on).toBe(id);
	expect(plan.get('links', link)).toMatchObject({ from: turned, to: other });
});

it('is one step of undo, and is refused where it would hide key results', async () => {
	const before = plan.get('keyResults', id);
	const turned = await turnOut();
	plan.document.undo();
	expect(plan.get('keyResults', id)).toEqual(before);
	expect(plan.get('objectives', turned)?.alive).toBe(false);
	const other = await made(act.addObjective, { team, title: 'Quiet decks' });
	const refused = await a.does(act.turnIntoKeyResult, { id: objective, under: other });
	expect(refused).toMatchObject({ ok: false, problem: { code: 'state-unfit' } });
});
