// The three questions while others write in the same plan, and what is told about the figures.
import { setLocale } from '$lib/i18n';
import { coachWords } from '$lib/i18n/coach-words';
import { act } from '$lib/live';
import type { LivePlan } from '$lib/live';
import { ana } from '$lib/plan/testing';
import type { Member } from '$lib/plan/testing';
import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { MemorySession } from '../plan/testing/session';
import { showPlan, until } from './testing/on-the-page';

let member: Member;
let plan: LivePlan;

beforeEach(async () => {
	await setLocale('en');
	await page.viewport(1280, 900);
	member = await ana();
});

const words = () => coachWords().outcome;
const done = () => page.getByRole('button', { name: words().done });
/** The three questions about a task, with an answer to the first. */
async function opened(answer: string, task = 'Write the handbook for newcomers'): Promise<string> {
	const session = new MemorySession(member);
	plan = session.plan;
	const { keyResult: id } = await showPlan(session, task);
	await userEvent.keyboard('{Shift}');
	await page
		.getByRole('button', { name: /1 (question|个问题)/ })
		.first()
		.click();
	await page.getByRole('button', { name: coachWords().ways.questions }).click();
	await page.getByLabelText(words().different).fill(answer);
	return id;
}

const title = (id: string) => plan.now.get('keyResults', id)?.title;

it('says that somebody has changed the task, and lets one look before it is written over', async () => {
	const id = await opened('Newcomers borrow by themselves');
	const was = 'Write the handbook for newcomers';
	const text = 'Write a leaflet for newcomers';
	await member.does(act.rewordText, { in: 'keyResults', id, field: 'title', was, text });
	await expect.element(page.getByRole('dialog').getByText('Write a leaflet for newcomers')).toBeVisible();
	await expect.element(page.getByText(words().changed)).toBeVisible();
	await done().click();
	await expect.element(page.getByText(words().lookAgain)).toBeVisible();
	expect(title(id)).toBe('Write a leaflet for newcomers');
	await done().click();
	await until(() => expect(title(id)).toBe('Newcomers borrow by themselves'));
	expect(plan.now.all('initiatives').map(({ body }) => body)).toEqual(['Write a leaflet for newcomers']);
});

it('says at once that the task is gone, and takes nothing over until it is back', async () => {
	const id = await opened('Newcomers borrow by themselves');
	await expect.element(done()).toBeEnabled();
	await member.does(act.remove, { in: 'keyResults', id });
	await expect.element(page.getByText(words().gone)).toBeVisible();
	await expect.element(page.getByRole('dialog').getByText('Write the handbook for newcomers')).toBeVisible();
	await expect.element(done()).toBeDisabled();
	await userEvent.keyboard('{Control>}{Enter}{/Control}');
	await member.does(act.restore, { in: 'keyResults', id });
	await expect.element(done()).toBeEnabled();
	await expect.element(page.getByText(words().gone)).not.toBeInTheDocument();
	expect(title(id)).toBe('Write the handbook for newcomers');
});

it('brings two units to one, and says where they do not go together', async () => {
	const id = await opened('Nobody waits');
	await page.getByLabelText(words().from).fill('2 hours');
	await page.getByLabelText(words().to).fill('30 people');
	await done().click();
	await expect.element(page.getByText(words().differentUnits)).toBeVisible();
	await expect.element(page.getByLabelText(words().to)).toHaveFocus();
	await page.getByLabelText(words().to).fill('30 minutes');
	await done().click();
	await until(() => expect(plan.now.get('keyResults', id)).toMatchObject({ from: 120, to: 30, unit: 'minutes' }));
});

it.each(['en', 'zh'] as const)('what a field is for can be read whole on a small phone, in %s', async (language) => {
	await setLocale(language);
	await opened('', '编写新人手册');
	await page.viewport(360, 740);
	const cut = [...document.querySelectorAll<HTMLInputElement>('dialog input[placeholder]')].filter((input) => {
		input.value = input.placeholder;
		return input.scrollWidth > input.clientWidth;
	});
	expect(cut.map(({ placeholder }) => placeholder)).toEqual([]);
});
