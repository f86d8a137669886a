// The writing coach, by keyboard alone: a question after a pause, in the language of the text, and one step that answers it.
import { expect, test } from './support/test';
import { coach as en } from '../src/lib/i18n/messages/en/coach';
import { coach as zh } from '../src/lib/i18n/messages/zh/coach';
import { startedSpace } from './support/start-page';

test('asks beside the text, is gone to by keys, makes two of one, and is put aside with a reason that stays', async ({
	page
}) => {
	const plan = await startedSpace(page);
	await plan.write('Every newcomer finds a first book', [{ title: 'Open a desk for newcomers and print the leaflet' }]);
	const questions = page.locator('[data-question]');
	await expect(questions).toHaveCount(1);
	await expect(page.locator('mark').first()).toHaveText('Open');

	await page.keyboard.press('Control+Alt+g');
	await expect(page.getByRole('button', { name: en.ways.questions })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(plan.keyResults.first()).toBeFocused();

	await page.keyboard.press('Control+Alt+g');
	await expect(questions).toHaveCount(2);
	// The focus goes to the first of them with the next frame; from there it goes on.
	await expect(page.getByRole('button', { name: en.ways.questions })).toBeFocused();
	await page.getByRole('button', { name: en.ways.split }).focus();
	await page.keyboard.press('Enter');
	await expect
		.poll(() => plan.read())
		.toEqual([
			{ title: 'Every newcomer finds a first book', keyResults: ['Open a desk for newcomers', 'print the leaflet'] }
		]);
	await expect(plan.keyResults.last()).toBeFocused();
	await page.keyboard.press('Control+z');
	await expect(plan.keyResults).toHaveCount(1);

	await plan.keyResults.first().focus();
	await expect(questions).toHaveCount(2);
	await page.keyboard.press('Control+Alt+g');
	await expect(page.getByRole('button', { name: en.ways.questions })).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	const [reason = ''] = en.reasons;
	await expect(page.getByRole('menuitem', { name: reason })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(questions).toHaveCount(1);
	await plan.saved();
	await page.reload();
	await plan.keyResults.first().waitFor();

	await page.keyboard.press('Control+k');
	await page.keyboard.type('Check the whole');
	await page.keyboard.press('Enter');
	const check = page.getByRole('dialog', { name: en.check.title });
	await expect(check.getByText(en.check.found({ count: 1, texts: 1 }))).toBeVisible();
	await check.getByText(en.check.asideTitle).focus();
	await check.locator('summary', { hasText: en.check.asideTitle }).press('Enter');
	await expect(check).toContainText(reason);
});

test('keeps a question in sight where the text stands far below the title', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 800 });
	const plan = await startedSpace(page);
	const rise = Array.from({ length: 20 }, (_, at) => ({ title: `Loans in branch ${at} rise from ${at} to ${at + 9}` }));
	await plan.write('Every newcomer finds a first book', [...rise, { title: 'Print the leaflet for newcomers' }]);
	const question = page.locator('[data-question]');
	await expect(question).toBeInViewport({ ratio: 1 });
	// Beside its text, not only on the same screen.
	const [note, words] = [await question.boundingBox(), await plan.keyResults.last().boundingBox()];
	expect(note?.y).toBeLessThan((words?.y ?? 0) + (words?.height ?? 0));
	expect((note?.y ?? 0) + (note?.height ?? 0)).toBeGreaterThan(words?.y ?? Infinity);
	await page.keyboard.press('Control+Alt+g');
	await expect(page.locator('[data-question] button').first()).toBeFocused();
	await expect(plan.keyResults.last()).toBeInViewport({ ratio: 1 });
});

test('reads Chinese of both scripts, and figures of full width, whatever language the page is in', async ({ page }) => {
	const plan = await startedSpace(page);
	await plan.write('讓每位新讀者找到第一本書', [{ title: '編寫新人手冊' }, { title: '讀者滿意度達到９０％以上' }]);
	await expect(page.locator('[data-questions]')).toBeVisible();
	await plan.keyResults.last().focus();
	await page.keyboard.press('Control+Alt+g');
	await expect(page.locator('mark')).toContainText('９０％');
	await expect(page.locator('[data-question]')).toContainText(en.matters['no-baseline']);
	await page.keyboard.press('Control+Alt+g');
	await expect(page.getByRole('button', { name: en.ways.baseline })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('textbox', { name: 'To', exact: true }).last()).toHaveValue(/^90\s?%$/);
	await expect(page.getByRole('textbox', { name: 'From', exact: true }).last()).toBeFocused();
	await page.keyboard.type('７２');
	await page.keyboard.press('Tab');
	await expect(page.locator('[data-question]')).toHaveCount(0);
});

test('asks in Chinese where the page is Chinese, right under the text on a phone, and not at all where that is set', async ({
	somebody
}) => {
	const page = await somebody({
		locale: 'zh-CN',
		viewport: { width: 390, height: 844 },
		hasTouch: true,
		isMobile: true
	});
	await page.goto('./');
	await page.getByRole('button', { name: '看看示例' }).click();
	await page.locator('[data-objective] .head button.unfold').first().click();
	await page.getByRole('textbox', { name: '目标', exact: true }).first().fill('编写新人手册，印制宣传单');
	const under = page.locator('.column [data-question]');
	await expect(under.first()).toContainText('编写新人手册');
	await expect(under).toHaveCount(1);
	await under.first().locator('summary').click();
	await expect(under.first().getByRole('button', { name: zh.ways.outcomeOfObjective })).toBeVisible();
	await page.getByRole('button', { name: '计划的更多操作' }).click();
	await page.getByRole('menuitemcheckbox', { name: '写作时给出提示' }).click();
	await expect(page.locator('[data-question], [data-questions]')).toHaveCount(0);
	await page.goto(`${page.url().split('#')[0]}#/settings`);
	await expect(page.getByRole('switch', { name: '写作时给出提示' })).not.toBeChecked();
});
