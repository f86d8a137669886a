// The map: found by words and gone through by keys, taken out as a file, and a link accepted on it in another browser.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { meet } from './support/join';
import { startedSpace } from './support/start-page';
import { expect, test } from './support/test';

const drawn = (page: Page) => page.locator('[data-drawn]');
const panel = (page: Page) => page.getByRole('complementary', { name: 'The objective in hand' });

test('the example stands on it: found by words, gone through by keys, kept by reload, and taken out as a drawing', async ({
	page
}) => {
	await page.goto('./');
	await page.getByRole('button', { name: 'Look around an example' }).click();
	await page.locator('[data-objective]').first().waitFor();
	await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Map', exact: true }).click();
	await drawn(page).waitFor();

	await page.keyboard.press('/');
	await page.keyboard.type('teenagers make');
	await page.keyboard.press('Enter');
	await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('Teenagers make the corner room their own');
	const card = page.locator('button.card');
	await card.focus();
	await page.keyboard.press('ArrowLeft');
	await expect(page.locator('button.card')).toBeFocused();
	await expect(page.locator('button.card')).toHaveAccessibleName(/^Children and grandparents learn/);
	await page.keyboard.press('f');
	await page.reload();
	await drawn(page).waitFor();
	await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(/^Children and grandparents learn/);
	await expect(page.getByRole('radio', { name: '1 step' })).toBeChecked();

	const download = page.waitForEvent('download');
	await page.getByRole('main').getByRole('button', { name: 'Export' }).click();
	await page.getByRole('menuitem', { name: 'Drawing (SVG)' }).click();
	const file = await download;
	expect(file.suggestedFilename()).toMatch(/map\.svg$/);
	const text = readFileSync(await file.path(), 'utf8');
	const read = await page.evaluate((svg) => {
		const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
		return {
			fault: parsed.querySelector('parsererror')?.textContent ?? '',
			title: parsed.querySelector('svg > title')?.textContent,
			words: parsed.documentElement.textContent ?? ''
		};
	}, text);
	expect(read.fault).toBe('');
	expect(read.title).toMatch(/^Map of Lantern Library/);
	expect(read.words).toContain('Teenagers make the corner room their own');
});

test('a link that one asks for is accepted by the other on the map, and both see it stand', async ({
	page,
	somebody
}) => {
	const ana = await startedSpace(page);
	await ana.write('The town goes by water');
	const bo = await meet(page, await somebody(), 'Bo');
	await bo.write('The quay is lit');
	await expect(ana.objective('The quay is lit')).toBeVisible();

	// One team and no link: Bo asks in the plan's own dialog, reached from the objective's more.
	await bo.objective('The quay is lit').getByRole('button', { name: 'more', exact: true }).click();
	await bo.page.getByRole('button', { name: 'Ask for a link …' }).click();
	await bo.page.getByRole('combobox', { name: 'The other objective or key result' }).fill('town');
	await bo.page.keyboard.press('Enter');
	await bo.page.getByRole('button', { name: 'Ask', exact: true }).click();

	const places = page.getByRole('navigation', { name: 'Places' });
	await places.getByRole('link', { name: 'Map', exact: true }).click();
	await drawn(page).waitFor();
	await page.getByRole('button', { name: 'Unanswered 1', exact: true }).waitFor();
	await page
		.getByRole('region', { name: 'What to look at' })
		.getByRole('button', { name: /serves/ })
		.click();
	await panel(page).getByRole('button', { name: 'Yes', exact: true }).click();
	await expect(panel(page).getByText('accepted', { exact: true })).toBeVisible();

	await bo.page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Map', exact: true }).click();
	await drawn(bo.page).waitFor();
	await bo.page.getByText('Outline', { exact: true }).click();
	await expect(bo.page.getByText('serves “The town goes by water”, accepted')).toBeVisible();
});
