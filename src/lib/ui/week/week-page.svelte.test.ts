// The week as somebody lives it: check-ins by keyboard alone, words that are not lost, what waits and is answered.
import { setLocale, t } from '$lib/i18n';
import { act } from '$lib/live';
import { ana, value } from '$lib/plan/testing';
import type { Member } from '$lib/plan/testing';
import { beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { MemorySession } from '../plan/testing/session';
import WeekHarness from './testing/WeekHarness.svelte';

let member: Member;
let session: MemorySession;
let objective: string;

beforeEach(async () => {
	await setLocale('en');
	await page.viewport(1280, 900);
	member = await ana();
	session = new MemorySession(member);
	const team = session.plan.now.all('teams')[0]?.id ?? null;
	objective = value(await member.does(act.addObjective, { team, title: 'Calm ferries' })).focus ?? '';
});

async function keyResult(title: string): Promise<string> {
	const values = { owner: member.person, from: 0, to: 10, current: 2, unit: 'min' };
	return value(await member.does(act.addKeyResult, { objective, title, values })).focus ?? '';
}

const type = (keys: string) => userEvent.keyboard(keys);
const row = (title: string) => page.getByRole('button', { name: title, exact: true });
const now = (id: string) => session.plan.now.get('keyResults', id);
const learnt = () => page.getByRole('textbox', { name: t.plan.learnt });
const focusIn = (name: string) =>
	vi.waitFor(() => expect(document.activeElement?.closest('li')?.textContent).toContain(name));

it('says the whole week by keyboard alone, and goes on by itself', async () => {
	const [first, second] = [await keyResult('Late'), await keyResult('Wet')];
	render(WeekHarness, { session });
	row('Late').element().focus();
	await type('{Enter}');
	await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('INPUT'));
	await type('{ArrowUp}{ArrowUp}{Tab}');
	await type('{Tab}');
	// In the row of confidence: digits and arrows.
	await type('7{ArrowUp}{Tab}Tides matter{Enter}');
	await vi.waitFor(() => expect(now(first)).toMatchObject({ current: 4, confidence: 8 }));
	await focusIn('Wet');
	await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('INPUT'));
	await type('5{Control>}{Enter}{/Control}');
	await vi.waitFor(() => expect(now(second)?.current).not.toBe(2));
	await expect.element(page.getByText(t.week.allSaid)).toBeVisible();
	expect(session.plan.now.history(first).find(({ kind }) => kind === 'checked-in')?.body).toMatchObject({
		learnt: 'Tides matter'
	});
	await expect.element(page.getByText('Tides matter')).toBeVisible();
});

it('does not say that all is said while key results below have nobody, and says how many', async () => {
	const set = (owner: string | null) => member.does(act.setObjective, { id: objective, values: { owner } });
	value(await set(member.person));
	const id = await keyResult('Late');
	value(await member.does(act.checkIn, { id, confidence: 6 }));
	for (const title of ['Wet', 'Loud']) value(await member.does(act.addKeyResult, { objective, title }));
	render(WeekHarness, { session });
	await expect.element(page.getByText(t.week.unclaimed({ count: 2 }))).toBeVisible();
	await expect.element(page.getByText(t.week.yoursSaid)).toBeVisible();
	expect(page.getByText(t.week.allSaid).elements()).toEqual([]);
	for (const { id, owner } of session.plan.now.all('keyResults'))
		if (owner === null) value(await member.does(act.setKeyResult, { id, values: { owner: member.person } }));
	await expect.element(page.getByText(t.week.waitForWord({ count: 2 }))).toBeVisible();
});

it('keeps what is being written while others change the same key result, and when one leaves it', async () => {
	const id = await keyResult('Late');
	const shown = render(WeekHarness, { session });
	await row('Late').click();
	await learnt().fill('Half a sentence');
	learnt().element().focus();
	value(await member.does(act.setKeyResult, { id, values: { current: 5, unit: 'h' } }));
	value(await member.does(act.checkIn, { id, confidence: 3 }));
	await expect.element(page.getByRole('textbox', { name: t.plan.value })).toHaveValue('5');
	await expect.element(learnt()).toHaveValue('Half a sentence');
	expect(document.activeElement).toBe(learnt().element());
	await type('{Escape}');
	expect(document.activeElement).toBe(row('Late').element());
	await expect.element(page.getByText(t.week.begun)).toBeVisible();
	(await shown).unmount();
	render(WeekHarness, { session });
	await row('Late').click();
	await expect.element(learnt()).toHaveValue('Half a sentence');
});

it('answers what waits: a key result asked of me, a blocker, an assumption', async () => {
	const id = await keyResult('Late');
	const bo = value(await member.does(act.addPerson, { name: 'Bo' })).focus ?? '';
	value(await member.does(act.setObjective, { id: objective, values: { owner: member.person } }));
	value(await member.does(act.openBlocker, { keyResult: id, text: 'No crane' }));
	value(await member.does(act.addAssumption, { objective, text: 'It rains', reviewOn: '2027-03-01' }));
	render(WeekHarness, { session });
	await page.getByRole('button', { name: t.week.holds }).click();
	await vi.waitFor(() => expect(session.plan.now.all('assumptions')[0]?.reviewOn).toBe('2027-03-29'));
	await page.getByRole('button', { name: t.plan.solved }).click();
	await page.getByRole('menuitem', { name: 'Bo' }).click();
	await vi.waitFor(() => expect(session.plan.now.all('blockers')[0]).toMatchObject({ state: 'solved', solvedBy: bo }));
	await expect.element(page.getByRole('heading', { name: t.week.needsMe })).not.toBeInTheDocument();
});

it('tells a team what changed, what is stuck and who is thanked', async () => {
	const id = await keyResult('Late');
	const bo = value(await member.does(act.addPerson, { name: 'Bo' })).focus ?? '';
	value(
		await member.does(act.checkIn, { id, value: 4, confidence: 6, learnt: 'Tides', next: 'Tides', blocker: 'Tides' })
	);
	value(await member.does(act.recognise, { to: bo, text: 'No boat was late', on: id }));
	render(WeekHarness, { session });
	await page.getByText(t.week.ours, { exact: true }).click();
	await expect.element(page.getByText('No boat was late')).toBeVisible();
	await expect.element(page.getByText(t.week.inTheWay)).toBeVisible();
	await expect.element(page.getByText(t.plan.happened['checked-in'])).toBeVisible();
});

it('is calm for a newcomer, with one step to take', async () => {
	render(WeekHarness, { session });
	await expect.element(page.getByRole('link', { name: t.week.toThePlan })).toBeVisible();
	expect(document.querySelectorAll('main h2, h2')).toHaveLength(1);
});

it('shares what work means only when asked to', async () => {
	const id = await keyResult('Late');
	render(WeekHarness, { session });
	await row('Late').click();
	await page.getByText(t.week.meaning).click();
	await page.getByRole('checkbox', { name: t.week.meanings.passion }).click();
	await vi.waitFor(() => expect(session.notes.get(`meaning:${id}`)).toContain('passion'));
	expect(session.plan.now.all('meanings')).toEqual([]);
	await page.getByRole('button', { name: t.week.share }).click();
	await vi.waitFor(() => expect(session.plan.now.all('meanings')).toMatchObject([{ on: id, meaning: 'passion' }]));
	await page.getByRole('button', { name: t.week.unshare }).click();
	await vi.waitFor(() => expect(session.plan.now.all('meanings')).toEqual([]));
});
