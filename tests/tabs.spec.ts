// Several tabs of one browser in a room: one of them holds the links, all of them have the plan.
import { givenUp, meet } from './support/join';
import { PlanPage } from './support/plan-page';
import { startedSpace } from './support/start-page';
import { expect, test } from './support/test';

const title = 'Passengers sleep through the night';

test('a second tab takes no links from the first, writes to everybody, and takes over when the first is closed', async ({
	page,
	context,
	somebody
}) => {
	const ana = await startedSpace(page);
	await ana.write(title);
	const bo = await meet(page, await somebody(), 'Bo');
	const second = await context.newPage();
	await second.goto(page.url());
	const there = new PlanPage(second);
	await expect(there.objective(title)).toBeVisible();
	await there.write('The crew sleeps too');
	await expect(bo.objective('The crew sleeps too')).toBeVisible();
	await expect(ana.status).toContainText('1 peer');
	await bo.write('Nobody is late for breakfast');
	await expect(there.objective('Nobody is late for breakfast')).toBeVisible();
	await expect(bo.status).toContainText('1 peer');

	await page.close();
	await expect(there.status).toContainText('1 peer');
	await bo.write('The night is quiet');
	await expect(there.objective('The night is quiet')).toBeVisible();
});

test('a second tab shows who is here and where, and the others see the caret of whichever tab one is at', async ({
	page,
	context,
	somebody
}) => {
	const ana = await startedSpace(page);
	await ana.write(title, [{ title: 'Cabins booked', from: '41', to: '70' }]);
	const bo = await meet(page, await somebody(), 'Bo');
	const second = await context.newPage();
	await second.goto(page.url());
	const there = new PlanPage(second);
	await expect(there.status).toContainText('1 peer, up to date');
	await expect(second.getByRole('list', { name: 'here now' }).getByRole('img', { name: 'Bo' })).toBeVisible();
	await second.getByRole('button', { name: 'Who is here, and how you are linked' }).click();
	await expect(second.getByRole('dialog', { name: 'Who is here' })).toContainText('has what you have');
	await second.keyboard.press('Escape');

	await bo.titles.first().click();
	await expect(there.objective(title).locator('[data-caret]')).toHaveCount(1);
	await there.keyResultsOf(title).click();
	await second.keyboard.press('Home');
	const caretAt = (row: 'objectives' | 'keyResults') => bo.page.locator(`[data-row^="${row}/"] [data-caret]`);
	await expect(caretAt('keyResults')).toHaveCount(1);
	await ana.titles.first().click();
	await expect(caretAt('objectives')).toHaveCount(1);
	await expect(caretAt('keyResults')).toHaveCount(0);

	await bo.page.close();
	await expect(there.status).toContainText('Nobody else here', { timeout: givenUp });
});
