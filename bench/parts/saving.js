// @ts-check
// B4 and B5: 10,000 transactions until durable, and the bytes they add on the disk, against y-indexeddb; the first edit
// after a pause until "saved", against a bare strict put.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { call, pause, profile } from './browser.js';
import { inTurn, summary } from './stats.js';

/** @param {string} folder @returns {number} */
function bytesIn(folder) {
	return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
		const path = join(folder, entry.name);
		return sum + (entry.isDirectory() ? bytesIn(path) : statSync(path).size);
	}, 0);
}

/** Bytes that the browser keeps for one origin. @param {string} folder @param {string} url */
function onDisk(folder, url) {
	const stored = join(folder, 'Default', 'IndexedDB');
	if (!existsSync(stored)) return 0;
	const mine = readdirSync(stored).filter((name) => name.includes(`_${new URL(url).port}.`));
	return mine.reduce((sum, name) => sum + bytesIn(join(stored, name)), 0);
}

/**
 * @param {{ folder: string, name: string, open: (origin: 0 | 1 | 2) => string, seed: (url: string, context: import('playwright').BrowserContext) => Promise<string | undefined> }} site
 * Three origins with disks of their own: ours, theirs, and the one for single edits.
 */
export async function measureSaving({ folder, name, open, seed }, count = 10_000, turns = 3) {
	const urls = [open(0), open(1), open(2)];
	let context = await profile(folder, name);
	const bases = await Promise.all(urls.map((url) => seed(url, context)));
	const pageAt = async (/** @type {number} */ origin) => {
		const page = await context.newPage();
		await page.goto(`${urls[origin]}bench/saving.html`);
		return page;
	};
	/** Closes, opens once more and leaves it alone, since the browser tidies its files after a start; then counts. */
	const kept = async () => {
		await context.close();
		context = await profile(folder, name);
		for (const origin of [0, 1]) await (await pageAt(origin)).evaluate(() => indexedDB.databases());
		await pause(4_000);
		await context.close();
		return { ours: onDisk(join(folder, name), urls[0] ?? ''), theirs: onDisk(join(folder, name), urls[1] ?? '') };
	};
	// The document to start from was put there by the app itself, in both, and is not counted.
	const before = await kept();
	context = await profile(folder, name);
	/** @type {{ ours: number[], theirs: number[], made: number[] }} */
	const took = { ours: [], theirs: [], made: [] };
	await inTurn(turns, {
		ours: async (turn) => {
			const page = await pageAt(0);
			const { took: ms, made } = await call(page, 'saveOurs', `run-${turn}`, count, turn + 1, bases[0]);
			took.ours.push(ms);
			took.made.push(made);
			await page.close();
		},
		theirs: async (turn) => {
			const page = await pageAt(1);
			took.theirs.push((await call(page, 'saveTheirs', `run-${turn}`, count, turn + 1, bases[1])).took);
			await page.close();
		}
	});
	const page = await pageAt(2);
	const edits = /** @type {Record<'ours' | 'made' | 'bare', number[]>} */ (
		await call(page, 'firstEdits', 'edits', 60, bases[2])
	);
	await page.close();
	const after = await kept();
	const disk = { ours: after.ours - before.ours, theirs: after.theirs - before.theirs };
	return {
		burst: {
			ours: summary(took.ours),
			theirs: summary(took.theirs),
			/** Making the edits alone, before anything is durable. */
			made: summary(took.made),
			faster: summary(took.theirs).p50 / summary(took.ours).p50
		},
		first: {
			ours: summary(edits.ours),
			/** Making the edit alone, in a bare document. */
			made: summary(edits.made),
			bare: summary(edits.bare),
			ratio: summary(edits.ours).p50 / summary(edits.bare).p50
		},
		disk: { ...disk, ratio: disk.ours / disk.theirs }
	};
}
