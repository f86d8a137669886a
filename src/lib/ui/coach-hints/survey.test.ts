// The whole plan read: ranked, grouped, counted, in slices, and without what was put aside.
import { LivePlan, act } from '$lib/live';
import { ana, value } from '$lib/plan/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Member } from '$lib/plan/testing';
import { answeredBy } from './reading';
import { survey, type Pace } from './survey';

let a: Member;
let plan: LivePlan;
const team = 'genesis-3';
const objective = async (title: string, values = {}) =>
	value(await a.does(act.addObjective, { team, title, values })).focus ?? '';
const keyResult = async (of: string, title: string, values = {}) =>
	value(await a.does(act.addKeyResult, { objective: of, title, values })).focus ?? '';
/** A clock that goes on by one with each look at it. */
const pace = (turn: number): Pace & { pauses: number } => {
	let now = 0;
	return {
		now: () => now++,
		turn,
		pauses: 0,
		pause: async function (this: { pauses: number }) {
			this.pauses++;
		}
	};
};
const read = async (at = pace(1000), stopped = () => false, onprogress: (share: number) => void = () => {}) =>
	survey(plan, plan.ids('objectivesOfTeam', team), stopped, onprogress, at);

beforeEach(async () => {
	a = await ana();
	plan = new LivePlan(a.plan);
});

describe('a survey', () => {
	it('has the most useful first, two of one text at most, grouped by what they are about', async () => {
		const id = await objective('Grow library borrowing to 70 %');
		await keyResult(id, 'Write the handbook and print the leaflet');
		await keyResult(id, 'Reader satisfaction is at least 90%');
		await keyResult(id, 'Whoever misses the quota loses the bonus');
		const all = await read();
		expect(all?.parts.map(({ about }) => about)).toEqual(['trust', 'outcome', 'aim', 'measure']);
		expect(all).toMatchObject({ objectives: 1, saysWhy: 0, keyResults: 3, measured: 0 });
		const ofOne = new Map<string, number>();
		for (const { asked } of all?.parts ?? [])
			for (const { question } of asked) ofOne.set(question.place, (ofOne.get(question.place) ?? 0) + 1);
		expect(Math.max(...ofOne.values())).toBeLessThanOrEqual(2);
		expect(all?.texts).toBe(ofOne.size);
	});

	it('asks nothing of what the fields answer, of what is dropped, or of words that were put aside', async () => {
		const id = await objective('Every newcomer finds a first book');
		const measured = await keyResult(id, 'Reader satisfaction is at least 90%', { from: 70, to: 90 });
		expect((await read())?.questions).toBe(0);
		const task = await keyResult(id, 'Write the handbook');
		const [part] = (await read())?.parts ?? [];
		expect(part?.asked.map(({ question }) => [question.on, question.hint.label])).toEqual([[task, 'task-output']]);
		const aside = {
			on: task,
			field: 'title',
			label: 'task-output',
			words: 'Write the handbook',
			reason: 'Law'
		} as const;
		value(await a.does(act.dismissHint, aside));
		expect((await read())?.questions).toBe(0);
		value(await a.does(act.drop, { id, reason: 'No time' }));
		expect(await read()).toMatchObject({ objectives: 0, keyResults: 0 });
		expect(measured).not.toBe(task);
	});

	it('reads the figures beside a title with it: what goes from one to another is no task', async () => {
		const id = await objective('Every newcomer finds a first book');
		const title = 'Books saved from the bin';
		await keyResult(id, title);
		expect((await read())?.parts.flatMap(({ asked }) => asked.map(({ question }) => question.hint.label))).toContain(
			'task-output'
		);
		await keyResult(id, title, { from: 12, to: 40 });
		const all = await read();
		expect(all?.parts.flatMap(({ asked }) => asked).filter(({ question }) => question.text === title)).toHaveLength(1);
	});

	it('asks of an objective that only says what it serves says', async () => {
		const above = await objective('Every newcomer finds a first book by themselves');
		const below = await objective('Every newcomer finds their first book by themselves');
		value(await a.does(act.askLink, { from: below, to: above, kind: 'serves' }));
		const asked = (await read())?.parts.flatMap((part) => part.asked) ?? [];
		expect(asked.map(({ question }) => [question.on, question.hint.label])).toEqual([[below, 'copies-parent']]);
	});

	it('gives way after each slice, tells how far it is, and stops when it is called off', async () => {
		for (let at = 0; at < 9; at++) await objective(`Newcomers ${at} find a book`);
		const [slow, shares] = [pace(2), [] as number[]];
		expect(
			(
				await read(
					slow,
					() => false,
					(share) => shares.push(share)
				)
			)?.objectives
		).toBe(9);
		expect(slow.pauses).toBeGreaterThan(1);
		expect(shares.every((share, at) => share < 1 && share >= (shares[at - 1] ?? 0))).toBe(true);
		expect(await read(pace(2), () => true)).toBeUndefined();
	});
});

it('knows what the fields beside a title have answered', () => {
	const none = { type: 'number', from: null, to: null, low: null, high: null } as const;
	expect([...answeredBy(none, null)]).toEqual([]);
	expect([...answeredBy({ ...none, to: 9 }, null)]).toEqual(['unmeasurable']);
	expect([...answeredBy({ ...none, from: 4, to: 9 }, 'run')]).toEqual([
		'unmeasurable',
		'no-baseline',
		'maintain-bau',
		'task-output'
	]);
	expect(answeredBy({ ...none, from: 0, to: 9 }, null)).not.toContain('task-output');
	expect([...answeredBy({ ...none, type: 'range', low: 2 }, null)]).toContain('maintain-bau');
});
