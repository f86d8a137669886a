// What waits for whom, what is stuck, what changed, whose thanks: two people and a plan in memory.
import { LivePlan } from '$lib/live/live-plan';
import { act } from '$lib/plan';
import { ana, meet, value } from '$lib/plan/testing';
import type { Member } from '$lib/plan/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { linksToAnswer } from '../flow/needs';
import { nextReview } from './assumption-review';
import { cardsOf } from './cards';
import { changedSince } from './changed';
import { confidences, isDue, lastCheckIn } from './history';
import { meaningNote, readMeaning } from './meaning-note';
import { mentioned } from './mentions';
import { countOf, needsOf, ownKeyResults } from './needs';
import { ageInDays, assumptionsDue, fallSince, figuresOf, objectivesOf, stuckOf } from './stuck';

const team = 'genesis-3';
const today = '2027-03-01';
const day = 86_400_000;
let a: Member;
let b: Member;
let plan: LivePlan;
let objective: string;
let late: string;

const needs = (of: Member, on = today) => needsOf(plan, of.person, on);

/** Ana's objective; Bo's key result in it, which he has not taken on yet. */
beforeEach(async () => {
	a = await ana();
	b = await a.admits('bo');
	value(await a.does(act.addPerson, { name: 'Bo', id: b.person }));
	value(await a.does(act.setMembership, { team, person: b.person, member: true }));
	const values = { owner: a.person, kind: 'committed' as const };
	objective = value(await a.does(act.addObjective, { team, title: 'Calm ferries', values })).focus ?? '';
	const figures = { owner: b.person, from: 10, to: 0, current: 10, unit: 'min' };
	late = value(await a.does(act.addKeyResult, { objective, title: 'Late', values: figures })).focus ?? '';
	value(await a.does(act.publish, { id: objective }));
	await meet(a, b);
	plan = new LivePlan(a.plan);
});

const met = () => meet(a, b);

describe('what waits for me', () => {
	it('is a key result asked of me, until I answer', async () => {
		expect(needs(b).keyResults.map(({ id }) => id)).toEqual([late]);
		expect(countOf(needs(a))).toBe(0);
		value(await b.does(act.accept, { id: late }));
		await met();
		expect(countOf(needs(b))).toBe(0);
		expect(ownKeyResults(plan, b.person).map(({ id }) => id)).toEqual([late]);
	});

	it('is a link asked of what I answer for', async () => {
		const other = value(await b.does(act.addObjective, { team, title: 'Dry feet', values: { owner: b.person } }));
		const link = value(await b.does(act.askLink, { from: other.focus ?? '', to: objective, kind: 'serves' })).focus;
		await met();
		expect(linksToAnswer(plan, a.person).map(({ id }) => id)).toEqual([link]);
		expect(linksToAnswer(plan, b.person)).toEqual([]);
		value(await a.does(act.answerLink, { id: link ?? '', yes: true }));
		expect(linksToAnswer(plan, a.person)).toEqual([]);
	});

	it('is a call for help on what is mine, until I offer; then the offer waits for whoever asked', async () => {
		const call = value(await b.does(act.askForHelp, { on: late, text: 'Who knows tides?' })).focus ?? '';
		await met();
		expect(needs(a).help.map(({ id }) => id)).toEqual([call]);
		expect(needs(b).help).toEqual([]);
		const offer = value(await a.does(act.offerHelp, { to: call, text: 'I do' })).focus ?? '';
		expect(needs(a).help).toEqual([]);
		expect(needs(b).offers.map(({ id }) => id)).toEqual([offer]);
		await met();
		value(await b.does(act.answerOffer, { id: offer, answer: 'taken' }));
		await met();
		expect(needs(b).offers).toEqual([]);
	});

	it('is a blocker that is mine to clear, as long as its key result is worked on', async () => {
		const id = value(await a.does(act.openBlocker, { keyResult: late, text: 'No crane' })).focus ?? '';
		expect(needs(b).blockers.map((one) => one.id)).toEqual([id]);
		value(await a.does(act.setBlocker, { id, values: { owner: a.person } }));
		expect(needs(b).blockers).toEqual([]);
		expect(needs(a).blockers).toHaveLength(1);
		value(await a.does(act.drop, { id: objective, reason: 'Other harbour' }));
		expect(countOf(needs(a))).toBe(0);
	});

	it('is an assumption from its day on, and no more once it is answered', async () => {
		const id =
			value(await a.does(act.addAssumption, { objective, text: 'It rains', reviewOn: '2027-03-05' })).focus ?? '';
		expect(needs(a, '2027-03-04').assumptions).toEqual([]);
		expect(needs(a, '2027-03-05').assumptions).toHaveLength(1);
		expect(needs(b, '2027-03-05').assumptions).toEqual([]);
		expect(assumptionsDue(plan, objectivesOf(plan, team), today, 7)).toHaveLength(1);
		expect(assumptionsDue(plan, objectivesOf(plan, team), today, 3)).toHaveLength(0);
		value(await a.does(act.setAssumption, { id, values: { state: 'broken' } }));
		expect(needs(a, '2027-03-05').assumptions).toEqual([]);
	});

	it('is what is said on mine or to me by name, until I say something or it is resolved', async () => {
		const first = value(await b.does(act.comment, { on: objective, text: 'Why calm?' })).focus ?? '';
		await met();
		expect(needs(a).comments.map(({ id }) => id)).toEqual([first]);
		value(await a.does(act.comment, { on: objective, text: '@Bo ask the crew', replyTo: first }));
		expect(needs(a).comments).toEqual([]);
		expect(needs(b).comments.map(({ body }) => body)).toEqual(['@Bo ask the crew']);
		await met();
		value(await b.does(act.resolve, { id: first, resolved: true }));
		await met();
		expect(needs(b).comments).toEqual([]);
		value(await b.does(act.resolve, { id: first, resolved: false }));
		await met();
		expect(needs(b).comments).toHaveLength(1);
	});
});

