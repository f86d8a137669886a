// Better wordings: what each writes, what it keeps, and that one Undo takes all of it back.
import { beforeEach, describe, expect, it } from 'vitest';
import { act } from '..';
import { ana, value } from '../testing';
import type { Member } from '../testing';

const team = 'genesis-3';
const code = (result: { ok: boolean; problem?: { code: string } }) => (result.ok ? 'ok' : result.problem?.code);

let a: Member;
let objective: string;
const titles = () =>
	a.plan
		.all('keyResults')
		.filter((one) => one.objective === objective)
		.sort((one, other) => (one.order < other.order ? -1 : 1))
		.map(({ title }) => title);
const keyResult = async (title: string) => value(await a.does(act.addKeyResult, { objective, title })).focus ?? '';

beforeEach(async () => {
	a = await ana();
	objective = value(await a.does(act.addObjective, { team, title: 'Raise borrowing to 70 %' })).focus ?? '';
});

describe('two results in one', () => {
	it('become two that stand together, and one again with one Undo', async () => {
		const id = await keyResult('Open a desk and print the leaflet');
		await keyResult('Last');
		const both = { in: 'keyResults', was: 'Open a desk and print the leaflet' } as const;
		value(await a.does(act.splitInTwo, { ...both, id, first: 'Open a desk', second: 'Print the leaflet' }));
		expect(titles()).toEqual(['Open a desk', 'Print the leaflet', 'Last']);
		a.plan.document.undo();
		expect(titles()).toEqual(['Open a desk and print the leaflet', 'Last']);
		a.plan.document.redo();
		expect(titles()).toEqual(['Open a desk', 'Print the leaflet', 'Last']);
	});

	it('stand in the same team where they are objectives, and need words each', async () => {
		const spot = { in: 'objectives', id: objective, was: 'Raise borrowing to 70 %' } as const;
		value(await a.does(act.splitInTwo, { ...spot, first: 'One', second: 'Two' }));
		expect(a.plan.all('objectives').map(({ title, team: of }) => [title, of])).toEqual([
			['One', team],
			['Two', team]
		]);
		const empty = await a.does(act.splitInTwo, { ...spot, was: 'One', first: 'One', second: ' ' });
		expect(code(empty)).toBe('title-missing');
	});
});

it('moves a figure out of an objective into a key result that keeps the words, in one step', async () => {
	await keyResult('Other');
	const moved = { id: objective, was: 'Raise borrowing to 70 %', rest: 'Raise borrowing', from: 41, to: 70, unit: '%' };
	const id = value(await a.does(act.figureToKeyResult, moved)).focus ?? '';
	expect(a.plan.get('objectives', objective)?.title).toBe('Raise borrowing');
	expect(a.plan.get('keyResults', id)).toMatchObject({
		title: 'Raise borrowing to 70 %',
		from: 41,
		to: 70,
		unit: '%',
		direction: 'up'
	});
	expect(titles()).toEqual(['Raise borrowing to 70 %', 'Other']);
	a.plan.document.undo();
	expect(a.plan.get('objectives', objective)?.title).toBe('Raise borrowing to 70 %');
	expect(titles()).toEqual(['Other']);
	expect(code(await a.does(act.figureToKeyResult, { ...moved, rest: ' ' }))).toBe('title-missing');
});

it('writes nothing where the text says something else by now', async () => {
	const was = 'Open a desk and print the leaflet';
	const id = await keyResult(`${was} for 40 libraries`);
	const spot = { in: 'keyResults', id, was } as const;
	expect(code(await a.does(act.splitInTwo, { ...spot, first: 'Open a desk', second: 'Print' }))).toBe('text-changed');
	expect(code(await a.does(act.rewordText, { ...spot, field: 'title', text: 'Open a desk' }))).toBe('text-changed');
	const moved = { id: objective, was: 'Raise borrowing', rest: 'Raise', from: null, to: 70, unit: '%' };
	expect(code(await a.does(act.figureToKeyResult, moved))).toBe('text-changed');
	expect(titles()).toEqual([`${was} for 40 libraries`]);
	expect(a.plan.get('objectives', objective)?.title).toBe('Raise borrowing to 70 %');
});

describe('from a task to an outcome', () => {
	it('fills title, from, to and unit, keeps the task as an initiative, and is one step', async () => {
		const id = await keyResult('Write the handbook');
		const outcome = { id, title: 'Newcomers who borrow on day one', from: 41, to: 70, unit: '%', keepTask: true };
		value(await a.does(act.taskToOutcome, outcome));
		expect(a.plan.get('keyResults', id)).toMatchObject({ title: outcome.title, from: 41, to: 70, direction: 'up' });
		expect(a.plan.all('initiatives').map(({ body, keyResult: of }) => [body, of])).toEqual([
			['Write the handbook', id]
		]);
		a.plan.document.undo();
		expect(a.plan.get('keyResults', id)).toMatchObject({ title: 'Write the handbook', from: null, to: null });
		expect(a.plan.all('initiatives')).toEqual([]);
	});

	it('refuses what cannot be measured, and keeps no task that nobody wants kept', async () => {
		const id = await keyResult('Write the handbook');
		const same = { id, title: 'Borrowing', from: 4, to: 4, unit: '', keepTask: true };
		expect(code(await a.does(act.taskToOutcome, same))).toBe('from-equals-to');
		value(await a.does(act.taskToOutcome, { ...same, to: null, keepTask: false }));
		expect(a.plan.get('keyResults', id)).toMatchObject({ title: 'Borrowing', from: 4, to: null });
		expect(a.plan.all('initiatives')).toEqual([]);
	});
});

it('tells others when a published text is reworded, and leaves a closed cycle alone', async () => {
	value(await a.does(act.publish, { id: objective }));
	const spot = { in: 'objectives', id: objective, field: 'title' } as const;
	value(await a.does(act.rewordText, { ...spot, was: 'Raise borrowing to 70 %', text: 'Everybody borrows' }));
	expect(a.plan.history(objective)[0]).toMatchObject({
		kind: 'changed',
		body: { material: { title: 'Everybody borrows' } }
	});
	for (const state of ['active', 'review', 'closed'] as const) value(await a.does(act.moveCycle, { state }));
	expect(code(await a.does(act.rewordText, { ...spot, was: 'Everybody borrows', text: 'Late' }))).toBe('cycle-closed');
});

it('keeps what is written while a step is being signed', async () => {
	const id = await keyResult('Open a desk and print the leaflet');
	const title = a.plan.document.text('keyResults', id, 'title');
	const step = { in: 'keyResults', id, was: 'Open a desk and print the leaflet' } as const;
	const done = a.does(act.splitInTwo, { ...step, first: 'Open a desk', second: 'print the leaflet' });
	title?.edit(0, 0, 'Now: ');
	value(await done);
	expect(titles()).toEqual(['Now: Open a desk', 'print the leaflet']);
});
