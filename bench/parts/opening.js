// @ts-check
// B3: from IndexedDB until the plan can be edited, against reading the same bytes and applying them; and the first screen.
import { call, pause } from './browser.js';
import { inTurn, summary } from './stats.js';

/** Runs before the page's own scripts: notes when the first screen is painted and when a title can be typed in. */
function watchOpening() {
	/** @type {{ screen?: number, editable?: number, from: number }} */
	const seen = { from: 0 };
	Object.assign(window, { opening: seen });
	addEventListener('click', ({ timeStamp }) => (seen.from = timeStamp), true);
	const look = () => {
		if (seen.screen === undefined && document.querySelector('[data-first-screen]')) {
			seen.screen = NaN;
			requestAnimationFrame(() => setTimeout(() => (seen.screen = performance.now())));
		}
		/** @type {HTMLTextAreaElement | null} */
		const title = document.querySelector('textarea[data-text^="objectives/"]:not([readonly])');
		if (seen.editable === undefined && title?.value) seen.editable = performance.now();
	};
	new MutationObserver(look).observe(document, { childList: true, subtree: true });
	Object.assign(window, { look });
}

/** @param {import('playwright').Page} page */
async function opened(page) {
	await page.waitForFunction(
		() => {
			const { look, opening } = /** @type {any} */ (window);
			look();
			return opening.editable !== undefined;
		},
		undefined,
		{ timeout: 120_000, polling: 50 }
	);
	return page.evaluate(() => {
		const { from, screen, editable } = /** @type {{ from: number, screen?: number, editable: number }} */ (
			/** @type {any} */ (window).opening
		);
		return { editable: editable - from, screen: screen === undefined ? undefined : screen - from };
	});
}

/**
 * @param {import('playwright').BrowserContext} context @param {string} url
 * @param {{ space: string, cycle: string }} where
 */
export async function measureOpening(context, url, where, turns = 9) {
	const plan = `#/s/${where.space}/${where.cycle}/plan`;
	/** @type {Record<'inside' | 'atOnce' | 'insideBare' | 'cold' | 'coldBare' | 'screen' | 'coldScreen', number[]>} */
	const took = { inside: [], atOnce: [], insideBare: [], cold: [], coldBare: [], screen: [], coldScreen: [] };
	const fresh = async () => {
		const page = await context.newPage();
		await page.addInitScript(watchOpening);
		return page;
	};
	// Once unmeasured: so that the browser has compiled what it keeps compiled, and the first screen is stored.
	const first = await fresh();
	await first.goto(url + plan);
	await opened(first);
	await pause(10_000);
	await first.goto('about:blank');
	await first.close();

	/** @param {number} rest milliseconds for which the mouse rests on the link before it presses */
	const press = async (rest) => {
		const page = await fresh();
		await page.goto(url);
		await page.waitForSelector(`a[href="${plan}"]`);
		await pause(700);
		const link = page.locator(`a[href="${plan}"]`);
		if (rest) {
			await link.hover();
			await pause(rest);
		}
		await link.click();
		const seen = await opened(page);
		await page.close();
		return seen;
	};

	await inTurn(turns, {
		/** From the start page, with the app running; counted from the click, by a hand that looks where it presses. */
		inside: async () => {
			took.inside.push((await press(400)).editable);
		},
		/** As a finger does, which gives no sign before. */
		atOnce: async () => {
			const { editable, screen } = await press(0);
			took.atOnce.push(editable);
			if (screen !== undefined) took.screen.push(screen);
		},
		insideBare: async () => {
			const page = await context.newPage();
			await page.goto(`${url}bench/bare.html`);
			await pause(700);
			took.insideBare.push(/** @type {number} */ (await call(page, 'bareOpen', where.cycle)));
			await page.close();
		},
		/** From a new tab: scripts and all. */
		cold: async () => {
			const page = await fresh();
			await page.goto(url + plan, { waitUntil: 'commit' });
			const { editable, screen } = await opened(page);
			took.cold.push(editable);
			if (screen !== undefined) took.coldScreen.push(screen);
			await page.close();
		},
		coldBare: async () => {
			const page = await context.newPage();
			await page.goto(`${url}bench/bare.html#${where.cycle}`, { waitUntil: 'commit' });
			await page.waitForFunction(() => /** @type {any} */ (window).opened, undefined, {
				polling: 50,
				timeout: 120_000
			});
			took.coldBare.push(await page.evaluate(() => /** @type {any} */ (window).opened));
			await page.close();
		}
	});
	const figures = Object.fromEntries(Object.entries(took).map(([name, values]) => [name, summary(values)]));
	return {
		...figures,
		ratio: summary(took.inside).p50 / summary(took.insideBare).p50,
		ratioAtOnce: summary(took.atOnce).p50 / summary(took.insideBare).p50,
		ratioCold: summary(took.cold).p50 / summary(took.coldBare).p50,
		screenOfOpening: summary(took.screen).p50 / summary(took.atOnce).p50
	};
}
