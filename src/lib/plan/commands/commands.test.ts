import { describe, expect, it } from 'vitest';
import { act, announceSuccessor, openNextCycle, Plan, successors, versions } from '..';
import { Journal } from '../journal/journal';
import { readRecord } from '../journal/record';
import { ana, checker, meet, value } from '../testing';
import type { Member } from '../testing';

const team = 'genesis-3';

async function withObjective(title = 'Calm ferries') {
	const a = await ana();
	const id = value(await a.does(act.addObjective, { team, title })).focus ?? '';
	return { a, id };
}

const addKeyResult = async (a: Member, objective: string, values = {}) =>
	value(await a.does(act.addKeyResult, { objective, title: 'Late departures', values })).focus ?? '';
const code = (result: { ok: boolean; problem?: { code: string } }) => (result.ok ? 'ok' : result.problem?.code);

describe('bad input', () => {
	it('to a key result is refused with its reason, and nothing is written', async () => {
		const { a, id: objective } = await withObjective();
		const add = async (values: object) => code(await a.does(act.addKeyResult, { objective, values }));
		expect(await add({ from: 5, to: 5 })).toBe('from-equals-to');
		expect(await add({ type: 'range', low: 9, high: 3 })).toBe('range-reversed');
		expect(await add({ from: Number.NaN })).toBe('number-out-of-range');
		expect(await add({ to: 1e300 })).toBe('number-out-of-range');
		expect(await add({ due: '2027-02-30' })).toBe('date-unreadable');
		expect(await add({ owner: '__proto__' })).toBe('value-unreadable');
		const id = await addKeyResult(a, objective, { from: 9, to: 2 });
		expect(code(await a.does(act.setKeyResult, { id, values: { from: 2 } }))).toBe('from-equals-to');
		expect(code(await a.does(act.checkIn, { id, confidence: 11 }))).toBe('number-out-of-range');
		expect(code(await a.does(act.checkIn, { id, because: '  ' }))).toBe('check-in-empty');
		expect(a.plan.all('keyResults')).toHaveLength(1);
	});

	it('to dates and names is refused', async () => {
		const a = await ana();
		expect(code(await a.does(act.setCycle, { start: '2027-06-01' }))).toBe('dates-reversed');
		expect(code(await a.does(act.setCycle, { end: 'soon' }))).toBe('date-unreadable');
		expect(code(await a.does(act.setCycle, { cycleName: ' \u0000 ' }))).toBe('name-missing');
		const away = { person: a.person, from: '2027-04-09', to: '2027-04-02' };
		expect(code(await a.does(act.addAway, away))).toBe('dates-reversed');
		expect(code(await a.does(act.addPerson, { name: 'Ana', id: a.person }))).toBe('id-taken');
		expect(code(await a.does(act.addTeam, { name: '\u200b'.repeat(0), parent: null }))).toBe('name-missing');
	});

	it('that would close a circle is refused', async () => {
		const { a, id: one } = await withObjective();
		const two = value(await a.does(act.addObjective, { team, title: 'Two' })).focus ?? '';
		const part = await addKeyResult(a, one);
		value(await a.does(act.askLink, { from: one, to: two, kind: 'serves' }));
		expect(code(await a.does(act.askLink, { from: two, to: one, kind: 'serves' }))).toBe('link-circle');
		expect(code(await a.does(act.askLink, { from: two, to: part, kind: 'serves' }))).toBe('link-circle');
		expect(code(await a.does(act.askLink, { from: one, to: one, kind: 'needs' }))).toBe('link-to-itself');
		expect(code(await a.does(act.askLink, { from: one, to: two, kind: 'serves' }))).toBe('link-known');
		const below = value(await a.does(act.addTeam, { name: 'Pier', parent: team })).focus ?? '';
		expect(code(await a.does(act.setTeam, { id: team, parent: below }))).toBe('team-circle');
		expect(code(await a.does(act.setTeam, { id: team, parent: team }))).toBe('team-circle');
	});

	it('about what is not there is refused', async () => {
		const { a, id } = await withObjective();
		const nowhere = { team: 'nowhere', title: 'x' };
		expect(code(await a.does(act.addObjective, nowhere))).toBe('already-gone');
		expect(code(await a.does(act.move, { in: 'objectives', id, list: 'nowhere' }))).toBe('already-gone');
		expect(code(await a.does(act.remove, { in: 'objectives', id: '__proto__' }))).toBe('already-gone');
		expect(code(await a.does(act.remove, { in: 'meta', id: 'cycle' }))).toBe('unknown-entity');
		expect(code(await a.does(act.comment, { on: '<b>', text: 'hm' }))).toBe('unknown-entity');
		expect(code(await a.does(act.setObjective, { id, values: { state: 'published' } }))).toBe('state-unfit');
	});

	it.each([
		['ten thousand characters', 'x'.repeat(10_000)],
		['emoji to the brim', '\u{1f6f3}\ufe0f'.repeat(3334)],
		['right to left', 'هدف \u202eevil\u202c واضح'],
		['control characters', 'a\u0000b\u001b[31mc\r\nd'],
		['half a character', 'x\ud83d'],
		['markup', '<img src=x onerror=alert(1)> | # =1+1']
	])('in a title, %s, is kept as text that every peer can read and sign', async (_, title) => {
		const { a, id } = await withObjective(title);
		const b = await a.admits('bo');
		value(await a.does(act.publish, { id }));
		value(await a.does(act.duplicateObjective, { id }));
		await meet(a, b);
		expect(b.plan.get('objectives', id)?.title).toBe(a.plan.get('objectives', id)?.title);
		expect(b.plan.get('objectives', id)?.title).not.toMatch(/\p{Surrogate}|\u0000|\u202e/u);
		expect([...b.plan.journal.doubts]).toEqual([]);
		expect(b.plan.journal.size).toBe(a.plan.journal.size);
		for (const record of b.plan.journal.records()) expect(readRecord(record)).toBe(record);
	});
});

