// The digest of what a document shows: kept up or made anew it is the same, and no two plans that differ have one.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { ContentDigest } from './content-digest';

const everything = Infinity;

function valueOf(doc: Y.Doc): string {
	const digest = new ContentDigest(doc);
	expect(digest.read(everything)).toBe(true);
	digest.close();
	return digest.value.join();
}

function entity(doc: Y.Doc, id: string, title: string): void {
	const objective = new Y.Map<unknown>();
	objective.set('title', new Y.Text(title));
	objective.set('alive', true);
	doc.getMap('objectives').set(id, objective);
}
const titleOf = (doc: Y.Doc, id: string) => (doc.getMap('objectives').get(id) as Y.Map<Y.Text>).get('title') as Y.Text;

const step = fc.record({
	who: fc.nat(1),
	what: fc.constantFrom('create', 'type', 'delete', 'set', 'record', 'unrecord', 'meet', 'read'),
	id: fc.constantFrom('a', 'b', 'c', '"d'),
	at: fc.nat(3)
});

describe('the digest of what a plan shows', () => {
	it('[R19] is the same however the same plan came about, and follows every change', () => {
		fc.assert(
			fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
				const docs = [new Y.Doc(), new Y.Doc()] as const;
				const kept = docs.map((doc) => new ContentDigest(doc));
				const meet = () => {
					for (const [one, other] of [docs, [...docs].reverse()] as [Y.Doc, Y.Doc][])
						Y.applyUpdate(one, Y.encodeStateAsUpdate(other, Y.encodeStateVector(one)));
				};
				for (const { who, what, id, at } of steps) {
					const doc = docs[who] ?? docs[0];
					const objectives = doc.getMap('objectives');
					if (what === 'create' && !objectives.has(id)) entity(doc, id, 'words');
					else if (what === 'type' && objectives.has(id)) titleOf(doc, id).insert(0, String(at));
					else if (what === 'delete' && objectives.has(id)) titleOf(doc, id).delete(0, at);
					else if (what === 'set' && objectives.has(id)) (objectives.get(id) as Y.Map<unknown>).set(`f${at}`, [at]);
					else if (what === 'record') doc.getMap('journal').set(`${id}${at}`, { at });
					else if (what === 'unrecord') doc.getMap('journal').delete(`${id}${at}`);
					else if (what === 'meet') meet();
					else if (what === 'read') kept[who]?.read(at);
				}
				for (const [at, digest] of kept.entries()) {
					expect(digest.read(everything)).toBe(true);
					expect(digest.value.join()).toBe(valueOf(docs[at] ?? docs[0]));
				}
				const apart = valueOf(docs[0]) !== valueOf(docs[1]);
				const shown = docs.map((doc) => {
					const objectives = Object.entries(doc.getMap('objectives').toJSON() as Record<string, object>);
					const sorted = objectives.map(([id, fields]) => [id, Object.entries(fields).sort()]).sort();
					return JSON.stringify([sorted, [...doc.getMap('journal').keys()].sort()]);
				});
				expect(apart).toBe(shown[0] !== shown[1]);
				meet();
				expect(kept.map((digest) => digest.read(everything) && digest.value.join())).toEqual(docs.map(valueOf));
				expect(valueOf(docs[0])).toBe(valueOf(docs[1]));
				for (const digest of kept) digest.close();
			}),
			{ numRuns: 300 }
		);
	});

	it('[R19] tells words apart that two were told under one id, and where they stand', () => {
		const base = new Y.Doc();
		for (let at = 0; at < 200; at++) entity(base, `o${at}`, 'The same for both');
		const [here, there] = ['Hire two', 'Hire ten'].map((words) => {
			const doc = new Y.Doc();
			Y.applyUpdate(doc, Y.encodeStateAsUpdate(base));
			doc.clientID = 7;
			titleOf(doc, 'o42').insert(0, words);
			return doc;
		}) as [Y.Doc, Y.Doc];
		expect(Y.equalSnapshots(Y.snapshot(here), Y.snapshot(there))).toBe(true);
		const [mine, theirs] = [new ContentDigest(here), new ContentDigest(there)];
		expect([mine.read(everything), theirs.read(everything)]).toEqual([true, true]);
		expect(mine.value).not.toEqual(theirs.value);
		const others = [...mine.pages].filter(([name, page]) => page.join() !== theirs.pages.get(name)?.join());
		expect(others.length).toBe(1);
		expect(mine.namesIn(others[0]?.[0] ?? '')).toContain('objectives/o42');
	});

	it('reads no more at once than it is told, and after a change no more than its page', () => {
		const doc = new Y.Doc();
		for (let at = 0; at < 2_000; at++) entity(doc, `o${at}`, 'words');
		const digest = new ContentDigest(doc);
		const reads = vi.spyOn(Y.Map.prototype, 'toJSON');
		let rounds = 1;
		for (; !digest.read(50); rounds++) {
			expect(reads.mock.calls.length).toBeLessThan(100);
			reads.mockClear();
		}
		expect(rounds).toBeGreaterThan(30);
		reads.mockClear();
		titleOf(doc, 'o1').insert(0, 'Other ');
		expect(digest.read(50)).toBe(true);
		expect(reads.mock.calls.length).toBeLessThan(30);
		reads.mockRestore();
	});
});
