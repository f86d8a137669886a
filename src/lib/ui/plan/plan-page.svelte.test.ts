// The plan as somebody writes it: keys, lost letters, others' edits, thousands of objectives.
import { setLocale, t } from '$lib/i18n';
import { act } from '$lib/live';
import type { LivePlan } from '$lib/live';
import { ana, value } from '$lib/plan/testing';
import type { Member } from '$lib/plan/testing';
import { flushSync } from 'svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { spotName } from './places';
import PlanHarness from './testing/PlanHarness.svelte';
import { MemorySession } from './testing/session';

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

const field = (name: string) =>
	document.querySelector<HTMLTextAreaElement>(`[data-text="${name}"]`) as HTMLTextAreaElement;
const there = (name: string) => vi.waitFor(() => field(name) ?? Promise.reject(new Error(`no ${name}`)));
const here = () => (document.activeElement as HTMLElement).dataset.text ?? document.activeElement?.className;
const outline = () => {
	const { now } = plan;
	return plan
		.ids('objectivesOfTeam', team())
		.map((id) => [
			now.get('objectives', id)?.title,
			...plan.ids('keyResultsOf', id).map((kr) => now.get('keyResults', kr)?.title)
		]);
};
const team = () => plan.now.all('teams')[0]?.id ?? null;
const type = (text: string) => userEvent.keyboard(text);

async function objective(title: string, keyResults: readonly string[] = []): Promise<string> {
	const id = value(await member.does(act.addObjective, { team: team(), title })).focus ?? '';
	for (const one of keyResults) value(await member.does(act.addKeyResult, { objective: id, title: one }));
	return id;
}
const keyResultOf = (id: string, at = 0) => plan.ids('keyResultsOf', id)[at] ?? '';

/** Shows the page and goes into a text, at its end. */
async function write(name?: string): Promise<void> {
	render(PlanHarness, { session });
	if (!name) return;
	const area = await there(name);
	area.focus();
	area.setSelectionRange(area.value.length, area.value.length);
}

it('goes from nothing to an objective with two measured key results by keyboard alone', async () => {
	await write();
	await page.getByRole('button', { name: 'Add objective' }).first().click();
	await type(
		'A book at first sight{Enter}Borrow on day one{Tab}41 %{Tab}70{Enter}Days to the second visit{Tab}23 days{Tab}9'
	);
	await type('{Tab}');
	await vi.waitFor(() =>
		expect(
			plan.now
				.all('keyResults')
				.map(({ to }) => to)
				.sort()
		).toEqual([70, 9])
	);
	const [first = '', second = ''] = plan.ids('keyResultsOf', plan.now.all('objectives')[0]?.id ?? '');
	expect(plan.now.get('keyResults', first)).toMatchObject({ title: 'Borrow on day one', from: 41, to: 70, unit: '%' });
	expect(plan.now.get('keyResults', second)).toMatchObject({ from: 23, to: 9, unit: 'days', direction: 'down' });
	await page.getByRole('button', { name: 'Publish' }).click();
	await vi.waitFor(() => expect(plan.now.all('objectives')[0]?.state).toBe('published'));
});

it('loses no letter that is typed while a line is being made, and none lands in the line before', async () => {
	const id = await objective('First');
	session.delay = 40;
	await write(spotName('objectives', id, 'title'));
	await type('{Enter}one{Enter}two{Enter}three{Control>}{Enter}{/Control}Second{Enter}four');
	await vi.waitFor(() =>
		expect(outline()).toEqual([
			['First', 'one', 'two', 'three'],
			['Second', 'four']
		])
	);
});

it('hands amounts over too, when the whole line is typed before it is there', async () => {
	const id = await objective('First');
	session.delay = 1500;
	await write(spotName('objectives', id, 'title'));
	await type('{Enter}');
	const catcher = document.activeElement as HTMLTextAreaElement;
	expect(catcher.dataset.text).toBeUndefined();
	await type('one{Tab}41 %{Tab}70');
	session.delay = 0;
	await vi.waitFor(() => expect(here()).toBe(spotName('keyResults', keyResultOf(id), 'to')), { timeout: 4000 });
	await type('{Enter}');
	await vi.waitFor(() =>
		expect(plan.now.get('keyResults', keyResultOf(id))).toMatchObject({ from: 41, to: 70, unit: '%' })
	);
	expect(outline()).toEqual([['First', 'one', '']]);
});

