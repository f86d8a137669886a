import { describe, expect, it } from 'vitest';
import { act } from '.';
import { canonicalState } from './digest';
import { ana, meet, value } from './testing';

const titleOf = (member: Awaited<ReturnType<typeof ana>>, id: string) =>
	member.plan.document.get('objectives', id)?.title;

describe('two people and one plan', () => {
	it('write in the same title at once and end with both words', async () => {
		const a = await ana();
		const b = await a.admits('bo');
		const { focus = '' } = value(await a.does(act.addObjective, { team: 'genesis-3', title: 'Calm ferries' }));
		await meet(a, b);
		a.plan.document.text('objectives', focus, 'title')?.edit(0, 0, 'Very ');
		b.plan.document.text('objectives', focus, 'title')?.edit(12, 0, ' at night');
		await meet(a, b);
		expect(titleOf(a, focus)).toBe('Very Calm ferries at night');
		expect(canonicalState(a.plan.document)).toBe(canonicalState(b.plan.document));
	});

	it('undo takes back only what its own person did, and keeps what others typed there', async () => {
		const a = await ana();
		const b = await a.admits('bo');
		const { focus = '' } = value(await a.does(act.addObjective, { team: null, title: '' }));
		await meet(a, b);
		b.plan.document.text('objectives', focus, 'title')?.edit(0, 0, 'Written by Bo');
		await meet(a, b);
		a.plan.document.undo();
		expect(a.plan.document.get('objectives', focus)?.alive).toBe(false);
		a.plan.document.redo();
		expect(a.plan.document.get('objectives', focus)).toMatchObject({ alive: true, title: 'Written by Bo' });
	});

	it('only the owner accepts a key result', async () => {
		const a = await ana();
		const b = await a.admits('bo');
		const objective = value(await a.does(act.addObjective, { team: null, title: 'Calm ferries' })).focus ?? '';
		const id =
			value(await a.does(act.addKeyResult, { objective, title: 'Late departures', values: { from: 9, to: 2 } }))
				.focus ?? '';
		value(await a.does(act.setKeyResult, { id, values: { owner: b.person } }));
		expect(await a.does(act.accept, { id })).toMatchObject({ ok: false, problem: { code: 'only-the-owner-answers' } });
		await meet(a, b);
		value(await b.does(act.accept, { id }));
		await meet(a, b);
		expect(a.plan.get('keyResults', id)?.acceptedBy).toBe(b.person);
		expect(a.plan.history(id).map(({ kind }) => kind)).toEqual(['accepted', 'edited', 'added']);
	});

	it('a material change of something published is a revision that follows the one before', async () => {
		const a = await ana();
		const id = value(await a.does(act.addObjective, { team: null, title: 'Calm ferries' })).focus ?? '';
		value(await a.does(act.publish, { id }));
		const [first] = a.plan.onRecord(id).heads;
		a.plan.document.text('objectives', id, 'title')?.edit(0, 4, 'Quiet');
		value(await a.does(act.settle, { in: 'objectives', id }));
		const [second] = a.plan.onRecord(id).heads;
		expect(a.plan.journal.record(second ?? '')?.body).toMatchObject({
			parents: [first],
			material: { title: 'Quiet ferries' }
		});
		expect(value(await a.does(act.settle, { in: 'objectives', id })).records).toEqual([]);
	});

	it('a key result that joins what is published, leaves it, or comes back, is a revision that others hear of', async () => {
		const a = await ana();
		const objective = value(await a.does(act.addObjective, { team: null, title: 'Calm ferries' })).focus ?? '';
		const early = value(await a.does(act.addKeyResult, { objective, title: 'Of the draft' })).focus ?? '';
		expect(a.plan.revisions(early)).toEqual([]);
		value(await a.does(act.publish, { id: objective }));
		const whole = value(await a.does(act.addKeyResult, { objective, title: 'Late boats' })).focus ?? '';
		expect(a.plan.revisions(whole).map(({ body }) => body)).toMatchObject([{ material: { title: 'Late boats' } }]);
		const typed = value(await a.does(act.addKeyResult, { objective })).focus ?? '';
		value(await a.does(act.settle, { in: 'keyResults', id: typed }));
		expect(a.plan.revisions(typed)).toEqual([]);
		a.plan.document.text('keyResults', typed, 'title')?.edit(0, 0, 'Dry feet');
		value(await a.does(act.settle, { in: 'keyResults', id: typed }));
		value(await a.does(act.remove, { in: 'keyResults', id: typed }));
		value(await a.does(act.restore, { in: 'keyResults', id: typed }));
		expect(a.plan.revisions(typed).map(({ kind, body }) => [kind, body.material])).toMatchObject([
			['changed', { title: 'Dry feet', dropped: false }],
			['changed', { title: 'Dry feet', dropped: true }],
			['changed', { title: 'Dry feet', dropped: false }]
		]);
	});

	it('what was published can go back to a draft, as a revision that everybody sees', async () => {
		const a = await ana();
		const id = value(await a.does(act.addObjective, { team: null, title: 'Calm ferries' })).focus ?? '';
		expect(await a.does(act.unpublish, { id })).toMatchObject({ ok: false, problem: { code: 'state-unfit' } });
		value(await a.does(act.publish, { id }));
		value(await a.does(act.unpublish, { id }));
		expect(a.plan.get('objectives', id)?.state).toBe('draft');
		expect(a.plan.revisions(id).map(({ kind }) => kind)).toEqual(['published', 'changed']);
	});
});
