// The same house in Firefox: started by keyboard, kept, shown, and shared with a Chromium.
import { answer, letIn, meet } from '../support/join';
import { PlanPage } from '../support/plan-page';
import { byRole, firefox, hasNetwork, test, typeIn, values } from '../support/firefox';
import { startedSpace } from '../support/start-page';
import { expect } from '../support/test';
import type { Page } from 'puppeteer-core';

const title = 'Passengers sleep through the night';

const says = (fox: Page, words: string) =>
	expect.poll(() => fox.evaluate(() => document.body.innerText)).toContain(words);
const holds = (fox: Page, name: string, wanted: readonly string[]) =>
	expect.poll(() => values(fox, name)).toEqual(wanted);

/** A space and an objective with one key result, with the keyboard alone. */
async function start(fox: Page, site: string, objective = title): Promise<void> {
	await fox.goto(site);
	await byRole(fox, 'button', 'Start a space').wait();
	await typeIn(fox, 'Tab', 'Enter', 'Night ferries', 'Tab', 'Ana', 'Enter');
	await expect.poll(() => fox.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Add objective');
	await typeIn(fox, 'Enter', objective, 'Enter', 'Cabins booked', 'Tab', '41', 'Tab', '70', 'Tab');
	await holds(fox, 'Key result', ['Cabins booked']);
	await says(fox, 'Saved on this device');
}

if (!firefox) console.log('Firefox was not found: its browser tests are not in this run.');
else {
	test('Firefox: from nothing to an objective with the keyboard alone, and it is there after a reload', async ({
		fox,
		site
	}) => {
		await start(fox, site);
		await fox.reload();
		await holds(fox, 'Objective', [title]);
		await holds(fox, 'Key result', ['Cabins booked']);
		await holds(fox, 'From', ['41']);
		await holds(fox, 'To', ['70']);
	});

	test('Firefox: an address that is typed goes there without loading the page anew, and back again', async ({
		fox,
		site
	}) => {
		await start(fox, site);
		const heading = () => fox.$eval('h1', (one) => one.textContent?.trim());
		await fox.evaluate(() => {
			document.documentElement.dataset.stays = 'yes';
			location.hash = location.hash.replace(/plan$/, 'people');
		});
		await expect.poll(heading).toBe('People');
		await fox.goBack();
		await holds(fox, 'Objective', [title]);
		await fox.goForward();
		await expect.poll(heading).toBe('People');
		expect(await fox.evaluate(() => document.documentElement.dataset.stays)).toBe('yes');
	});

	test('Firefox: the palette finds Chinese by its pinyin', async ({ fox, site }) => {
		await start(fox, site, '旅客整晚睡得好');
		for (const spoken of ['lkzw', 'lvkezhengwan', 'shuidehao']) {
			await fox.keyboard.down('Control');
			await fox.keyboard.press('k');
			await fox.keyboard.up('Control');
			await fox.waitForSelector('dialog[open] [role="combobox"]');
			await typeIn(fox, spoken);
			await expect
				.poll(() => fox.$$eval('dialog[open] [role="option"] .title', (found) => found.map((one) => one.textContent)))
				.toEqual(['旅客整晚睡得好']);
			await fox.keyboard.press('Escape');
			await fox.waitForSelector('dialog[open]', { hidden: true });
		}
	});

	test('Firefox: the example opens', async ({ fox, site }) => {
		await fox.goto(site);
		await byRole(fox, 'button', 'Look around an example').click();
		await expect.poll(async () => (await values(fox, 'Objective')).length).toBeGreaterThan(5);
	});

	if (!hasNetwork) console.log('This machine has no network interface: Firefox meets nobody in this run.');
	else {
		test('Firefox and Chromium: one joins the space of the other, and both write', async ({ fox, site, page }) => {
			await start(fox, site);
			await byRole(fox, 'button', 'Invite').click();
			await expect.poll(() => fieldLabelled(fox, 'Send this link')).toContain('#/join/');
			const given = await answer(page, await fieldLabelled(fox, 'Send this link'), 'Bo');
			await byRole(fox, 'textbox', 'Paste their answer').fill(given);
			await byRole(fox, 'button', 'Let them in').click();
			const bo = new PlanPage(page);
			await expect(bo.keyResultsOf(title)).toHaveValue('Cabins booked');
			await bo.keyResultsOf(title).click();
			await page.keyboard.press('End');
			await page.keyboard.type(' a night ahead');
			await holds(fox, 'Key result', ['Cabins booked a night ahead']);
			await fox.focus('[aria-label="Key result"]');
			await fox.keyboard.press('Home');
			await fox.keyboard.type('Share of ');
			await expect(bo.keyResultsOf(title)).toHaveValue('Share of Cabins booked a night ahead');
		});

		test('Chromium and Firefox: the other way round, and with a third who is introduced and stays when the host goes', async ({
			fox,
			page,
			somebody
		}) => {
			const ana = await startedSpace(page);
			await ana.write(title, [{ title: 'Cabins booked' }]);
			await page.getByRole('button', { name: 'Invite', exact: true }).first().click();
			await expect(page.getByLabel('Send this link')).toHaveValue(/#\/join\//);
			await fox.goto(await page.getByLabel('Send this link').inputValue());
			await byRole(fox, 'textbox', 'What should the others call you?').fill('Bo');
			await byRole(fox, 'button', 'Join').click();
			await expect.poll(() => fieldLabelled(fox, 'Your answer')).toContain('hearth-answer');
			await letIn(page, await fieldLabelled(fox, 'Your answer'));
			await holds(fox, 'Key result', ['Cabins booked']);
			await fox.focus('[aria-label="Key result"]');
			await fox.keyboard.press('End');
			await fox.keyboard.type(' a night ahead');
			await expect(ana.keyResultsOf(title)).toHaveValue('Cabins booked a night ahead');

			const cleo = await meet(page, await somebody(), 'Cleo');
			await expect(cleo.status).toContainText('2 peers, all up to date');
			await page.close();
			await fox.keyboard.type(' or two');
			await expect(cleo.keyResultsOf(title)).toHaveValue('Cabins booked a night ahead or two');
			await cleo.keyResultsOf(title).click();
			await cleo.page.keyboard.press('Home');
			await cleo.page.keyboard.type('Most ');
			await holds(fox, 'Key result', ['Most Cabins booked a night ahead or two']);
		});
	}
}

/** The value of a field by the words of its label; empty while there is none. */
const fieldLabelled = (fox: Page, label: string): Promise<string> =>
	fox.evaluate(
		(words) =>
			[...document.querySelectorAll('label')]
				.filter((one) => one.textContent?.trim() === words)
				.map((one) => (one.control as HTMLTextAreaElement | null)?.value ?? '')[0] ?? '',
		label
	);
