// The week in the built app: said by keyboard alone; two people ask, offer, take and thank.
import { en } from '../src/lib/i18n/messages/en';
import { meet } from './support/join';
import { startedSpace } from './support/start-page';
import { expect, test } from './support/test';

const rows = [
	{ title: 'Boats that leave late', from: '20', to: '5' },
	{ title: 'People who wait in the rain', from: '40', to: '10' }
];

test('a week is said by keyboard alone, offered a calendar, and is there after a reload', async ({ page }) => {
	const plan = await startedSpace(page);
	await plan.write('Calm ferries', rows);
	for (const row of [0, 1]) {
		await plan
			.row(row)
			.getByRole('button', { name: `${en.plan.owner}: ${en.plan.noOwner}` })
			.click();
		await page.getByRole('menuitemradio', { name: /^Ana/ }).click();
	}
	await plan.saved();
	await page.getByRole('link', { name: en.places.week }).first().click();
	const first = page.getByRole('button', { name: rows[0]?.title ?? '', exact: true });
	await first.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByLabel(en.plan.value)).toBeFocused();
	await page.keyboard.type('17');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.type('6');
	await page.keyboard.press('Tab');
	await page.keyboard.type('Tides matter more than crews');
	await page.keyboard.press('Enter');
	// On to the second by itself.
	await expect(page.getByRole('button', { name: rows[1]?.title ?? '', exact: true })).toHaveAttribute(
		'aria-expanded',
		'true'
	);
	await expect(page.getByLabel(en.plan.value)).toBeFocused();
	await page.keyboard.type('35');
	await page.keyboard.press('Control+Enter');
	await expect(page.getByText(en.week.allSaid)).toBeVisible();
	await plan.saved();
	await page.reload();
	await expect(page.getByText('Tides matter more than crews')).toBeVisible();
	const file = page.waitForEvent('download');
	await page.getByRole('button', { name: en.week.calendar }).click();
	expect((await file).suggestedFilename()).toMatch(/\.ics$/);
});

test('help that one asks for is offered by the other and taken, and thanks arrive', async ({ page, somebody }) => {
	const ana = await startedSpace(page);
	await ana.write('Calm ferries', [rows[0] ?? { title: '' }]);
	await page
		.getByRole('region', { name: /^Objective: / })
		.getByRole('button', { name: en.plan.actions({ title: 'Calm ferries' }) })
		.click();
	await page.getByRole('menuitem', { name: en.controls.askForHelp }).click();
	await page.getByLabel(en.controls.askForHelp).fill('Who knows the tides?');
	await page.keyboard.press('Control+Enter');
	const bo = (await meet(page, await somebody(), 'Bo')).page;

	await test.step('Bo offers a hand where he finds the call', async () => {
		await bo.getByRole('button', { name: en.plan.offerHelp }).first().click();
		await bo.getByPlaceholder(en.week.offerPlaceholder).fill('I do, on Friday');
		await bo.keyboard.press('Control+Enter');
	});

	await test.step('it waits for Ana in her week, and she takes it', async () => {
		await page.keyboard.press('Escape');
		await page.getByRole('link', { name: en.places.week }).first().click();
		await expect(page.getByText('I do, on Friday')).toBeVisible();
		await page.getByRole('button', { name: en.week.takeOffer }).click();
		await expect(bo.getByText(en.week.helps({ name: 'Bo' }))).toBeVisible();
	});

	await test.step('Ana thanks him, and he reads it', async () => {
		await page.getByRole('main').getByRole('button', { name: en.controls.recognise }).click();
		const dialog = page.getByRole('dialog', { name: en.week.recogniseTitle });
		await dialog.getByRole('combobox', { name: en.week.toWhom }).fill('Bo');
		await page.keyboard.press('Enter');
		await dialog.getByLabel(en.week.forWhat).fill('You read the tides to us, and no boat was late.');
		await page.keyboard.press('Control+Enter');
		await expect(page.getByText('no boat was late')).toBeVisible();
		await bo.getByRole('link', { name: en.places.week }).first().click();
		await expect(bo.getByText('no boat was late')).toBeVisible();
	});
});
