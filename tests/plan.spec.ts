// The plan as a document: keys, numbers, taking back, talking, tying together, finding, and the end of a cycle.
import type { Page } from '@playwright/test';
import { burst } from './support/burst';
import { meet } from './support/join';
import type { PlanPage } from './support/plan-page';
import { startedSpace } from './support/start-page';
import { expect, test } from './support/test';

const nights = 'Passengers sleep through the night';
const crew = 'The crew sleeps too';

async function twoObjectives(page: Page): Promise<PlanPage> {
	const plan = await startedSpace(page);
	await plan.write(nights, [{ title: 'Cabins booked' }, { title: 'Complaints about noise' }]);
	await plan.write(crew);
	return plan;
}

/** What one does with an objective as a whole. */
async function choose(page: Page, title: string, act: string): Promise<void> {
	await page.getByRole('button', { name: `What to do with “${title}”` }).click();
	await page.getByRole('menuitem', { name: act }).click();
}

test.describe('keys', () => {
	test('Enter makes the next key result and Ctrl+Enter the next objective, with nothing lost in between', async ({
		page
	}) => {
		const plan = await startedSpace(page);
		const { keyboard } = page;
		await plan.addObjective.click();
		await keyboard.type(nights);
		await keyboard.press('Enter');
		await keyboard.type('Cabins booked');
		await keyboard.press('Enter');
		await keyboard.type('Complaints about noise');
		await keyboard.press('Control+Enter');
		await keyboard.type(crew);
		await keyboard.press('Enter');
		await keyboard.type('Hours between watches');
		await expect(plan.objectives).toHaveCount(2);
		await expect
			.poll(() => plan.read())
			.toEqual([
				{ title: nights, keyResults: ['Cabins booked', 'Complaints about noise'] },
				{ title: crew, keyResults: ['Hours between watches'] }
			]);
	});

	test('keys that come faster than the page still end where they belong, numbers too', async ({ page }) => {
		const plan = await startedSpace(page);
		await plan.addObjective.focus();
		await burst(page, 'Enter', nights, 'Enter', 'Cabins booked', 'Tab', '41 %', 'Tab', '70 %', 'Enter', 'Complaints');
		await expect(plan.keyResults).toHaveCount(2);
		await plan.keyResults.first().click();
		await plan.saved();
		await page.reload();
		await expect(plan.keyResults.last()).toHaveValue('Complaints');
		await expect(page.getByRole('textbox', { name: 'From', exact: true }).first()).toHaveValue(/^41\s%$/);
		await expect(page.getByRole('textbox', { name: 'To', exact: true }).first()).toHaveValue(/^70\s%$/);
		expect(await plan.read()).toEqual([{ title: nights, keyResults: ['Cabins booked', 'Complaints'] }]);
	});

	test('Tab at the start of an objective moves it in, Shift+Tab at the start of a key result moves it out', async ({
		page
	}) => {
		const plan = await twoObjectives(page);
		await plan.titles.last().click();
		await page.keyboard.press('Home');
		await page.keyboard.press('Tab');
		await expect
			.poll(() => plan.read())
			.toEqual([{ title: nights, keyResults: ['Cabins booked', 'Complaints about noise', crew] }]);
		await expect(plan.keyResults.last()).toBeFocused();
		await page.keyboard.press('Home');
		await page.keyboard.press('Shift+Tab');
		await expect.poll(async () => (await plan.read()).map(({ title }) => title)).toEqual([nights, crew]);
		await expect(plan.titles.last()).toBeFocused();
	});

	test('Alt and an arrow move a key result, also into the next objective, and an objective as a whole', async ({
		page
	}) => {
		const plan = await twoObjectives(page);
		await plan.keyResults.first().click();
		await page.keyboard.press('Alt+ArrowDown');
		await expect
			.poll(() => plan.read())
			.toEqual([
				{ title: nights, keyResults: ['Complaints about noise', 'Cabins booked'] },
				{ title: crew, keyResults: [] }
			]);
		await expect(plan.keyResults.last()).toBeFocused();
		await page.keyboard.press('Alt+ArrowDown');
		await expect(plan.keyResultsOf(crew)).toHaveValue('Cabins booked');
		await plan.titles.last().click();
		await page.keyboard.press('Alt+ArrowUp');
		await expect.poll(async () => (await plan.read()).map(({ title }) => title)).toEqual([crew, nights]);
	});

	test('arrows go from text to text, and Escape leaves the text', async ({ page }) => {
		const plan = await twoObjectives(page);
		await plan.keyResults.first().click();
		await page.keyboard.press('ArrowDown');
		await expect(plan.keyResults.last()).toBeFocused();
		await page.keyboard.press('ArrowUp');
		await expect(plan.keyResults.first()).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(plan.keyResults.first()).not.toBeFocused();
		await page.keyboard.press('j');
		await expect(plan.objectives.first()).toBeFocused();
		await page.keyboard.press('j');
		await expect(plan.objectives.last()).toBeFocused();
		await page.keyboard.press('k');
		await expect(plan.objectives.first()).toBeFocused();
	});

	test('Ctrl+Z takes back what was made and written last, Ctrl+Shift+Z does it again', async ({ page }) => {
		const plan = await twoObjectives(page);
		await plan.keyResults.first().click();
		await page.keyboard.press('Alt+ArrowDown');
		const order = async () => (await plan.read())[0]?.keyResults;
		await expect.poll(order).toEqual(['Complaints about noise', 'Cabins booked']);
		await page.keyboard.press('Control+z');
		await expect.poll(order).toEqual(['Cabins booked', 'Complaints about noise']);
		await page.keyboard.press('Control+Shift+z');
		await expect.poll(order).toEqual(['Complaints about noise', 'Cabins booked']);
	});

	test('Ctrl+K goes to an objective by a few of its letters', async ({ page }) => {
		const plan = await twoObjectives(page);
		await page.keyboard.press('Control+k');
		const palette = page.getByRole('dialog', { name: 'Go to, or do' });
		await expect(palette).toBeVisible();
		await page.keyboard.type('crew');
		await expect(palette.getByRole('option').first()).toContainText(crew);
		await page.keyboard.press('Enter');
		await expect(palette).toBeHidden();
		await expect(plan.titles.last()).toBeFocused();
	});

	test('Ctrl+K opens a place, and a question mark shows the keys', async ({ page }) => {
		await twoObjectives(page);
		await page.keyboard.press('Control+k');
		await page.keyboard.type('People');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { name: 'People', level: 1 })).toBeVisible();
		await page.keyboard.press('?');
		const keys = page.getByRole('dialog', { name: 'Keys' });
		await expect(keys).toContainText('Next key result');
		await page.keyboard.press('Escape');
		await expect(keys).toBeHidden();
	});
});

