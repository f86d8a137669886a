// What is typed while a line is still being made, in a real page.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Typeahead } from './typeahead';

let catcher: HTMLTextAreaElement;
let lines: HTMLTextAreaElement[];
let typeahead: Typeahead;

const element = (): HTMLTextAreaElement => document.body.appendChild(document.createElement('textarea'));

/** A promise and what settles it. */
function held() {
	let settle!: () => void;
	const promise = new Promise<void>((resolve) => (settle = resolve));
	return { promise, settle };
}

/** Makes a line below that is there when `made` says so; Enter in it makes another one. */
function line(made: Promise<void>): Promise<void> {
	return typeahead.during(async () => {
		await made;
		const field = element();
		lines.push(field);
		field.addEventListener('keydown', ({ key }) => key === 'Enter' && void line(Promise.resolve()));
		return field;
	});
}

beforeEach(() => {
	catcher = element();
	lines = [];
	typeahead = new Typeahead(catcher);
});
afterEach(() => {
	typeahead.close();
	document.body.replaceChildren();
});

test('what was typed for lines goes there when one has gone elsewhere, and one stays there', async () => {
	const elsewhere = element();
	const { promise, settle } = held();
	void line(promise);
	await userEvent.keyboard('Cabins booked{Enter}Crews rested');
	elsewhere.focus();
	await userEvent.keyboard('Night');
	settle();
	await typeahead.settled();
	expect(lines.map(({ value }) => value)).toEqual(['Cabins booked', 'Crews rested']);
	expect(document.activeElement).toBe(elsewhere);
	await userEvent.keyboard(' ferries');
	expect(elsewhere.value).toBe('Night ferries');
});

test('whoever stays writes on where the words went', async () => {
	const { promise, settle } = held();
	void line(promise);
	await userEvent.keyboard('Cabins booked{Enter}Crews');
	settle();
	await typeahead.settled();
	await userEvent.keyboard(' rested');
	expect(lines.map(({ value }) => value)).toEqual(['Cabins booked', 'Crews rested']);
});

test('it is settled when the last line has its words, not when the first one is there', async () => {
	const { promise, settle } = held();
	void line(promise);
	await userEvent.keyboard('One{Enter}Two{Enter}Three');
	let settled = false;
	const done = typeahead.settled().then(() => (settled = true));
	await Promise.resolve();
	expect(settled).toBe(false);
	settle();
	await done;
	expect(lines.map(({ value }) => value)).toEqual(['One', 'Two', 'Three']);
});

test('where nothing came of it, and what one left is gone, keys lead on', async () => {
	const left = document.body.insertBefore(element(), catcher);
	const next = element();
	left.focus();
	const { promise, settle } = held();
	const done = typeahead.during(async () => {
		await promise;
		left.remove();
		return undefined;
	});
	await userEvent.keyboard('Cabins');
	settle();
	await done;
	await userEvent.keyboard('{Tab}');
	expect(document.activeElement).toBe(next);
});
