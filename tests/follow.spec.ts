// Following somebody's view between two browsers, in the built site.
import type { Page } from '@playwright/test';
import { givenUp, meet } from './support/join';
import type { PlanPage } from './support/plan-page';
import { StartPage } from './support/start-page';
import { expect, test } from './support/test';

/** Ana shows the example, Bo follows her. */
async function anaAndBo(page: Page, somebody: () => Promise<Page>) {
	const ana = await (await new StartPage(page).open()).openExample();
	const bo = await meet(page, await somebody(), 'Bo');
	await expect(bo.objectives.first()).toBeVisible();
	await bo.page.getByRole('button', { name: 'Who is here, and how you are linked' }).click();
	await bo.page.getByRole('button', { name: /^Follow / }).click();
	await expect(line(bo.page)).toBeVisible();
	return { ana, bo };
}

const line = (page: Page) => page.getByRole('button', { name: /^Stop following / });
/** The objectives that are in the window. */
const inSight = (plan: PlanPage) =>
	plan.objectives.evaluateAll((all) =>
		all
			.filter((one) => one.getBoundingClientRect().bottom > 96 && one.getBoundingClientRect().top < innerHeight - 96)
			.map((one) => one.getAttribute('aria-label'))
	);

test('whoever follows sees what the other scrolls to and writes in, and leaves by scrolling', async ({
	page,
	somebody
}) => {
	const { ana, bo } = await anaAndBo(page, somebody);
	await expect(page.getByText('1 person follows you')).toBeVisible();
	await page.mouse.move(600, 400);
	await page.mouse.wheel(0, 900);
	await expect.poll(async () => (await inSight(bo))[0]).toBe((await inSight(ana))[0]);
	await expect.poll(() => bo.page.evaluate(() => scrollY)).toBeGreaterThan(300);

	await ana.titles.last().scrollIntoViewIfNeeded();
	await ana.titles.last().click();
	const words = await ana.titles.last().inputValue();
	await expect(bo.objective(words)).toBeInViewport();
	await ana.titles.last().press('End');
	await page.keyboard.press('Enter');
	await page.keyboard.type('Nobody waits');
	await expect(bo.keyResultsOf(words).first()).toHaveValue('Nobody waits');
	await expect(bo.keyResultsOf(words).first()).toBeInViewport();
	await expect(ana.keyResultsOf(words).first()).toBeFocused();

	await bo.page.mouse.move(600, 400);
	await bo.page.mouse.wheel(0, -300);
	await expect(line(bo.page)).toHaveCount(0);
	await expect(bo.toasts.filter({ hasText: 'You no longer follow' })).toHaveCount(1);
	await expect(page.getByText('1 person follows you')).toHaveCount(0);
});

test('whoever follows goes to the other pages with them, and is alone again when they leave', async ({
	page,
	somebody
}) => {
	const { ana, bo } = await anaAndBo(page, somebody);
	const go = (to: Page, place: string) => to.getByRole('navigation').getByRole('link', { name: place }).first().click();
	await go(page, 'People');
	await expect(bo.page.getByRole('heading', { name: 'People', level: 1 })).toBeVisible();
	await expect(line(bo.page)).toBeVisible();
	await go(page, 'Plan');
	await expect(bo.objectives.first()).toBeVisible();
	await expect(line(bo.page)).toBeVisible();

	await go(bo.page, 'People');
	await expect(line(bo.page)).toHaveCount(0);
	await go(bo.page, 'Plan');
	await bo.page.keyboard.press('Control+k');
	await bo.page.keyboard.type('Follow');
	await bo.page.keyboard.press('Enter');
	await expect(line(bo.page)).toBeVisible();
	await ana.page.close();
	await expect(line(bo.page)).toHaveCount(0, { timeout: givenUp });
	await expect(bo.toasts.filter({ hasText: 'is no longer here' })).toHaveCount(1);
});