test.describe('numbers', () => {
	test('from and to that are the same get a sentence, and what was there stays', async ({ page }) => {
		const plan = await startedSpace(page);
		await plan.write(nights, [{ title: 'Cabins booked', from: '41 %', to: '70 %' }]);
		const to = page.getByRole('textbox', { name: 'To', exact: true });
		await expect(to).toHaveValue(/^70\s%$/);
		await to.fill('41 %');
		await page.keyboard.press('Tab');
		await expect(page.getByText('From and to are the same, so nobody could see it move.')).toBeVisible();
		await expect(to).toHaveValue(/^70\s%$/);
	});

	test('what is no number gets a sentence, and what was there stays', async ({ page }) => {
		const plan = await startedSpace(page);
		await plan.write(nights, [{ title: 'Cabins booked', from: '41 %', to: '70 %' }]);
		const from = page.getByRole('textbox', { name: 'From', exact: true });
		await from.fill('quite a few');
		await page.keyboard.press('Tab');
		await expect(page.getByText('That does not look like a number yet. The one before stays.')).toBeVisible();
		await expect(from).toHaveValue(/^41\s%$/);
	});
});

test.describe('words of any kind', () => {
	for (const [kind, words] of [
		['emoji and joined letters', '👩‍🚀 à la carte 🧑🏽‍🤝‍🧑🏻'],
		['right to left and mixed scripts', 'שקט בלילה and 安静 и тишина'],
		['what looks like markup or code', '<img src=x onerror=alert(1)> ${7*7} {{x}} =SUM(A1)'],
		['names that objects have already', '__proto__ constructor toString']
	] as const) {
		test(`stay as they were written: ${kind}`, async ({ page }) => {
			const plan = await startedSpace(page);
			await plan.addObjective.click();
			await page.keyboard.insertText(words);
			await plan.saved();
			await page.reload();
			await expect(plan.titles).toHaveValue(words);
			await expect(page.getByRole('main').getByRole('img', { name: 'x' })).toHaveCount(0);
		});
	}

	test('that are too long are told, and what was there stays', async ({ page }) => {
		const plan = await startedSpace(page);
		await plan.write(nights);
		await plan.titles.click();
		await page.keyboard.press('End');
		await page.keyboard.insertText('!'.repeat(20_000));
		await expect(page.getByText('That is as long as this text can be.')).toBeVisible();
		await expect(plan.titles).toHaveValue(nights);
	});
});