describe('a closed cycle', () => {
	it('stays as it was', async () => {
		const { a, id } = await withObjective();
		for (const state of ['active', 'review', 'closed'] as const) value(await a.does(act.moveCycle, { state }));
		expect(code(await a.does(act.moveCycle, { state: 'draft' }))).toBe('state-unfit');
		for (const result of [
			await a.does(act.remove, { in: 'objectives', id }),
			await a.does(act.move, { in: 'objectives', id, list: null }),
			await a.does(act.duplicateObjective, { id }),
			await a.does(act.addKeyResult, { objective: id })
		])
			expect(code(result)).toBe('cycle-closed');
	});
});

describe('accepting', () => {
	it('is nobody else’s to give: a new owner starts without', async () => {
		const { a, id: objective } = await withObjective();
		const mine = await addKeyResult(a, objective, { owner: a.person, acceptedBy: 'bo' });
		expect(a.plan.get('keyResults', mine)?.acceptedBy).toBe(a.person);
		const theirs = await addKeyResult(a, objective, { owner: 'bo', acceptedBy: 'bo' });
		expect(a.plan.get('keyResults', theirs)?.acceptedBy).toBeNull();
		value(await a.does(act.setKeyResult, { id: theirs, values: { acceptedBy: 'bo', unit: 'min' } }));
		expect(a.plan.get('keyResults', theirs)).toMatchObject({ acceptedBy: null, unit: 'min' });
		value(await a.does(act.setKeyResult, { id: mine, values: { owner: 'bo' } }));
		expect(a.plan.get('keyResults', mine)).toMatchObject({ owner: 'bo', acceptedBy: null });
	});
});

