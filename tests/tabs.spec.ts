// Several tabs of one browser in a room: one of them holds the links, all of them have the plan.
import { meet } from './support/join';
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
