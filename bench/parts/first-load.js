// @ts-check
// B8: the JavaScript that a page fetches before anybody touches it, in gzip, against an empty Kit app with the same packages.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pause, profile } from './browser.js';

/** @param {string} path */
const weight = (path) => gzipSync(readFileSync(path), { level: 9 }).length;
const sum = (/** @type {readonly number[]} */ values) => values.reduce((total, value) => total + value, 0);

/**
 * @param {import('playwright').BrowserContext} context
 * @param {string} site the served folder @param {string} url where it is served @param {string} route
 */
async function loaded(context, site, url, route) {
	const page = await context.newPage();
	/** @type {Set<string>} */
	const files = new Set();
	page.on('response', (response) => {
		const { pathname } = new URL(response.url());
		if (response.ok() && pathname.endsWith('.js')) files.add(pathname.slice(new URL(url).pathname.length));
	});
	await page.goto(url + route, { waitUntil: 'networkidle' });
	await pause(1_500);
	await page.close();
	return { files: [...files], bytes: sum([...files].map((file) => weight(join(site, file)))) };
}

/**
 * @param {string} folder
 * @param {{ site: string, url: string, plan: string }} app `plan` is the address of a plan page
 * @param {{ site: string, url: string }} empty
 * @param {import('playwright').BrowserContext} context the profile in which the plan is
 */
export async function measureFirstLoad(folder, app, empty, context) {
	const clean = await profile(folder, 'clean');
	const start = await loaded(clean, app.site, app.url, '');
	const bare = await loaded(clean, empty.site, empty.url, '');
	await clean.close();
	const plan = await loaded(context, app.site, app.url, app.plan);
	const first = new Set([...start.files, ...plan.files]);
	const all = readdirSync(join(app.site, '_app'), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.js'))
		.map((file) => `_app/${file.replaceAll('\\', '/')}`);
	const later = all
		.filter((file) => !first.has(file))
		.map((file) => ({ file, bytes: weight(join(app.site, file)) }))
		.sort((a, b) => b.bytes - a.bytes);
	return {
		empty: bare.bytes,
		start: start.bytes,
		plan: plan.bytes,
		ratio: start.bytes / bare.bytes,
		ratioPlan: plan.bytes / bare.bytes,
		first: [...first].map((file) => ({ file, bytes: weight(join(app.site, file)) })).sort((a, b) => b.bytes - a.bytes),
		later,
		laterBytes: sum(later.map(({ bytes }) => bytes))
	};
}
