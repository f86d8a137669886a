// Two people in two browser processes, and nothing between them but what they send each other.
import type { Page } from '@playwright/test';
import { cutLinks, expectNoServers } from './support/connections';
import { answer, invite, letIn, meet } from './support/join';
import { PlanPage } from './support/plan-page';
import { StartPage, startedSpace } from './support/start-page';
import { expect, test } from './support/test';

const title = 'Passengers sleep through the night';

/** Ana has a plan with one objective and one key result; Bo is in it. */
async function anaAndBo(page: Page, somebody: () => Promise<Page>) {
	const ana = await startedSpace(page);
	await ana.write(title, [{ title: 'Cabins booked', from: '41', to: '70' }]);
	const bo = await meet(page, await somebody(), 'Bo');
	await expect(bo.keyResultsOf(title)).toHaveValue('Cabins booked');
	return { ana, bo };
}

/** Both pages show the same plan, and say that it is saved. */
async function sameFor(...plans: readonly PlanPage[]): Promise<void> {
	const [first, ...others] = plans;
	await expect
		.poll(async () => {
			const wanted = JSON.stringify(await first?.read());
			const read = await Promise.all(others.map(async (plan) => JSON.stringify(await plan.read())));
			return read.filter((one) => one !== wanted);
		})
		.toEqual([]);
	for (const plan of plans) await plan.saved();
}

test('a link and an answer bring a second browser in, with no server but the one of the page', async ({
	page,
	somebody
}) => {
	const { ana, bo } = await anaAndBo(page, somebody);
	await expectNoServers(page);
	await expectNoServers(bo.page);
	await expect(ana.page.getByRole('list', { name: 'here now' }).getByRole('img', { name: 'Bo' })).toBeVisible();
	await expect(bo.page.getByRole('list', { name: 'here now' }).getByRole('img', { name: 'Ana' })).toBeVisible();
	await bo.write('The crew sleeps too');
	await expect(ana.objective('The crew sleeps too')).toBeVisible();
	await sameFor(ana, bo);
});

