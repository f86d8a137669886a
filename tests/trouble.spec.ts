// What a page says of a connection that does not come up, and what helps.
import type { Page } from '@playwright/test';
import { hideAddresses } from './support/hidden-names';
import { answer, invite, letIn } from './support/join';
import { PlanPage } from './support/plan-page';
import { startedSpace } from './support/start-page';
import { expect, test } from './support/test';

const trouble = (page: Page) => page.getByRole('group').filter({ hasText: 'Connection trouble?' });
const fileWay = 'A file always works';

test('where names are blocked, the page says so after some seconds, and an address in the code helps', async ({
	page,
	somebody
}) => {
	await page.addInitScript(hideAddresses);
	await startedSpace(page);
	const bo = await somebody();
	await bo.addInitScript(hideAddresses);
	const link = await invite(page);
	await letIn(page, await answer(bo, link, 'Bo'));
	const here = trouble(page);
	await expect(here.getByText(/Both codes hold hidden names/)).toBeVisible();
	await expect(here.getByText(/looked for each other for \d+ seconds/)).toBeVisible();
	await expect(here.getByText(fileWay)).toBeVisible();

	await here.getByLabel('Address of this computer').fill('127.0.0.1');
	await here.getByRole('button', { name: 'Start again' }).click();
	const field = page.getByLabel('Send this link');
	await expect(field).not.toHaveValue(link);
	await expect(here.getByText('Your code is made.', { exact: false })).toBeVisible();
	await letIn(page, await answer(bo, await field.inputValue(), 'Bo'));
	await expect(new PlanPage(bo).status).toContainText('1 peer');
});

test('a computer in no network is told so, and that a file works', async ({ page }) => {
	await startedSpace(page);
	const online = (yes: boolean) =>
		page.evaluate((now) => {
			Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => now });
			window.dispatchEvent(new Event(now ? 'online' : 'offline'));
		}, yes);
	await online(false);
	await page.getByRole('button', { name: 'Invite', exact: true }).first().click();
	const here = trouble(page);
	await expect(here.getByText(/This computer is in no network at the moment/)).toBeVisible();
	await expect(here.getByText(fileWay)).toBeVisible();
	await online(true);
	await expect(here.getByText(/This computer is in no network at the moment/)).toBeHidden();
});
