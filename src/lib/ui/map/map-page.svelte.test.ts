// The map as somebody uses it: arrows from card to card, a link asked for and answered, and the same told in words.
import { setLocale, t } from '$lib/i18n';
import { act } from '$lib/live';
import type { Command } from '$lib/live';
import { ana, meet, value } from '$lib/plan/testing';
import type { Member } from '$lib/plan/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { Following } from '../follow/following.svelte';
import { Company } from '../plan/testing/company';
import { MemorySession } from '../plan/testing/session';
import { madeFacts } from './testing/made-graph';
import MapHarness from './testing/MapHarness.svelte';

let member: Member;
let session: MemorySession;
const ids: Record<string, string> = {};

beforeEach(async () => {
	await setLocale('en');
	await page.viewport(1280, 900);
	member = await ana();
	session = new MemorySession(member);
});

const made = async <I>(command: Command<I>, input: I, by: Member = member): Promise<string> =>
	value(await by.does(command, input)).focus ?? '';
async function drawn(): Promise<HTMLElement> {
	const stage = page.getByRole('group', { name: t.map.picture });
	await expect.element(stage).toHaveAttribute('data-drawn');
	return stage.element() as HTMLElement;
}
const inHand = () => document.activeElement?.getAttribute('aria-label') ?? '';
const press = (keys: string) => userEvent.keyboard(keys);
const address = () => document.querySelector('output')?.textContent ?? '';

/** A harbour with two teams below it: `ferries` serves `town`; `quay` is linked to nothing. */
async function harbour(): Promise<void> {
	const top = session.plan.now.all('teams')[0]?.id ?? '';
	const boats = await made(act.addTeam, { name: 'Boats', parent: top });
	const land = await made(act.addTeam, { name: 'Land', parent: top });
	const { person: owner } = member;
	const objective = (team: string, title: string) => made(act.addObjective, { team, title, values: { owner } });
	ids.town = await objective(top, 'The town goes by water');
	ids.calm = await objective(top, 'Winter is calm');
	ids.ferries = await objective(boats, 'Ferries leave on time');
	ids.quay = await objective(land, 'The quay is lit');
	ids.link = await made(act.askLink, { from: ids.ferries, to: ids.town, kind: 'serves' });
}

describe('the picture', () => {
	it('is gone through with the arrows, along links and levels, opened with Enter and left with Escape', async () => {
		await harbour();
		render(MapHarness, { session, query: `at=${ids.ferries}` });
		const stage = await drawn();
		await userEvent.keyboard('{Escape}');
		stage.focus();
		await press('{Escape}');
		await press('{ArrowLeft}');
		await vi.waitFor(() => expect(inHand()).toMatch(/^The town goes by water; /));
		expect(inHand()).toContain('served by “Ferries leave on time”, accepted');
		await press('{ArrowDown}');
		await vi.waitFor(() => expect(inHand()).toMatch(/^Winter is calm; /));
		await press('{ArrowUp}{ArrowRight}');
		await vi.waitFor(() => expect(inHand()).toMatch(/^Ferries leave on time; /));
		await press('{ArrowDown}');
		await vi.waitFor(() => expect(inHand()).toMatch(/^The quay is lit; /));
		expect(address()).toBe(`at=${ids.quay}`);
		await press('{Enter}');
		await expect.element(page.getByRole('complementary', { name: t.map.panel })).toBeVisible();
		await press('{Escape}');
		await vi.waitFor(() => expect(document.querySelector('aside')).toBeNull());
		await vi.waitFor(() => expect(inHand()).toMatch(/^The quay is lit; /));
		await press('f');
		expect(address()).toBe(`at=${ids.quay}&steps=1`);
		await press('{Escape}{Escape}');
		await vi.waitFor(() => expect(document.activeElement).toBe(stage));
		expect(address()).toBe('');
	});

	it('finds what is typed and opens the first of it', async () => {
		await harbour();
		render(MapHarness, { session });
		await drawn();
		await press('/');
		await press('quay lit{Enter}');
		await expect
			.element(page.getByRole('complementary').getByRole('heading', { name: 'The quay is lit' }))
			.toBeVisible();
		expect(address()).toBe(`at=${ids.quay}&find=quay+lit`);
		await expect.element(page.getByText(t.map.found({ count: 1 }))).toBeVisible();
	});

	it('tells what has no link up and what nobody has answered, and goes there', async () => {
		await harbour();
		render(MapHarness, { session });
		await drawn();
		await expect.element(page.getByRole('button', { name: t.map.onlyOrphans({ count: 1 }) })).toBeVisible();
		await page.getByRole('region', { name: t.map.lists }).getByRole('button', { name: 'The quay is lit' }).click();
		await expect.element(page.getByRole('complementary').getByText(t.map.noLinks)).toBeVisible();
	});

	it('goes along with somebody who is followed, until one turns to something oneself', async () => {
		await harbour();
		const room = new Company(session.room);
		const following = new Following(session.room);
		render(MapHarness, { session, following });
		const stage = await drawn();
		room.puts('Bo', ids.calm);
		following.follow({ id: 'peer-Bo', name: 'Bo' });
		await vi.waitFor(() => expect(address()).toBe(`at=${ids.calm}`));
		room.puts('Bo', ids.quay);
		await vi.waitFor(() => expect(address()).toBe(`at=${ids.quay}`));
		expect(following.whom).toBeDefined();
		stage.focus();
		await press('{ArrowLeft}');
		expect(following.whom).toBeUndefined();
		expect(room.mine.where?.object).not.toBe(ids.quay);
	});
});

