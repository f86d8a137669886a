// A field and a shared text: letters go out at once, and others' words keep their places.
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { limits } from '$lib/model/limits';
import { textHandle } from '$lib/plan/text';
import { TextBinding } from './text-binding';
import type { FieldLike } from './text-binding';

class Field implements FieldLike {
	value = '';
	selectionStart = 0;
	selectionEnd = 0;
	selectionDirection = 'none' as const;
	setSelectionRange(start: number, end: number) {
		[this.selectionStart, this.selectionEnd] = [start, end];
	}
	/** As a key does it. */
	put(letter: string) {
		this.value = this.value.slice(0, this.selectionStart) + letter + this.value.slice(this.selectionEnd);
		this.setSelectionRange(this.selectionStart + letter.length, this.selectionStart + letter.length);
	}
}

function bound(words: string) {
	const doc = new Y.Doc();
	const text = doc.getText('title');
	text.insert(0, words);
	const field = new Field();
	const shown: string[] = [];
	let waiting: (() => void)[] = [];
	let quiet = false;
	const loud: string[] = [];
	text.observe(() => !quiet && loud.push(text.toString()));
	const binding = new TextBinding(field, textHandle(text), {
		singleLine: true,
		focused: () => true,
		onshow: (now) => shown.push(now),
		onrefused: () => {},
		quietly(run) {
			quiet = true;
			run();
			quiet = false;
		},
		later: (run) => waiting.push(run)
	});
	const paint = () => {
		const all = waiting;
		waiting = [];
		for (const run of all) run();
	};
	return { doc, text, field, binding, shown, loud, paint };
}

describe('a letter', () => {
	it('goes out at once, quietly, and what follows from it on the page waits for its frame', () => {
		const { text, field, binding, shown, loud, paint } = bound('book');
		field.setSelectionRange(4, 4);
		field.put('s');
		binding.typed();
		expect([text.toString(), shown, loud]).toEqual(['books', ['book'], []]);
		paint();
		paint();
		expect([text.toString(), shown.at(-1)]).toEqual(['books', 'books']);
	});

	it('is one of two where two keys came in one frame', () => {
		const { text, field, binding, paint } = bound('');
		field.put('a');
		binding.typed();
		field.put('b');
		binding.typed();
		expect(text.toString()).toBe('ab');
		paint();
		expect(text.toString()).toBe('ab');
	});

	it('stays where it was typed when others write before it comes to its frame', () => {
		const { doc, text, field, binding, paint } = bound('a book');
		field.setSelectionRange(2, 2);
		field.put('g');
		binding.typed();
		doc.transact(() => text.insert(0, 'once '), 'room');
		doc.transact(() => text.insert(text.length, 's'), 'room');
		paint();
		expect([text.toString(), field.value, field.selectionStart]).toEqual(['once a gbooks', 'once a gbooks', 8]);
	});

	it('that is too long is refused at once', () => {
		const { text, field, binding } = bound('x'.repeat(limits.text));
		field.setSelectionRange(0, 0);
		field.put('y');
		binding.typed();
		expect([text.length, field.value.startsWith('x')]).toEqual([limits.text, true]);
	});
});

describe('while an input method composes', () => {
	it('nothing goes out, and what others write is put in order when the word is chosen', () => {
		const { doc, text, field, binding } = bound('a book');
		field.setSelectionRange(2, 2);
		binding.composeStart();
		field.put('g');
		binding.typed();
		doc.transact(() => text.insert(0, 'once '), 'room');
		expect([text.toString(), field.value]).toEqual(['once a book', 'a gbook']);
		binding.composeEnd();
		expect([text.toString(), field.value, field.selectionStart]).toEqual(['once a gbook', 'once a gbook', 8]);
	});

	it('what is taken out is what stood there, and nothing that others put there', () => {
		const { doc, text, field, binding } = bound('books');
		binding.composeStart();
		field.value = 'book';
		field.setSelectionRange(4, 4);
		doc.transact(() => text.insert(5, '!'), 'room');
		doc.transact(() => text.delete(0, 1), 'room');
		binding.composeEnd();
		expect([text.toString(), field.value, field.selectionStart]).toEqual(['ook!', 'ook!', 3]);
	});

	it.each<[string, (binding: TextBinding) => void, string]>([
		['the field is let go', (binding) => binding.close(), 'books'],
		['the word is chosen', (binding) => binding.composeEnd(), 'books']
	])('the word goes out when %s', (_, happens, words) => {
		const { text, field, binding } = bound('book');
		field.setSelectionRange(4, 4);
		binding.composeStart();
		field.put('s');
		happens(binding);
		expect(text.toString()).toBe(words);
	});
});

it('words that are pasted go out at once, on one line, and are shown at once', () => {
	const { text, field, binding, loud } = bound('book here');
	field.setSelectionRange(9, 9);
	field.put(', all\nof them');
	binding.input();
	expect([text.toString(), loud.length]).toEqual(['book here, all of them', 1]);
});
