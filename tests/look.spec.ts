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

/** What moves although nothing should. */
const moving = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const long = document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 1);
		return long.length ? [`${long.length} animations`] : [];
	});

/** Whether one sees where one is in the colours of the system. */
async function unseenFocus(page: Page): Promise<string[]> {
	await page.emulateMedia({ forcedColors: 'active' });
	// In a menu, Tab would close it; its entries have the focus already.
	if (!(await page.locator('[role=menu]:popover-open').count())) await page.keyboard.press('Tab');
	const outlined = await page.evaluate(() => {
		const focused = document.activeElement;
		if (!focused || focused === document.body) return true;
		const around = [focused, focused.parentElement, focused.parentElement?.parentElement];
		return around.some((one) => one && getComputedStyle(one).outlineStyle !== 'none');
	});
	await page.emulateMedia({ forcedColors: null });
	return outlined ? [] : ['the focus cannot be seen'];
}

/** Goes a walk once and looks with all of these at each page: a walk costs more than a look. */
async function looked(
	page: Page,
	walk: (typeof walks)[string],
	language: 'en' | 'zh',
	looks: Readonly<Record<string, () => Promise<string[]>>>
): Promise<Record<string, string[]>> {
	const all: Record<string, string[]> = {};
	await walk(
		page,
		words[language],
		async (where) => {
			for (const [name, look] of Object.entries(looks)) {
				const found = await look();
				if (found.length) all[`${where}, ${name}`] = found;
			}
		},
		language
	);
	return all;
}

for (const [name, walk] of Object.entries(walks)) {
	test.describe(name, () => {
		for (const language of ['en', 'zh'] as const) {
			const still = language === 'en';
			const also = still ? ', and without motion and in the colours of the system it is all there' : '';
			test(`axe finds nothing, light and dark: ${language}${also}`, async ({ somebody }) => {
				const page = await somebody({
					...{ locale: localeOf[language], colorScheme: 'light' },
					...(still ? { reducedMotion: 'reduce' } : {})
				});
				const found = await looked(page, walk, language, {
					light: () => violations(page, false),
					dark: async () => {
						await page.emulateMedia({ colorScheme: 'dark' });
						// The dark theme has other colours, and the same elements.
						const contrast = await violations(page, true);
						await page.emulateMedia({ colorScheme: 'light' });
						return contrast;
					},
					...(still ? { motion: () => moving(page), focus: () => unseenFocus(page) } : {})
				});
				expect(found).toEqual({});
			});

			test(`nothing has to be scrolled sideways at 360 px: ${language}`, async ({ somebody }) => {
				const page = await somebody({
					...{ locale: localeOf[language], viewport: { width: 360, height: 740 } },
					...{ hasTouch: true, isMobile: true }
				});
				const found = await looked(page, walk, language, {
					width: async () => {
						const width = await page.evaluate(() => document.documentElement.scrollWidth);
						return width > 360 ? [`${width} px`] : [];
					}
				});
				expect(found).toEqual({});
			});
		}
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
