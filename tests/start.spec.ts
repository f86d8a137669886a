// The first minutes: two doors, a space of one's own, a living example.
import { StartPage, startedSpace } from './support/start-page';
import { expect, test } from './support/test';
import { Typist } from './support/typist';

test('the first page has two doors and says first what stays private', async ({ page }) => {
	const start = await new StartPage(page).open();
	await expect(start.example).toBeVisible();
	await expect(page.getByRole('region', { name: 'Privacy' })).toContainText('Everything stays in this browser');
	await expect(start.spaces).toHaveCount(0);
});

test('the first page does without what works with documents, and fetches it when somebody begins', async ({ page }) => {
	const scripts = new Set<string>();
	page.on('request', (request) => {
		if (request.url().endsWith('.js')) scripts.add(request.url());
	});
	/** What Yjs itself says in each of its builds. */
	const withYjs = async () => {
		const texts = await Promise.all([...scripts].map(async (url) => (await page.request.get(url)).text()));
		return texts.filter((text) => text.includes('Yjs was already imported'));
	};
	const start = await new StartPage(page).open();
	await page.waitForLoadState('networkidle');
	expect(scripts.size).toBeGreaterThan(5);
	expect(await withYjs()).toHaveLength(0);
	await start.start('Night ferries', 'Ana');
	expect(await withYjs()).toHaveLength(1);
});

test('starting a space asks for two names and for nothing else', async ({ page }) => {
	const start = await new StartPage(page).open();
	await start.startSpace.click();
	await expect(start.spaceName).toBeFocused();
	await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(2);
});

test('an empty name gets a sentence and the caret', async ({ page }) => {
	const start = await new StartPage(page).open();
	await start.startSpace.click();
	await start.spaceName.fill('   ');
	await start.startSpace.click();
	await expect(page.getByText('A name is needed.')).toHaveCount(2);
	await expect(start.spaceName).toBeFocused();
	await expect(start.spaceName).toHaveAccessibleDescription(/A name is needed\./);
	await start.spaceName.fill('Night ferries');
	await start.startSpace.click();
	await expect(page.getByText('A name is needed.')).toHaveCount(1);
	await expect(start.yourName).toBeFocused();
});

test('from nothing to a published objective with two key results takes the keyboard alone, and few keys', async ({
	page
}) => {
	const start = await new StartPage(page).open();
	const typist = new Typist(page);
	await typist.tabTo(start.startSpace);
	await typist.press('Enter');
	await typist.type('Night ferries');
	await typist.press('Tab');
	await typist.type('Ana');
	await typist.press('Enter');
	await expect(page).toHaveURL(/\/plan$/);
	const add = page.getByRole('main').getByRole('button', { name: 'Add objective' });
	await expect(add).toBeVisible();
	await typist.tabTo(add);
	await typist.press('Enter');
	await typist.type('Passengers sleep through the night');
	await typist.press('Enter');
	await typist.type('Cabins booked');
	await typist.press('Tab');
	await typist.type('41 %');
	await typist.press('Tab');
	await typist.type('70 %');
	await typist.press('Enter');
	await typist.type('Complaints about noise');
	await typist.press('Tab');
	await typist.type('30');
	await typist.press('Tab');
	await typist.type('5');
	// Keys are kept while a line is being made, and forty of them would lead past it.
	await expect(page.getByRole('textbox', { name: 'To', exact: true }).nth(1)).toHaveValue('5');
	const publish = page.getByRole('button', { name: 'Publish' });
	await typist.tabTo(publish);
	await typist.press('Enter');

	await expect(page.getByText('“Passengers sleep through the night” is published.')).toBeVisible();
	await expect(publish).toHaveCount(0);
	for (const [name, values] of [
		['Key result', ['Cabins booked', 'Complaints about noise']],
		['From', [/^41\s%$/, '30']],
		['To', [/^70\s%$/, '5']]
	] as const) {
		const fields = page.getByRole('textbox', { name, exact: true });
		await expect(fields).toHaveCount(2);
		for (const [at, value] of values.entries()) await expect(fields.nth(at)).toHaveValue(value);
	}
	expect(typist.keys, 'keys pressed besides the words themselves').toBeLessThanOrEqual(24);
});

test('a space is listed after a reload and opens where it was left', async ({ page }) => {
	const plan = await startedSpace(page);
	await plan.write('Passengers sleep through the night');
	await plan.saved();
	const start = await new StartPage(page).open();
	await expect(start.spaces).toHaveCount(1);
	await page.reload();
	await page.getByRole('link', { name: /Night ferries/ }).click();
	await expect(plan.objective('Passengers sleep through the night')).toBeVisible();
});

test('removing a space asks first, and only then removes it', async ({ page }) => {
	await startedSpace(page);
	const start = await new StartPage(page).open();
	const ask = async () => {
		await page.getByRole('button', { name: 'Options of Night ferries' }).click();
		await page.getByRole('menuitem', { name: 'Remove from this device' }).click();
		return page.getByRole('dialog', { name: 'Remove from this device' });
	};
	const dialog = await ask();
	await expect(dialog).toContainText('Remove “Night ferries” from this device?');
	await dialog.getByRole('button', { name: 'Cancel' }).click();
	await expect(start.spaces).toHaveCount(1);
	await (await ask()).getByRole('button', { name: 'Remove from this device' }).click();
	await expect(start.spaces).toHaveCount(0);
	await page.reload();
	await expect(start.startSpace).toBeVisible();
	await expect(start.spaces).toHaveCount(0);
});

test('the address of a space that is not here says so, and shows the way out', async ({ page }) => {
	await page.goto('./#/s/__proto__/constructor/plan');
	await expect(page.getByText('This space is not on this device.')).toBeVisible();
	await page.getByRole('link', { name: 'Spaces' }).click();
	await expect(new StartPage(page).startSpace).toBeVisible();
});

test.describe('the example', () => {
	for (const [locale, door, objective] of [
		['en-GB', 'Look around an example', /^Objective: /],
		['zh-CN', '看看示例', /^目标[：:]/]
	] as const) {
		test(`opens in the reader's language: ${locale}`, async ({ somebody }) => {
			const page = await somebody({ locale });
			await page.goto('./');
			await page.getByRole('button', { name: door }).click();
			await expect(page.getByRole('region', { name: objective }).first()).toBeVisible();
			const title = (await page.getByRole('heading', { level: 3 }).first().getAttribute('aria-label')) ?? '';
			expect(/\p{Script=Han}/u.test(title)).toBe(locale === 'zh-CN');
			await expect(page.locator('html')).toHaveAttribute('lang', locale === 'zh-CN' ? 'zh-Hans' : 'en');
		});
	}
});
