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
	await cleo.goto('about:blank');
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

test('on a slow network that loses packets, two meet, write at the same time, and end with the same', async ({
	page,
	somebody
}) => {
	const ana = await startedSpace(page);
	const guest = await somebody();
	for (const one of [page, guest]) {
		const door = await one.context().newCDPSession(one);
		const slow = { offline: false, latency: 300, downloadThroughput: 40_000, uploadThroughput: 40_000 };
		await door.send('Network.emulateNetworkConditions', { ...slow, packetLoss: 5, packetReordering: true });
	}
	const bo = await meet(page, guest, 'Bo');
	await Promise.all([ana.write('Passengers sleep through the night'), bo.write('The crew sleeps too')]);
	for (const plan of [ana, bo]) {
		await expect(plan.objectives).toHaveCount(2);
		await expect(plan.objective('Passengers sleep through the night')).toBeVisible();
		await expect(plan.objective('The crew sleeps too')).toBeVisible();
		await expect(plan.status).toContainText('1 peer, up to date');
	}
	await page.getByRole('button', { name: 'Who is here, and how you are linked' }).click();
	// As slow as it was made: the network was between them.
	await expect(page.getByText(/answers in ([3-9]\d\d|\d,\d{3}) ms/)).toBeVisible();
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