test('the secret of a link is in no address and no history once it has been read', async ({ page, somebody }) => {
	await startedSpace(page);
	const link = await invite(page);
	const guest = await somebody();
	await new StartPage(guest).open();
	await guest.goto(link);
	await expect(guest.getByLabel('The invitation')).toHaveValue(/hearth-invite/);
	await expect(guest).toHaveURL(/#\/join$/);
	const addresses = await guest.evaluate(() =>
		(window as unknown as { navigation: { entries(): { url: string }[] } }).navigation.entries().map(({ url }) => url)
	);
	expect(addresses.length).toBeGreaterThan(0);
	expect(addresses.filter((url) => url.includes('hearth-invite'))).toEqual([]);
});

test('an address that is typed goes there as a link does: the page stays, and so do its links', async ({
	page,
	somebody
}) => {
	const { ana, bo } = await anaAndBo(page, somebody);
	const plan = page.url();
	const stays = await page.evaluateHandle(() => document.documentElement);
	const people = page.getByRole('heading', { name: 'People', level: 1 });
	await page.goto(plan.replace(/plan$/, 'people'));
	await expect(people).toBeVisible();
	await page.goto(plan.replace(/plan$/, 'files'));
	await expect(page.getByRole('heading', { name: 'Files', level: 1 })).toBeVisible();
	await page.goBack();
	await expect(people).toBeVisible();
	await page.goBack();
	await expect(ana.objective(title)).toBeVisible();
	await page.goForward();
	await expect(people).toBeVisible();
	await page.goto(plan);
	await expect(ana.objective(title)).toBeVisible();
	expect(await page.evaluate((root) => root === document.documentElement, stays)).toBe(true);
	await expect(ana.status).toContainText('1 peer');
	await bo.write('The crew sleeps too');
	await expect(ana.objective('The crew sleeps too')).toBeVisible();
});

test('both type in one key result at once and end with the same words, none of them lost', async ({
	page,
	somebody
}) => {
	const { ana, bo } = await anaAndBo(page, somebody);
	const typing = async (plan: PlanPage, key: 'Home' | 'End', words: string) => {
		await plan.keyResultsOf(title).click();
		await plan.page.keyboard.press(key);
		await plan.page.keyboard.type(words);
	};
	await Promise.all([typing(ana, 'Home', 'More than half of the '), typing(bo, 'End', ' a night before we sail')]);
	const words = 'More than half of the Cabins booked a night before we sail';
	await expect(ana.keyResultsOf(title)).toHaveValue(words);
	await expect(bo.keyResultsOf(title)).toHaveValue(words);
	await sameFor(ana, bo);
});

test('each sees the caret of the other with a name at it, and where it moves', async ({ page, somebody }) => {
	const { ana, bo } = await anaAndBo(page, somebody);
	await bo.keyResultsOf(title).click();
	await bo.page.keyboard.press('End');
	const caret = ana.objective(title).locator('[data-caret]');
	await expect(caret).toHaveCount(1);
	await expect(ana.objective(title).getByText('Bo', { exact: true }).first()).toBeVisible();
	/** Pixels from where the words begin. */
	const at = () =>
		caret.evaluate(
			(element) => element.getBoundingClientRect().left - (element.parentElement?.getBoundingClientRect().left ?? 0)
		);
	await expect.poll(at).toBeGreaterThan(20);
	await bo.page.keyboard.press('Home');
	await expect.poll(at).toBeLessThan(5);
	await ana.titles.first().click();
	await expect(bo.objective(title).locator('[data-caret]')).toHaveCount(1);
});

test('undo takes back one’s own words and leaves those of the other', async ({ page, somebody }) => {
	const { ana, bo } = await anaAndBo(page, somebody);
	await ana.keyResultsOf(title).click();
	await page.keyboard.press('End');
	await page.keyboard.insertText(' early');
	await expect(bo.keyResultsOf(title)).toHaveValue('Cabins booked early');
	await bo.keyResultsOf(title).click();
	await bo.page.keyboard.press('Home');
	await bo.page.keyboard.insertText('All ');
	await expect(ana.keyResultsOf(title)).toHaveValue('All Cabins booked early');
	await ana.keyResultsOf(title).click();
	await page.keyboard.press('Control+z');
	await expect(ana.keyResultsOf(title)).toHaveValue('All Cabins booked');
	await expect(bo.keyResultsOf(title)).toHaveValue('All Cabins booked');
	await page.keyboard.press('Control+Shift+z');
	await expect(bo.keyResultsOf(title)).toHaveValue('All Cabins booked early');
});

test('a link that is cut is told; both write on; a new code brings them and their words together', async ({
	page,
	somebody
}) => {
	const { ana, bo } = await anaAndBo(page, somebody);
	await cutLinks(bo.page);
	await expect(ana.status).toContainText(/Connection lost|Nobody else here/);
	await ana.keyResultsOf(title).click();
	await page.keyboard.press('Home');
	await page.keyboard.type('All ');
	await ana.write('The crew sleeps too', [{ title: 'Hours between watches', from: '5', to: '8' }]);
	await bo.keyResultsOf(title).click();
	await bo.page.keyboard.press('End');
	await bo.page.keyboard.type(' by June');
	await bo.write('The kitchen closes later');
	await ana.saved();
	await bo.saved();

	await meet(page, bo.page, 'Bo');
	await expect(ana.keyResultsOf(title)).toHaveValue('All Cabins booked by June');
	await expect(ana.objectives).toHaveCount(3);
	await sameFor(ana, bo);
});

test('a plan that was edited with every page of the other closed is whole after meeting again', async ({
	page,
	somebody
}) => {
	const { ana, bo } = await anaAndBo(page, somebody);
	const address = bo.page.url();
	await bo.saved();
	await bo.page.goto('about:blank');
	await expect(ana.status).toContainText('Nobody else here');
	await ana.write('The crew sleeps too');
	await ana.saved();
	// Her page may have been waiting for him, and would have brought him up to date as he comes back.
	await page.reload();
	await expect(ana.objectives).toHaveCount(2);
	await bo.page.goto(address);
	await expect(bo.objectives).toHaveCount(1);
	await bo.write('The kitchen closes later');
	await meet(page, bo.page, 'Bo');
	await expect(ana.objectives).toHaveCount(3);
	await sameFor(ana, bo);
	await page.reload();
	await expect(ana.objectives).toHaveCount(3);
});

test.describe('a code that cannot be used says which it is and what to do', () => {
	const codeOf = (link: string) => link.split('/join/')[1] ?? '';

	test('pasted on the page where one joins', async ({ page, somebody }) => {
		await startedSpace(page);
		const code = codeOf(await invite(page));
		const guest = await somebody();
		await guest.goto('./#/join');
		await guest.getByLabel('What should the others call you?').fill('Bo');
		const field = guest.getByLabel('The invitation');
		const flipped = (at: number) => code.slice(0, at) + (code[at] === 'A' ? 'B' : 'A') + code.slice(at + 1);
		for (const [text, sentence] of [
			['See you at eight, Ana', 'There is no Hearth code in it.'],
			[code.slice(0, -9), 'The end of this code is missing.'],
			[flipped(60), 'This code was changed on its way.'],
			[code.replace('hearth-invite1', 'hearth-invite9'), 'This code comes from a newer Hearth.']
		] as const) {
			await field.fill(text);
			await expect(guest.getByText(sentence)).toBeVisible();
			await expect(field).toHaveAccessibleDescription(new RegExp(sentence));
		}
		await field.fill(`> ${code.replace(/(.{30})/g, '$1\n> ')}\nSee you at eight!`);
		await guest.getByRole('button', { name: 'Join' }).click();
		const given = await guest.getByLabel('Your answer').inputValue();
		await guest.getByRole('button', { name: 'Start over' }).click();
		await field.fill(given);
		await expect(guest.getByText('This is an answer: it belongs to the person who sent the invitation.')).toBeVisible();
		await field.fill('');
		await guest.getByRole('button', { name: 'Join' }).click();
		await expect(guest.getByText('Paste the link or code that you were sent.')).toBeVisible();
	});

	test('one’s own invitation', async ({ page, context }) => {
		await startedSpace(page);
		const link = await invite(page);
		const second = await context.newPage();
		await second.goto(link);
		await second.getByRole('button', { name: 'Join' }).click();
		await expect(second.getByText('This is your own invitation.')).toBeVisible();
	});

	test('an invitation from yesterday', async ({ page, somebody }) => {
		await startedSpace(page);
		const link = await invite(page);
		const guest = await somebody();
		await guest.clock.setFixedTime(Date.now() + 24 * 3_600_000);
		await guest.goto(link);
		await guest.getByLabel('What should the others call you?').fill('Bo');
		await guest.getByRole('button', { name: 'Join' }).click();
		await expect(guest.getByText('This invitation has expired.')).toContainText('this device’s clock says');
	});

	test('pasted where the answer belongs', async ({ page, somebody }) => {
		await startedSpace(page);
		const code = codeOf(await invite(page));
		const first = await answer(await somebody(), code ? `./#/join/${code}` : '', 'Bo');
		const field = page.getByLabel('Paste their answer');
		const told = page.getByRole('dialog', { name: 'Invite somebody' });
		for (const [text, sentence] of [
			['See you at eight, Bo', 'There is no Hearth code in it.'],
			[code, 'This is an invitation. Here, paste the answer'],
			[first.slice(0, -5), 'The end of this code is missing.']
		] as const) {
			await field.fill(text);
			await page.getByRole('button', { name: 'Let them in' }).click();
			await expect(told.getByText(sentence)).toBeVisible();
		}
		await letIn(page, first);
		await expect(new PlanPage(page).status).toContainText('1 peer');
		await page.getByRole('button', { name: 'Invite', exact: true }).first().click();
		// The same answer once more, perhaps pasted by two members: what became of it is said again, and they are in once.
		await letIn(page, first);
		await expect(told).toHaveCount(0);
		await expect(new PlanPage(page).status).toContainText('1 peer');
	});

	test('an invitation that somebody else has used', async ({ page, somebody }) => {
		const ana = await startedSpace(page);
		const link = await invite(page);
		const bo = await answer(await somebody(), link, 'Bo');
		const cleo = await answer(await somebody(), link, 'Cleo');
		await letIn(page, bo);
		await expect(ana.status).toContainText('1 peer');
		await page.getByRole('button', { name: 'Invite', exact: true }).first().click();
		await letIn(page, cleo);
		await expect(page.getByText('This code has been used already')).toBeVisible();
	});

	test('an answer to an invitation from before the page was reloaded', async ({ page, somebody }) => {
		await startedSpace(page);
		const given = await answer(await somebody(), await invite(page), 'Bo');
		await page.reload();
		await invite(page);
		await letIn(page, given);
		await expect(
			page.getByText('This answers another invitation, or one from before this page was loaded.')
		).toBeVisible();
	});
});
