// Debian's Firefox over WebDriver BiDi, which Playwright cannot speak; guarded like every other browser of the tests.
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from './test';
import { launch } from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers.js';
import type { Guard } from './guard';

export const firefox = findBrowser('firefox');

const routes = '/proc/net/route';
/** Firefox connects to nobody, not even to this machine, without an interface that has a default route. */
export const hasNetwork =
	Object.values(networkInterfaces()).some((addresses) => addresses?.some(({ internal }) => !internal)) &&
	(!existsSync(routes) || /^\S+\s+00000000\s/m.test(readFileSync(routes, 'utf8')));

/** What Firefox asks for by itself is no page's doing, and is switched off. */
const quiet = {
	'app.update.disabledForTesting': true,
	'browser.safebrowsing.malware.enabled': false,
	'browser.safebrowsing.phishing.enabled': false,
	'datareporting.policy.dataSubmissionEnabled': false,
	'intl.accept_languages': 'en-GB, en',
	'intl.locale.requested': 'en-GB',
	'media.peerconnection.ice.loopback': true,
	'network.captive-portal-service.enabled': false,
	'network.connectivity-service.enabled': false,
	'toolkit.telemetry.enabled': false
};

interface Fixtures {
	readonly fox: Page;
}

async function open(profile: string): Promise<Browser> {
	return launch({
		browser: 'firefox',
		...(firefox ? { executablePath: firefox } : {}),
		headless: true,
		userDataDir: profile,
		extraPrefsFirefox: quiet,
		defaultViewport: { width: 1280, height: 800 }
	});
}

function watch(page: Page, guard: Guard): void {
	page.on('request', (request) => guard.request(request.url()));
	page.on('pageerror', (error) => guard.complain(`error on the page: ${String(error)}`));
	page.on('console', (message) => message.type() === 'error' && guard.complain(`console: ${message.text()}`));
}

export const test = base.extend<Fixtures>({
	fox: async ({ guard }, use) => {
		const profile = await mkdtemp(join(tmpdir(), 'hearth-firefox-'));
		const browser = await open(profile);
		const page = await browser.newPage();
		watch(page, guard);
		await use(page);
		await browser.close();
		await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
	}
});

/** An element by its role and name, as assistive technology finds it. */
export const byRole = (page: Page, role: string, name: string) =>
	page.locator(`::-p-aria([name="${name}"][role="${role}"])`);

/** Types as fast as a person who waits for the page now and then. */
export async function typeIn(page: Page, ...all: readonly string[]): Promise<void> {
	for (const words of all) {
		if (words === 'Enter' || words === 'Tab') await page.keyboard.press(words);
		else await page.keyboard.type(words);
	}
}

/** The values of all fields of that name, in the order of the page. */
export const values = (page: Page, name: string): Promise<string[]> =>
	page.$$eval(`[aria-label="${name}"]`, (fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
