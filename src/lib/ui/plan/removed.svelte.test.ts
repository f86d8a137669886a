// What was removed, and its way back.
import { setLocale, t } from '$lib/i18n';
import { act } from '$lib/live';
import { ana, value } from '$lib/plan/testing';
import type { Member } from '$lib/plan/testing';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { removedFrom } from './removed';
import PlanHarness from './testing/PlanHarness.svelte';
import { MemorySession } from './testing/session';
import { wholePlan } from './whole-plan.svelte';

let member: Member;
let session: MemorySession;

const objective = async (title: string) =>
	value(await member.does(act.addObjective, { team: null, title })).focus ?? '';
const keyResult = async (objectiveId: string, title: string) =>
	value(await member.does(act.addKeyResult, { objective: objectiveId, title })).focus ?? '';
const remove = async (collection: 'objectives' | 'keyResults', id: string) =>
	value(await member.does(act.remove, { in: collection, id }));
const gone = () => removedFrom(session.plan).map(({ title, of, keyResults }) => [title, of, keyResults]);

beforeEach(async () => {
	await setLocale('en');
	await page.viewport(1280, 900);
	member = await ana();
	session = new MemorySession(member);
});
afterEach(() => {
	wholePlan.open = undefined;
});

it('lists what was removed, the last first; what went with an objective comes back with it', async () => {
	const nights = await objective('Nights');
	const days = await objective('Days');
	const cabins = await keyResult(nights, 'Cabins');
	await keyResult(nights, 'Crews');
	const crossings = await keyResult(days, 'Crossings');
	expect(gone()).toEqual([]);
	await remove('keyResults', crossings);
	await remove('keyResults', cabins);
	await remove('objectives', nights);
	expect(gone()).toEqual([
		['Nights', undefined, 1],
		['Crossings', 'Days', 0]
	]);
	value(await member.does(act.restore, { in: 'objectives', id: nights }));
	expect(gone()).toEqual([
		['Cabins', 'Nights', 0],
		['Crossings', 'Days', 0]
	]);
});

it('says nothing of blank lines that were taken away', async () => {
	const nights = await objective('Nights');
	await remove('keyResults', await keyResult(nights, ''));
	await remove('objectives', await objective(' '));
	expect(gone()).toEqual([]);
});

it('brings the only objective back, long after the Undo has gone, and takes it away again', async () => {
	const nights = await objective('Nights');
	await keyResult(nights, 'Cabins');
	await remove('objectives', nights);
	render(PlanHarness, { session });
	await page.getByRole('button', { name: t.plan.planActions }).click();
	await page.getByRole('menuitem', { name: t.plan.removedTitle }).click();
	const dialog = page.getByRole('dialog', { name: t.plan.removedTitle });
	await expect.element(dialog.getByRole('listitem')).toHaveTextContent(/Nights.*1 key result.*removed by Ana/);
	await dialog.getByRole('button', { name: t.plan.bringBackThis({ title: 'Nights' }) }).click();
	await expect.element(dialog.getByText(t.empty.removed.title)).toBeVisible();
	await vi.waitFor(() => expect(session.plan.ids('keyResultsOf', nights)).toHaveLength(1));
	expect(session.plan.now.get('objectives', nights)?.alive).toBe(true);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect.element(dialog.getByRole('listitem')).toHaveTextContent(/Nights/);
});
