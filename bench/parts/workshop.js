// @ts-check
// B6: a workshop of N peers, each a page in a profile of its own: until all are linked, update frames an update, until
// everybody has what one wrote, and the processor's time idle and busy; beside stock y-webrtc with its own signalling server.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import process from 'node:process';
import { chromium } from 'playwright';
import { chromiumLaunch } from '../../scripts/browsers.js';
import { call, pause } from './browser.js';
import { summary } from './stats.js';

const patience = 90_000;
const idleFor = 5_000;
const busyFor = 6;
const singles = 10;

async function freePort() {
	const server = createServer().listen(0);
	await once(server, 'listening');
	const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
	await new Promise((done) => server.close(done));
	return port;
}

/** The server that y-webrtc brings along. */
async function signalling() {
	const port = await freePort();
	const file = fileURLToPath(new URL('../../node_modules/y-webrtc/bin/server.js', import.meta.url));
	const child = spawn(process.execPath, [file], { env: { ...process.env, PORT: String(port) }, stdio: 'ignore' });
	for (;;) {
		if (child.exitCode !== null) throw new Error('the signalling server ended');
		const there = await fetch(`http://localhost:${port}`).catch(() => undefined);
		if (there?.ok) break;
		await pause(50);
	}
	return { url: `ws://localhost:${port}`, close: () => child.kill() };
}

/** Seconds of processor time so far, of all of the browser's processes. @param {import('playwright').CDPSession} door */
async function cpuOf(door) {
	const { processInfo } = await door.send('SystemInfo.getProcessInfo');
	return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

/** Seconds of processor time that a second costs. @param {import('playwright').CDPSession} door @param {() => Promise<unknown>} run */
async function busyness(door, run) {
	const [cpu, at] = [await cpuOf(door), Date.now()];
	await run();
	return ((await cpuOf(door)) - cpu) / ((Date.now() - at) / 1000);
}

/** @param {() => Promise<boolean>} holds @param {number} most milliseconds */
async function inTime(holds, most = patience) {
	const start = Date.now();
	while (Date.now() - start < most) {
		if (await holds()) return true;
		await pause(50);
	}
	return false;
}

/**
 * @param {string} url @param {number} count
 * @param {(pages: import('playwright').Page[]) => Promise<() => Promise<unknown>>} prepare gives what links them
 */
async function workshop(url, count, prepare) {
	const browser = await chromium.launch(chromiumLaunch);
	try {
		const door = await browser.newBrowserCDPSession();
		/** @type {import('playwright').Page[]} */
		const pages = [];
		for (let at = 0; at < count; at++) {
			const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
			await page.goto(`${url}bench/peer.html`);
			await page.waitForFunction('window.links');
			pages.push(page);
		}
		const all = (/** @type {string} */ name) =>
			/** @type {Promise<number[]>} */ (Promise.all(pages.map((page) => call(page, name))));
		const link = await prepare(pages);
		const start = Date.now();
		await link();
		const whole = await inTime(async () => (await all('links')).every((links) => links === count - 1));
		const linked = Date.now() - start;
		const links = (await all('links')).reduce((sum, one) => sum + one, 0) / (count * (count - 1));
		await pause(2_000);

		const idle = await busyness(door, () => pause(idleFor));
		const sum = async () => (await all('frames')).reduce((total, one) => total + one, 0);
		const before = await sum();
		for (let at = 0; at < singles; at++) {
			await call(/** @type {import('playwright').Page} */ (pages[at % count]), 'write', `single-${at}`);
			// Where not all are linked, some word may never reach everybody: that is waited for once, at the end.
			await inTime(async () => (await all('size')).every((size) => size === at + 1), whole ? patience : 5_000);
		}
		const frames = ((await sum()) - before) / singles;

		/** @type {[string, number][]} */
		let wrote = [];
		const busy = await busyness(door, async () => {
			wrote = (await Promise.all(pages.map((page, at) => call(page, 'works', `p${at}`, busyFor, 1)))).flat();
		});
		const expected = singles + wrote.length;
		const converged = await inTime(async () => (await all('size')).every((size) => size === expected));
		const came = /** @type {[string, number][][]} */ (await Promise.all(pages.map((page) => call(page, 'arrivals'))));
		const maps = came.map((one) => new Map(one));
		const took = wrote.map(([key, at]) => Math.max(...maps.map((map) => map.get(key) ?? Infinity)) - at);
		return {
			whole,
			linked,
			/** Of all links that there should be. */
			links,
			frames,
			converged,
			convergence: summary(took),
			cpu: { idle, busy }
		};
	} finally {
		await browser.close();
	}
}

/** @param {string} url @param {number} count */
export async function measureWorkshop(url, count) {
	const ours = await workshop(url, count, async (pages) => {
		const [host, ...guests] = pages;
		if (!host) throw new Error('nobody');
		await call(host, 'host', 'p0');
		const knocks = await Promise.all(guests.map((page, at) => call(page, 'knocks', `p${at + 1}`)));
		return async () => {
			const reply = await call(host, 'lets', knocks.join('\n'));
			await Promise.all(guests.map((page) => call(page, 'enters', reply)));
		};
	});
	const server = await signalling();
	try {
		const stock = await workshop(
			url,
			count,
			async (pages) => () => Promise.all(pages.map((page) => call(page, 'stock', server.url)))
		);
		return {
			ours,
			stock,
			framesOfPeers: ours.frames / (count - 1),
			ratio: ours.convergence.p95 / stock.convergence.p95
		};
	} finally {
		server.close();
	}
}