test('removing an objective can be undone, and brings its key results along', async ({ page }) => {
	const plan = await twoObjectives(page);
	await choose(page, nights, 'Remove');
	await expect(page.getByText(`“${nights}” was removed.`)).toBeVisible();
	await expect(plan.objectives).toHaveCount(1);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(plan.keyResultsOf(nights)).toHaveCount(2);
	await plan.saved();
	await page.reload();
	await expect(plan.keyResultsOf(nights)).toHaveCount(2);
});

test('what was removed can be brought back after a reload', async ({ page }) => {
	const plan = await twoObjectives(page);
	await choose(page, nights, 'Remove');
	await expect(plan.objectives).toHaveCount(1);
	await plan.saved();
	await page.reload();
	await expect(plan.objectives).toHaveCount(1);
	await page.getByRole('button', { name: 'More of the plan' }).click();
	await page.getByRole('menuitem', { name: 'What was removed' }).click();
	const removed = page.getByRole('dialog', { name: 'What was removed' });
	await removed.getByRole('button', { name: `Bring back “${nights}”` }).click();
	await expect(removed.getByText('Nothing was removed')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(plan.keyResultsOf(nights)).toHaveCount(2);
});

test('what happened to an objective can be read, and an earlier wording restored', async ({ page }) => {
	const plan = await twoObjectives(page);
	await page.getByRole('button', { name: 'Publish' }).first().click();
	await expect(page.getByText(`“${nights}” is published.`)).toBeVisible();
	await plan.titles.first().click();
	await page.keyboard.press('End');
	await page.keyboard.insertText(', storms or not');
	await plan.keyResults.first().click();
	const title = `${nights}, storms or not`;
	await choose(page, title, 'What happened here');
	const history = page.getByRole('dialog', { name: 'What happened here' });
	await expect(history.getByText('changed it after publication')).toBeVisible();
	await expect(history.getByText('Ana published it', { exact: true })).toBeVisible();
	// By the words that People lists it with.
	await expect(history.getByText(/device:\s+\S+( \S+){3}/).first()).toBeVisible();
	await history
		.getByRole('listitem')
		.filter({ hasText: /Ana\s+published it\s*Passengers/ })
		.getByRole('button', { name: 'Restore this wording' })
		.click();
	await page.keyboard.press('Escape');
	await expect(plan.titles.first()).toHaveValue(nights);
});

test('comments: said, answered and resolved by two people', async ({ page, somebody }) => {
	await twoObjectives(page);
	const bo = await meet(page, await somebody(), 'Bo');
	await choose(page, nights, 'Comment');
	await page.keyboard.type('What about those in the bow?');
	await page.keyboard.press('Control+Enter');
	const beside = bo.page.getByRole('complementary', { name: `Beside “${nights}”` });
	await expect(beside.getByText('What about those in the bow?')).toBeVisible();
	await beside.getByRole('button', { name: 'Helpful' }).click();
	await beside.getByRole('button', { name: 'Reply' }).click();
	await bo.page.keyboard.type('They hear the anchor.');
	await bo.page.keyboard.press('Control+Enter');
	const own = page.getByRole('complementary', { name: `Beside “${nights}”` });
	await expect(own.getByText('They hear the anchor.')).toBeVisible();
	await expect(own.getByText('helpful to 1')).toBeVisible();
	await own.getByRole('button', { name: 'Resolve' }).click();
	await expect(beside.getByText('What about those in the bow?')).toBeHidden();
	await beside.getByRole('button', { name: '1 resolved comment' }).click();
	await expect(beside.getByText('What about those in the bow?')).toBeVisible();
});

test('a comment stands on the words that were marked', async ({ page }) => {
	const plan = await twoObjectives(page);
	await plan.titles.first().click();
	await page.keyboard.press('Home');
	for (let letter = 0; letter < 'Passengers'.length; letter++) await page.keyboard.press('Shift+ArrowRight');
	await page.getByRole('button', { name: 'Comment on these words' }).click();
	await page.keyboard.type('All of them?');
	await page.keyboard.press('Control+Enter');
	const beside = page.getByRole('complementary', { name: `Beside “${nights}”` });
	await expect(beside.getByText('All of them?')).toBeVisible();
	await expect(beside.locator('q')).toHaveText('Passengers');
});

test.describe('a link between two people’s objectives', () => {
	async function asked(page: Page, somebody: () => Promise<Page>) {
		const ana = await startedSpace(page);
		await ana.write(nights);
		const bo = await meet(page, await somebody(), 'Bo');
		await bo.write(crew);
		await expect(ana.objective(crew)).toBeVisible();
		await choose(page, nights, 'Ask for a link …');
		const dialog = page.getByRole('dialog', { name: 'Who does this work with?' });
		await dialog.getByRole('radio', { name: 'It needs the other' }).check();
		await dialog.getByRole('combobox').fill('crew');
		await page.keyboard.press('Enter');
		await dialog.getByRole('button', { name: 'Ask', exact: true }).click();
		await expect(page.getByText('Asked. The other side answers.')).toBeVisible();
		return { ana, note: bo.page.getByRole('complementary', { name: `Beside “${crew}”` }) };
	}
	const linksOf = async (ana: PlanPage) => {
		await ana.objective(nights).getByRole('button', { name: 'more', exact: true }).click();
		return ana.objective(nights);
	};

	test('is asked by one and accepted by the other', async ({ page, somebody }) => {
		const { ana, note } = await asked(page, somebody);
		await expect(note.getByText(`“${nights}” needs this. Can it count on it?`)).toBeVisible();
		const links = await linksOf(ana);
		await expect(links.getByText('asked', { exact: true })).toBeVisible();
		await note.getByRole('button', { name: 'Yes' }).click();
		await expect(links.getByText('asked', { exact: true })).toBeHidden();
		await expect(links.getByText('needs', { exact: true })).toBeVisible();
	});

	test('can be declined with a reason that the asker reads', async ({ page, somebody }) => {
		const { ana, note } = await asked(page, somebody);
		await note.getByRole('button', { name: 'No, because …' }).click();
		await note.getByLabel('Why not?').fill('We are three people short');
		await note.getByRole('button', { name: 'Say it' }).click();
		const links = await linksOf(ana);
		await expect(links.getByText('declined: We are three people short')).toBeVisible();
	});
});

test('finding: a word, a state; the rest is hidden until the filter is taken away', async ({ page }) => {
	const plan = await twoObjectives(page);
	await plan.write('The kitchen closes later');
	for (const more of ['Dinner is worth it', 'Bicycles find room', 'Nobody queues on the quay']) await plan.write(more);
	await plan.write('Dogs are welcome', [{ title: 'Cabins with a basket' }]);
	await page.keyboard.press('Escape');
	await page.keyboard.press('/');
	await page.keyboard.type('cabins');
	await expect(page.getByText('2 of 7 objectives')).toBeVisible();
	await expect(plan.objectives).toHaveCount(2);
	await page.keyboard.press('Escape');
	await expect(plan.objectives).toHaveCount(7);
	await page.keyboard.type('nothing of the kind');
	await expect(page.getByText('No objective has that')).toBeVisible();
	await page.getByRole('button', { name: 'Clear' }).click();
	await page.getByRole('button', { name: 'Any state' }).click();
	await page.getByRole('menuitemradio', { name: 'published' }).click();
	await expect(page.getByText('0 of 7 objectives')).toBeVisible();
	await page.getByRole('button', { name: 'Clear' }).click();
	await expect(plan.objectives).toHaveCount(7);
});

test.describe('the cycle', () => {
	const open = async (page: Page) => {
		await page
			.getByRole('banner')
			.getByRole('button', { name: /^Q\d \d{4}$/ })
			.click();
		await page.getByRole('menuitem', { name: 'This cycle …' }).click();
		return page.getByRole('dialog', { name: 'This cycle' });
	};

	test('is followed by another that takes along what is chosen, and stays itself', async ({ page }) => {
		const plan = await twoObjectives(page);
		await plan.saved();
		const before = page.url();
		await (await open(page)).getByRole('button', { name: 'Start the next cycle' }).click();
		const next = page.getByRole('dialog', { name: 'The next cycle' });
		await next.getByRole('checkbox', { name: nights }).check();
		const name = await next.getByLabel('Name').inputValue();
		await next.getByRole('button', { name: 'Begin' }).click();
		await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
		expect(page.url()).not.toBe(before);
		await expect
			.poll(() => plan.read())
			.toEqual([{ title: nights, keyResults: ['Cabins booked', 'Complaints about noise'] }]);
		await page.goto(before);
		await expect(plan.objectives).toHaveCount(2);
	});

	test('can be read and not changed once it is closed, until it is opened again', async ({ page }) => {
		const plan = await twoObjectives(page);
		const dialog = await open(page);
		for (const step of ['The plan stands, let us go', 'Begin the review', 'Close the cycle'])
			await dialog.getByRole('button', { name: step }).click();
		await dialog.getByRole('button', { name: 'Cancel' }).click();
		await expect(page.getByText('This cycle is closed. It can be read, not changed.')).toBeVisible();
		await expect(plan.titles.first()).not.toBeEditable();
		await expect(plan.addObjective).toHaveCount(0);
		await expect(page.getByRole('button', { name: 'Publish' })).toHaveCount(0);
		await plan.titles.first().click();
		await page.keyboard.type('No');
		await page.keyboard.press('Enter');
		await page.keyboard.press('Control+Enter');
		expect((await plan.read()).map(({ title }) => title)).toEqual([nights, crew]);
		await (await open(page)).getByRole('button', { name: 'Open it again' }).click();
		await page.getByRole('dialog', { name: 'This cycle' }).getByRole('button', { name: 'Cancel' }).click();
		await expect(plan.titles.first()).toBeEditable();
	});

	test('refuses dates in the wrong order with a sentence', async ({ page }) => {
		await twoObjectives(page);
		const dialog = await open(page);
		const last = await dialog.getByLabel('Last day').inputValue();
		await dialog.getByLabel('Last day').fill('2020-01-01');
		await dialog.getByRole('button', { name: 'Done' }).click();
		await expect(dialog.getByRole('alert')).toHaveText('The end comes before the beginning.');
		await dialog.getByRole('button', { name: 'Cancel' }).click();
		await expect((await open(page)).getByLabel('Last day')).toHaveValue(last);
	});
});

test('people and teams that are added are there after a reload', async ({ page }) => {
	await startedSpace(page);
	await page.getByRole('link', { name: 'People' }).first().click();
	await page.getByLabel('Somebody who will join').fill('Cleo');
	await page.getByRole('main').getByRole('button', { name: 'Add', exact: true }).first().click();
	await expect(page.getByText('not joined yet')).toBeVisible();
	await page.getByLabel('Another team').fill('Galley');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Galley', { exact: true }).first()).toBeVisible();
	await page.reload();
	await expect(page.getByText('Galley', { exact: true }).first()).toBeVisible();
	await expect(page.getByText('not joined yet')).toBeVisible();
});
