// The coach beside what one writes: after a pause, never while a word is composed, put aside with a reason, better in one step.
import { coachWords } from '$lib/i18n/coach-words';
import { setLocale, t } from '$lib/i18n';
import { act } from '$lib/live';
import type { LivePlan } from '$lib/live';
import { ana, value } from '$lib/plan/testing';
import type { Member } from '$lib/plan/testing';
import { beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { painted } from '../parts/painted';
import { spotName } from '$lib/ui/plan/places';
import { MemorySession } from '../plan/testing/session';
import { insertInto } from '../text/typeahead';
import { field, notes, showPlan, until, write } from './testing/on-the-page';

let member: Member;
let session: MemorySession;
let plan: LivePlan;

beforeEach(async () => {
	await setLocale('en');
	await page.viewport(1280, 900);
	member = await ana();
	session = new MemorySession(member);
	plan = session.plan;
});

const marked = () => [...document.querySelectorAll('mark')].map((one) => one.textContent);
const titles = () => plan.now.all('keyResults').map(({ title }) => title);

const begin = (title: string, keyResult: string) => showPlan(session, keyResult, title);

it('asks after a pause, tells what is less sure to whoever asks, and marks the words', async () => {
	const { place } = await begin('Every newcomer finds a book', 'Write the handbook and print the leaflet for');
	expect(notes()).toEqual([]);
	await write(place, ' newcomers');
	expect(notes()).toEqual([]);
	await until(() => expect(notes()).toEqual(['task-output']));
	await userEvent.keyboard('{Control>}{Alt>}g{/Alt}{/Control}');
	await until(() => expect(notes()).toEqual(['task-output', 'multi']));
	await until(() => expect(marked()).toEqual(['Write', 'print the leaflet for newcomers']));
	await expect.element(page.getByText(/what is different, and for whom/)).toBeVisible();
});

it('asks about words that were typed before their line was there', async () => {
	const { place } = await begin('Every newcomer finds a book', 'Every desk is open');
	session.delay = 500;
	await write(place, '{Enter}');
	const catcher = document.activeElement as HTMLTextAreaElement;
	expect(catcher.dataset.text).toBeUndefined();
	await userEvent.keyboard('Write the handbook for newcomers');
	session.delay = 0;
	await until(() => expect(notes()).toEqual(['task-output']));
	expect((document.activeElement as HTMLTextAreaElement).value).toBe('Write the handbook for newcomers');
});

it('stands beside the text, and nothing moves when it comes: also of an objective shorter than the note', async () => {
	const { objective, place } = await begin('Write the handbook for', 'Print the leaflet for');
	const next = value(await member.does(act.addObjective, { team: null, title: 'Loans rise' })).focus ?? '';
	for (let at = 0; at < 6; at++)
		value(await member.does(act.addKeyResult, { objective: next, title: `Loans ${at} rise from 3 to 7` }));
	const last = value(await member.does(act.addKeyResult, { objective: next, title: 'Open a desk for' })).focus ?? '';
	const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
	const below = `[data-objective="${next}"]`;
	await until(() => expect(field(spotName('keyResults', last, 'title'))).not.toBeNull());
	await painted();
	const [top, bottom] = [box(below)?.top, box('.add')?.top];
	const besides = async (text: string, words: string) => {
		await write(text, ' newcomers');
		await until(() => {
			expect(marked()).toEqual([words]);
			const [note, area] = [box('[data-question]'), field(text)?.getBoundingClientRect()];
			expect(note?.top).toBeLessThan(area?.bottom ?? 0);
			expect(note?.bottom).toBeGreaterThan(area?.top ?? Infinity);
		});
		expect([box(below)?.top, box('.add')?.top]).toEqual([top, bottom]);
	};
	await besides(spotName('objectives', objective, 'title'), 'Write');
	await besides(place, 'Print');
	await besides(spotName('keyResults', last, 'title'), 'Open');
});

it('says nothing while a word is being composed, and asks when it is chosen', async () => {
	const { place } = await begin('让每个新读者都找到自己的书', '編寫新人手冊');
	await userEvent.keyboard('{Shift}');
	await expect.element(page.getByRole('button', { name: /^1 question/ })).toBeVisible();
	const area = field(place);
	area?.focus();
	const composing = (type: string) => area?.dispatchEvent(new CompositionEvent(type, { bubbles: true }));
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	try {
		insertInto(area as HTMLElement, '！');
		area?.dispatchEvent(new InputEvent('input', { bubbles: true }));
		composing('compositionstart');
		vi.advanceTimersByTime(60_000);
		await painted();
		expect(notes()).toEqual([]);
		composing('compositionend');
		vi.advanceTimersByTime(60_000);
	} finally {
		vi.useRealTimers();
	}
	await until(() => expect(marked()).toEqual(['編寫']));
	expect(notes()).toEqual(['task-output']);
});

it('keeps away from words that were put aside with a reason, speaks of others, and asks again when wanted', async () => {
	const { place, keyResult } = await begin('Every newcomer finds a book', 'Write the handbook for');
	await write(place, ' newcomers');
	await until(() => expect(notes()).toEqual(['task-output']));
	const [reason = ''] = coachWords().reasons;
	await page.getByRole('button', { name: /^Put aside/ }).click();
	await page.getByRole('menuitem', { name: reason }).click();
	await until(() => expect(notes()).toEqual([]));
	expect(plan.now.all('dismissals')).toMatchObject([
		{ on: keyResult, label: 'task-output', words: 'Write the handbook for newcomers', reason }
	]);
	const area = field(place);
	area?.setSelectionRange(0, 5);
	await userEvent.keyboard('Publish');
	await until(() => expect(marked()).toEqual(['Publish']));
	await page.getByRole('button', { name: /^Put aside/ }).click();
	await page.getByRole('menuitem', { name: 'Another reason' }).click();
	await userEvent.keyboard('It is law{Enter}');
	await until(() => expect(plan.now.all('dismissals').map((one) => one.reason)).toContain('It is law'));
	await session.undo();
	await until(() => expect(notes()).toEqual(['task-output']));
});

it('makes two of one by its button, and one Undo makes it one again', async () => {
	const { place } = await begin('Every newcomer finds a book', 'Open a desk for newcomers and print the');
	await write(place, ' leaflet');
	await until(() => expect(notes()).toEqual(['task-output']));
	await userEvent.keyboard('{Control>}{Alt>}g{/Alt}{/Control}');
	await page.getByRole('button', { name: coachWords().ways.split }).click();
	await until(() => expect(titles().sort()).toEqual(['Open a desk for newcomers', 'print the leaflet']));
	await session.undo();
	await until(() => expect(titles()).toEqual(['Open a desk for newcomers and print the leaflet']));
});

it('goes on from the words that stand there now, whoever has written them since', async () => {
	const { place, keyResult } = await begin('Every newcomer finds a book', 'Open a desk for newcomers and print the');
	await write(place, ' leaflet');
	await until(() => expect(notes()).toEqual(['task-output']));
	await userEvent.keyboard('{Control>}{Alt>}g{/Alt}{/Control}');
	const split = page.getByRole('button', { name: coachWords().ways.split });
	await expect.element(split).toBeVisible();
	const was = 'Open a desk for newcomers and print the leaflet';
	const more = `${was} for 40 libraries`;
	// Pressed before the coach has looked again.
	const pressed = member.does(act.rewordText, { in: 'keyResults', id: keyResult, field: 'title', was, text: more });
	value(await pressed);
	(split.element() as HTMLElement).click();
	await until(() =>
		expect(titles().sort()).toEqual(['Open a desk for newcomers', 'print the leaflet for 40 libraries'])
	);
});

it('says so and leaves the words alone where nothing is to be asked about them any more', async () => {
	const { place, keyResult } = await begin('Every newcomer finds a book', 'Open a desk for newcomers and print the');
	await write(place, ' leaflet');
	await until(() => expect(notes()).toEqual(['task-output']));
	await userEvent.keyboard('{Control>}{Alt>}g{/Alt}{/Control}');
	const split = page.getByRole('button', { name: coachWords().ways.split });
	await expect.element(split).toBeVisible();
	const was = 'Open a desk for newcomers and print the leaflet';
	const other = {
		in: 'keyResults',
		id: keyResult,
		field: 'title',
		was,
		text: 'Loans rise from 30 to 70 a day'
	} as const;
	value(await member.does(act.rewordText, other));
	(split.element() as HTMLElement).click();
	await expect.element(page.getByText(/gone on writing here/)).toBeVisible();
	expect(titles()).toEqual(['Loans rise from 30 to 70 a day']);
});

it('asks while others write elsewhere without a pause', async () => {
	const { objective, place } = await begin('Every newcomer finds a book', 'Write the handbook for');
	const other = value(await member.does(act.addKeyResult, { objective, title: 'x' })).focus ?? '';
	let was = 'x';
	const writing = setInterval(() => {
		const text = `${was}x`;
		void member.does(act.rewordText, { in: 'keyResults', id: other, field: 'title', was, text });
		was = text;
	}, 200);
	try {
		await write(place, ' newcomers');
		await until(() => expect(notes()).toEqual(['task-output']));
	} finally {
		clearInterval(writing);
	}
	expect(was.length).toBeGreaterThan(3);
});

it('asks under a folded title that is being written, and unfolds where somebody goes to a question', async () => {
	const { objective } = await begin('Write the handbook for', 'Loans rise from 30 to 70 a day');
	await page.getByRole('button', { name: t.plan.collapse }).click();
	const title = spotName('objectives', objective, 'title');
	await write(title, ' newcomers');
	await until(() => expect(notes()).toEqual(['task-output']));
	await userEvent.keyboard('{Control>}{Alt>}g{/Alt}{/Control}');
	await expect.element(page.getByRole('button', { name: t.plan.collapse })).toBeVisible();
	await until(() => expect(notes()).toContain('task-output'));
});

it('keeps a reason that is being written when the words go, and leads back where it is not given', async () => {
	const { objective, place, keyResult } = await begin('Every newcomer finds a book', 'Write the handbook for');
	await write(place, ' newcomers');
	await until(() => expect(notes()).toEqual(['task-output']));
	const aside = page.getByRole('button', { name: /^Put aside/ });
	await aside.click();
	await page.getByRole('menuitem', { name: coachWords().otherReason }).click();
	await userEvent.keyboard('It is ');
	const was = 'Write the handbook for newcomers';
	const change = { in: 'keyResults', id: keyResult, field: 'title', was, text: 'Loans rise from 30 to 70' } as const;
	value(await member.does(act.rewordText, change));
	value(await member.does(act.addKeyResult, { objective, title: 'Print the leaflet for newcomers' }));
	// What is asked about the new line tells that both have been read.
	await expect.element(page.getByRole('button', { name: /^1 question about/ })).toBeVisible();
	await userEvent.keyboard('the law');
	await until(() => expect(document.activeElement).toHaveValue('It is the law'));
	await userEvent.keyboard('{Escape}');
	await expect.element(aside).toHaveFocus();
	field(place)?.focus();
	await until(() => expect(notes()).toEqual([]));
});

it('counts quietly what it would ask about the rest of an objective, and is silent where it is asked to be', async () => {
	const { objective } = await begin('Every newcomer finds a book', 'Write the handbook for newcomers');
	await userEvent.hover(document.body);
	const count = page.getByRole('button', { name: '1 question about “Every newcomer finds a book”' });
	await userEvent.keyboard('{Shift}');
	await expect.element(count).toBeVisible();
	expect(notes()).toEqual([]);
	await count.click();
	await until(() => expect(notes()).toEqual(['task-output']));
	await page.getByRole('button', { name: /^What to do with “Every/ }).click();
	await page.getByRole('menuitem', { name: coachWords().quiet }).click();
	await until(() => expect(notes()).toEqual([]));
	expect(session.notes.get(`coach-quiet/${objective}`)).toBe('1');
	await expect.element(page.getByRole('button', { name: /question/ })).not.toBeInTheDocument();
});

it('leads from a task to an outcome in three questions, keeps a draft, and takes all of it back at once', async () => {
	const { place, keyResult } = await begin('Every newcomer finds a book', 'Write the handbook for');
	await write(place, ' newcomers');
	await page.getByRole('button', { name: coachWords().ways.questions }).click();
	const first = page.getByLabelText(coachWords().outcome.different);
	await expect.element(first).toHaveFocus();
	await userEvent.keyboard('Newcomers borrow by themselves');
	await userEvent.keyboard('{Escape}');
	await expect.element(first).not.toBeInTheDocument();
	await page.getByRole('button', { name: coachWords().ways.questions }).click();
	await expect.element(first).toHaveValue('Newcomers borrow by themselves');
	await userEvent.keyboard('{Enter}Borrowed on day one{Enter}sixty{Enter}70{Enter}{Enter}');
	// What is no number is said where it stands, and Enter goes on from field to field.
	await expect.element(page.getByLabelText(coachWords().outcome.from)).toHaveFocus();
	await expect.element(page.getByText(coachWords().outcome.noFigure)).toBeVisible();
	await page.getByLabelText(coachWords().outcome.from).fill('41 %');
	await userEvent.keyboard('{Control>}{Enter}{/Control}');
	const title = 'Newcomers borrow by themselves: Borrowed on day one';
	await until(() =>
		expect(plan.now.get('keyResults', keyResult)).toMatchObject({ title, from: 41, to: 70, unit: '%' })
	);
	expect(plan.now.all('initiatives').map(({ body }) => body)).toEqual(['Write the handbook for newcomers']);
	await until(() => expect(session.notes.get(`outcome-draft/${keyResult}`)).toBe(''));
	await session.undo();
	await until(() =>
		expect(plan.now.get('keyResults', keyResult)).toMatchObject({
			title: 'Write the handbook for newcomers',
			from: null
		})
	);
	expect(plan.now.all('initiatives')).toEqual([]);
});

it('fills from and to with the figures of the second answer', async () => {
	await setLocale('zh');
	const { keyResult } = await begin('让每个新读者都找到自己的书', '编写新人手册');
	await userEvent.keyboard('{Shift}');
	await page.getByRole('button', { name: '1 个问题' }).first().click();
	await page.getByRole('button', { name: coachWords().ways.questions }).click();
	await page.getByLabelText(coachWords().outcome.sign).fill('当天借到书的从３０％升到７０％');
	await expect.element(page.getByLabelText(coachWords().outcome.from)).toHaveValue('30%');
	await expect.element(page.getByLabelText(coachWords().outcome.to)).toHaveValue('70%');
	await userEvent.keyboard('{Control>}{Enter}{/Control}');
	await until(() => expect(plan.now.get('keyResults', keyResult)).toMatchObject({ from: 30, to: 70, unit: '%' }));
});
