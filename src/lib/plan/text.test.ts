import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { limits } from '$lib/model/limits';
import { indexAfter, longText, sayable, spanBetween, spanOnto, textHandle } from './text';
import type { TextStep } from './text';

const words = fc.string({ unit: fc.constantFrom('a', 'b', '渡', '\u{1f6f3}', '\u{1f6a2}', 'é', ' '), maxLength: 14 });
const halved = /\p{Surrogate}/u;

function text(content = '') {
	const doc = new Y.Doc();
	const body = doc.getMap('notes').set('one', new Y.Text(content));
	return { doc, body, handle: textHandle(body) };
}

describe('the span between two texts', () => {
	it('turns the one into the other, wherever the caret is', () => {
		fc.assert(
			fc.property(words, words, fc.nat(20), (before, after, caret) => {
				const { at, remove, insert } = spanBetween(before, after, caret);
				expect(before.slice(0, at) + insert + before.slice(at + remove)).toBe(after);
			}),
			{ numRuns: 2000 }
		);
	});

	it('never cuts a character in half', () => {
		fc.assert(
			fc.property(words, words, fc.nat(20), (before, after, caret) => {
				const { at, remove, insert } = spanBetween(before, after, caret);
				for (const part of [before.slice(0, at), before.slice(at + remove), before.slice(at, at + remove), insert])
					expect(part).not.toMatch(halved);
			}),
			{ numRuns: 2000 }
		);
		expect(spanBetween('\u{1f6f3}', '\u{1f6a2}')).toEqual({ at: 0, remove: 2, insert: '\u{1f6a2}' });
	});

	it('stands at the caret where the difference could be in several places', () => {
		expect(spanBetween('aa', 'aaa', 1)).toEqual({ at: 0, remove: 0, insert: 'a' });
		expect(spanBetween('aa', 'aaa', 3)).toEqual({ at: 2, remove: 0, insert: 'a' });
		expect(spanBetween('same', 'same')).toMatchObject({ remove: 0, insert: '' });
	});
});

describe('an index after steps', () => {
	const step = fc.oneof(
		fc.record({ keep: fc.integer({ min: 1, max: 5 }) }),
		fc.record({ insert: fc.string({ minLength: 1, maxLength: 4 }) }),
		fc.record({ remove: fc.integer({ min: 1, max: 5 }) })
	) as fc.Arbitrary<TextStep>;

	it('stays at its character while others write around it', () => {
		fc.assert(
			fc.property(fc.array(step, { maxLength: 6 }), fc.nat(20), (steps, index) => {
				// A marked text is told the same steps: the mark's place is the answer.
				const before = Array.from({ length: 40 }, (_, at) => String(at));
				const after: string[] = [];
				let at = 0;
				for (const part of steps) {
					if ('keep' in part) after.push(...before.slice(at, (at += part.keep)));
					else if ('insert' in part) after.push(...Array.from({ length: part.insert.length }, () => 'new'));
					else at += part.remove;
				}
				after.push(...before.slice(at));
				const mark = before[index] ?? '';
				if (after.includes(mark)) expect(indexAfter(steps, index, false)).toBe(after.indexOf(mark));
				expect(indexAfter(steps, index)).toBeLessThanOrEqual(indexAfter(steps, index, false));
			}),
			{ numRuns: 1000 }
		);
	});

	it('stays before what is put in exactly there, or goes behind it', () => {
		const steps = [{ keep: 2 }, { insert: 'xy' }];
		expect(indexAfter(steps, 2)).toBe(2);
		expect(indexAfter(steps, 2, false)).toBe(4);
	});
});

describe('a text handle', () => {
	it('takes any edit without leaving half a character behind', () => {
		const edit = fc.tuple(
			fc.integer({ min: -3, max: 20 }),
			fc.integer({ min: -2, max: 20 }),
			fc.string({ unit: fc.constantFrom('a', '\ud83d', '\udef3', '\u{1f6f3}', '\u0000', '\r'), maxLength: 8 })
		);
		fc.assert(
			fc.property(words, fc.array(edit, { maxLength: 6 }), (start, edits) => {
				const { doc, body, handle } = text(start);
				for (const [at, remove, insert] of edits) expect(handle.edit(at, remove, insert)).toBe(true);
				expect(handle.read()).not.toMatch(halved);
				const there = new Y.Doc();
				Y.applyUpdate(there, Y.encodeStateAsUpdate(doc));
				expect(there.getMap<Y.Text>('notes').get('one')?.toString()).toBe(body.toString());
			})
		);
	});

	it('refuses what would make the text too long, but always lets it get shorter', () => {
		const { body, handle } = text('x'.repeat(limits.text - 1));
		expect(handle.edit(0, 0, 'yy')).toBe(false);
		expect(handle.edit(0, 1, 'yy')).toBe(true);
		body.insert(0, 'grown by two people at once');
		expect(handle.edit(0, 5, 'z')).toBe(true);
		expect(handle.edit(0, 0, 'z')).toBe(false);
	});

	it('gives places that stay at their word, and knows a place of another text as none', () => {
		const { doc, handle } = text('calm ferries at night');
		const place = handle.place(5);
		const end = handle.place(12, 'before');
		handle.edit(0, 4, 'very quiet');
		expect(handle.read().slice(handle.index(place), handle.index(end))).toBe('ferries');
		handle.edit(0, handle.read().length, '');
		expect(handle.index(place)).toBe(0);
		const other = textHandle(doc.getMap('notes').set('two', new Y.Text('other')));
		expect(other.index(place)).toBeUndefined();
		for (const odd of ['', '!', 'AAAA', '_____________', handle.place(900)]) expect(other.index(odd)).toBeUndefined();
	});

	it('tells its watchers what changed and who did it, until they stop', () => {
		const { doc, body, handle } = text('ab');
		const heard: unknown[] = [];
		const stop = handle.watch((steps, source) => heard.push([steps(), source]));
		handle.edit(1, 0, 'x');
		doc.transact(() => body.delete(0, 1), 'some transport');
		stop();
		handle.edit(0, 0, 'y');
		expect(heard).toEqual([
			[[{ keep: 1 }, { insert: 'x' }], 'user'],
			[[{ remove: 1 }], 'peer']
		]);
	});
});

describe('what a long text may hold', () => {
	it('is whole characters that say something, with one kind of line break, within the limit', () => {
		expect(sayable('a\r\nb\rc\u0000\u001b[0m\tم')).toBe('a\nb\nc[0m\tم');
		expect(sayable('x\ud83d')).toBe('x\ufffd');
		expect(longText('\u{1f6f3}'.repeat(10_001))).toHaveLength(limits.text);
		expect(longText(`x${'\u{1f6f3}'.repeat(10_001)}`)).not.toMatch(halved);
	});
});

it('puts a change of an older text onto the newer one, unless the two meet', () => {
	const applied = (was: string, after: string, now: string) => {
		const span = spanOnto(now, after, was);
		return span && now.slice(0, span.at) + span.insert + now.slice(span.at + span.remove);
	};
	expect(applied('one, two', 'one', 'one, two')).toBe('one');
	expect(applied('one, two', 'one', 'My one, two')).toBe('My one');
	expect(applied('one, two', 'one', 'one, two and three')).toBe('one and three');
	expect(applied('one, two', 'one', 'one, or two')).toBeUndefined();
});