describe('versions', () => {
	it('are every wording on record, newest first, and any of them can be brought back and that undone', async () => {
		const { a, id } = await withObjective();
		value(await a.does(act.publish, { id }));
		a.plan.document.text('objectives', id, 'title')?.edit(0, 4, 'Quiet');
		value(await a.does(act.settle, { in: 'objectives', id }));
		value(await a.does(act.setObjective, { id, values: { nature: 'change', owner: null } }));
		const known = versions(a.plan, id);
		expect(known.map(({ material }) => [material.title, material.owner])).toEqual([
			['Quiet ferries', null],
			['Quiet ferries', a.person],
			['Calm ferries', a.person]
		]);
		const [latest, , version] = known;
		if (!latest || !version) throw new Error('no versions');
		expect(code(await a.does(act.restoreVersion, { in: 'objectives', id, version: latest }))).toBe('nothing-to-change');
		const change = value(await a.does(act.restoreVersion, { in: 'objectives', id, version }));
		expect(a.plan.get('objectives', id)).toMatchObject({
			title: 'Calm ferries',
			owner: a.person,
			nature: null,
			state: 'published'
		});
		expect(change.records[0]).toMatchObject({ kind: 'changed', body: { restores: version.key } });
		a.plan.document.undo();
		expect(a.plan.get('objectives', id)).toMatchObject({ title: 'Quiet ferries', owner: null, nature: 'change' });
	});

	it('of a key result come back without anybody having accepted, and never as one that cannot be measured', async () => {
		const { a, id: objective } = await withObjective();
		const id = await addKeyResult(a, objective, { from: 9, to: 2, owner: 'bo' });
		value(await a.does(act.publish, { id: objective }));
		value(await a.does(act.setKeyResult, { id, values: { owner: a.person, to: 3 } }));
		const version = versions(a.plan, id).at(-1);
		if (!version) throw new Error('no version');
		const spoilt = { key: version.key, material: { ...version.material, from: 2 } };
		expect(code(await a.does(act.restoreVersion, { in: 'keyResults', id, version: spoilt }))).toBe('from-equals-to');
		value(await a.does(act.restoreVersion, { in: 'keyResults', id, version }));
		expect(a.plan.get('keyResults', id)).toMatchObject({ to: 2, owner: 'bo', acceptedBy: null });
	});
});

describe('a copy', () => {
	it('is a draft beside the original, with what is still open, accepted and measured by nobody', async () => {
		const { a, id } = await withObjective();
		const measured = await addKeyResult(a, id, { from: 9, to: 2, owner: a.person });
		value(await a.does(act.checkIn, { id: measured, value: 5, confidence: 6 }));
		const ramp = value(await a.does(act.addMilestone, { keyResult: measured, text: 'Ramp' })).focus ?? '';
		value(await a.does(act.addMilestone, { keyResult: measured, text: 'Signs' }));
		value(await a.does(act.tick, { in: 'milestones', id: ramp, done: true }));
		value(await a.does(act.addObjective, { team, title: 'After' }));
		value(await a.does(act.publish, { id }));
		const copy = value(await a.does(act.duplicateObjective, { id })).focus ?? '';
		const order = [...a.plan.all('objectives')].sort((x, y) => (x.order < y.order ? -1 : 1));
		expect(order.map(({ title }) => title)).toEqual(['Calm ferries', 'Calm ferries', 'After']);
		expect(a.plan.get('objectives', copy)).toMatchObject({ state: 'draft', team, owner: a.person });
		const [part] = a.plan.all('keyResults').filter(({ objective }) => objective === copy);
		expect(part).toMatchObject({ from: 9, to: 2, current: null, confidence: null, owner: a.person, acceptedBy: null });
		const items = a.plan.all('milestones').filter(({ keyResult }) => keyResult === part?.id);
		expect(items.map(({ body }) => body)).toEqual(['Signs']);
		a.plan.document.undo();
		expect(a.plan.get('objectives', copy)?.alive).toBe(false);
	});
});

