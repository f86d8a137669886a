// @ts-check
// B1: from a key pressed in a title until the frame with it is painted, against a bare textarea on a blank page.
import { pause } from './browser.js';
import { inTurn, summary } from './stats.js';

/** Runs in the page. A key counts from the moment the browser got it until the frame that follows has been painted. */
function watchKeys() {
	/** @type {{ keys: number[], work: number[], long: number[], jumps: boolean }} */
	const seen = { keys: [], work: [], long: [], jumps: false };
	const channel = new MessageChannel();
	/** @type {number[]} */
	const waiting = [];
	channel.port1.onmessage = () => {
		const now = performance.now();
		for (const start of waiting.splice(0)) seen.keys.push(now - start);
	};
	addEventListener(
		'keydown',
		(event) => {
			const start = event.timeStamp;
			requestAnimationFrame(() => {
				waiting.push(start);
				channel.port2.postMessage(0);
			});
		},
		true
	);
	addEventListener('beforeinput', () => seen.work.push(-performance.now()), true);
	addEventListener('input', () => seen.work.push((seen.work.pop() ?? 0) + performance.now()));
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) if (!seen.jumps) seen.long.push(duration);
	}).observe({ type: 'longtask' });
	return Object.assign(window, { seen });
}

/** @param {import('playwright').Page} page @param {() => number} random */
async function typeSome(page, random, count = 12) {
	for (let at = 0; at < count; at++) {
		await page.keyboard.press('abcdefghijklmnopqrstuvwxyz '[Math.floor(random() * 27)] ?? 'e');
		await pause(20 + random() * 60);
	}
}

/**
 * @param {import('playwright').BrowserContext} context @param {string} url
 * @param {{ space: string, cycle: string }} where @param {() => number} random
 */
export async function measureTyping(context, url, where, random, turns = 16) {
	const app = await context.newPage();
	await app.goto(`${url}#/s/${where.space}/${where.cycle}/plan`);
	await app.waitForSelector('textarea[data-text^="objectives/"]:not([readonly])', { timeout: 120_000 });
	await pause(8_000);
	await app.evaluate(watchKeys);
	const bare = await context.newPage();
	await bare.goto(`${url}bench/blank.html`);
	await bare.fill('textarea', 'Make every first visit to the clinic end with a clear next step');
	await bare.evaluate(watchKeys);

	await inTurn(turns, {
		app: async (turn) => {
			await app.bringToFront();
			if (turn === turns / 2) {
				// Two hundred objectives on: what is drawn anew then is no key's doing.
				await app.evaluate(() => {
					/** @type {any} */ (window).seen.jumps = true;
					window.scrollTo(0, document.documentElement.scrollHeight / 2);
				});
				await pause(1_000);
				await app.evaluate(() => {
					/** @type {any} */ (window).seen.jumps = false;
				});
			}
			await app.evaluate((turn) => {
				const titles = [...document.querySelectorAll('textarea[data-text^="objectives/"][data-text$="/title"]')];
				const inView = titles.filter((title) => {
					const { top, bottom } = title.getBoundingClientRect();
					return top > 150 && bottom < innerHeight - 50;
				});
				/** @type {HTMLTextAreaElement | undefined} */ (inView[turn % inView.length])?.focus();
			}, turn);
			await typeSome(app, random);
		},
		bare: async () => {
			await bare.bringToFront();
			await bare.focus('textarea');
			await typeSome(bare, random);
		}
	});
	await app.bringToFront();
	await pause(6_000);
	const read = (/** @type {import('playwright').Page} */ page) =>
		page.evaluate(
			() => /** @type {{ keys: number[], work: number[], long: number[] }} */ (/** @type {any} */ (window).seen)
		);
	const [ours, theirs] = [await read(app), await read(bare)];
	await app.close();
	await bare.close();
	return {
		app: summary(ours.keys),
		bare: summary(theirs.keys),
		ratio: summary(ours.keys).p95 / summary(theirs.keys).p95,
		ratioMedian: summary(ours.keys).p50 / summary(theirs.keys).p50,
		/** Milliseconds of script a key: what the frame's wait hides. */
		script: { app: summary(ours.work), bare: summary(theirs.work) },
		longTasks: { app: ours.long, bare: theirs.long }
	};
}
