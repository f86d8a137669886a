// What is heard of what changes: two people in two browsers, apart for a while.
import type { Locator, Page } from '@playwright/test';
import { places } from '../src/lib/i18n/messages/en/places';
import { cutLinks } from './support/connections';
import { meet } from './support/join';
import type { PlanPage } from './support/plan-page';
import { StartPage, startedSpace } from './support/start-page';
import { expect, test } from './support/test';

const above = 'Passengers sleep at night';
const below = 'Cabins are quiet';

const panel = (page: Page) => page.getByRole('region', { name: 'What changed above and beside me' });
const item = (page: Page, title: string): Locator => panel(page).getByRole('article', { name: title });

/** To another place of the cycle in view, by keyboard. */
async function goTo(page: Page, place: 'plan' | 'people' | 'flow') {
	await page.keyboard.press('Control+k');
	await page.getByRole('combobox', { name: 'Go to, or do' }).fill(places[place]);
	await page.getByRole('option', { name: places[place] }).first().click();
	await page.waitForURL((url) => url.hash.endsWith(`/${place}`));
}

/** Shows what folds under an objective: its links, with the echoes across them. */
async function unfold(plan: PlanPage, title: string) {
	const more = plan.objective(title).getByRole('button', { name: /^(more|less)$/ });
	await more.waitFor();
	if ((await more.getAttribute('aria-expanded')) === 'false') await more.click();
}

/** Puts words in place of the last ones of a title, and leaves it. */
async function reword(plan: PlanPage, title: string, last: string, words: string) {
	await plan.objective(title).getByRole('textbox', { name: 'Objective', exact: true }).click();
	await plan.page.keyboard.press('End');
	for (const _ of last) await plan.page.keyboard.press('Shift+ArrowLeft');
	await plan.page.keyboard.type(words);
	await plan.page.keyboard.press('Escape');
	await plan.saved();
}

test('an echo is answered, goes stale when the wording changes, and the change waits as a word diff for one key', async ({
	page,
	somebody
}) => {
	const ana = await startedSpace(page);
	await ana.write(above, [{ title: 'Complaints a week', from: '9', to: '2' }]);
	await ana.objective(above).getByRole('button', { name: 'Publish', exact: true }).click();
	const bo = await meet(page, await somebody(), 'Bo');

	await bo.write(below);
	await unfold(bo, below);
	await bo.objective(below).getByRole('button', { name: 'Ask for a link' }).click();
	const dialog = bo.page.getByRole('dialog');
	await dialog.getByRole('combobox').fill('passengers');
	await dialog.getByRole('option', { name: above }).click();
	await dialog.getByRole('button', { name: 'Ask', exact: true }).click();
	await expect(bo.page.getByText('Asked. The other side answers.')).toBeVisible();
	await expect(bo.objective(below).getByText('asked', { exact: true })).toBeVisible();

	await goTo(page, 'flow');
	await expect(panel(page)).toContainText('1 thing to look at');
	await expect(page.getByRole('link', { name: /^Week/ })).toContainText('1 thing waits');
	await item(page, above).getByRole('button', { name: 'Yes', exact: true }).click();
	await expect(panel(page)).toContainText('You have seen everything');

	await bo
		.objective(below)
		.getByRole('button', { name: /^Say it back/ })
		.click();
	await bo.page.getByLabel(`In your own words: what is “${above}” for?`).fill('So that nobody arrives tired');
	await bo.page.getByRole('button', { name: 'Send the echo' }).click();
	await expect(bo.objective(below)).toContainText('The other side has not answered yet.');
	await expect(item(page, above)).toContainText('So that nobody arrives tired');
	await item(page, above).getByRole('button', { name: 'That’s it' }).click();
	await expect(bo.objective(below)).toContainText('That’s it.');
	await expect(page.getByRole('main')).toContainText('100%, known on 1 of 1 links');

	await cutLinks(bo.page);
	await expect(ana.status).toContainText(/Connection lost|Nobody else here/);
	await goTo(page, 'plan');
	await reword(ana, above, 'night', 'sea');
	await goTo(bo.page, 'flow');
	await expect(panel(bo.page)).toContainText('You have seen everything');
	await meet(page, bo.page, 'Bo');
	await goTo(bo.page, 'flow');

	const change = item(bo.page, 'Passengers sleep at sea');
	await expect(change.getByRole('deletion')).toContainText('night');
	await expect(change.getByRole('insertion')).toContainText('sea');
	await bo.page.keyboard.press('g');
	await expect(change.getByRole('button', { name: 'Got it' })).toBeFocused();
	await bo.page.keyboard.press('g');
	await expect(panel(bo.page)).toContainText('You have seen everything');
	await expect(panel(bo.page).getByRole('heading', { name: 'What changed above and beside me' })).toBeFocused();
	await goTo(bo.page, 'plan');
	await unfold(bo, below);
	await expect(bo.objective(below)).toContainText('Unverified since the wording changed on');
});

test('a round from memory: nothing is shown before one has answered, and too few answers are no figure', async ({
	page
}) => {
	await startedSpace(page);
	await goTo(page, 'people');
	await page.getByRole('main').locator('summary').first().waitFor();
	await page.keyboard.press('Control+k');
	await page.getByRole('combobox', { name: 'Go to, or do' }).fill('what did we hear');
	await page.keyboard.press('Enter');
	const round = page.getByRole('region', { name: 'What did we hear?' });
	await expect(round.getByRole('heading', { name: 'What did we hear?' })).toBeFocused();
	await round.getByRole('button', { name: 'Start a round' }).click();
	await round.getByRole('textbox').first().fill('That the boats are calm');
	await round.getByText('I think I know').click();
	await round.getByLabel('My own part in it').fill('I keep the engine quiet');
	await round.getByRole('button', { name: 'Hand it in' }).click();
	await expect(round).toContainText('Nobody sees whose it is');
	await expect(round).toContainText('I keep the engine quiet');
	await round.getByRole('button', { name: /Everybody has written/ }).click();
	await round.getByRole('button', { name: 'That’s it' }).click();
	await expect(round).toContainText('Not enough answers yet: 1 marked, 4 are needed.');
	await expect(round).not.toContainText('Ana');
	await round.getByRole('button', { name: 'End the round' }).click();
	await expect(round.getByRole('button', { name: 'Start a round' })).toBeVisible();
});

test('every figure of the example opens to its formula and its evidence', async ({ page }) => {
	await (await new StartPage(page).open()).openExample();
	await goTo(page, 'flow');
	const figures = page.getByRole('region', { name: 'How it goes' });
	await expect(figures).toContainText('half within');
	await expect(figures).toContainText('known on');
	const folded = figures.getByText('Where this comes from');
	const count = await folded.count();
	expect(count).toBeGreaterThan(7);
	for (let at = 0; at < count; at++) await folded.nth(at).click();
	await expect(figures.getByText('Formula', { exact: true })).toHaveCount(count);
	const people = ['Odette', 'Tomasz', 'Henrik', 'Priya', 'Rosa', 'Bea', 'Leo', 'Nour', 'Sam'];
	for (const name of people) await expect(figures).not.toContainText(name);
});
