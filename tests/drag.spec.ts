// Rows of the plan taken by the hand, with a mouse and with a finger.
import type { Locator, Page } from '@playwright/test';
import { startedSpace } from './support/start-page';
import { expect, test } from './support/test';

const line = (page: Page) => page.locator('.plan-drop-line');
const handleOf = (row: Locator) => row.locator('.head .handle');

async function middle(target: Locator): Promise<{ x: number; y: number }> {
	const { x, y, width, height } = (await target.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
	return { x: x + width / 2, y: y + height / 2 };
}

test('with a mouse an objective goes over the key results of another, and Escape lets it stay', async ({ page }) => {
	const plan = await startedSpace(page);
	await plan.write('Passengers sleep', [{ title: 'Cabins booked' }, { title: 'Complaints about noise' }]);
	await plan.write('The crew sleeps too');
	const titles = async () => (await plan.read()).map(({ title }) => title);
	const at = await middle(plan.row(0));
	const take = async () => {
		await plan.objective('The crew sleeps too').hover();
		const from = await middle(handleOf(plan.objective('The crew sleeps too')));
		await page.mouse.move(from.x, from.y);
		await page.mouse.down();
		await page.mouse.move(at.x, at.y, { steps: 4 });
		await expect(line(page)).toBeVisible();
	};
	await take();
	await page.keyboard.press('Escape');
	await expect(line(page)).toHaveCount(0);
	await page.mouse.up();
	expect(await titles()).toEqual(['Passengers sleep', 'The crew sleeps too']);
	const upper = (await plan.objective('Passengers sleep').boundingBox()) ?? { y: 0, height: 0 };
	await take();
	await page.mouse.move(at.x, upper.y + upper.height * 0.4);
	await page.mouse.up();
	await expect.poll(titles).toEqual(['The crew sleeps too', 'Passengers sleep']);
	await expect(line(page)).toHaveCount(0);
});

test('with a finger an objective goes over another, also when its own row is no longer drawn', async ({ somebody }) => {
	const page = await somebody({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
	await page.goto('./');
	await page.getByRole('button', { name: 'Look around an example' }).click();
	const objectives = page.locator('[data-objective]');
	await objectives.first().waitFor();
	const dragged = (await objectives.first().getAttribute('data-objective')) ?? '';
	const own = page.locator(`[data-objective="${dragged}"]`);
	const finger = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
		finger.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
	const from = await middle(handleOf(own));
	await touch('touchStart', from.x, from.y);
	// Near the lower edge the page scrolls by itself, until the last objective has come and the first is gone.
	await touch('touchMove', from.x, 840);
	await expect(own).toHaveCount(0);
	await expect(page.getByRole('main').getByRole('button', { name: 'Add objective', exact: true })).toBeInViewport();
	await touch('touchMove', from.x, 400);
	await expect(line(page)).toBeVisible();
	await touch('touchEnd');
	await expect(line(page)).toHaveCount(0);
	await expect(own).toBeInViewport();
});
