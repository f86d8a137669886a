// The service worker as the page sees it.
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Waits until a worker has fetched everything it lists and can serve this page. */
export async function workerReady(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
	});
	await expect
		.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state))
		.toBe('activated');
}

/** Addresses in the cache of the worker, relative to its scope, without the marks of their revision. */
export const precached = (page: Page): Promise<string[]> =>
	page.evaluate(async () => {
		const scope = (await navigator.serviceWorker.ready).scope;
		const names = (await caches.keys()).filter((name) => name.includes('precache'));
		const found = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
		return found.flat().map(({ url }) => new URL(url).href.slice(scope.length).replace(/\?.*$/, ''));
	});

/** Asks for a new version, as the browser does by itself from time to time. */
export const lookForUpdate = (page: Page): Promise<void> =>
	page.evaluate(async () => {
		await (await navigator.serviceWorker.getRegistration())?.update();
	});
