// QR codes on a screen and in front of a camera: the way in without typing.
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { chromiumLaunch } from '../scripts/browsers.js';
import { filmOf } from './support/camera';
import { answer, invite } from './support/join';
import { PlanPage } from './support/plan-page';
import { startedSpace } from './support/start-page';
import { expect, test } from './support/test';

const title = 'Passengers sleep through the night';

/** A browser whose camera sees these words as a QR code. */
async function withCamera(words: string, site: string, run: (page: Page) => Promise<void>): Promise<void> {
	const film = await filmOf(words);
	const args = [...chromiumLaunch.args, `--use-file-for-fake-video-capture=${film.path}`];
	const browser = await chromium.launch({ ...chromiumLaunch, args });
	try {
		const context = await browser.newContext({
			baseURL: site,
			locale: 'en-GB',
			serviceWorkers: 'block',
			permissions: ['camera']
		});
		await run(await context.newPage());
	} finally {
		await browser.close();
		await film.remove();
	}
}

test('an invitation on a screen is scanned with the camera, and brings its reader in', async ({ page, site }) => {
	const ana = await startedSpace(page);
	await ana.write(title);
	const link = await invite(page);
	await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
	await withCamera(link, site, async (phone) => {
		await phone.goto(`${site}#/join`);
		await phone.getByLabel('What should the others call you?').fill('Bo');
		await phone.getByRole('button', { name: 'Scan a code' }).click();
		await expect(phone.getByLabel('The invitation')).toHaveValue(link);
		await expect(phone.getByRole('dialog')).toHaveCount(0);
		await phone.getByRole('button', { name: 'Join' }).click();
		await expect(phone.getByRole('img', { name: 'QR code for whoever invited you' })).toBeVisible();
		const words = phone.getByLabel('Your answer');
		await expect(words).toHaveValue(/hearth-answer/);
		await page.getByLabel('Paste their answer').fill(await words.inputValue());
		await page.getByRole('button', { name: 'Let them in' }).click();
		await expect(new PlanPage(phone).objective(title)).toBeVisible();
	});
});

test('the newcomer’s answer is read from a picture of their screen, and they are in', async ({ page, somebody }) => {
	const ana = await startedSpace(page);
	await ana.write(title);
	const guest = await somebody();
	await answer(guest, await invite(page), 'Bo');
	const picture = await guest.getByRole('img', { name: 'QR code for whoever invited you' }).screenshot();
	await page.getByRole('button', { name: 'Scan a code' }).click();
	await page.getByLabel('Or choose a picture of the code').setInputFiles({
		name: 'answer.png',
		mimeType: 'image/png',
		buffer: picture
	});
	await expect(new PlanPage(guest).objective(title)).toBeVisible();
	await expect(new PlanPage(guest).status).toContainText('1 peer');
});

test('what the camera sees and is no code of ours gets a sentence, and the camera goes on looking', async ({
	site
}) => {
	await withCamera('https://example.org/lunch', site, async (phone) => {
		await phone.goto(`${site}#/join`);
		await phone.getByRole('button', { name: 'Scan a code' }).click();
		const dialog = phone.getByRole('dialog', { name: 'Scan a code' });
		await expect(dialog.getByRole('alert')).toBeVisible();
		await expect(dialog.getByText('Hold the code in front of the camera.')).toBeVisible();
		await dialog.getByRole('button', { name: 'Cancel' }).click();
		await expect(phone.getByLabel('The invitation')).toHaveValue('');
	});
});
