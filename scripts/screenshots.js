// @ts-check
// npm run screenshots: the two pictures of the README, from the built site and the living example.
import { chromium } from 'playwright';
import { chromiumLaunch } from './browsers.js';
import { serve } from './serve.js';

const site = await serve('build');
const browser = await chromium.launch(chromiumLaunch);

/** @param {string} file @param {import('playwright').BrowserContextOptions} options @param {number} unfolded how many objectives, from the top */
async function picture(file, options, unfolded) {
	const page = await (await browser.newContext({ reducedMotion: 'reduce', ...options })).newPage();
	await page.goto(site.url);
	await page.getByRole('button', { name: /Look around an example|看看示例/ }).click();
	// The journal has been read when the page knows of the publication.
	await page.getByText(/Published on|发布。/).waitFor();
	for (let n = 0; n < unfolded; n++) {
		await page
			.getByRole('button', { name: /^(Unfold|展开): / })
			.first()
			.click();
	}
	await page.evaluate(() => {
		scrollTo(0, 0);
		if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
	});
	await page.mouse.move(0, 0);
	await page.evaluate(() => document.fonts.ready);
	await page.screenshot({ path: file });
	await page.context().close();
}

await picture('docs/pictures/plan.png', { viewport: { width: 1440, height: 960 }, locale: 'en-GB' }, 2);
await picture(
	'docs/pictures/plan-phone.png',
	{
		viewport: { width: 390, height: 844 },
		deviceScaleFactor: 2,
		isMobile: true,
		hasTouch: true,
		locale: 'zh-CN',
		colorScheme: 'dark'
	},
	1
);
await browser.close();
await site.close();
