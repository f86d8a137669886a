import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { limits } from '$lib/model/limits';
import { collections, schema } from '$lib/model/schema';
import { canonicalState } from './digest';
import { PlanDocument } from './plan-document';

type Stranger = (entity: Y.Map<unknown>, field: string) => void;

const strangers: Record<string, Stranger> = {
	'a nested map': (entity, field) => entity.set(field, new Y.Map([['deep', new Y.Map()]])),
	'an array': (entity, field) => entity.set(field, Y.Array.from([1, 2])),
	'an XmlText': (entity, field) => entity.set(field, new Y.XmlText('<b>loud</b>')),
	'an XmlElement': (entity, field) => entity.set(field, new Y.XmlElement('script')),
	'a text where a value belongs': (entity, field) => entity.set(field, new Y.Text('word')),
	'a sub-document': (entity, field) => entity.set(field, new Y.Doc()),
	bytes: (entity, field) => entity.set(field, new Uint8Array([1, 2, 3])),
	'deep JSON': (entity, field) => entity.set(field, { a: [{ b: [{ c: [{ d: [1] }] }] }] }),
	'NaN and its like': (entity, field) => entity.set(field, Number.NaN),
	'a number too large': (entity, field) => entity.set(field, 1e300),
	undefined: (entity, field) => entity.set(field, undefined),
	'a key that poisons': (entity) => entity.set('__proto__', { polluted: true }),
	'half a character': (entity, field) => entity.set(field, 'x\ud800'),
	'a formatted text with an embed': (entity, field) => {
		const text = new Y.Text();
		entity.set(field, text);
		text.applyDelta([{ insert: 'bold', attributes: { bold: true } }, { insert: { image: 'x' } }]);
	}
};

describe('readers', () => {
	it.each(Object.entries(strangers))('read %s in any field as nothing, and the rest as it is', (_, write) => {
		const document = new PlanDocument();
		for (const collection of collections) {
			const known = Object.keys(schema[collection]);
			for (const field of [...known, 'alive', 'unheardOf']) {
				const entity = new Y.Map<unknown>();
				document.doc.transact(() => {
					document.doc.getMap(collection).set(field, entity);
					entity.set('alive', true);
					write(entity, field);
				}, 'a stranger');
				const read = document.get(collection, field) as unknown as Record<string, unknown>;
				expect(Object.isFrozen(read)).toBe(true);
				expect(Object.keys(read).sort()).toEqual(['alive', 'id', ...known].sort());
				const plain = Object.values(read).every(
					(value) => value === null || ['string', 'number', 'boolean'].includes(typeof value)
				);
				expect(plain).toBe(true);
			}
		}
		expect(() => canonicalState(document)).not.toThrow();
		expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
	});

	it('see no entity where there is none, whatever its id or shape', () => {
		const document = new PlanDocument();
		const root = document.doc.getMap('objectives');
		const odd = ['__proto__', 'constructor', 'prototype', 'with space', 'x'.repeat(65), ''];
		for (const id of odd) root.set(id, new Y.Map([['alive', true]]));
		root.set('text', new Y.Text('not an entity'));
		root.set('list', new Y.Array());
		root.set('json', { alive: true, title: 'not an entity' });
		root.set('gone', new Y.Map([['alive', true]]));
		root.delete('gone');
		for (const id of [...odd, 'text', 'list', 'json', 'gone']) {
			expect(document.get('objectives', id)).toBeUndefined();
			expect(document.text('objectives', id, 'title')).toBeUndefined();
		}
		expect(document.all('objectives')).toEqual([]);
		expect(() => canonicalState(document)).not.toThrow();
	});

	it('cut an endless title at whole characters', () => {
		const document = new PlanDocument();
		const title = new Y.Text('\u{1f6f3}'.repeat(30_000));
		document.doc.getMap('objectives').set('one', new Y.Map<unknown>([['title', title]]));
		expect(document.get('objectives', 'one')?.title).toHaveLength(limits.text);
	});

	it('stand any value at all in any place', () => {
		const document = new PlanDocument();
		fc.assert(
			fc.property(
				fc.constantFrom(...collections),
				fc.string(),
				fc.string(),
				fc.jsonValue(),
				(collection, id, key, value) => {
					document.doc.getMap(collection).set(id, new Y.Map<unknown>([[key, value]]));
					expect(document.all(collection)).toBeInstanceOf(Array);
				}
			)
		);
		expect(() => canonicalState(document)).not.toThrow();
	});
});
