// Rooms of five and of ten browsers: everybody linked with everybody, every word with everybody, and one killed in between.
import type { Page } from '@playwright/test';
import { cutLinks } from './support/connections';
import { letInByChat } from './support/knock';
import { meet } from './support/join';
import { PlanPage } from './support/plan-page';
import { startedSpace } from './support/start-page';
import { expect, test } from './support/test';

const names = ['Bo', 'Cleo', 'Dan', 'Eve', 'Fay', 'Gil', 'Hana', 'Ivo', 'Juno'];

async function everybodyHas(plans: readonly PlanPage[], title: string): Promise<void> {
	for (const plan of plans) await expect(plan.objective(title)).toBeVisible();
}

async function everybodyIsLinked(plans: readonly PlanPage[]): Promise<void> {
	for (const plan of plans) await expect(plan.status).toContainText(`${plans.length - 1} peer`);
}

test('five browsers: one is killed, the others say so, write on, and take it back when it comes again', async ({
	page,
	somebody,
	mortal
}) => {
	const ana = await startedSpace(page);
	const doomed = await mortal.start();
	const { origin, pathname } = new URL(page.url());
	await doomed.goto(origin + pathname);
	const guests = new Map<string, Page>([['Bo', doomed]]);
	for (const name of names.slice(1, 4)) guests.set(name, await somebody());
	await letInByChat(page, guests);
	const plans = [ana, ...[...guests.values()].map((guest) => new PlanPage(guest))];
	await everybodyIsLinked(plans);
	for (const [at, plan] of plans.entries()) await plan.write(`Written by number ${at}`);
	for (const at of plans.keys()) await everybodyHas(plans, `Written by number ${at}`);
	const bo = new PlanPage(doomed);
	await bo.saved();
	const place = doomed.url();

	await mortal.kill();
	const left = plans.filter((plan) => plan.page !== doomed);
	await page.getByRole('button', { name: 'Who is here, and how you are linked' }).click();
	const panel = page.getByRole('dialog', { name: 'Who is here' });
	await expect(panel.getByText(/not heard from for a moment|connection lost/)).toHaveCount(1);
	await page.keyboard.press('Escape');
	await left[1]?.write('The night is quiet');
	await everybodyHas(left, 'The night is quiet');

	const back = await mortal.start();
	await back.goto(place);
	await everybodyHas([new PlanPage(back)], 'The night is quiet');
	await everybodyIsLinked([ana, ...left.slice(1), new PlanPage(back)]);
});

test('ten browsers by one chat: all are linked, a word of each reaches all, and one that loses its links is missed by all', async ({
	page,
	somebody
}) => {
	const ana = await startedSpace(page);
	const guests = new Map<string, Page>();
	const pages = await Promise.all(names.map(() => somebody()));
	for (const [at, guest] of pages.entries()) guests.set(names[at] ?? '', guest);
	await letInByChat(page, guests);
	const plans = [ana, ...[...guests.values()].map((guest) => new PlanPage(guest))];
	await everybodyIsLinked(plans);
	for (const [at, plan] of plans.entries()) await plan.write(`Written by number ${at}`);
	// Rows that are far from sight are not on the page: the plan's own count of itself is.
	for (const plan of plans) await expect(plan.page.getByText(/^(Ten|10) objectives, no key results/)).toBeVisible();

	const [bo, ...others] = plans.slice(1);
	if (!bo) throw new Error('nobody came');
	await cutLinks(bo.page);
	for (const plan of [ana, ...others]) await expect(plan.status).toContainText(`${plans.length - 2} peer`);
});

test('a clock that is wrong by a day keeps nobody out by a link of today, and what both write meets', async ({
	page,
	somebody
}) => {
	const ana = await startedSpace(page);
	await ana.write('Passengers sleep through the night');
	const guest = await somebody();
	await guest.clock.install({ time: Date.now() - 24 * 3_600_000 });
	const bo = await meet(page, guest, 'Bo');
	await expect(bo.objective('Passengers sleep through the night')).toBeVisible();
	await bo.write('The crew sleeps too');
	await expect(ana.objective('The crew sleeps too')).toBeVisible();
	await expect(ana.status).toContainText('1 peer, up to date');
	await expect(bo.status).toContainText('1 peer, up to date');
});
