// The reader of stored documents gives what Yjs's own gives: same values, same errors.
import fc from 'fast-check';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { FastDecoder } from './fast-decoder';

const read = (update: Uint8Array, Decoder: typeof Y.UpdateDecoderV2) => {
	const doc = new Y.Doc();
	Y.applyUpdateV2(doc, update, undefined, Decoder);
	return { values: doc.getMap('values').toJSON(), state: Y.encodeStateAsUpdateV2(doc) };
};

/** Short texts that come again and again, as in a plan, among others of every length and script. */
const text = fc
	.oneof(
		fc.constantFrom('', 'owner', 'objectives', 'accepted', '目标', 'é', 'a\u0000b', 'x'.repeat(127), 'x'.repeat(128)),
		fc.string({ unit: 'binary', maxLength: 150 }),
		fc.string({ unit: 'grapheme', maxLength: 150 })
	)
	// As a key it makes its value the prototype of the object, at both, and such objects cannot be compared.
	.filter((one) => one !== '__proto__');
const leaf = fc.oneof(
	text,
	fc.double({ noNaN: true }),
	fc.integer(),
	fc.boolean(),
	fc.constantFrom(null, undefined),
	fc.uint8Array()
);
const { value } = fc.letrec<{ value: unknown }>((again) => ({
	value: fc.oneof(
		{ maxDepth: 4 },
		leaf,
		fc.array(again('value'), { maxLength: 5 }),
		fc.dictionary(text, again('value'), { maxKeys: 5, noNullPrototype: true })
	)
}));

const updateOf = (values: readonly unknown[]) => {
	const doc = new Y.Doc();
	doc.transact(() => {
		for (const [at, one] of values.entries()) doc.getMap<unknown>('values').set(`k${at % 7}`, one);
		doc.getArray<unknown>('list').push(values.map((one) => one ?? null));
	});
	return Y.encodeStateAsUpdateV2(doc);
};

it('reads every value as Yjs reads it', () => {
	fc.assert(
		fc.property(fc.array(value, { maxLength: 20 }), (values) => {
			const update = updateOf(values);
			expect(read(update, FastDecoder)).toEqual(read(update, Y.UpdateDecoderV2));
		}),
		{ numRuns: 300 }
	);
});

it('keeps names apart that fall on one place', () => {
	const names = Array.from({ length: 10_000 }, (_, at) => `n${at.toString(36)}`);
	const update = updateOf([names, ...names.map((name, at) => ({ [name]: at, known: name }))]);
	expect(read(update, FastDecoder)).toEqual(read(update, Y.UpdateDecoderV2));
});

it('fails as Yjs fails at bytes that are cut off or changed', () => {
	const header = Y.encodeStateAsUpdateV2(new Y.Doc());
	const outcome = (bytes: Uint8Array, Decoder: typeof Y.UpdateDecoderV2) => {
		const decoder = new Decoder(decoding.createDecoder(header));
		decoder.restDecoder = decoding.createDecoder(bytes);
		try {
			return [decoder.readAny(), decoder.restDecoder.pos];
		} catch (error) {
			return (error as Error).constructor.name;
		}
	};
	const written = fc.tuple(value, fc.nat(), fc.nat(255)).chain(([one, at, byte]) => {
		const out = encoding.createEncoder();
		encoding.writeAny(out, one as Parameters<typeof encoding.writeAny>[1]);
		const whole = encoding.toUint8Array(out);
		const changed = whole.with(at % whole.length, byte);
		return fc.constantFrom(whole, whole.slice(0, at % whole.length), changed);
	});
	fc.assert(
		fc.property(fc.oneof(written, fc.uint8Array({ maxLength: 40 })), (bytes) => {
			expect(outcome(bytes, FastDecoder)).toEqual(outcome(bytes, Y.UpdateDecoderV2));
		}),
		{ numRuns: 2_000 }
	);
});
