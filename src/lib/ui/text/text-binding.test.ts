// A field and a shared text: letters that are painted first are never lost, and others' words keep their places.
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
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
	let waiting: (() => void)[] = [];
	const binding = new TextBinding(field, textHandle(text), {
		singleLine: true,
		focused: () => true,
		onshow: () => {},
		onrefused: () => {},
		later: (run) => waiting.push(run)
	});
	const paint = () => {
		const all = waiting;
		waiting = [];
		for (const run of all) run();
	};
	return { doc, text, field, binding, paint };
}

describe('a letter that is painted first', () => {
	it('goes out then, and once', () => {
		const { text, field, binding, paint } = bound('book');
		field.setSelectionRange(4, 4);
		field.put('s');
		binding.typed();
		expect(text.toString()).toBe('book');
		paint();
		paint();
		expect(text.toString()).toBe('books');
	});

	it('is two where two keys came in one frame', () => {
		const { text, field, binding, paint } = bound('');
		field.put('a');
		binding.typed();
		field.put('b');
		binding.typed();
		paint();
		expect(text.toString()).toBe('ab');
	});

	it('stands where it was typed when others write before it in the meantime', () => {
		const { doc, text, field, binding, paint } = bound('a book');
		field.setSelectionRange(2, 2);
		field.put('g');
		binding.typed();
		doc.transact(() => text.insert(0, 'once '), 'room');
		doc.transact(() => text.insert(text.length, 's'), 'room');
		expect(field.value).toBe('a gbook');
		paint();
		expect(text.toString()).toBe('once a gbooks');
		expect([field.value, field.selectionStart]).toEqual(['once a gbooks', 8]);
	});

	it('takes out what it took out, and nothing that others put there', () => {
		const { doc, text, field, binding, paint } = bound('books');
		field.value = 'book';
		field.setSelectionRange(4, 4);
		binding.typed();
		doc.transact(() => text.insert(5, '!'), 'room');
		doc.transact(() => text.delete(0, 1), 'room');
		paint();
		expect([text.toString(), field.value, field.selectionStart]).toEqual(['ook!', 'ook!', 3]);
	});

	it.each<[string, (binding: TextBinding, field: Field) => void, string]>([
		['the field is let go', (binding) => binding.close(), 'books'],
		['somebody asks for it', (binding) => binding.settle(), 'books'],
		['an input method begins', (binding) => binding.composeStart(), 'books'],
		['words are put in', (binding) => binding.insert(' here'), 'books here'],
		[
			'something is pasted',
			(binding, field) => {
				field.put(', all\nof them');
				binding.input();
			},
			'books, all of them'
		]
	])('is not waited for when %s', (_, happens, words) => {
		const { text, field, binding, paint } = bound('book');
		field.setSelectionRange(4, 4);
		field.put('s');
		binding.typed();
		happens(binding, field);
		expect(text.toString()).toBe(words);
		paint();
		expect(text.toString()).toBe(words);
	});
});