it('keeps an amount whose first figure comes in the moment the field is entered', async () => {
	const id = await objective('First', ['one']);
	await write(spotName('keyResults', keyResultOf(id), 'title'));
	(await there(spotName('keyResults', keyResultOf(id), 'to'))).focus();
	expect(document.execCommand('insertText', false, '7')).toBe(true);
	await type('0 %{Tab}');
	await vi.waitFor(() => expect(plan.now.get('keyResults', keyResultOf(id))).toMatchObject({ to: 70, unit: '%' }));
});

it('keeps the sentence about one number while another one is still being taken down', async () => {
	const id = await objective('First', ['one']);
	await write(spotName('keyResults', keyResultOf(id), 'title'));
	session.delay = 200;
	(await there(spotName('keyResults', keyResultOf(id), 'to'))).focus();
	await type('70 %');
	field(spotName('keyResults', keyResultOf(id), 'from')).focus();
	await type('quite a few{Tab}');
	await vi.waitFor(() => expect(plan.now.get('keyResults', keyResultOf(id))).toMatchObject({ to: 70 }));
	await session.settled();
	await expect.element(page.getByText(t.plan.noAmount)).toBeVisible();
});

it('lets a number that comes late be written over by whoever has entered its field meanwhile', async () => {
	const id = await objective('First', ['one']);
	await write(spotName('keyResults', keyResultOf(id), 'title'));
	session.delay = 200;
	const from = (await there(spotName('keyResults', keyResultOf(id), 'from'))) as unknown as HTMLInputElement;
	from.focus();
	await type('41 %{Tab}{Shift>}{Tab}{/Shift}');
	expect(document.activeElement).toBe(from);
	await session.settled();
	await vi.waitFor(() => expect(from.value).toMatch(/^41\s%$/));
	await type('quite a few{Tab}');
	await expect.element(page.getByText(t.plan.noAmount)).toBeVisible();
	expect(plan.now.get('keyResults', keyResultOf(id))).toMatchObject({ from: 41, unit: '%' });
});

it('turns an empty objective in and a key result out, and back', async () => {
	const id = await objective('First', ['one']);
	await write(spotName('keyResults', keyResultOf(id), 'title'));
	await type('{Control>}{Enter}{/Control}');
	await vi.waitFor(() => expect(here()).toMatch(/^objectives\/.*\/title$/));
	await type('{Tab}');
	await vi.waitFor(() => expect(outline()).toEqual([['First', 'one', '']]));
	await vi.waitFor(() => expect(here()).toBe(spotName('keyResults', keyResultOf(id, 1), 'title')));
	await type('{Shift>}{Tab}{/Shift}');
	await vi.waitFor(() => expect(outline()).toEqual([['First', 'one'], ['']]));
});

it('tells what a key result that turns out leaves behind, and puts all of it back by the Undo of that word', async () => {
	const id = await objective('First', ['one', 'two']);
	const one = keyResultOf(id);
	value(await member.does(act.setKeyResult, { id: one, values: { from: 41, to: 70, unit: '%' } }));
	await write(spotName('keyResults', one, 'title'));
	await type('{Home}{Shift>}{Tab}{/Shift}');
	await vi.waitFor(() => expect(outline()).toEqual([['First', 'two'], ['one']]));
	await expect.element(page.getByText(t.plan.turnedOut({ what: t.plan.setAside.figures }))).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await vi.waitFor(() => expect(outline()).toEqual([['First', 'one', 'two']]));
	expect(plan.now.get('keyResults', one)).toMatchObject({ from: 41, to: 70, unit: '%' });
});

it('reorders with Alt and arrows, across objectives too, and keeps the caret', async () => {
	const id = await objective('First', ['one', 'two']);
	await objective('Second');
	const one = keyResultOf(id);
	await write(spotName('keyResults', one, 'title'));
	await type('{Alt>}{ArrowDown}{/Alt}');
	await vi.waitFor(() => expect(outline()[0]).toEqual(['First', 'two', 'one']));
	await type('{Alt>}{ArrowDown}{/Alt}');
	await vi.waitFor(() => expect(outline()[1]).toEqual(['Second', 'one']));
	await vi.waitFor(() => expect(here()).toBe(spotName('keyResults', one, 'title')));
});

