// What passes into the document from peers and files, and what does not.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { gateRules } from './gate-rules';
import type { GateLimits } from './gate-rules';
import { faultOfUpdate, forgetDeletionsAhead, forgetPending } from './update-gate';

/** As a peer's updates are looked at; files come in the other encoding, and pass the same rules. */
const limits: GateLimits = { encoding: 'v1', bytes: 1 << 20, structs: 10_000 };

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
/** The same verdict in both encodings. */
function faultIn(write: (doc: Y.Doc) => void) {
	const update = updateOf(write);
	const fault = faultOfUpdate(update, limits);
	expect(faultOfUpdate(Y.convertUpdateFormatV1ToV2(update))).toBe(fault);
	return fault;
}

describe('the gate', () => {
	it('[R5] lets the updates of a plan through: each keystroke, the whole, and a difference', () => {
		const doc = planDoc();
		const copy = new Y.Doc();
		const faults: unknown[] = [];
		doc.on('update', (update: Uint8Array) => faults.push(faultOfUpdate(update, limits)));
		const before = Y.encodeStateVector(doc);
		const title = (doc.getMap('objectives').get('o1') as Y.Map<unknown>).get('title') as Y.Text;
		for (const letter of 'by hand') title.insert(0, letter);
		title.delete(0, 3);
		expect(faults).toEqual(faults.map(() => undefined));
		expect(faultOfUpdate(Y.encodeStateAsUpdate(doc), limits)).toBeUndefined();
		expect(faultOfUpdate(Y.encodeStateAsUpdate(doc, before), limits)).toBeUndefined();
		expect(faultOfUpdate(Y.encodeStateAsUpdate(copy), limits)).toBeUndefined();
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
			longWords: faultIn((doc) =>
				doc.getMap('objectives').set('a', new Y.Map([['why', new Y.Text('x'.repeat(20_001))]]))
			),
			nested: faultIn((doc) => doc.getMap('meta').set('a', [[[[[[[1]]]]]]])),
			subDocument: faultIn((doc) => doc.getMap('meta').set('a', new Y.Doc())),
			nothing: faultOfUpdate(new Uint8Array(), limits),
			noise: faultOfUpdate(Uint8Array.of(255, 255, 255, 255, 1), limits)
		}).toEqual({
			root: 'unknown-root',
			list: 'unknown-shape',
			proto: 'bad-key',
			longKey: 'bad-key',
			array: 'unknown-shape',
			xml: 'unknown-shape',
			textInRoot: 'unknown-shape',
			deep: 'unknown-shape',
			longText: 'bad-value',
			longWords: 'too-long',
			nested: 'bad-value',
			subDocument: 'unknown-shape',
			nothing: 'malformed',
			noise: 'malformed'
		});
	});

	it.each(['v1', 'v2'] as const)(
		'[R5] mutated ten thousand times leaves the document whole, refused or applied without a throw: %s',
		(encoding) => {
			const [encode, apply] =
				encoding === 'v1' ? [Y.encodeStateAsUpdate, Y.applyUpdate] : [Y.encodeStateAsUpdateV2, Y.applyUpdateV2];
			const good = encode(planDoc(4));
			fc.assert(
				fc.property(
					fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 }),
					(edits) => {
						const update = good.slice();
						for (const [at, value] of edits) update[at] = value;
						const doc = new Y.Doc();
						if (!faultOfUpdate(update, { ...limits, encoding })) apply(doc, update);
						expect([...doc.share.keys()].filter((root) => !gateRules.roots.has(root))).toEqual([]);
					}
				),
				{ numRuns: 10_000 }
			);
		},
		60_000
	);

	it('[R5] refuses what builds on its own future, and deletions of nothing: Yjs throws at both', () => {
		const doc = new Y.Doc();
		doc.clientID = 7;
		doc.getMap('meta').set('a', 1);
		doc.getMap('meta').set('a', 2);
		const good = Y.encodeStateAsUpdate(doc);
		const own = good.map((byte, at) => (good[at - 1] === 7 && byte === 0 && at > 4 ? 9 : byte));
		expect([faultOfUpdate(good, limits), faultOfUpdate(own, limits)]).toEqual([undefined, 'malformed']);
		const deletesNothing = Uint8Array.of(0, 1, 7, 1, 0, 0);
		expect(faultOfUpdate(deletesNothing, limits)).toBe('too-much');
	});

	it('[R5] takes no more bytes and structs at once than it is told', () => {
		const update = Y.encodeStateAsUpdate(planDoc());
		expect([
			faultOfUpdate(update, limits),
			faultOfUpdate(update, { ...limits, bytes: update.length - 1 }),
			faultOfUpdate(update, { ...limits, structs: 20 })
		]).toEqual([undefined, 'too-much', 'too-much']);
	});

	/** Of two changes to one place the second, which came alone. */
	function late(write: (doc: Y.Doc) => void): { far: Y.Doc; doc: Y.Doc } {
		const [far, doc] = [new Y.Doc(), new Y.Doc()];
		far.getMap('meta').set('a', 'first');
		const seen = Y.encodeStateVector(far);
		write(far);
		Y.applyUpdate(doc, Y.encodeStateAsUpdate(far, seen));
		return { far, doc };
	}
	const meet = (far: Y.Doc, doc: Y.Doc) => {
		Y.applyUpdate(doc, Y.encodeStateAsUpdate(far, Y.encodeStateVector(doc)));
		expect(doc.getMap('meta').toJSON()).toEqual(far.getMap('meta').toJSON());
	};

	it('[R5] bounds what may wait for something that never comes', () => {
		const { far, doc } = late((there) => there.getMap('meta').set('a', 'x'.repeat(2_000)));
		expect([forgetPending(doc, 3_000), forgetPending(doc, 1), forgetPending(doc, 1)]).toEqual([false, true, false]);
		forgetDeletionsAhead(doc);
		meet(far, doc);
	});

	it('[R5] keeps no deletion of what is not here: it comes again with what it deletes', () => {
		const { far, doc } = late((there) => there.getMap('meta').delete('a'));
		expect([forgetDeletionsAhead(doc), forgetDeletionsAhead(doc), doc.store.pendingDs]).toEqual([true, false, null]);
		meet(far, doc);
	});
});
