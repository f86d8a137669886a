import { describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { collections } from '$lib/model/schema';
import { act } from '.';
import { create, reword, set } from './change';
import type { Change, Write } from './change';
import { canonicalState } from './digest';
import { PlanDocument } from './plan-document';
import type { Touched } from './plan-document';
import { ana, meet, value } from './testing';

const apply = (document: PlanDocument, ...writes: Write[]) =>
	document.apply({ writes, records: [], undoable: true }, []);

function withObjective(title = 'Calm ferries') {
	const document = new PlanDocument();
	apply(document, create('objectives', 'one', { title, state: 'draft', team: 'north' }));
	const handle = document.text('objectives', 'one', 'title');
	if (!handle) throw new Error('no title');
	return { document, handle, read: () => document.get('objectives', 'one') };
}

function together(a: PlanDocument, b: PlanDocument) {
	Y.applyUpdate(b.doc, Y.encodeStateAsUpdate(a.doc), 'a peer');
	Y.applyUpdate(a.doc, Y.encodeStateAsUpdate(b.doc), 'a peer');
}

describe('undo', () => {
	it('takes back what was typed, set, removed and created, one step each, and redo brings it again', () => {
		const { document, handle, read } = withObjective();
		handle.edit(0, 0, 'Very ');
		apply(document, set('objectives', 'one', { owner: 'ana' }));
		apply(document, set('objectives', 'one', { alive: false }));
		const seen = () => [read()?.alive, read()?.owner, read()?.title];
		const states = [seen()];
		while (document.canUndo) {
			document.undo();
			states.push(seen());
		}
		expect(states).toEqual([
			[false, 'ana', 'Very Calm ferries'],
			[true, 'ana', 'Very Calm ferries'],
			[true, null, 'Very Calm ferries'],
			[true, null, 'Calm ferries'],
			[false, null, 'Calm ferries']
		]);
		while (document.canRedo) document.redo();
		expect(seen()).toEqual(states[0]);
	});

	it('takes back the change that is named, whatever has been done since; that stays, and is undone next', () => {
		const { document, handle, read } = withObjective();
		const owned: Change = { writes: [set('objectives', 'one', { owner: 'ana' })], records: [], undoable: true };
		document.apply(owned, []);
		apply(document, set('objectives', 'one', { team: 'south' }));
		handle.edit(0, 0, 'Very ');
		const seen = () => [read()?.owner, read()?.team, read()?.title];
		expect(document.undo(owned)).toEqual(['one']);
		expect(seen()).toEqual([null, 'south', 'Very Calm ferries']);
		expect(document.undo(owned)).toEqual([]);
		expect(seen()).toEqual([null, 'south', 'Very Calm ferries']);
		document.redo();
		expect(seen()).toEqual(['ana', 'south', 'Very Calm ferries']);
		document.undo();
		document.undo();
		expect(seen()).toEqual([null, 'south', 'Calm ferries']);
		document.undo();
		expect(seen()).toEqual([null, 'north', 'Calm ferries']);
	});

	it('of a named change leaves what somebody has changed since as they left it', () => {
		const { document, read } = withObjective();
		const owned: Change = { writes: [set('objectives', 'one', { owner: 'ana' })], records: [], undoable: true };
		document.apply(owned, []);
		const there = new PlanDocument();
		together(document, there);
		apply(there, set('objectives', 'one', { owner: 'bo' }));
		together(document, there);
		document.undo(owned);
		expect(read()?.owner).toBe('bo');
	});

	it('does nothing for a change that was none of this document, or no step of its own', () => {
		const { document, read } = withObjective();
		const told: Change = { writes: [set('objectives', 'one', { owner: 'ana' })], records: [], undoable: false };
		document.apply(told, []);
		expect(document.undo(told)).toEqual([]);
		expect(document.undo({ ...told, undoable: true })).toEqual([]);
		expect(read()).toMatchObject({ alive: true, owner: 'ana' });
	});

	it('keeps what others typed into something that its creation or removal is undone of', () => {
		const { document, read } = withObjective();
		const there = new PlanDocument();
		together(document, there);
		there.text('objectives', 'one', 'title')?.edit(0, 0, 'Bo: ');
		together(document, there);
		document.undo();
		expect(read()).toMatchObject({ alive: false, title: 'Bo: Calm ferries' });
		there.text('objectives', 'one', 'title')?.edit(0, 0, '(still) ');
		together(document, there);
		document.redo();
		expect(read()).toMatchObject({ alive: true, title: '(still) Bo: Calm ferries' });
		together(document, there);
		expect(canonicalState(document)).toBe(canonicalState(there));
	});

	it('leaves alone what somebody else has set since', () => {
		const { document, read } = withObjective();
		apply(document, set('objectives', 'one', { owner: 'ana' }));
		const there = new PlanDocument();
		together(document, there);
		apply(there, set('objectives', 'one', { owner: 'bo' }));
		together(document, there);
		document.undo();
		expect(read()?.owner).toBe('bo');
	});

	it('never reaches the journal, and is told apart from what a peer does', async () => {
		const a = await ana();
		const { focus: id = '' } = value(await a.does(act.addObjective, { team: null, title: 'Calm ferries' }));
		value(await a.does(act.setObjective, { id, values: { nature: 'change' } }));
		value(await a.does(act.publish, { id }));
		const keys = [...a.plan.document.doc.getMap('journal').keys()].sort();
		const sources: string[] = [];
		a.plan.document.onChange(({ source }) => sources.push(source));
		while (a.plan.document.canUndo) a.plan.document.undo();
		expect([...a.plan.document.doc.getMap('journal').keys()].sort()).toEqual(keys);
		expect(a.plan.journal.missing()).toEqual([]);
		expect(new Set(sources)).toEqual(new Set(['undo']));
		expect(a.plan.get('objectives', id)).toMatchObject({ alive: false, state: 'published' });
		while (a.plan.document.canRedo) a.plan.document.redo();
		expect([...a.plan.document.doc.getMap('journal').keys()].sort()).toEqual(keys);
	});

	it('tells which entities it touched, and nothing when there is nothing to undo', () => {
		const { document } = withObjective();
		apply(document, create('objectives', 'two', { title: '' }), set('objectives', 'one', { owner: 'ana' }));
		expect([...document.undo()].sort()).toEqual(['one', 'two']);
		expect(document.undo()).toEqual(['one']);
		expect(document.undo()).toEqual([]);
		expect([...document.redo()]).toEqual(['one']);
	});
});

describe('changes', () => {
	it('are told with exactly the entities, records and source they have', () => {
		const { document, handle } = withObjective();
		const heard: Touched[] = [];
		const stop = document.onChange((touched) => heard.push(touched));
		handle.edit(0, 0, 'x');
		apply(document, set('objectives', 'one', { owner: 'ana' }), create('people', 'ana', { name: 'Ana' }));
		document.doc.transact(() => document.doc.getMap('journal').set('key', { odd: true }), 'a peer');
		document.doc.transact(() => document.doc.getMap('unknown root').set('x', 1), 'a peer');
		stop();
		handle.edit(0, 0, 'y');
		const told = heard.map(({ source, entities, records }) => [
			source,
			[...entities].map(([collection, ids]) => `${collection}:${[...ids].sort().join()}`).sort(),
			[...records]
		]);
		expect(told).toEqual([
			['user', ['objectives:one'], []],
			['create', ['people:ana'], []],
			['user', ['objectives:one', 'people:ana'], []],
			['peer', [], ['key']]
		]);
	});

	it('of something that a stranger nested deep are told for the entity they lie in', () => {
		const { document } = withObjective();
		const deep = new Y.Map();
		(document.doc.getMap('objectives').get('one') as Y.Map<unknown>).set('odd', deep);
		const heard = vi.fn();
		document.onChange(({ entities }) => heard([...(entities.get('objectives') ?? [])]));
		deep.set('x', 1);
		expect(heard.mock.calls).toEqual([[['one']]]);
	});

	it('come out fresh on the next read, and unchanged entities as the same record', () => {
		const { document, handle, read } = withObjective();
		apply(document, create('objectives', 'two', { title: 'Other' }));
		const [before, other] = [read(), document.get('objectives', 'two')];
		handle.edit(0, 0, 'x');
		expect(read()).not.toBe(before);
		expect(document.get('objectives', 'two')).toBe(other);
	});

	it('write only known fields of the right kind', () => {
		const { document, read } = withObjective();
		apply(document, {
			...{ do: 'set', in: 'objectives', id: 'one' },
			values: { title: 'no text field is set', __proto__: { x: 1 }, unknown: 1, owner: 'not an id', nature: 'odd' }
		} as unknown as Write);
		expect(read()).toMatchObject({ title: 'Calm ferries', owner: null, nature: null });
		apply(document, reword('objectives', 'one', 'title', `Loud\u0000 ferries ${'x'.repeat(30_000)}`));
		expect(read()?.title).toMatch(/^Loud ferries x+$/);
		expect(read()?.title).toHaveLength(20_000);
		expect(Object.keys((document.doc.getMap('objectives').get('one') as Y.Map<unknown>).toJSON())).not.toContain(
			'unknown'
		);
	});

	it('to what does not exist do nothing', () => {
		const { document } = withObjective();
		const before = canonicalState(document);
		apply(document, set('objectives', 'nobody', { owner: 'ana' }), reword('objectives', 'nobody', 'title', 'x'));
		expect(canonicalState(document)).toBe(before);
	});

	it('leave an id with whoever has it, and end as one where two people created it apart', () => {
		const { document, read } = withObjective();
		apply(document, set('objectives', 'one', { alive: false }));
		apply(document, create('objectives', 'one', { title: 'Taken' }));
		expect(read()).toMatchObject({ title: 'Calm ferries', alive: false });
		const [a, b] = [new PlanDocument(), new PlanDocument()];
		apply(a, create('objectives', 'same', { title: 'A' }));
		apply(b, create('objectives', 'same', { title: 'B' }));
		together(a, b);
		expect(canonicalState(a)).toBe(canonicalState(b));
		expect(['A', 'B']).toContain(a.get('objectives', 'same')?.title);
	});
});

describe('two people apart', () => {
	it('one removes what the other writes in: it is gone, and comes back with the words', () => {
		const { document, read } = withObjective();
		const there = new PlanDocument();
		together(document, there);
		apply(document, set('objectives', 'one', { alive: false }));
		there.text('objectives', 'one', 'title')?.edit(12, 0, ' at night');
		together(document, there);
		expect(there.all('objectives')).toEqual([]);
		expect(read()).toMatchObject({ alive: false, title: 'Calm ferries at night' });
		document.undo();
		expect(read()).toMatchObject({ alive: true, title: 'Calm ferries at night' });
	});

	it('move the same thing to two places, and it stands in one of them', async () => {
		const a = await ana();
		const b = await a.admits('bo');
		const ids: string[] = [];
		for (const title of ['One', 'Two', 'Three'])
			ids.push(value(await a.does(act.addObjective, { team: 'genesis-3', title })).focus ?? '');
		const [one = '', two = '', three = ''] = ids;
		await meet(a, b);
		value(await a.does(act.move, { in: 'objectives', id: one, after: two }));
		value(await b.does(act.move, { in: 'objectives', id: one, list: null, after: three }));
		await meet(a, b);
		expect(a.plan.all('objectives')).toHaveLength(3);
		expect(a.plan.get('objectives', one)).toEqual(b.plan.get('objectives', one));
	});
});

describe('closing', () => {
	it('leaves nothing behind, a hundred times over', () => {
		const doc = new Y.Doc();
		const observers = () =>
			[...(doc as unknown as { _observers: Map<string, Set<unknown>> })._observers.values()].reduce(
				(sum, set) => sum + set.size,
				0
			);
		const openAndClose = () => {
			const document = new PlanDocument(doc);
			document.onChange(() => undefined);
			document.close();
		};
		openAndClose();
		const once = observers();
		for (let at = 0; at < 100; at++) openAndClose();
		expect(observers()).toBe(once);
		expect(collections.every((collection) => doc.getMap(collection)._eH.l.length === 0)).toBe(true);
	});
});
