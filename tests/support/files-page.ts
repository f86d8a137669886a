// The Files page, as a person uses it.
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

export type Format = 'Archive' | 'Markdown' | 'Table (CSV)';

export interface Taken {
	readonly name: string;
	readonly path: string;
	readonly text: string;
}

/** Goes to another place by the navigation: an address that is typed loads the page anew, and leaves the room. */
async function go(page: Page, place: 'Plan' | 'Files'): Promise<void> {
	const places = page.getByRole('navigation', { name: 'Places' }).filter({ visible: true });
	const link = places.getByRole('link', { name: place, exact: true });
	if (!(await link.isVisible())) await places.getByRole('button', { name: 'More' }).click();
	await link.click();
	await expect(page).toHaveURL(new RegExp(`/${place.toLowerCase()}$`));
}

export async function pasteAndLook(page: Page, text: string): Promise<void> {
	await go(page, 'Files');
	await page.getByLabel('Paste an outline or a table').fill(text);
	await page.getByRole('button', { name: 'Look at it first' }).click();
	await expect(page.getByRole('tab', { name: 'What would come in' })).toBeVisible();
}

/** Exports the plan that is open, and comes back to it. */
export async function take(page: Page, format: Format): Promise<Taken> {
	await go(page, 'Files');
	await page.getByRole('radio', { name: format }).check();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Export', exact: true }).click()
	]);
	const path = await download.path();
	const taken = { name: download.suggestedFilename(), path, text: readFileSync(path, 'utf8') };
	await go(page, 'Plan');
	return taken;
}
