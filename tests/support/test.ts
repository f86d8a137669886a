// Where every browser test begins: a guarded page, and other people at computers of their own.
import { test as base, chromium } from '@playwright/test';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { chromiumLaunch } from '../../scripts/browsers.js';
import { Guard } from './guard';
import { keepConnections } from './connections';
import { MortalBrowser } from './mortal-browser';
import { testify } from './testimony';

export { expect } from '@playwright/test';

interface Fixtures {
	/** Where the built site is served. */
	readonly site: string;
	readonly guard: Guard;
	/** A page of somebody else: another browser process, with nothing in it. */
	readonly somebody: (options?: BrowserContextOptions) => Promise<Page>;
	/** A browser that can be killed and started again on the same profile. */
	readonly mortal: MortalBrowser;
}

export const test = base.extend<Fixtures, { readonly elsewhere: Browser }>({
	site: async ({}, use) => {
		const { HEARTH_URL } = process.env;
		if (!HEARTH_URL) throw new Error('The site is not being served: run this through the Playwright configuration.');
		await use(HEARTH_URL);
	},

	baseURL: async ({ site }, use) => use(site),

	guard: [
		async ({ site }, use) => {
			const guard = new Guard(site);
			await use(guard);
			base.expect(guard.complaints, 'what no page may ever do').toEqual([]);
		},
		{ auto: true }
	],

	context: async ({ context, guard }, use, info) => {
		guard.watch(context);
		await context.addInitScript(keepConnections);
		await use(context);
		await testify(context, info);
	},

	elsewhere: [
		async ({}, use) => {
			const browser = await chromium.launch(chromiumLaunch);
			await use(browser);
			await browser.close();
		},
		{ scope: 'worker' }
	],

	mortal: async ({ guard }, use) => {
		const browser = await MortalBrowser.withNewProfile(guard);
		await use(browser);
		await browser.remove();
	},

	somebody: async (
		{ elsewhere, guard, site, contextOptions, locale, timezoneId, viewport, serviceWorkers },
		use,
		info
	) => {
		const opened: Page[] = [];
		await use(async (options = {}) => {
			const context = await elsewhere.newContext({
				...contextOptions,
				...{ baseURL: site, timezoneId: timezoneId ?? '', viewport, locale: locale ?? 'en-GB', serviceWorkers },
				...options
			});
			guard.watch(context);
			await context.addInitScript(keepConnections);
			const page = await context.newPage();
			opened.push(page);
			return page;
		});
		for (const page of opened) {
			await testify(page.context(), info);
			await page.context().close();
		}
	}
});
