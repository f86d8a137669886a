// How every page looks and is read: to axe, on a phone, without motion, in the colours of the system.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { localeOf, walks, words } from './support/every-page';
import { expect, test } from './support/test';

async function violations(page: Page, onlyContrast: boolean): Promise<string[]> {
	// What fades in has no contrast yet while it does.
	await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined))));
	const axe = new AxeBuilder({ page });
	const found = await (onlyContrast ? axe.withRules(['color-contrast']) : axe).analyze();
	return found.violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id} at ${target}: ${failureSummary}`)
	);
}

for (const [name, walk] of Object.entries(walks)) {
	test.describe(name, () => {
		for (const language of ['en', 'zh'] as const) {
			for (const colorScheme of ['light', 'dark'] as const) {
				test(`axe finds nothing: ${language}, ${colorScheme}`, async ({ somebody }) => {
					const page = await somebody({ locale: localeOf[language], colorScheme });
					const all: Record<string, string[]> = {};
					const look = async (where: string) => {
						// The dark theme has other colours, and the same elements.
						const found = await violations(page, colorScheme === 'dark');
						if (found.length) all[where] = found;
					};
					await walk(page, words[language], look, language);
					expect(all).toEqual({});
				});
			}

			test(`nothing has to be scrolled sideways at 360 px: ${language}`, async ({ somebody }) => {
				const page = await somebody({
					...{ locale: localeOf[language], viewport: { width: 360, height: 740 } },
					...{ hasTouch: true, isMobile: true }
				});
				const wide: string[] = [];
				const look = async (where: string) => {
					const width = await page.evaluate(() => document.documentElement.scrollWidth);
					if (width > 360) wide.push(`${where}: ${width} px`);
				};
				await walk(page, words[language], look, language);
				expect(wide).toEqual([]);
			});
		}

		test('who wants no motion sees none', async ({ somebody }) => {
			const page = await somebody({ reducedMotion: 'reduce' });
			const moving: string[] = [];
			const look = async (where: string) => {
				const found = await page.evaluate(
					() => document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 1).length
				);
				if (found) moving.push(`${where}: ${found}`);
			};
			await walk(page, words.en, look, 'en');
			expect(moving).toEqual([]);
		});

		test('in the colours of the system it is all there, and the focus can be seen', async ({ somebody }) => {
			const page = await somebody({ forcedColors: 'active' });
			const unseen: string[] = [];
			const look = async (where: string) => {
				// In a menu, Tab would close it; its entries have the focus already.
				if (!(await page.locator('[role=menu]:popover-open').count())) await page.keyboard.press('Tab');
				const outlined = await page.evaluate(() => {
					const focused = document.activeElement;
					if (!focused || focused === document.body) return true;
					const around = [focused, focused.parentElement, focused.parentElement?.parentElement];
					return around.some((one) => one && getComputedStyle(one).outlineStyle !== 'none');
				});
				if (!outlined) unseen.push(where);
			};
			await walk(page, words.en, look, 'en');
			expect(unseen).toEqual([]);
		});
	});
}

test('language and look that are chosen in the settings stay after a reload', async ({ page }) => {
	await page.goto('./#/settings');
	await page.getByText('中文', { exact: true }).click();
	await expect(page.getByRole('heading', { name: words.zh.settings.title, level: 1 })).toBeVisible();
	await page.getByText(words.zh.settings.looks.dark, { exact: true }).click();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
});
