// @ts-check
// A Chromium with a profile of its own, and the little that every measurement does with it.
import { join } from 'node:path';
import { chromium } from 'playwright';
import { chromiumLaunch } from '../../scripts/browsers.js';

/** The service worker would answer for the bench's pages too, and fetch in the background while we measure.
 * @param {string} folder @param {string} name */
export function profile(folder, name) {
	return chromium.launchPersistentContext(join(folder, name), {
		...chromiumLaunch,
		viewport: { width: 1280, height: 800 },
		locale: 'en-GB',
		serviceWorkers: 'block'
	});
}

/** Calls a function that a bench page has put on its window.
 * @param {import('playwright').Page} page @param {string} name @param {...unknown} args */
export function call(page, name, ...args) {
	return page.evaluate(
		([name, args]) => /** @type {any} */ (window)[name](...args),
		/** @type {[string, unknown[]]} */ ([name, args])
	);
}

/** @param {number} ms */
export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
