// The page of messages on a clock that is told: what waits, what one key does, and what the figures then say.
import { setLocale } from '$lib/i18n';
import { act, figuresOf } from '$lib/live';
import { ana, meet, value } from '$lib/plan/testing';
import { MemorySession } from '$lib/ui/plan/testing/session';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import FlowHarness from './testing/FlowHarness.svelte';

const day = 86_400_000;

/** Ana's published objective; Bo, who is in her team, has it on another device. */
async function two() {
	await setLocale('en');
	await page.viewport(1280, 900);
	const a = await ana();
	const b = await a.admits('bo');
	value(await a.does(act.addPerson, { name: 'Bo', id: b.person }));
	const team = a.plan.all('teams')[0]?.id ?? '';
	value(await a.does(act.setMembership, { team, person: b.person, member: true }));
	const id = value(await a.does(act.addObjective, { team, title: 'Calm ferries' })).focus ?? '';
	value(await a.does(act.publish, { id }));
	a.now += day;
	a.plan.document.text('objectives', id, 'title')?.edit(0, 4, 'Quiet');
	value(await a.does(act.settle, { in: 'objectives', id }));
	await meet(a, b);
	b.now = a.now + 2 * day;
	return { a, b, id };
}

it('shows a change word by word, takes the receipt by one key, and counts it in working time', async () => {
	const { b, id } = await two();
	const session = new MemorySession(b);
	render(FlowHarness, { session });
	await expect.element(page.getByRole('article', { name: 'Quiet ferries' })).toBeVisible();
	expect(document.querySelector('del')?.textContent).toContain('Calm');
	expect(document.querySelector('ins')?.textContent).toContain('Quiet');
	await userEvent.keyboard('g');
	await expect.element(page.getByRole('button', { name: 'Got it' })).toHaveFocus();
	await userEvent.keyboard('g');
	await expect.element(page.getByText('You have seen everything')).toBeVisible();
	expect(b.plan.history(id)[0]).toMatchObject({ kind: 'received', person: b.person });
	const flow = figuresOf(session.plan).at(b.now)?.flow();
	// One person is no figure: counts only, and the page says what is missing.
	expect(flow?.understood).toMatchObject({ receipts: { count: 1, of: 1 }, people: 1, median: undefined });
	await expect.element(page.getByText('Not enough evidence yet').first()).toBeVisible();
	session.plan.close();
});

it('shows a key result that joins what is published as put in from end to end, with the objective it joins', async () => {
	const { a, b, id } = await two();
	a.now += day;
	const values = { from: 9, to: 3, unit: 'boats' };
	value(await a.does(act.addKeyResult, { objective: id, title: 'Fewer late boats', values }));
	await meet(a, b);
	b.now = a.now + day;
	const session = new MemorySession(b);
	render(FlowHarness, { session });
	const item = page.getByRole('article', { name: 'Quiet ferries' }).first();
	await expect.element(item).toHaveTextContent(/added a key result/);
	const put = [...item.element().querySelectorAll('ins')].map((one) => one.lastChild?.textContent);
	expect(put).toEqual(['Fewer late boats', '9', '3', 'boats']);
	expect(item.element().querySelector('del')).toBeNull();
	session.plan.close();
});

it('shows a key result that is taken away as taken out', async () => {
	const { a, b, id } = await two();
	const late = value(await a.does(act.addKeyResult, { objective: id, title: 'Fewer late boats' })).focus ?? '';
	a.now += day;
	value(await a.does(act.remove, { in: 'keyResults', id: late }));
	await meet(a, b);
	b.now = a.now + day;
	const session = new MemorySession(b);
	render(FlowHarness, { session });
	await expect.element(page.getByText(/let go of a key result/)).toBeVisible();
	expect([...document.querySelectorAll('del')].map((one) => one.lastChild?.textContent)).toContain('Fewer late boats');
	session.plan.close();
});

it('leaves a key that is typed into a field alone', async () => {
	const { b } = await two();
	const session = new MemorySession(b);
	render(FlowHarness, { session });
	await expect.element(page.getByRole('article', { name: 'Quiet ferries' })).toBeVisible();
	await page.getByRole('button', { name: 'Start a round' }).click();
	const field = page.getByRole('textbox').first();
	await field.click();
	await userEvent.keyboard('egg');
	await expect.element(field).toHaveValue('egg');
	expect(session.ran).toEqual(['openHearing']);
	session.plan.close();
});
