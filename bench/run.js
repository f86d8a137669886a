// @ts-check
// npm run bench -- --out FILE: every figure as a ratio between two things measured in turn in this run, on the production
// build in a real browser. Also: --sizes team,large  --only typing,opening,saving,load,memory,map,survey,writing,figures,meeting,
// workshop
// --peers 2,5,10 (up to 24)  --seed N  --built
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, loadavg, platform, release, totalmem } from 'node:os';
import { dirname } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBrowsers } from '../scripts/browsers.js';
import { serve } from '../scripts/serve.js';
import { run as measureFigures } from './figures.js';
import { call, profile } from './parts/browser.js';
import { measureFirstLoad } from './parts/first-load.js';
import { measureMap } from './parts/map.js';
import { measureMeeting } from './parts/meeting.js';
import { measureMemory } from './parts/memory.js';
import { measureOpening } from './parts/opening.js';
import { printReport } from './parts/report.js';
import { measureSaving } from './parts/saving.js';
import { prepareEmptyApp, prepareSite, scratch } from './parts/site.js';
import { exponent } from './parts/stats.js';
import { measureSurvey } from './parts/survey.js';
import { measureTyping } from './parts/typing.js';
import { measureWorkshop } from './parts/workshop.js';

const { values: asked } = parseArgs({
	allowPositionals: true,
	options: {
		out: { type: 'string' },
		sizes: { type: 'string', default: 'team,organisation,large,library' },
		only: { type: 'string', default: 'load,opening,typing,memory,map,survey,saving,writing,figures,meeting,workshop' },
		peers: { type: 'string', default: '2,5,10' },
		seed: { type: 'string', default: '20270412' },
		built: { type: 'boolean', default: false }
	}
});
const sizes = asked.sizes.split(',');
const wanted = new Set(asked.only.split(','));
const seed = Number(asked.seed);
/** Objectives and key results: what cost is held against when it grows. @type {Record<string, number>} */
const entities = { team: 50, organisation: 175, large: 1_730, library: 17_300 };

/** @param {string} name */
const version = (name) =>
	JSON.parse(readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), 'utf8')).version;
/** Small and repeatable: only pauses and letters hang on it. */
function randomFrom(/** @type {number} */ state) {
	return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}
const say = (/** @type {string} */ text) => console.error(`${new Date().toISOString().slice(11, 19)}  ${text}`);

