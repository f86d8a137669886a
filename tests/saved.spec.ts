// "Saved on this device" is said only of what is on the disk, in one tab and in several, with room left or without.
import type { Page } from '@playwright/test';
import { disk, limitDisk } from './support/full-disk';
import { PlanPage } from './support/plan-page';
import { SavedWord } from './support/saved-word';
import { chance } from './support/seeded';
import { StartPage, startedSpace } from './support/start-page';
import { expect, test } from './support/test';

const words = (plan: PlanPage) =>
	plan.page
		.locator('textarea[aria-label="Objective"], textarea[aria-label="Key result"]')
		.evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value).join('\n'));

test.describe('a browser that is killed', () => {
	test('had on its disk what it had called saved', async ({ mortal, site }) => {
		const page = await mortal.start();
		const plan = await (await new StartPage(page).open(site)).start('Night ferries', 'Ana');
		await plan.write('Passengers sleep through the night', [{ title: 'Cabins booked', from: '41 %', to: '70 %' }]);
		await plan.saved();
		const address = page.url();
		await mortal.kill();

		const again = await mortal.start();
		await again.goto(address);
		const reopened = new PlanPage(again);
		await expect(reopened.objective('Passengers sleep through the night')).toBeVisible();
		await expect(reopened.keyResults).toHaveValue('Cabins booked');
		await expect(again.getByRole('textbox', { name: 'From' })).toHaveValue(/^41\s%$/);
		await expect(again.getByRole('textbox', { name: 'To' })).toHaveValue(/^70\s%$/);
		await reopened.saved();
	});

	/** HEARTH_KILLS=100 is the campaign; HEARTH_SEED gives another one. */
	const kills = Number(process.env.HEARTH_KILLS ?? 10);
	const seed = Number(process.env.HEARTH_SEED ?? 20261122);
	const inOneTest = 5;
	for (let from = 0; from < kills; from += inOneTest) {
		const rounds = Math.min(inOneTest, kills - from);
		test(`loses nothing it had called saved, whenever that happens: ${rounds} times from seed ${seed + from}`, async ({
			mortal,
			site
		}) => {
			const random = chance(seed + from);
			let page = await mortal.start();
			let plan = await (await new StartPage(page).open(site)).start('Night ferries', 'Ana');
			await plan.write('Passengers sleep through the night', [{ title: 'Cabins' }]);
			await plan.saved();
			const address = page.url();
			const noted = new SavedWord();
			noted.last = await words(plan);
			for (let round = 0; round < rounds; round++) {
				await noted.follow(page);
				await plan.keyResults.last().click();
				await page.keyboard.press('Control+End'); // `End` is the end of a line, of which the words soon have several
				await typing(page, random, 1 + random(60));
				await mortal.kill();

				page = await mortal.start();
				await page.goto(address);
				plan = new PlanPage(page);
				await plan.objectives.first().waitFor();
				expect((await words(plan)).slice(0, noted.last.length), 'what had been called saved').toBe(noted.last);
				await plan.saved();
			}
		});
	}
});

/** Letters in bursts, and now and then another key result. */
async function typing(page: Page, random: (below: number) => number, keys: number): Promise<void> {
	for (let key = 0; key < keys; key++) {
		if (random(12) === 0) await page.keyboard.press('Enter');
		await page.keyboard.type('abcdefghij'.slice(0, 1 + random(10)));
	}
}

test('two tabs of one browser stay in step, both ways', async ({ page, context }) => {
	const here = await startedSpace(page);
	await here.write('Passengers sleep through the night', [{ title: 'Cabins booked' }]);
	const second = await context.newPage();
	await second.goto(page.url());
	const there = new PlanPage(second);
	await expect(there.keyResults).toHaveValue('Cabins booked');

	await there.keyResults.click();
	await second.keyboard.press('End');
	await second.keyboard.type(' a night ahead');
	await expect(here.keyResults).toHaveValue('Cabins booked a night ahead');
	await here.keyResults.click();
	await page.keyboard.press('Home');
	await page.keyboard.type('Share of ');
	await expect(there.keyResults).toHaveValue('Share of Cabins booked a night ahead');
	await page.keyboard.press('Enter');
	await page.keyboard.type('Complaints about noise');
	await expect(there.keyResults).toHaveCount(2);
	await here.saved();
	await there.saved();
	await page.reload();
	await expect(here.keyResults.last()).toHaveValue('Complaints about noise');
});

test('a full disk is told, nothing is lost meanwhile, and all is saved once there is room', async ({ page }) => {
	await page.addInitScript(limitDisk);
	const plan = await startedSpace(page);
	await plan.write('Passengers sleep through the night');
	await plan.saved();
	await disk(page, 'full');

	await plan.titles.first().click();
	await page.keyboard.press('End');
	await page.keyboard.type(', even in storms');
	await expect(plan.status).toContainText('Storage is full');
	await page.keyboard.press('Enter');
	await expect(page.getByText('This browser gives Hearth no more room.').first()).toBeVisible();
	await plan.titles.first().click();
	await page.keyboard.press('End');
	await page.keyboard.type(' and on holidays');
	await plan.status.click();
	await expect(page.getByText('What was saved stays; new changes are only on this page.')).toBeVisible();
	const retry = page.getByRole('button', { name: 'Try again' });
	await retry.click();
	await expect(plan.status).toContainText('Storage is full');

	await disk(page, 'free');
	// It tries by itself as well, and may be done before the button can be pressed.
	await retry.evaluateAll((buttons) => buttons.forEach((button) => (button as HTMLElement).click()));
	await plan.saved();
	await plan.titles.first().click();
	await page.keyboard.press('Enter');
	await page.keyboard.type('Cabins booked');
	await plan.saved();
	await page.reload();
	await expect(plan.keyResults).toHaveValue('Cabins booked');
	await expect(plan.objective('Passengers sleep through the night, even in storms and on holidays')).toBeVisible();
});

test('leaving a page whose last words are not saved asks first', async ({ page }) => {
	await page.addInitScript(limitDisk);
	const plan = await startedSpace(page);
	await plan.write('Passengers sleep through the night');
	await plan.saved();
	await disk(page, 'full');
	await plan.titles.first().click();
	await page.keyboard.type('All ');
	await expect(plan.status).toContainText('Storage is full');
	const asked = new Promise<string>((resolve) => {
		page.once('dialog', (dialog) => {
			resolve(dialog.type());
			void dialog.dismiss();
		});
	});
	await page.evaluate(() => void setTimeout(() => location.reload()));
	expect(await asked).toBe('beforeunload');
	await expect(plan.titles.first()).toHaveValue(/All /);
});

test('words typed for a line that is still being made are in the plan when the page is left at once', async ({
	page
}) => {
	const plan = await startedSpace(page);
	for (let round = 1; round <= 4; round++) {
		await plan.addObjective.click();
		await page.keyboard.type(`Objective ${round}`);
		await page.keyboard.press('Enter');
		await page.keyboard.type(`First ${round}`);
		await page.keyboard.press('Enter');
		await page.keyboard.type(`Second ${round}`);
		// At once: a press by the mouse would wait for the page to come to rest.
		await page
			.locator('nav a[href$="/files"]')
			.first()
			.evaluate((link: HTMLElement) => link.click());
		await expect(page.getByRole('heading', { name: 'Files', exact: true })).toBeVisible();
		await page.goBack();
		await expect(plan.titles).toHaveCount(round);
		const read = await plan.read();
		expect(read[round - 1]).toEqual({ title: `Objective ${round}`, keyResults: [`First ${round}`, `Second ${round}`] });
	}
});
