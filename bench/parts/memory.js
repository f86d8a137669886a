// @ts-check
// B12, the light form: the JavaScript heap with a cycle open, after collecting garbage, against the bare Y.Doc.
import { call, pause } from './browser.js';

/** @param {import('playwright').BrowserContext} context @param {import('playwright').Page} page */
async function heap(context, page) {
	const session = await context.newCDPSession(page);
	await session.send('HeapProfiler.enable');
	for (let times = 0; times < 3; times++) {
		await session.send('HeapProfiler.collectGarbage');
		await pause(300);
	}
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	await session.detach();
	return usedSize;
}

/**
 * @param {import('playwright').BrowserContext} context @param {string} url
 * @param {{ space: string, cycle: string }} where
 */
export async function measureMemory(context, url, where) {
	const bare = await context.newPage();
	await bare.goto(`${url}bench/bare.html`);
	await call(bare, 'bareOpen', where.cycle);
	const theirs = await heap(context, bare);
	await bare.close();
	const app = await context.newPage();
	await app.goto(`${url}#/s/${where.space}/${where.cycle}/plan`);
	await app.waitForSelector('textarea[data-text^="objectives/"]:not([readonly])', { timeout: 120_000 });
	await pause(8_000);
	const ours = await heap(context, app);
	await app.close();
	return { ours, bare: theirs, ratio: ours / theirs };
}
