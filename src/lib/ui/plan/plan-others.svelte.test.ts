// The plan among others: what they left for this reader, who is here, and taking words back.
import { setLocale, t } from '$lib/i18n';
import { act } from '$lib/live';
import { ana, meet, value } from '$lib/plan/testing';
import type { Member } from '$lib/plan/testing';
import { beforeEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { spotName } from './places';
import { Company } from './testing/company';
import PlanHarness from './testing/PlanHarness.svelte';
import { MemorySession } from './testing/session';

/** Ana writes; the page is Mei's. */
let writer: Member;
let reader: Member;
let session: MemorySession;
let id: string;
let keyResult: string;

beforeEach(async () => {
	await setLocale('en');
	await page.viewport(1280, 900);
	writer = await ana();
	reader = await writer.admits('Mei');
	session = new MemorySession(reader);
	id = await made(act.addObjective, { team: null, title: 'A book at first sight' });
	keyResult = await made(act.addKeyResult, { objective: id, title: 'Borrow on day one' });
	await meet(writer, reader);
});

async function made<I>(command: Parameters<typeof writer.does<I>>[0], input: I): Promise<string> {
	return value(await writer.does(command, input)).focus ?? '';
}

const fold = () => page.getByRole('button', { name: `${t.plan.collapse}: A book at first sight` }).click();

it('says on a folded objective what waits inside, and unfolds when that is pressed', async () => {
	const other = await made(act.addObjective, { team: null, title: 'Quiet rooms' });
	await writer.does(act.comment, { on: id, text: 'For whom?' });
	const settled = await made(act.comment, { on: keyResult, text: 'Settled' });
	await writer.does(act.resolve, { id: settled, resolved: true });
	const taken = await made(act.comment, { on: keyResult, text: 'Taken back' });
	await writer.does(act.withdraw, { id: taken });
	await writer.does(act.askForHelp, { on: keyResult, text: 'Who knows the numbers?' });
	await writer.does(act.setKeyResult, { id: keyResult, values: { owner: reader.person } });
	await writer.does(act.askLink, { from: other, to: keyResult, kind: 'needs' });
	await meet(writer, reader);
	render(PlanHarness, { session });
	await fold();
	const what = ['1 key result asked of you', '1 link asked of you', '1 call for help', '1 open comment'];
	const mark = page.getByRole('button', { name: t.plan.waits({ what, title: 'A book at first sight' }) });
	await expect.element(mark).toBeVisible();
	await mark.click();
	await expect.element(page.getByText('For whom?')).toBeVisible();
});

it('takes a mark away when it is answered, and shows none where nothing waits', async () => {
	await writer.does(act.setKeyResult, { id: keyResult, values: { owner: reader.person } });
	await meet(writer, reader);
	render(PlanHarness, { session });
	await fold();
	const mark = page.getByRole('button', { name: '1 key result asked of you' });
	await expect.element(mark).toBeVisible();
	value(await session.do(act.accept, { id: keyResult }));
	await vi.waitFor(() => expect(document.querySelector('.waiting')).toBeNull());
});

const section = () => page.getByRole('region', { name: `${t.plan.objective}: A book at first sight` });
const field = (name: string) =>
	vi.waitFor(() => {
		const found = document.querySelector<HTMLTextAreaElement>(`[data-text="${name}"]`);
		return found ?? Promise.reject(new Error(`no ${name}`));
	});

it('shows who is at an objective and who writes there, and tells it aloud', async () => {
	const room = new Company(session.room);
	render(PlanHarness, { session });
	await field(spotName('objectives', id, 'title'));
	room.puts('Tom', id);
	room.puts('Ana', keyResult, 'title');
	const here = section().getByRole('list', { name: t.plan.lookingHere });
	await expect.element(here.getByRole('img', { name: 'Tom' })).toBeVisible();
	await expect.element(here.getByRole('img', { name: 'Ana' })).toBeVisible();
	await expect.element(section().getByText(t.plan.isWriting({ name: 'Ana' }), { exact: true })).toBeVisible();
	expect(
		section()
			.getByText(t.plan.isWriting({ name: 'Tom' }))
			.elements()
	).toHaveLength(0);
	const aloud = t.plan.isWritingAt({ name: 'Ana', title: 'A book at first sight' });
	await expect.element(page.getByRole('status').getByText(aloud)).toBeInTheDocument();
	room.puts('Ana', keyResult);
	await vi.waitFor(() =>
		expect(
			section()
				.getByText(t.plan.isWriting({ name: 'Ana' }))
				.elements()
		).toHaveLength(0)
	);
	await expect.element(here.getByRole('img', { name: 'Ana' })).toBeVisible();
	room.puts('Ana', undefined);
	await vi.waitFor(() => expect(here.getByRole('img', { name: 'Ana' }).elements()).toHaveLength(0));
});

it('shows the others at a folded objective too, and moves nothing when they come', async () => {
	const room = new Company(session.room);
	render(PlanHarness, { session });
	await field(spotName('objectives', id, 'title'));
	const height = () => section().element().getBoundingClientRect().height;
	const before = height();
	room.puts('Ana', keyResult, 'title');
	await expect.element(section().getByText(t.plan.isWriting({ name: 'Ana' }))).toBeVisible();
	expect(height()).toBe(before);
	await fold();
	await expect.element(section().getByText(t.plan.isWriting({ name: 'Ana' }))).toBeVisible();
	const folded = height();
	room.puts('Ana', undefined);
	await vi.waitFor(() =>
		expect(
			section()
				.getByText(t.plan.isWriting({ name: 'Ana' }))
				.elements()
		).toHaveLength(0)
	);
	expect(height()).toBe(folded);
});

it('draws nothing anew while a caret only moves', async () => {
	const room = new Company(session.room);
	render(PlanHarness, { session });
	await field(spotName('objectives', id, 'title'));
	room.puts('Ana', id, 'title');
	const line = section().getByText(t.plan.isWriting({ name: 'Ana' }));
	await expect.element(line).toBeVisible();
	const drawn = line.element();
	const changes: Node[] = [];
	const watching = new MutationObserver((seen) => changes.push(...seen.map(({ target }) => target)));
	watching.observe(drawn.parentElement as Node, { subtree: true, childList: true, characterData: true });
	room.puts('Ana', keyResult, 'title');
	room.puts('Tom', id);
	await expect.element(section().getByRole('img', { name: 'Tom' })).toBeVisible();
	watching.disconnect();
	expect(line.element()).toBe(drawn);
	expect(changes.filter((node) => drawn.contains(node))).toEqual([]);
});

it('tells the others where the caret is, and that it is gone when the text is left', async () => {
	const room = new Company(session.room);
	render(PlanHarness, { session });
	const title = await field(spotName('objectives', id, 'title'));
	title.focus();
	await vi.waitFor(() =>
		expect(room.mine).toMatchObject({ where: { object: id, field: 'title' }, caret: { head: expect.any(String) } })
	);
	(await field(spotName('keyResults', keyResult, 'title'))).focus();
	await vi.waitFor(() => expect(room.mine.where).toEqual({ object: keyResult, field: 'title' }));
	expect(room.mine.caret).toBeDefined();
	(document.activeElement as HTMLElement).blur();
	await vi.waitFor(() => expect(room.mine.caret).toBeUndefined());
	expect(room.mine.where).toEqual({ object: keyResult, field: 'title' });
	(section().element() as HTMLElement).focus();
	expect(room.mine.where).toEqual({ object: id });
});

it('takes back one’s own words by the menu of the comment; a mark stays', async () => {
	await writer.does(act.comment, { on: id, text: 'Of Ana' });
	await meet(writer, reader);
	value(await reader.does(act.comment, { on: id, text: 'Of Mei' }));
	render(PlanHarness, { session });
	await expect.element(page.getByText('Of Ana')).toBeVisible();
	await page.getByRole('button', { name: t.plan.commentActions }).click();
	await page.getByRole('menuitem', { name: t.plan.withdraw }).click();
	await expect.element(page.getByText(t.plan.withdrawn)).toBeVisible();
	expect(page.getByText('Of Mei').elements()).toHaveLength(0);
	const { plan } = session;
	expect(plan.now.all('comments').map(({ body }) => body)).toEqual(expect.arrayContaining(['', 'Of Ana']));
	expect(page.getByRole('button', { name: t.plan.commentActions }).elements()).toHaveLength(0);
});

it('takes a published objective back to a draft', async () => {
	value(await reader.does(act.publish, { id }));
	render(PlanHarness, { session });
	const menu = page.getByRole('button', { name: t.plan.actions({ title: 'A book at first sight' }) });
	await menu.click();
	await page.getByRole('menuitem', { name: t.plan.unpublish }).click();
	await vi.waitFor(() => expect(session.plan.now.get('objectives', id)?.state).toBe('draft'));
	await menu.click();
	await expect.element(page.getByRole('menuitem', { name: t.plan.drop })).toBeVisible();
	expect(page.getByRole('menuitem', { name: t.plan.unpublish }).elements()).toHaveLength(0);
});

it('marks the words an open comment stands on, where they have moved to, and shows whose when it is pointed at', async () => {
	const handle = writer.plan.document.text('objectives', id, 'title');
	const anchor = {
		field: 'title',
		start: handle?.place(2, 'before') ?? '',
		end: handle?.place(6, 'after') ?? '',
		quote: 'book'
	};
	const comment = await made(act.comment, { on: id, text: 'Which one?', anchor });
	await meet(writer, reader);
	render(PlanHarness, { session });
	const marks = () => [...document.querySelectorAll('mark')].map((mark) => [mark.textContent, mark.className !== '']);
	const soft = (words: string) => vi.waitFor(() => expect(marks().map(([text]) => text)).toEqual([words]));
	await soft('book');
	reader.plan.document.text('objectives', id, 'title')?.edit(0, 1, 'One good');
	await soft('book');
	const strong = () => document.querySelector('mark')?.classList.contains('strong');
	expect(strong()).toBe(false);
	await page.getByText('Which one?').hover();
	await vi.waitFor(() => expect(strong()).toBe(true));
	value(await reader.does(act.resolve, { id: comment, resolved: true }));
	await vi.waitFor(() => expect(marks()).toEqual([]));
});

it('leaves the caret where one writes, whatever the others move around it', async () => {
	const titles = ['A book at first sight', 'Quiet rooms', 'Late openings'];
	const ids = [id];
	for (const title of titles.slice(1)) ids.push(await made(act.addObjective, { team: null, title }));
	await meet(writer, reader);
	render(PlanHarness, { session });
	for (const mine of ids) {
		const title = await field(spotName('objectives', mine, 'title'));
		title.focus();
		title.setSelectionRange(2, 5);
		for (const moved of ids) {
			value(
				await writer.does(act.move, { in: 'objectives', id: moved, after: ids.find((one) => one !== moved) ?? '' })
			);
			await meet(writer, reader);
			await new Promise(requestAnimationFrame);
			expect(document.activeElement).toBe(title);
			expect([title.selectionStart, title.selectionEnd]).toEqual([2, 5]);
		}
	}
});

it('leaves the caret and its row where one writes, also when objectives come in above it', async () => {
	render(PlanHarness, { session });
	const title = await field(spotName('objectives', id, 'title'));
	title.focus();
	for (const words of ['Quiet rooms', 'Late openings', 'Warm chairs']) {
		const added = await made(act.addObjective, { team: null, title: words });
		value(await writer.does(act.move, { in: 'objectives', id: added, before: id }));
		title.setRangeText('s', 6, 6, 'end');
		title.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: 's' }));
		await meet(writer, reader);
		await field(spotName('objectives', added, 'title'));
		await new Promise(requestAnimationFrame);
		expect(document.activeElement).toBe(title);
	}
	expect(session.plan.now.get('objectives', id)?.title).toBe('A booksss at first sight');
});