ensureBrowsers();
const { folder, remove } = scratch();
/** @type {{ close: () => Promise<void> }[]} */
const open = [];
try {
	say(asked.built ? 'the build is there' : 'building');
	const site = await prepareSite(folder, asked.built);
	const served = async (/** @type {string} */ dir) => {
		const one = await serve(dir);
		open.push(one);
		return one.url;
	};
	const url = await served(site);
	const context = await profile(folder, 'profile');
	const browser =
		context.browser()?.version() ?? (await context.newPage().then((page) => page.evaluate(() => navigator.userAgent)));

	/** @type {Record<string, any>} */
	const results = {
		at: new Date().toISOString(),
		seed,
		machine: {
			...{ platform: platform(), release: release(), arch: arch(), cpu: cpus()[0]?.model, cores: cpus().length },
			memory: totalmem(),
			load: loadavg()
		},
		versions: {
			...{ node: process.version, browser, commit: commit() },
			...Object.fromEntries(
				['svelte', '@sveltejs/kit', 'vite', 'yjs', 'dexie', 'y-indexeddb', 'y-webrtc', 'playwright'].map((name) => [
					name,
					version(name)
				])
			)
		},
		sizes: {},
		opening: {},
		typing: {},
		memory: {},
		map: {},
		survey: {},
		saving: {},
		workshop: {}
	};

	/** @param {string} size @param {string} at @param {import('playwright').BrowserContext} into */
	async function seeded(size, at, into) {
		const page = await into.newPage();
		await page.goto(`${at}bench/seed.html`);
		const written = await call(page, 'seed', size, seed);
		await page.close();
		return written;
	}
	if (['opening', 'typing', 'memory', 'map', 'survey', 'load'].some((part) => wanted.has(part)))
		for (const size of sizes) {
			say(`writing a plan: ${size}`);
			results.sizes[size] = await seeded(size, url, context);
		}
	if (wanted.has('load')) {
		say('first load');
		const empty = prepareEmptyApp(folder);
		const { space, cycle } = results.sizes[sizes[0] ?? 'team'];
		const app = { site, url, plan: `#/s/${space}/${cycle}/plan` };
		results.firstLoad = await measureFirstLoad(folder, app, { site: empty, url: await served(empty) }, context);
	}
	/** What has been measured is not lost when a later part fails. */
	const keep = () => {
		if (!asked.out) return;
		mkdirSync(dirname(asked.out), { recursive: true });
		writeFileSync(asked.out, JSON.stringify(results, null, '\t'));
	};
	for (const size of sizes) {
		const where = results.sizes[size];
		if (wanted.has('opening')) {
			say(`opening: ${size}`);
			results.opening[size] = await measureOpening(context, url, where, size === 'library' ? 7 : 9);
		}
		if (wanted.has('typing')) {
			say(`typing: ${size}`);
			results.typing[size] = await measureTyping(context, url, where, randomFrom(seed));
		}
		if (wanted.has('memory')) {
			say(`memory: ${size}`);
			results.memory[size] = await measureMemory(context, url, where);
		}
		if (wanted.has('map')) {
			say(`map: ${size}`);
			results.map[size] = await measureMap(context, url, where);
		}
		if (wanted.has('survey')) {
			say(`checking the whole plan: ${size}`);
			results.survey[size] = await measureSurvey(context, url, where);
		}
		keep();
	}
	await context.close();
	if (wanted.has('saving'))
		// Edits cost what they cost whatever is in the document already, and a library would have to be written three times.
		for (const size of ['empty', ...sizes.filter((each) => each === 'team' || each === 'large')]) {
			say(`saving: ${size}`);
			const urls = [await served(site), await served(site), await served(site)];
			results.saving[size] = await measureSaving({
				folder,
				name: `saving-${size}`,
				open: (origin) => urls[origin] ?? '',
				seed: async (at, into) => (size === 'empty' ? undefined : (await seeded(size, at, into)).cycle)
			});
			keep();
		}
	const growth = (/** @type {Record<string, any>} */ part, /** @type {(one: any) => number} */ cost) => {
		const points = sizes.flatMap((size) => (part[size] ? [{ size: entities[size] ?? 1, cost: cost(part[size]) }] : []));
		return points.length > 1 ? exponent(points) : undefined;
	};
	results.growth = {
		typing: growth(results.typing, (one) => one.script.app.p50),
		opening: growth(results.opening, (one) => one.inside.p50),
		map: growth(results.map, (one) => one.picture),
		openingBare: growth(results.opening, (one) => one.insideBare.p50)
	};
	let printWriting = () => {};
	const writing = new URL('./writing.js', import.meta.url);
	if (wanted.has('writing') && existsSync(fileURLToPath(writing))) {
		say('writing coach');
		const coach = await import(writing.href);
		results.writing = await coach.run();
		printWriting = () => coach.printWriting(results.writing);
		keep();
	}
	if (wanted.has('figures')) {
		say('figures');
		results.figures = await measureFigures(sizes, seed);
	}
	if (wanted.has('meeting')) {
		say('meeting');
		results.meeting = await measureMeeting(url);
		keep();
	}
	if (wanted.has('workshop'))
		for (const peers of asked.peers.split(',')) {
			say(`workshop of ${peers}`);
			results.workshop[peers] = { ...(await measureWorkshop(url, Number(peers))), load: loadavg() };
			keep();
		}
	results.machine.loadAfter = loadavg();
	keep();
	printReport(results);
	printWriting();
} finally {
	for (const one of open) await one.close();
	remove();
}

function commit() {
	try {
		return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
	} catch {
		return undefined;
	}
}
