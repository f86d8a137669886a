// The check of a plan is worked through: one goes to a text and comes back to its row; what was put aside is counted by reason.
import { coachWords } from '$lib/i18n/coach-words';
import { coach as en } from '$lib/i18n/messages/en/coach';
import { coach as zh } from '$lib/i18n/messages/zh/coach';
import { setLocale } from '$lib/i18n';
import { act } from '$lib/live';
import { ana, value } from '$lib/plan/testing';
import type { Member } from '$lib/plan/testing';
import { beforeEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { spotName } from '$lib/ui/plan/places';
import PlanHarness from '../plan/testing/PlanHarness.svelte';
import { MemorySession } from '../plan/testing/session';
import { wholePlan } from '../plan/whole-plan.svelte';

let member: Member;
let session: MemorySession;
let results: string[];

beforeEach(async () => {
	await setLocale('en');
	await page.viewport(1280, 900);
	member = await ana();
	session = new MemorySession(member);
	const team = session.plan.now.all('teams')[0]?.id ?? null;
	const objective =
		value(await member.does(act.addObjective, { team, title: 'Every newcomer finds a book' })).focus ?? '';
	results = [];
	for (const what of ['handbook', 'leaflet', 'poster', 'letter', 'form', 'map', 'sign', 'card'])
		results.push(
			value(await member.does(act.addKeyResult, { objective, title: `Write the ${what} for newcomers` })).focus ?? ''
		);
});

const until = (look: () => void) => vi.waitFor(look, { timeout: 15_000 });
const check = () => page.getByRole('dialog', { name: en.check.title });
const rows = () => [...document.querySelectorAll<HTMLElement>('[data-about] > ul > li')];
const putAside = async (at: number, reason: string, label = 'task-output') => {
	const title = session.plan.now.get('keyResults', results[at] ?? '')?.title ?? '';
	value(await member.does(act.dismissHint, { on: results[at] ?? '', field: 'title', label, words: title, reason }));
};

async function opened(count: number): Promise<void> {
	wholePlan.open = 'check';
	await expect.element(check().getByText(coachWords().check.found({ count, texts: count }))).toBeVisible();
}

it('comes back to the row one went from, with all that was unfolded and drawn, and names the objective', async () => {
	const person = session.plan.now.all('people')[0];
	value(await member.does(act.setKeyResult, { id: results[6] ?? '', values: { owner: person?.id ?? null } }));
	render(PlanHarness, { session });
	await opened(8);
	expect(rows()).toHaveLength(5);
	await check()
		.getByRole('button', { name: en.check.more({ count: 3 }) })
		.click();
	await until(() => expect(rows()).toHaveLength(8));
	expect(rows()[6]?.textContent).toContain('Every newcomer finds a book');
	expect(rows()[6]?.textContent).toContain(person?.name ?? '?');
	rows()[6]?.querySelector<HTMLElement>('.to-text')?.click();
	await until(() =>
		expect((document.activeElement as HTMLElement).dataset.text).toBe(spotName('keyResults', results[6] ?? '', 'title'))
	);
	await opened(8);
	expect(rows()).toHaveLength(8);
	expect(rows().map((row) => row.classList.contains('gone'))).toEqual([0, 1, 2, 3, 4, 5, 6, 7].map((at) => at === 6));
});

it('counts the same reason together, whichever language it was given in, and reads anew what is asked again', async () => {
	const [reason = ''] = en.reasons;
	await putAside(0, reason);
	await putAside(1, zh.reasons[0] ?? '');
	await putAside(2, 'It is law');
	render(PlanHarness, { session });
	await opened(5);
	await check().getByText(en.check.asideTitle).click();
	await until(() =>
		expect(
			[...document.querySelectorAll('[data-reason]')].map((one) => one.textContent.replace(/\s+/g, ' ').trim())
		).toEqual([`${reason} 2`, 'It is law 1'])
	);
	await check()
		.getByRole('button', { name: new RegExp(`^${en.askAgain}`) })
		.first()
		.click();
	await expect.element(check().getByText(en.check.found({ count: 6, texts: 6 }))).toBeVisible();
});

it('keeps a way to what was put aside where nothing else is asked of an objective', async () => {
	for (const at of results.keys()) await putAside(at, 'Not now');
	render(PlanHarness, { session });
	await page.getByRole('textbox', { name: 'Key result' }).first().click();
	await expect.element(page.getByText(en.putAsideHere({ count: 8 }))).toBeVisible();
});
