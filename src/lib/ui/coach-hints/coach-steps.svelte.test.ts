// The coach after a step: what was answered goes at once, and what somebody holds stays, whoever turns the questions off.
import { coachWords } from '$lib/i18n/coach-words';
import { setLocale, t } from '$lib/i18n';
import { act } from '$lib/live';
import { ana, value } from '$lib/plan/testing';
import type { Member } from '$lib/plan/testing';
import { beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { painted } from '../parts/painted';
import { MemorySession } from '../plan/testing/session';
import { notes, showPlan, until, write } from './testing/on-the-page';

let member: Member;
let session: MemorySession;

beforeEach(async () => {
	await setLocale('en');
	await page.viewport(1280, 900);
	member = await ana();
	session = new MemorySession(member);
});

/** An objective with a key result that is asked about. The key result. */
async function asked(title = 'Write the handbook for'): Promise<string> {
	const { keyResult: id, place } = await showPlan(session, title);
	await write(place, ' newcomers');
	await until(() => expect(notes()).toEqual(['task-output']));
	return id;
}

it('takes away what a step has answered without waiting for a pause, and asks again when it is undone', async () => {
	const id = await asked();
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	try {
		const title = 'Newcomers borrow on day one';
		const outcome = { id, title, keepTask: true, from: 30, to: 70, unit: '%' };
		value(await member.does(act.taskToOutcome, outcome));
		for (let frame = 0; notes().length && frame < 120; frame++) await painted();
		expect(notes()).toEqual([]);
		await session.undo();
		for (let frame = 0; !notes().length && frame < 120; frame++) await painted();
		expect(notes()).toEqual(['task-output']);
	} finally {
		vi.useRealTimers();
	}
});

it('keeps a reason that is being written when another question goes, and then the words', async () => {
	const id = await asked('Write the handbook and print the leaflet for');
	await userEvent.keyboard('{Control>}{Alt>}g{/Alt}{/Control}');
	await until(() => expect(notes()).toEqual(['task-output', 'multi']));
	await page
		.getByRole('button', { name: /^Put aside/ })
		.first()
		.click();
	await page.getByRole('menuitem', { name: coachWords().otherReason }).click();
	await userEvent.keyboard('It is ');
	const on = { on: id, field: 'title', label: 'multi', reason: 'Not now' } as const;
	value(await member.does(act.dismissHint, { ...on, words: 'Write the handbook and print the leaflet for newcomers' }));
	await until(() => expect(notes()).toEqual(['task-output']));
	const was = 'Write the handbook and print the leaflet for newcomers';
	const change = { in: 'keyResults', id, field: 'title', was, text: 'Loans rise from 30 to 70' } as const;
	value(await member.does(act.rewordText, change));
	const { objective } = session.plan.now.get('keyResults', id) ?? {};
	value(await member.does(act.addKeyResult, { objective: objective ?? '', title: 'Print the leaflet for newcomers' }));
	// What is asked about the new line tells that both have been read.
	await expect.element(page.getByRole('button', { name: /^1 question about/ })).toBeVisible();
	await userEvent.keyboard('the law');
	await until(() => expect(document.activeElement).toHaveValue('It is the law'));
});

it('counts in the line of a folded objective what it would ask about it, and leads there', async () => {
	await asked();
	await page.getByRole('button', { name: t.plan.collapse }).click();
	await until(() => expect(notes()).toEqual([]));
	const count = page.getByRole('button', { name: '1 question about “Every newcomer finds a book”' });
	await count.click();
	await until(() => expect(notes()).toEqual(['task-output']));
	await expect.element(page.getByRole('button', { name: '1 question' })).toHaveFocus();
});

it('counts no question twice where it stands under its text already', async () => {
	await page.viewport(1000, 900);
	const id = await asked();
	expect(document.querySelector('[data-questions]')).toBeNull();
	const { objective } = session.plan.now.get('keyResults', id) ?? {};
	value(await member.does(act.addKeyResult, { objective: objective ?? '', title: 'Print the leaflet for newcomers' }));
	await expect.element(page.getByRole('button', { name: /^1 question about/ })).toBeVisible();
});
