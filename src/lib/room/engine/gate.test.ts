// What passes into the document, and what does not.
import * as encoding from 'lib0/encoding';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { testGate as rules } from '../testing/person';
import { faultOfUpdate, pendsTooMuch } from './gate';
import { faultOfPresence, presenceLimits, Rate } from './presence-gate';

/** A document as plan writes it: maps in roots, texts in them. */
function planDoc(objectives = 20): Y.Doc {
	const doc = new Y.Doc();
	for (let i = 0; i < objectives; i++) {
		const objective = new Y.Map<unknown>();
		const title = new Y.Text();
		doc.getMap('objectives').set(`o${i}`, objective);
		objective.set('title', title);
		objective.set('rank', { a: [i, null, 'x'] });
		title.insert(0, `Objective ${i} 目标`);
		title.delete(2, 3);
		title.insert(4, '🔥');
		objective.set('alive', i % 2 === 0);
	}
	doc.getMap('meta').set('schema', 1);
	return doc;
}

const updateOf = (write: (doc: Y.Doc) => void): Uint8Array => {
	const doc = new Y.Doc();
	write(doc);
	return Y.encodeStateAsUpdate(doc);
};
const faultIn = (write: (doc: Y.Doc) => void) => faultOfUpdate(updateOf(write), rules);

describe('the gate', () => {
	it('[R5] lets the updates of a plan through: each keystroke, the whole, and a difference', () => {
		const doc = planDoc();
		const copy = new Y.Doc();
		const faults: unknown[] = [];
		doc.on('update', (update: Uint8Array) => faults.push(faultOfUpdate(update, rules)));
		const before = Y.encodeStateVector(doc);
		const title = (doc.getMap('objectives').get('o1') as Y.Map<unknown>).get('title') as Y.Text;
		for (const letter of 'by hand') title.insert(0, letter);
		title.delete(0, 3);
		expect(faults).toEqual(faults.map(() => undefined));
		expect(faultOfUpdate(Y.encodeStateAsUpdate(doc), rules)).toBeUndefined();
		expect(faultOfUpdate(Y.encodeStateAsUpdate(doc, before), rules)).toBeUndefined();
		expect(faultOfUpdate(Y.encodeStateAsUpdate(copy), rules)).toBeUndefined();
	});

	it('[R5] names what no plan contains', () => {
		expect({
			root: faultIn((doc) => doc.getMap('other').set('a', 1)),
			list: faultIn((doc) => doc.getArray('meta').push([1])),
			proto: faultIn((doc) => doc.getMap('meta').set('__proto__', 1)),
			longKey: faultIn((doc) => doc.getMap('meta').set('k'.repeat(65), 1)),
			array: faultIn((doc) => doc.getMap('meta').set('a', new Y.Array())),
			xml: faultIn((doc) => doc.getMap('meta').set('a', new Y.XmlText())),
			textInRoot: faultIn((doc) => doc.getMap('meta').set('a', new Y.Text())),
			deep: faultIn((doc) => {
				const outer = new Y.Map<unknown>();
				doc.getMap('meta').set('a', outer);
				outer.set('b', new Y.Map());
			}),
			longText: faultIn((doc) => doc.getMap('meta').set('a', 'x'.repeat(20_001))),
			nested: faultIn((doc) => doc.getMap('meta').set('a', [[[[[[1]]]]]])),
			subDocument: faultIn((doc) => doc.getMap('meta').set('a', new Y.Doc())),
			nothing: faultOfUpdate(new Uint8Array(), rules),
			noise: faultOfUpdate(Uint8Array.of(255, 255, 255, 255, 1), rules)
		}).toEqual({
			root: 'unknown-root',
			list: 'list-in-map',
			proto: 'key',
			longKey: 'key',
			array: 'type',
			xml: 'type',
			textInRoot: 'depth',
			deep: 'depth',
			longText: 'value',
			nested: 'value',
			subDocument: 'type',
			nothing: 'size',
			noise: 'malformed'
		});
	});

	it('[R5] mutated ten thousand times leaves the document whole: refused, or applied without a throw', () => {
		const good = Y.encodeStateAsUpdate(planDoc(4));
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 }), (edits) => {
				const update = good.slice();
				for (const [at, value] of edits) update[at] = value;
				const doc = new Y.Doc();
				if (!faultOfUpdate(update, rules)) Y.applyUpdate(doc, update);
				expect([...doc.share.keys()].filter((root) => !rules.roots.has(root))).toEqual([]);
			}),
			{ numRuns: 10_000 }
		);
	}, 60_000);

	it('[R5] bounds what may wait for something that never comes', () => {
		const far = new Y.Doc();
		far.getMap('meta').set('a', 'first');
		const seen = Y.encodeStateVector(far);
		for (let i = 0; i < 300; i++) far.getMap('meta').set(`k${i}`, 'x'.repeat(19_000));
		const late = Y.encodeStateAsUpdate(far, seen);
		expect([pendsTooMuch(new Y.Doc(), late), pendsTooMuch(far, late)]).toEqual([true, false]);
	});
});

function presenceOf(...states: readonly [id: number, clock: number, state: unknown][]): Uint8Array {
	const out = encoding.createEncoder();
	encoding.writeVarUint(out, states.length);
	for (const [id, clock, state] of states) {
		encoding.writeVarUint(out, id);
		encoding.writeVarUint(out, clock);
		encoding.writeVarString(out, JSON.stringify(state));
	}
	return encoding.toUint8Array(out);
}

describe('the gate of presence', () => {
	it('[R5] lets small states of others through, and nothing else', () => {
		const many = Array.from({ length: 65 }, (_, i): [number, number, unknown] => [i + 10, 1, {}]);
		expect({
			fine: faultOfPresence(presenceOf([7, 1, { name: 'Bo' }], [8, 2, null]), 1, 5),
			echo: faultOfPresence(presenceOf([1, 5, { name: 'me' }]), 1, 5),
			mine: faultOfPresence(presenceOf([1, 6, { name: 'not me' }]), 1, 5),
			many: faultOfPresence(presenceOf(...many), 1, 5),
			long: faultOfPresence(presenceOf([7, 1, { name: 'x'.repeat(presenceLimits.state) }]), 1, 5),
			list: faultOfPresence(presenceOf([7, 1, []]), 1, 5),
			noise: faultOfPresence(Uint8Array.of(1, 2, 3, 4), 1, 5)
		}).toEqual({
			fine: undefined,
			echo: undefined,
			mine: 'not-theirs',
			many: 'too-many-states',
			long: 'state-too-long',
			list: 'malformed',
			noise: 'malformed'
		});
	});

	it('[R5] takes a burst, then as many as its rate', () => {
		let now = 0;
		const rate = new Rate(() => now);
		const taken = () => Array.from({ length: 1000 }, () => rate.take()).filter(Boolean).length;
		const first = taken();
		now = 1000;
		expect([first, taken()]).toEqual([presenceLimits.burst, presenceLimits.rate]);
	});
});
