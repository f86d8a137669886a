// What people do between plans: receipts, echoes, rounds of memory, blockers, offers, thanks, hints put aside.
import { describe, expect, it } from 'vitest';
import { act } from '..';
import { ana, meet, value } from '../testing';

const team = 'genesis-3';
const code = (result: { ok: boolean; problem?: { code: string } }) => (result.ok ? 'ok' : result.problem?.code);

/** Ana's objective with a key result of Bo's, which serves one of hers. */
async function two() {
	const a = await ana();
	const b = await a.admits('bo');
	value(await a.does(act.addPerson, { name: 'Bo', id: b.person }));
	const above = value(await a.does(act.addObjective, { team, title: 'Calm ferries', values: { owner: a.person } }));
	const below = value(await a.does(act.addObjective, { team, title: 'Dry feet', values: { owner: b.person } }));
	const keyResult = value(
		await a.does(act.addKeyResult, { objective: below.focus ?? '', title: 'Late', values: { owner: b.person } })
	);
	const [up = '', down = '', late = ''] = [above.focus, below.focus, keyResult.focus];
	value(await a.does(act.publish, { id: up }));
	await meet(a, b);
	const link = value(await b.does(act.askLink, { from: down, to: up, kind: 'serves' })).focus ?? '';
	await meet(a, b);
	return { a, b, up, down, late, link };
}

describe('a receipt', () => {
	it('is a record of the change it is about, with when that arrived', async () => {
		const { a, b, up } = await two();
		const of = a.plan.onRecord(up).heads[0] ?? '';
		value(await b.does(act.gotIt, { about: up, of, arrived: b.now - 5 }));
		expect(b.plan.history(up)[0]).toMatchObject({
			kind: 'received',
			person: b.person,
			body: { of, arrived: b.now - 1005 }
		});
		expect(code(await b.does(act.gotIt, { about: up, of: 'x'.repeat(43), arrived: undefined }))).toBe('unknown-entity');
		expect(code(await b.does(act.answerSignal, { about: up, of, text: ' ', arrived: undefined }))).toBe(
			'comment-empty'
		);
	});
});

describe('an echo', () => {
	it('is written on this side and answered on the other', async () => {
		const { a, b, up, down, link } = await two();
		expect(code(await a.does(act.writeEcho, { link, text: 'For calm' }))).toBe('only-this-side-echoes');
		value(await b.does(act.writeEcho, { link, text: '  So that nobody waits ' }));
		await meet(a, b);
		const record = a.plan.history(link)[0];
		expect(record).toMatchObject({
			kind: 'echo-written',
			about: [link, down, up],
			body: { text: 'So that nobody waits', revision: a.plan.onRecord(up).heads[0] }
		});
		const echo = record ? a.plan.journal.keyOf(record) : '';
		expect(code(await b.does(act.answerEcho, { echo, answer: 'same' }))).toBe('only-the-other-side-answers');
		value(await a.does(act.answerEcho, { echo, answer: 'partly', note: 'Also the staff' }));
		expect(a.plan.history(link)[0]?.body).toEqual({ echo, answer: 'partly', note: 'Also the staff' });
	});
});

describe('a round of “What did we hear?”', () => {
	it('goes from writing to marking to its end, and only those above mark', async () => {
		const { a, b, up } = await two();
		const pier = value(await a.does(act.addTeam, { name: 'Pier', parent: team })).focus ?? '';
		const hearing = value(await a.does(act.openHearing, undefined)).focus ?? '';
		expect(code(await a.does(act.openHearing, undefined))).toBe('hearing-open-already');
		await meet(a, b);
		const lines = ['Boats without a rush', ' '];
		expect(code(await b.does(act.giveRecall, { hearing, team: pier, lines: ['1', '2', '3', '4'], knew: true }))).toBe(
			'value-unreadable'
		);
		value(await b.does(act.giveRecall, { hearing, team: pier, lines, knew: true }));
		expect(code(await b.does(act.giveRecall, { hearing, team: pier, lines, knew: false }))).toBe(
			'recall-given-already'
		);
		await meet(a, b);
		const [line] = a.plan.all('recallLines');
		expect(a.plan.all('recallLines')).toHaveLength(1);
		expect(JSON.stringify([...a.plan.all('recalls'), ...a.plan.all('recallLines')])).not.toContain(b.person);
		const mark = { line: line?.id ?? '', objective: up, mark: 'same' } as const;
		expect(code(await a.does(act.markRecall, mark))).toBe('state-unfit');
		value(await a.does(act.moveHearing, { id: hearing, state: 'marking' }));
		expect(code(await a.does(act.moveHearing, { id: hearing, state: 'marking' }))).toBe('state-unfit');
		await meet(a, b);
		expect(code(await b.does(act.giveRecall, { hearing, team: pier, lines, knew: false }))).toBe('state-unfit');
		value(await a.does(act.setTeam, { id: team, lead: null }));
		value(await a.does(act.markRecall, mark));
		await meet(a, b);
		value(await b.does(act.setTeam, { id: pier, lead: b.person }));
		expect(a.plan.get('recallLines', line?.id ?? '')).toMatchObject({ mark: 'same', markedBy: a.person });
		value(await a.does(act.moveHearing, { id: hearing, state: 'closed' }));
		expect(code(await a.does(act.markRecall, mark))).toBe('state-unfit');
	});
});

