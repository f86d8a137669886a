// A phone of 390 px, touched with a finger: nothing runs off the page, and whatever one presses is found within 44 px.
import type { Locator, Page } from '@playwright/test';
import { localeOf, words } from './support/every-page';
import type { Language } from './support/every-page';
import { expect, test } from './support/test';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const finger = 44;

async function example(page: Page, language: Language): Promise<void> {
	await page.goto('./');
	await page.getByRole('button', { name: words[language].controls.lookAround, exact: true }).click();
	await page.locator('[data-objective]').first().waitFor();
}

/** How wide and high the ground is on which a finger meets it, in pixels. */
const ground = (target: Locator) =>
	target.evaluate((element) => {
		element.scrollIntoView({ block: 'center', behavior: 'instant' });
		const { left, top, width, height } = element.getBoundingClientRect();
		const [x, y] = [left + width / 2, top + height / 2];
		const reaches = (byX: number, byY: number) => {
			const met = (step: number) => element.contains(document.elementFromPoint(x + byX * step, y + byY * step));
			let step = 0.5;
			while (step < 60 && met(step + 0.5)) step += 0.5;
			return step;
		};
		return { width: reaches(-1, 0) + reaches(1, 0), height: reaches(0, -1) + reaches(0, 1) };
	});

async function isFoundByFinger(target: Locator, name: string): Promise<void> {
	await target.waitFor();
	const { width, height } = await ground(target);
	// A pixel at the border belongs to one side or the other.
	expect(Math.min(width, height), `${name}: ${width} × ${height}`).toBeGreaterThanOrEqual(finger - 1);
}

for (const language of ['en', 'zh'] as const) {
	const t = words[language];

	test(`a question of the coach stands in two lines under the text and fits: ${language}`, async ({ somebody }) => {
		const page = await somebody({ ...phone, locale: localeOf[language] });
		await example(page, language);
		await page.locator('[data-objective] .head button.unfold').first().click();
		const task =
			language === 'en' ? 'Write the handbook and print the leaflet for newcomers' : '编写给新读者看的手册，印制宣传单';
		const title = page.getByRole('textbox', { name: t.plan.objective, exact: true }).first();
		await title.fill(task);
		const question = page.locator('.column [data-question]').first();
		await question.waitFor();
		const column = (await page.locator('.column').first().boundingBox()) ?? { x: 0, width: 0 };
		const line = question.locator('summary .line');
		for (const part of [question, question.locator('summary'), question.locator('summary svg')]) {
			const { x, width } = (await part.boundingBox()) ?? { x: 0, width: Infinity };
			expect(x + width).toBeLessThanOrEqual(column.x + column.width + 1);
		}
		const lines = () =>
			line.evaluate((element) => Math.round(element.clientHeight / parseFloat(getComputedStyle(element).lineHeight)));
		expect(await lines()).toBeLessThanOrEqual(2);
		await question.locator('summary').click();
		expect(await line.evaluate((element) => element.scrollHeight - element.clientHeight)).toBeLessThanOrEqual(1);
	});

	test(`what one presses is found by a finger: ${language}`, async ({ somebody }) => {
		const page = await somebody({ ...phone, locale: localeOf[language] });
		await page.goto('./');
		await isFoundByFinger(page.getByRole('link', { name: t.start.haveInvitation }), 'I have an invitation');
		await isFoundByFinger(page.getByRole('button', { name: t.start.openFile }), 'Open a file');
		await example(page, language);
		const objective = page.locator('[data-objective]').first();
		await isFoundByFinger(objective.locator('.head button.owner'), 'the owner of a folded objective');
		await isFoundByFinger(objective.locator('.head button.unfold'), 'unfolding an objective');
		await objective.locator('.head button.unfold').click();
		await isFoundByFinger(objective.locator('.head button.owner'), 'the owner of an objective');
		await isFoundByFinger(objective.getByRole('button', { name: t.plan.more, exact: true }), 'More');
		const row = objective.locator('li[data-row]').first();
		await isFoundByFinger(row.locator('button.owner'), 'the owner of a key result');
		await isFoundByFinger(row.locator('button.unfold'), 'unfolding a key result');
		await isFoundByFinger(row.locator('.confidence button'), 'confidence');
		await expect(page.locator('kbd:visible')).toHaveCount(0);
		await page.goto(page.url().replace(/plan$/, 'map'));
		await page.locator('[data-drawn]').waitFor();
		for (const name of [t.map.zoomOut, t.map.zoomIn, t.map.all])
			await isFoundByFinger(page.getByRole('button', { name, exact: true }), name);
	});

	test(`Add stands in line with what it adds: ${language}`, async ({ somebody }) => {
		for (const width of [390, 1280]) {
			const page = await somebody({ ...phone, viewport: { width, height: 844 }, locale: localeOf[language] });
			await example(page, language);
			await page.goto(page.url().replace(/plan$/, 'people'));
			await page.locator('main summary').first().click();
			const boxOf = async (target: Locator) => (await target.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
			const days = page.getByRole('group', { name: t.people.awayDays }).first();
			const from = await boxOf(days.getByLabel(t.people.from));
			const to = await boxOf(days.getByLabel(t.people.to));
			const add = await boxOf(days.getByRole('button', { name: t.people.add, exact: true }));
			expect(to.y).toBe(from.y);
			expect(to.x).toBeGreaterThan(from.x + from.width);
			expect(to.x + to.width).toBeLessThan(width);
			// Beside the days, or below them and beginning where they begin.
			if (add.y < to.y + to.height) expect(add.y + add.height).toBeCloseTo(to.y + to.height, 0);
			else expect(add.x).toBe(from.x);
			expect(add.x + add.width).toBeLessThan(width);
			const name = await boxOf(page.getByLabel(t.people.addPerson));
			const addPerson = await boxOf(
				page
					.locator('form')
					.filter({ has: page.getByLabel(t.people.addPerson) })
					.getByRole('button')
			);
			expect(addPerson.y + addPerson.height / 2).toBeCloseTo(name.y + name.height / 2, 0);
		}
	});
}

test('what to press on a keyboard is told where there is one', async ({ page }) => {
	await example(page, 'en');
	await expect(page.locator('kbd:visible').first()).toBeVisible();
});
