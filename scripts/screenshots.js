// @ts-check
// npm run screenshots: the two pictures of the README, from the built site and the living example.
import { chromium } from 'playwright';
import { chromiumLaunch } from './browsers.js';
import { serve } from './serve.js';

const site = await serve('build');
const browser = await chromium.launch(chromiumLaunch);

/** @param {string} file @param {import('playwright').BrowserContextOptions} options @param {number} unfolded */
async function picture(file, options, unfolded) {
	const page = await (await browser.newContext(options)).newPage();
	await page.goto(site.url);
	await page.getByRole('button', { name: /Look around an example|看看示例/ }).click();
	await page.getByRole('heading', { level: 1 }).waitFor();
	await page.waitForURL(/\/plan/);
	for (let n = 0; n < unfolded; n++) {
		await page.locator('button[aria-expanded="false"]', { hasText: /^$/ }).nth(0).click();
	}
	await page.screenshot({ path: file });
}

await picture('docs/pictures/plan.png', { viewport: { width: 1440, height: 900 }, locale: 'en-GB' }, 0);
await picture(
	'docs/pictures/plan-phone.png',
	{ viewport: { width: 390, height: 844 }, locale: 'zh-CN', colorScheme: 'dark' },
	0
);
await browser.close();
await site.close();
