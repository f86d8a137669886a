// @ts-check
// "Check the whole plan": how long the coach reads, and whether the page is ever held up while it does.
import { pause } from './browser.js';
import { median } from './stats.js';

/**
 * @param {import('playwright').BrowserContext} context @param {string} url
 * @param {{ space: string, cycle: string }} where
 */
export async function measureSurvey(context, url, where, turns = 3) {
	/** @type {number[]} */
	const took = [];
	/** @type {number[]} */
	const long = [];
	/** @type {number[]} */
	const gaps = [];
	let texts = '';
	for (let turn = 0; turn < turns; turn++) {
		const page = await context.newPage();
		await page.goto(`${url}#/s/${where.space}/${where.cycle}/plan`);
		await page.waitForSelector('textarea[data-text^="objectives/"]:not([readonly])', { timeout: 120_000 });
		await pause(4_000);
		await page.keyboard.press('Control+k');
		await page.keyboard.type('Check the whole');
		await pause(500);
		await page.evaluate(() => {
			/** @type {number[]} */
			const long = [];
			new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration))).observe({
				type: 'longtask'
			});
			const watch = { long, start: performance.now(), done: 0, gap: 0, at: performance.now() };
			Object.assign(window, { survey: watch });
			// How long the page went without a turn of its own: what a key would have waited.
			const beat = () => {
				const now = performance.now();
				if (!watch.done) watch.gap = Math.max(watch.gap, now - watch.at);
				watch.at = now;
				if (!watch.done && document.querySelector('dialog [aria-busy="false"]')) watch.done = now;
				if (!watch.done) setTimeout(beat);
			};
			beat();
		});
		await page.keyboard.press('Enter');
		await page.waitForFunction(() => /** @type {any} */ (window).survey.done > 0, undefined, { timeout: 120_000 });
		await pause(500);
		const seen = await page.evaluate(() => /** @type {any} */ (window).survey);
		texts = (await page.locator('dialog [role="status"]').first().innerText()).trim();
		took.push(seen.done - seen.start);
		gaps.push(seen.gap);
		long.push(...seen.long);
		await page.close();
	}
	return { took: median(took), gap: Math.max(...gaps), long, texts };
}