describe('links', () => {
	it('that somebody else asks for are answered in the panel, with a reason where the answer is no', async () => {
		await harbour();
		const bo = await member.admits('bo');
		const team = member.plan.all('teams').find(({ name }) => name === 'Boats')?.id ?? '';
		const crew = await made(act.addObjective, { team, title: 'Crews rest', values: { owner: bo.person } }, bo);
		await made(act.askLink, { from: crew, to: ids.calm ?? '', kind: 'needs' }, bo);
		await meet(member, bo);
		render(MapHarness, { session, query: `at=${ids.calm}` });
		await drawn();
		const panel = page.getByRole('complementary', { name: t.map.panel });
		await panel.getByRole('button', { name: t.plan.linkNo }).click();
		await panel.getByRole('textbox', { name: t.plan.linkReason }).fill('Winter is not about crews');
		await panel.getByRole('button', { name: t.plan.send }).click();
		await expect.element(panel.getByText(t.map.reason({ reason: 'Winter is not about crews' }))).toBeVisible();
		const declined = member.plan.all('links').find(({ from }) => from === crew);
		expect(declined).toMatchObject({ state: 'declined', reason: 'Winter is not about crews' });
	});

	it('are asked for from the panel', async () => {
		await harbour();
		render(MapHarness, { session, query: `at=${ids.quay}` });
		await drawn();
		await page.getByRole('complementary').getByRole('button', { name: t.map.askFor }).click();
		await page.getByRole('combobox', { name: t.plan.linkTo }).fill('town');
		await press('{Enter}');
		await page.getByRole('button', { name: t.plan.ask, exact: true }).click();
		await expect.element(page.getByRole('complementary').getByText(t.map.worksFor)).toBeVisible();
		expect(member.plan.all('links').find(({ from }) => from === ids.quay)).toMatchObject({
			to: ids.town,
			kind: 'serves'
		});
	});

	it('show how they are understood, and that this is not known any more once the original has changed', async () => {
		await harbour();
		const bo = await member.admits('bo');
		value(await member.does(act.setObjective, { id: ids.ferries ?? '', values: { owner: bo.person } }));
		value(
			await member.does(act.addKeyResult, { objective: ids.town ?? '', title: 'Trips', values: { from: 1, to: 9 } })
		);
		value(await member.does(act.publish, { id: ids.town ?? '' }));
		await meet(member, bo);
		value(await bo.does(act.writeEcho, { link: ids.link ?? '', text: 'Nobody needs a car' }));
		await meet(member, bo);
		const echo = member.plan.journal.about(ids.link ?? '').find(({ kind }) => kind === 'echo-written');
		const key = echo ? member.plan.journal.keyOf(echo) : '';
		value(await member.does(act.answerEcho, { echo: key, answer: 'partly' }));
		render(MapHarness, { session, query: `at=${ids.ferries}` });
		await drawn();
		const panel = page.getByRole('complementary', { name: t.map.panel });
		await expect.element(panel.getByText('Nobody needs a car')).toBeVisible();
		await expect.element(panel.getByText(t.map.fidelity.partly, { exact: true })).toBeVisible();
		await expect.element(panel.getByText('50%, known on 1 of 1 way')).toBeVisible();
		member.plan.document.text('objectives', ids.town ?? '', 'title')?.edit(0, 3, 'Our');
		value(await member.does(act.settle, { in: 'objectives', id: ids.town ?? '' }));
		await expect.element(panel.getByText(t.map.fidelity.unverified)).toBeVisible();
		await expect.element(panel.getByText(t.flow.notEnough)).toBeVisible();
	});
});

it('the outline tells every objective and every link in words', async () => {
	await harbour();
	render(MapHarness, { session, query: 'as=outline' });
	await expect.element(page.getByText('serves “The town goes by water”, accepted')).toBeVisible();
	await expect.element(page.getByText('served by “Ferries leave on time”, accepted')).toBeVisible();
	await page.getByRole('button', { name: /^Boats/ }).click();
	await expect.element(page.getByText('serves “The town goes by water”, accepted')).not.toBeInTheDocument();
});

it('a plan of one team with no link is told what a map needs', async () => {
	await made(act.addObjective, { team: session.plan.now.all('teams')[0]?.id ?? null, title: 'Alone' });
	render(MapHarness, { session });
	await expect.element(page.getByRole('heading', { name: t.empty.map.title })).toBeVisible();
});

it('leaves nothing behind, however often it is opened and closed', async () => {
	await harbour();
	const before = session.plan.watchers;
	for (let turn = 0; turn < 20; turn++) {
		const screen = await render(MapHarness, { session, query: `at=${ids.town}` });
		await drawn();
		screen.unmount();
	}
	await vi.waitFor(() => expect(session.plan.watchers).toBe(before));
	expect(document.querySelector('[data-drawn]')).toBeNull();
});

it('a library of 4,300 objectives in 1,100 teams is read, found in and gone through', async () => {
	const { teams, objectives, links } = madeFacts({ teams: 1100, objectives: 4300, links: 4600 });
	const born = (collection: string, all: Iterable<{ readonly id: string }>) =>
		[...all].map(({ id, ...values }) => ({ do: 'create', in: collection, id, values }));
	const writes = [...born('teams', teams), ...born('objectives', objectives), ...born('links', links)];
	member.plan.document.apply({ undoable: false, records: [], writes: writes as never }, []);
	const [link] = [...links].filter(({ from, state }) => from && state === 'accepted');
	render(MapHarness, { session });
	await drawn();
	await press('/');
	await press(`objective ${Number(link?.from?.slice(2))}{Enter}`);
	await expect.element(page.getByRole('complementary', { name: t.map.panel })).toBeVisible();
	document.querySelector<HTMLElement>('button.card')?.focus();
	const before = inHand();
	await press('{ArrowDown}');
	await vi.waitFor(() => expect(inHand()).not.toBe(before));
	expect(inHand()).toMatch(/^Objective \d+; Team \d+; /);
});