it('takes an empty line away with Backspace and goes to the one before', async () => {
	const id = await objective('First', ['one', '']);
	await write(spotName('keyResults', keyResultOf(id, 1), 'title'));
	await type('{Backspace}');
	await vi.waitFor(() => expect(outline()).toEqual([['First', 'one']]));
	expect(here()).toBe(spotName('keyResults', keyResultOf(id), 'title'));
});

it('brings back what was removed, by the Undo of its toast', async () => {
	const id = await objective('First', ['one']);
	await write();
	await there(spotName('objectives', id, 'title'));
	await page.getByRole('button', { name: t.plan.actions({ title: 'First' }) }).click();
	await page.getByRole('menuitem', { name: 'Remove' }).click();
	await vi.waitFor(() => expect(outline()).toEqual([]));
	await page.getByRole('button', { name: 'Undo' }).click();
	await vi.waitFor(() => expect(outline()).toEqual([['First', 'one']]));
});

it('says why from cannot be to, and keeps the old value', async () => {
	const id = await objective('First', ['one']);
	value(await member.does(act.setKeyResult, { id: keyResultOf(id), values: { from: 3, to: 9 } }));
	await write();
	const to = await there(spotName('keyResults', keyResultOf(id), 'to'));
	to.focus();
	await type('3{Tab}');
	await expect.element(page.getByText(t.problems['from-equals-to'] as string)).toBeVisible();
	expect([plan.now.get('keyResults', keyResultOf(id))?.to, to.value]).toEqual([9, '9']);
});

it('keeps the caret where one writes while somebody else edits before it', async () => {
	const id = await objective('reading rooms');
	await write(spotName('objectives', id, 'title'));
	const area = field(spotName('objectives', id, 'title'));
	area.setSelectionRange(7, 7);
	const other = plan.text('objectives', id, 'title');
	other?.edit(0, 0, 'Quiet ');
	expect([area.value, area.selectionStart]).toEqual(['Quiet reading rooms', 13]);
	await type(' and light');
	await vi.waitFor(() => expect(other?.read()).toBe('Quiet reading and light rooms'));
});

it('has a letter in the plan at once, and shows what follows from it after its frame', async () => {
	const id = await objective('book');
	await write(spotName('objectives', id, 'title'));
	const area = field(spotName('objectives', id, 'title'));
	const section = area.closest('section');
	area.value = 'books';
	area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: 's' }));
	flushSync();
	expect(plan.text('objectives', id, 'title')?.read()).toBe('books');
	expect(section?.ariaLabel).toMatch(/book$/);
	await vi.waitFor(() => expect(section?.ariaLabel).toMatch(/books$/));
});

it('lets an input method finish before anything is written, and merges what others wrote meanwhile', async () => {
	const id = await objective('读书');
	await write(spotName('objectives', id, 'title'));
	const area = field(spotName('objectives', id, 'title'));
	area.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
	area.value = '读书jiao';
	area.setSelectionRange(6, 6);
	area.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
	const other = plan.text('objectives', id, 'title');
	other?.edit(0, 0, '每个街区');
	expect([other?.read(), area.value]).toEqual(['每个街区读书', '读书jiao']);
	area.value = '读书角';
	area.setSelectionRange(3, 3);
	area.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '角' }));
	expect([other?.read(), area.value, area.selectionStart]).toEqual(['每个街区读书角', '每个街区读书角', 7]);
});

it('undoes one’s own last words and not the browser’s', async () => {
	const id = await objective('First');
	await write(spotName('objectives', id, 'title'));
	await type(' light');
	plan.text('objectives', id, 'title')?.read();
	await type('{Control>}z{/Control}');
	await vi.waitFor(() => expect(field(spotName('objectives', id, 'title')).value).toBe('First'));
	await type('{Control>}{Shift>}z{/Shift}{/Control}');
	await vi.waitFor(() => expect(field(spotName('objectives', id, 'title')).value).toBe('First light'));
});

it('turns pasted line breaks into spaces in a title', async () => {
	const id = await objective('');
	await write(spotName('objectives', id, 'title'));
	const area = field(spotName('objectives', id, 'title'));
	area.setRangeText('one\ntwo', 0, 0, 'end');
	area.dispatchEvent(new InputEvent('input', { bubbles: true }));
	expect([area.value, plan.now.get('objectives', id)?.title]).toEqual(['one two', 'one two']);
});

