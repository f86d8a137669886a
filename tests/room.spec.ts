// A room of three browsers: links that stay while people move between cycles, and what one sees of them.
import type { Page } from '@playwright/test';
import { answer, invite, letIn, meet } from './support/join';
import { PlanPage } from './support/plan-page';
import { startedSpace } from './support/start-page';
import { expect, test } from './support/test';

const linkedWith = (page: Page, name: string) =>
	expect(page.getByRole('list', { name: 'here now' }).getByRole('img', { name })).toBeVisible();

test('three browsers are linked by two codes, and a panel shows who is linked to whom', async ({ page, somebody }) => {
	const ana = await startedSpace(page);
	const bo = await meet(page, await somebody(), 'Bo');
	const cleo = await somebody();
	await letIn(page, await answer(cleo, await invite(page), 'Cleo'));
	await linkedWith(bo.page, 'Cleo');
	await linkedWith(cleo, 'Bo');
	await expect(ana.status).toContainText('2 peers, all up to date');

	await page.getByRole('button', { name: 'Who is here, and how you are linked' }).click();
	const panel = page.getByRole('dialog', { name: 'Who is here' });
	await expect(panel.getByText('has what you have')).toHaveCount(2);
	await expect(panel.getByText('Bo: Cleo')).toBeAttached();
	const words = await panel.getByText('Key in words:').allInnerTexts();
	expect(new Set(words).size).toBe(2);
	await cleo.close();
	await expect(panel.getByText('has left')).toBeVisible();
});

test('a next cycle is opened from whoever is here, with no code, and the link stays', async ({ page, somebody }) => {
	const ana = await startedSpace(page);
	await ana.write('Passengers sleep through the night');
	const bo = await meet(page, await somebody(), 'Bo');
	await expect(bo.objectives).toHaveCount(1);
	await page
		.locator('header')
		.getByRole('button', { name: /^Q\d|20\d\d/ })
		.click();
	await page.getByRole('menuitem', { name: 'This cycle' }).click();
	await page.getByRole('button', { name: 'Start the next cycle' }).click();
	await page.getByRole('button', { name: 'Begin' }).click();
	await expect(bo.page.getByRole('banner').getByRole('button', { name: /In another cycle/ })).toBeVisible();
	await bo.page.getByRole('button', { name: 'Open it here' }).click();
	await linkedWith(bo.page, 'Ana');
	const there = new PlanPage(bo.page);
	await there.write('The crew sleeps too');
	await expect(new PlanPage(page).objective('The crew sleeps too')).toBeVisible();
});

test('a device whose clock is wrong is told calmly, and the others are not', async ({ page, somebody }) => {
	await startedSpace(page);
	const bo = await somebody();
	await bo.addInitScript(() => {
		const right = Date.now;
		Date.now = () => right() - 3 * 3_600_000;
	});
	await meet(page, bo, 'Bo');
	const cleo = await somebody();
	await letIn(page, await answer(cleo, await invite(page), 'Cleo'));
	await linkedWith(bo, 'Cleo');
	await bo.getByRole('button', { name: 'Who is here, and how you are linked' }).click();
	await expect(bo.getByText(/clock is about 3 hours behind the others/)).toBeVisible();
	await page.getByRole('button', { name: 'Who is here, and how you are linked' }).click();
	await expect(page.getByRole('dialog', { name: 'Who is here' }).getByText('has what you have')).toHaveCount(2);
	await expect(page.getByText(/clock is about/)).toHaveCount(0);
});
