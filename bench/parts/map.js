// @ts-check
// B9: frames while the map is panned and zoomed, against an empty canvas of the same size that is moved in the same way;
// and from the plan in hand until the first picture, against the layout alone.
import { pause } from './browser.js';
import { inTurn, median } from './stats.js';

/** Moves what is under `selector` for a while, as a hand does, and counts the frames that the page has in it.
 * @param {{ selector: string, by: 'pan' | 'zoom', milliseconds: number }} how */
function move({ selector, by, milliseconds }) {
	const stage = /** @type {HTMLElement} */ (document.querySelector(selector));
	const { left, top, width, height } = stage.getBoundingClientRect();
	const [x0, y0] = [left + width / 2, top + height / 2];
	const at = (/** @type {number} */ x, /** @type {number} */ y) => ({
		...{ bubbles: true, cancelable: true, view: window, button: 0, buttons: 1 },
		...{ clientX: x, clientY: y }
	});
	return new Promise((resolve) => {
		let frames = 0;
		let step = 0;
		const start = performance.now();
		if (by === 'pan') stage.dispatchEvent(new MouseEvent('mousedown', at(x0, y0)));
		const count = () => {
			if (performance.now() - start > milliseconds) return end();
			frames++;
			requestAnimationFrame(count);
		};
		const turn = setInterval(() => {
			const angle = ++step / 18;
			if (by === 'pan')
				window.dispatchEvent(
					new MouseEvent('mousemove', at(x0 + 160 * Math.sin(angle), y0 + 90 * Math.sin(2 * angle)))
				);
			else stage.dispatchEvent(new WheelEvent('wheel', { ...at(x0, y0), deltaY: 40 * Math.cos(angle) }));
		}, 8);
		const end = () => {
			clearInterval(turn);
			if (by === 'pan') window.dispatchEvent(new MouseEvent('mouseup', at(x0, y0)));
			resolve(frames);
		};
		requestAnimationFrame(count);
	});
}

/** An empty canvas that is moved: what each frame costs where nothing is drawn.
 * @param {{ width: number, height: number }} size */
function emptyCanvas({ width, height }) {
	document.body.replaceChildren();
	const canvas = document.createElement('canvas');
	canvas.id = 'empty';
	canvas.width = width;
	canvas.height = height;
	document.body.append(canvas);
	const ctx = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d', { alpha: false }));
	let [x, y, k, frame, held] = [0, 0, 1, 0, false];
	const draw = () => {
		frame = 0;
		ctx.setTransform(1, 0, 0, 1, 0, 0);
		ctx.fillStyle = '#fbf8f3';
		ctx.fillRect(0, 0, width, height);
		ctx.setTransform(k, 0, 0, k, x, y);
	};
	const soon = () => (frame ||= requestAnimationFrame(draw));
	canvas.addEventListener('mousedown', () => (held = true));
	window.addEventListener('mousemove', (event) => {
		if (held) [x, y] = [event.clientX, event.clientY];
		soon();
	});
	window.addEventListener('mouseup', () => (held = false));
	canvas.addEventListener('wheel', (event) => {
		k *= 2 ** (-event.deltaY / 500);
		soon();
	});
}

/**
 * @param {import('playwright').BrowserContext} context @param {string} url
 * @param {{ space: string, cycle: string }} where
 */
export async function measureMap(context, url, where, turns = 6) {
	const plan = `${url}#/s/${where.space}/${where.cycle}/plan`;
	/** @type {Record<'picture' | 'layout' | 'opened', number[]>} */
	const took = { picture: [], layout: [], opened: [] };
	/** @type {number[]} */
	const long = [];
	/** @type {import('playwright').Page | undefined} */
	let app;
	for (let turn = 0; turn < 3; turn++) {
		await app?.close();
		app = await context.newPage();
		await app.goto(plan);
		await app.waitForSelector('textarea[data-text^="objectives/"]:not([readonly])', { timeout: 120_000 });
		await pause(4_000);
		await app.evaluate(() => {
			/** @type {number[]} */
			const long = [];
			new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration))).observe({
				type: 'longtask'
			});
			Object.assign(window, { longOnMap: long });
			performance.mark('map-asked');
			/** @type {HTMLElement} */ (document.querySelector('nav a[href$="/map"]')).click();
		});
		await app.waitForFunction(() => performance.getEntriesByName('map-drawn').length > 0, undefined, {
			timeout: 120_000
		});
		await pause(1_500);
		// The first of each: a picture that is drawn anew later is another matter.
		const marks = await app.evaluate(() => ({
			at: Object.fromEntries(
				performance
					.getEntriesByType('mark')
					.map(({ name, startTime }) => [name, startTime])
					.reverse()
			),
			long: /** @type {any} */ (window).longOnMap
		}));
		const since = (/** @type {string} */ from, /** @type {string} */ to) =>
			(marks.at[to] ?? NaN) - (marks.at[from] ?? NaN);
		took.picture.push(since('map-read', 'map-drawn'));
		took.layout.push(since('map-layout', 'map-laid-out'));
		took.opened.push(since('map-asked', 'map-drawn'));
		long.push(...marks.long);
	}
	if (!app) throw new Error('the map was never opened');
	const stage = app;
	const size = await stage.evaluate(() => {
		const { width, height } = /** @type {HTMLCanvasElement} */ (document.querySelector('[data-drawn] canvas'));
		return { width, height };
	});
	const bare = await context.newPage();
	await bare.goto(`${url}bench/blank.html`);
	await bare.evaluate(emptyCanvas, size);

	/** @type {Record<string, { app: number, bare: number, share: number }>} */
	const moves = {};
	for (const { name, by, near } of /** @type {const} */ ([
		{ name: 'panned, all of it', by: 'pan', near: 0 },
		{ name: 'zoomed, all of it', by: 'zoom', near: 0 },
		{ name: 'panned, short titles', by: 'pan', near: 0.4 },
		{ name: 'panned, cards', by: 'pan', near: 1 },
		{ name: 'zoomed, cards', by: 'zoom', near: 1 }
	])) {
		const frames = { app: 0, bare: 0 };
		await stage.bringToFront();
		await stage.getByRole('button', { name: 'All', exact: true }).click();
		if (near) await zoomTo(stage, near);
		await inTurn(turns, {
			app: async () => {
				await stage.bringToFront();
				frames.app += await stage.evaluate(move, { selector: '[data-drawn]', by, milliseconds: 900 });
			},
			bare: async () => {
				await bare.bringToFront();
				frames.bare += await bare.evaluate(move, { selector: '#empty', by, milliseconds: 900 });
			}
		});
		moves[name] = { ...frames, share: frames.app / frames.bare };
	}
	await stage.close();
	await bare.close();
	const [picture, layout] = [median(took.picture), median(took.layout)];
	return { moves, picture, layout, ratio: picture / layout, opened: median(took.opened), long };
}

/** Zooms in with the wheel until the picture stands at about this scale.
 * @param {import('playwright').Page} page @param {number} scale */
async function zoomTo(page, scale) {
	await page.evaluate((scale) => {
		const stage = /** @type {any} */ (document.querySelector('[data-drawn]'));
		const { left, top, width, height } = stage.getBoundingClientRect();
		const at = {
			clientX: left + width * 0.7,
			clientY: top + height / 2,
			bubbles: true,
			cancelable: true,
			view: window
		};
		// What d3-zoom keeps at the element it zooms.
		for (let step = 0; step < 200 && stage.__zoom.k < scale; step++)
			stage.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY: -60 }));
	}, scale);
	await pause(400);
}