it('settles what was typed when the text is left', async () => {
	const id = await objective('First');
	value(await member.does(act.publish, { id }));
	await write(spotName('objectives', id, 'title'));
	await type(' light');
	field(spotName('objectives', id, 'title')).blur();
	await vi.waitFor(() => expect(plan.now.revisions(id)).toHaveLength(2));
});

it('finds objectives by words, counts them and clears', async () => {
	for (const word of ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta', 'eta', 'theta'])
		await objective(word, [`${word} sign`]);
	await write();
	await userEvent.keyboard('/');
	await type('beta si');
	await expect.element(page.getByText(t.plan.found({ count: 1, whole: 8 }))).toBeVisible();
	expect(document.querySelectorAll('[data-objective]')).toHaveLength(1);
	await page.getByRole('button', { name: 'Clear' }).click();
	await vi.waitFor(() => expect(document.querySelectorAll('[data-objective]').length).toBeGreaterThan(1));
});

it('comments on the selected words, which stay marked when they move', async () => {
	const id = await objective('A book at first sight');
	await write(spotName('objectives', id, 'title'));
	const area = field(spotName('objectives', id, 'title'));
	area.setSelectionRange(2, 6);
	await page.getByRole('button', { name: t.plan.commentOnSelection }).click();
	await type('Why a book?{Control>}{Enter}{/Control}');
	await vi.waitFor(() => expect(plan.now.all('comments')).toHaveLength(1));
	const [comment] = plan.now.all('comments');
	const text = plan.text('objectives', id, 'title');
	text?.edit(0, 0, 'Again: ');
	const [from, to] = [text?.index(comment?.start ?? ''), text?.index(comment?.end ?? '')];
	expect([comment?.quote, from, to]).toEqual(['book', 9, 13]);
});

it('offers names at an @, takes one by the keyboard, and lets an address of mail alone', async () => {
	value(await member.does(act.addPerson, { name: 'Mei Lin', id: 'mei' }));
	value(await member.does(act.addPerson, { name: 'Bo', id: 'bo' }));
	value(await member.does(act.addPerson, { name: '王小明', id: 'wang' }));
	const id = await objective('A book at first sight');
	await write(spotName('objectives', id, 'title'));
	field(spotName('objectives', id, 'title')).setSelectionRange(2, 6);
	await page.getByRole('button', { name: t.plan.commentOnSelection }).click();
	const offered = () => [...document.querySelectorAll<HTMLElement>('[role=listbox]:popover-open [role=option] span')];
	const names = () => offered().flatMap(({ lang: language, textContent }) => (language ? [textContent] : []));
	await type('ana@bo');
	expect(names()).toEqual([]);
	await type(' @');
	await vi.waitFor(() => expect(names()).toEqual(['Mei Lin', 'Bo', '王小明']));
	await type('li');
	await vi.waitFor(() => expect(names()).toEqual(['Mei Lin']));
	await type('{Enter}and @');
	await vi.waitFor(() => expect(names()).toHaveLength(3));
	await type('{ArrowUp}{Tab}');
	await type(' @b{Escape}');
	await vi.waitFor(() => expect(names()).toEqual([]));
	await type('{Control>}{Enter}{/Control}');
	await vi.waitFor(() => expect(plan.now.all('comments')[0]?.body).toBe('ana@bo @Mei Lin and @王小明 @b'));
});

it('checks in from the keyboard', async () => {
	const id = await objective('First', ['one']);
	const kr = keyResultOf(id);
	value(await member.does(act.setKeyResult, { id: kr, values: { from: 0, to: 10 } }));
	await write();
	await page.getByRole('button', { name: 'Check in' }).click();
	const amount = page.getByRole('textbox', { name: t.plan.value });
	await amount.fill('4');
	await type('{Enter}');
	await vi.waitFor(() => expect(plan.now.get('keyResults', kr)?.current).toBe(4));
});

it('cannot be written in once the cycle is closed', async () => {
	const id = await objective('First', ['one']);
	for (const state of ['active', 'review', 'closed'] as const) value(await member.does(act.moveCycle, { state }));
	await write();
	expect((await there(spotName('objectives', id, 'title'))).readOnly).toBe(true);
	expect(page.getByRole('button', { name: 'Add objective' }).elements()).toHaveLength(0);
});