describe('a name after an @', () => {
	const people = [
		{ id: 'mei', name: 'Mei Lin' },
		{ id: 'ann', name: 'Ann' },
		{ id: 'anna', name: 'Anna' },
		{ id: 'wang', name: '王小明' },
		{ id: 'li', name: '李梅' }
	];
	const to = (text: string) => [...mentioned(text, people)].sort();

	it('means the person, in full or by a first name that is only theirs', () => {
		expect(to('@Mei Lin, can you?')).toEqual(['mei']);
		expect(to('see @mei.')).toEqual(['mei']);
		expect(to('@Ann and @Anna')).toEqual(['ann', 'anna']);
		expect(to('@Annabel, mail me at a@b.c')).toEqual([]);
		expect(to('Mei Lin')).toEqual([]);
	});

	it('needs no space after it in Chinese', () => {
		expect(to('@王小明你看呢？＠李梅也看看')).toEqual(['li', 'wang']);
	});
});

describe('what is stuck', () => {
	const now = () => a.now;
	const stuck = () =>
		stuckOf(plan, objectivesOf(plan, team), (id) => plan.history(id), { now: now(), today: '2027-05-01' });

	it('is open blockers and calls, the oldest first, and no person is counted', async () => {
		value(await a.does(act.openBlocker, { keyResult: late, text: 'No crane' }));
		a.now += 3 * day;
		value(await a.does(act.openBlocker, { keyResult: late, text: 'No rope' }));
		value(await a.does(act.askForHelp, { on: late, text: 'Rope?' }));
		expect(stuck().blockers.map(({ body }) => body)).toEqual(['No crane', 'No rope']);
		expect(ageInDays(stuck().blockers[0]?.at ?? null, now())).toBe(3);
		expect(stuck().help).toHaveLength(1);
	});

	it('is confidence that is lower than a week ago', async () => {
		value(await a.does(act.checkIn, { id: late, confidence: 8 }));
		a.now += 8 * day;
		value(await a.does(act.checkIn, { id: late, confidence: 5 }));
		expect(stuck().fallen).toMatchObject([{ from: 8, to: 5 }]);
		a.now += 8 * day;
		expect(stuck().fallen).toEqual([]);
		expect(
			fallSince(
				[
					{ at: 1, value: 4 },
					{ at: 9, value: 6 },
					{ at: 10, value: 5 }
				],
				8
			)
		).toBeUndefined();
	});

	it('is committed work at risk; explore work expects nothing', async () => {
		expect(stuck().atRisk).toEqual([]);
		value(await a.does(act.moveCycle, { state: 'active' }));
		expect(stuck().atRisk.map(({ id }) => id)).toEqual([late]);
		const keyResult = plan.get('keyResults', late);
		const meta = plan.get('meta', 'cycle');
		if (!keyResult) throw new Error('there is one');
		// 61 of 91 days are gone, and nothing is reached.
		const figures = figuresOf(plan, keyResult, { kind: 'committed', nature: 'change' }, meta, '2027-05-01');
		expect(figures).toEqual({ progress: 0, expected: 61 / 91 });
		expect(figuresOf(plan, keyResult, { kind: 'committed', nature: 'explore' }, meta, today).expected).toBeUndefined();
		expect(figuresOf(plan, keyResult, { kind: 'aspirational', nature: null }, meta, today).expected).toBeUndefined();
	});
});