describe('a blocker', () => {
	it('said in a check-in is opened once, however often it is said again', async () => {
		const { b, late } = await two();
		value(await b.does(act.checkIn, { id: late, confidence: 4, blocker: 'No pilot' }));
		value(await b.does(act.checkIn, { id: late, confidence: 3, blocker: 'No pilot' }));
		expect(b.plan.all('blockers')).toMatchObject([
			{ keyResult: late, owner: b.person, body: 'No pilot', state: 'open' }
		]);
		const id = b.plan.all('blockers')[0]?.id ?? '';
		value(await b.does(act.closeBlocker, { id, by: b.person }));
		expect(b.plan.get('blockers', id)).toMatchObject({ state: 'solved', solvedBy: b.person, solvedAt: b.now });
		value(await b.does(act.checkIn, { id: late, blocker: 'No pilot' }));
		expect(b.plan.all('blockers')).toHaveLength(2);
	});

	it('is passed up once, and help is offered by others and taken by those who are stuck', async () => {
		const { a, b, late } = await two();
		const id =
			value(await b.does(act.openBlocker, { keyResult: late, text: 'No pilot', kind: 'capacity' })).focus ?? '';
		value(await b.does(act.passUpBlocker, { id }));
		expect(code(await b.does(act.passUpBlocker, { id }))).toBe('nothing-to-change');
		expect(code(await b.does(act.offerHelp, { to: id, text: 'Me' }))).toBe('offer-to-oneself');
		await meet(a, b);
		const offer = value(await a.does(act.offerHelp, { to: id, text: 'I know one' })).focus ?? '';
		expect(code(await a.does(act.answerOffer, { id: offer, answer: 'taken' }))).toBe('only-the-asker-closes');
		await meet(a, b);
		value(await b.does(act.answerOffer, { id: offer, answer: 'taken' }));
		expect(b.plan.get('offers', offer)?.state).toBe('taken');
	});
});

describe('thanks', () => {
	it('go to somebody else, for a day that has been, and can be withdrawn by whoever wrote them', async () => {
		const { a, b, late } = await two();
		const thanks = { to: b.person, on: late, text: 'Stayed until the last boat', meaning: 'passion' } as const;
		expect(code(await a.does(act.recognise, { ...thanks, to: a.person }))).toBe('thanks-to-oneself');
		expect(code(await a.does(act.recognise, { ...thanks, happenedOn: '2027-12-01' }))).toBe('date-to-come');
		const id = value(await a.does(act.recognise, { ...thanks, happenedOn: '2027-02-27' })).focus ?? '';
		expect(a.plan.get('cards', id)).toMatchObject({ to: b.person, happenedOn: '2027-02-27', meaning: 'passion' });
		await meet(a, b);
		expect(code(await b.does(act.withdrawCard, { id }))).toBe('only-the-author-withdraws');
		value(await a.does(act.withdrawCard, { id }));
		expect(a.plan.get('cards', id)).toMatchObject({ body: '', withdrawn: true });
	});
});

it('a meaning that is shared again is reworded, not doubled', async () => {
	const { b, down } = await two();
	value(await b.does(act.shareMeaning, { on: down, meaning: 'habit', text: 'Every day' }));
	value(await b.does(act.shareMeaning, { on: down, meaning: 'habit', text: 'Every morning' }));
	expect(b.plan.all('meanings')).toMatchObject([{ person: b.person, meaning: 'habit', body: 'Every morning' }]);
});

it('a hint is put aside with a reason, or not at all', async () => {
	const { b, late } = await two();
	const hint = { on: late, field: 'title', label: 'no-baseline', words: 'Late' } as const;
	expect(code(await b.does(act.dismissHint, { ...hint, reason: ' ' }))).toBe('reason-missing');
	value(await b.does(act.dismissHint, { ...hint, reason: 'We have never counted' }));
	expect(b.plan.all('dismissals')).toMatchObject([{ on: late, words: 'Late', reason: 'We have never counted' }]);
});