describe('the next cycle', () => {
	it('is told in the old one as a set: two made apart are both seen', async () => {
		const a = await ana();
		const b = await a.admits('bo');
		await meet(a, b);
		expect(successors(a.plan)).toEqual([]);
		a.plan.document.record(await a.sign([announceSuccessor({ cycle: 'summer-1', name: 'Summer' })]));
		b.now += 5000;
		b.plan.document.record(await b.sign([announceSuccessor({ cycle: 'summer-2', name: ' Summer\u0000 ' })]));
		await meet(a, b);
		await meet(a, b);
		expect(successors(a.plan)).toEqual(successors(b.plan));
		expect(successors(a.plan)).toMatchObject([
			{ cycle: 'summer-1', name: 'Summer', person: a.person },
			{ cycle: 'summer-2', name: 'Summer', person: b.person }
		]);
	});

	it('carries over what is chosen, from where it stands, with the roster of the space', async () => {
		const { a, id } = await withObjective();
		const part = await addKeyResult(a, id, { from: 9, to: 2 });
		value(await a.does(act.checkIn, { id: part, value: 5 }));
		const roster = [...a.plan.journal.records()].flatMap((record) =>
			record.cycle === '' ? [{ key: a.plan.journal.keyOf(record), record }] : []
		);
		let ids = 0;
		const next = await openNextCycle(
			a.plan,
			{ cycleName: 'Summer', start: '2027-06-01', end: '2027-08-31', carry: [id, 'nothing'] },
			a.device,
			a,
			roster,
			{ newId: () => `next-${++ids}`, now: a.now }
		);
		const journal = new Journal(next.document.doc, { space: a.space, cycle: next.cycle, checker });
		await journal.check();
		const plan = new Plan(next.document, journal);
		expect([...journal.doubts]).toEqual([]);
		expect(plan.all('objectives')).toMatchObject([
			{ title: 'Calm ferries', state: 'draft', carriedFrom: `${a.cycle}:${id}` }
		]);
		expect(plan.all('keyResults')).toMatchObject([{ from: 5, to: 2, current: 5, confidence: null }]);
		expect(plan.get('meta', 'cycle')).toMatchObject({ number: 2, previous: a.cycle, state: 'draft' });
	});
});

describe('bringing in', () => {
	const parts = { milestones: [{ text: 'Ramp', done: true }], initiatives: [{ text: 'Signs', done: false }] };
	const keyResult = { title: 'Late departures', note: '', owner: 'Ana', ...parts };
	const objective = { title: 'Calm ferries', why: '', note: '', owner: 'Mei', teamPath: ['Pier'], parent: null };

	it('makes teams by name, matches owners, and is one step of undo', async () => {
		const a = await ana();
		const { records } = value(
			await a.does(act.bringIn, {
				objectives: [
					{ ...objective, keyResults: [{ ...keyResult, values: { type: 'number', from: 3, to: 3 } }] },
					{ ...objective, teamPath: [' pier '], parent: 0, title: 'Second', keyResults: [] }
				],
				team: null,
				ownerNote: (name) => `Owner: ${name}`
			})
		);
		expect(records).toMatchObject([{ kind: 'imported', body: { objectives: 2, keyResults: 1 } }]);
		expect(a.plan.all('teams').map(({ name }) => name)).toEqual(['Ferry harbour', 'Pier']);
		const [first, second] = [...a.plan.all('objectives')].sort((x, y) => (x.order < y.order ? -1 : 1));
		expect(first).toMatchObject({ title: 'Calm ferries', owner: null, note: 'Owner: Mei' });
		expect(second?.team).toBe(first?.team);
		expect(a.plan.all('keyResults')).toMatchObject([{ owner: a.person, acceptedBy: null, from: 3, to: null }]);
		expect(a.plan.all('links')).toMatchObject([{ from: second?.id, to: first?.id, state: 'accepted' }]);
		a.plan.document.undo();
		expect([a.plan.all('objectives'), a.plan.all('links'), a.plan.all('milestones')]).toEqual([[], [], []]);
	});

	it('stands broken order keys of those who were there, and refuses endless texts', async () => {
		const { a, id } = await withObjective();
		(a.plan.document.doc.getMap('objectives').get(id) as { set(key: string, value: string): void }).set('order', 'zz');
		const input = { objectives: [{ ...objective, keyResults: [] }], team: null, ownerNote: String };
		value(await a.does(act.bringIn, { ...input, objectives: [{ ...objective, teamPath: [], keyResults: [] }], team }));
		const rows = [...a.plan.all('objectives')].sort((x, y) => (x.order < y.order ? -1 : 1));
		expect(rows).toMatchObject([{ id }, { title: 'Calm ferries' }]);
		const long = { ...objective, why: 'x'.repeat(20_001), keyResults: [] };
		expect(code(await a.does(act.bringIn, { ...input, objectives: [long] }))).toBe('text-too-long');
	});
});