describe('the week in words', () => {
	it('tells what changed since a moment, by objective', async () => {
		a.now += 8 * day;
		const since = a.now;
		value(await a.does(act.checkIn, { id: late, value: 8, learnt: 'Tides' }));
		value(await a.does(act.comment, { on: objective, text: 'Fine' }));
		const [changed, ...more] = changedSince(plan, objectivesOf(plan, team), since, (items) => items.join());
		expect(more).toEqual([]);
		expect(changed?.objective.id).toBe(objective);
		expect(changed?.what.map(({ kind, of }) => [kind, of])).toEqual([['checked-in', 'Late']]);
	});

	it('knows the last word and how sure it was, and waits for the next after six days', async () => {
		value(await a.does(act.checkIn, { id: late, confidence: 7, learnt: 'Tides' }));
		value(await a.does(act.checkIn, { id: late, confidence: 6, because: 'Away', next: 'Ask' }));
		const history = plan.history(late);
		expect(confidences(history, late).map((point) => point.value)).toEqual([7, 6]);
		expect(lastCheckIn(history, late)).toMatchObject({ words: 'Away', next: 'Ask' });
		expect(isDue(undefined, a.now)).toBe(true);
		expect(isDue(lastCheckIn(history, late), a.now)).toBe(false);
		expect(isDue(lastCheckIn(history, late), a.now + 7 * day)).toBe(true);
	});

	it('has a wall of thanks, the newest first, by team and since', async () => {
		const other = value(await a.does(act.addTeam, { name: 'Crew', parent: team })).focus ?? '';
		value(await a.does(act.recognise, { to: b.person, text: 'First' }));
		const since = a.now + 1;
		value(await a.does(act.recognise, { to: b.person, text: 'Second', on: late }));
		expect(cardsOf(plan, null).map(({ body }) => body)).toEqual(['Second', 'First']);
		expect(cardsOf(plan, null, since).map(({ body }) => body)).toEqual(['Second']);
		expect(cardsOf(plan, team)).toHaveLength(2);
		expect(cardsOf(plan, other)).toEqual([]);
	});

	it('looks at what still holds in four weeks, unless the cycle is over by then', () => {
		expect(nextReview('2027-03-05', '2027-05-31')).toBe('2027-04-02');
		expect(nextReview('2027-05-20', '2027-05-31')).toBeNull();
		expect(nextReview('2027-05-20', null)).toBe('2027-06-17');
	});

	it('keeps what work feeds in me as a note', () => {
		const mine = { feeds: ['passion', 'habit'], words: 'The sea\nat five' } as const;
		expect(readMeaning(meaningNote(mine))).toEqual(mine);
		expect(meaningNote({ feeds: [], words: ' ' })).toBe('');
		expect(readMeaning('glory\nand gold')).toEqual({ feeds: [], words: 'and gold' });
	});
});
