// @ts-check
// B7: from "Invite" until the plan has come to the guest, and until they see it, codes carried by hand and the carrying left
// out; B2: from a letter in a peer's field until it is in the field here, against a bare message and one frame of this
// screen. Two browser processes and the app's own pages, against one bare connection.
import { chromium } from 'playwright';
import { chromiumLaunch } from '../../scripts/browsers.js';
import { call, pause } from './browser.js';
import { inTurn, median, summary } from './stats.js';

/** Milliseconds that both kinds of turn leave the machine in peace before they begin. */
const settled = 1_000;
const words = 'Make every first visit to the clinic end with a clear next step';

/** Runs in each of the app's pages before anything else. */
function watch() {
	const wall = () => performance.timeOrigin + performance.now();
	/** @type {{ frame: number, typed: [string, number][], shown: [string, number][], sent: number[], came: number[] }} */
	const seen = { frame: 0, typed: [], shown: [], sent: [], came: [] };
	const { send } = RTCDataChannel.prototype;
	RTCDataChannel.prototype.send = function (/** @type {any} */ data) {
		if (this.label === 'document') {
			seen.frame = data.byteLength;
			seen.sent.push(wall());
		}
		send.call(this, data);
	};
	const { createDataChannel } = RTCPeerConnection.prototype;
	RTCPeerConnection.prototype.createDataChannel = function (/** @type {any[]} */ ...options) {
		const channel = createDataChannel.apply(this, /** @type {any} */ (options));
		if (channel.label === 'document') channel.addEventListener('message', () => seen.came.push(wall()));
		return channel;
	};
	const value = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
	if (value)
		Object.defineProperty(HTMLTextAreaElement.prototype, 'value', {
			...value,
			set(text) {
				value.set?.call(this, text);
				seen.shown.push([text, wall()]);
			}
		});
	// The browser has put the letter into the field: from here on it is ours to bring it over.
	addEventListener(
		'input',
		({ target }) => seen.typed.push([/** @type {HTMLTextAreaElement} */ (target).value, wall()]),
		true
	);
	/** @param {string} pattern */
	const fieldLike = (pattern) =>
		[...document.querySelectorAll('input, textarea')].find((field) =>
			new RegExp(pattern).test(/** @type {HTMLInputElement} */ (field).value)
		);
	/** When some field says something like this, and what. @param {string} pattern */
	async function said(pattern) {
		for (const start = wall(); wall() - start < 60_000;) {
			const field = fieldLike(pattern);
			if (field) return { text: /** @type {HTMLInputElement} */ (field).value, at: wall() };
			await new Promise((resolve) => setTimeout(resolve, 2));
		}
		throw new Error(`no field ever said ${pattern}: ${document.body.innerText}`);
	}
	Object.assign(window, { seen, said, wall });
}

/** Presses a button and tells when. @param {import('playwright').Locator} button */
const press = (button) =>
	button.evaluate((element) => {
		const at = performance.timeOrigin + performance.now();
		/** @type {HTMLElement} */ (element).click();
		return at;
	});

/** @param {string} url */
export async function measureMeeting(url, turns = 9, letters = 80) {
	const [here, there] = [await chromium.launch(chromiumLaunch), await chromium.launch(chromiumLaunch)];
	try {
		const options = { locale: 'en-GB', viewport: { width: 1280, height: 800 } };
		const profileIn = async (/** @type {import('playwright').Browser} */ browser) => {
			const context = await browser.newContext({ ...options, serviceWorkers: 'block' });
			return context;
		};
		const opened = async (/** @type {import('playwright').BrowserContext} */ context) => {
			await context.addInitScript(watch);
			return context.newPage();
		};
		const host = await opened(await profileIn(here));
		await host.goto(url);
		await host.getByRole('button', { name: 'Start a space' }).click();
		await host.getByLabel('What is your team or organisation called?').fill('Clinic');
		await host.getByLabel('And you?').fill('Ana');
		await host.getByRole('button', { name: 'Start a space' }).click();
		await host.getByRole('main').getByRole('button', { name: 'Add objective', exact: true }).click();
		await host.keyboard.type(words);

		const bareHere = await (await profileIn(here)).newPage();
		const bareThere = await (await profileIn(there)).newPage();
		for (const page of [bareHere, bareThere]) {
			await page.goto(`${url}bench/channel.html`);
			await page.waitForFunction('window.frameTimes');
		}

		/** @type {import('playwright').Page | undefined} */
		let guest;
		/** @type {Record<'app' | 'synced' | 'bare' | 'invitation' | 'answer' | 'linked' | 'arrival', number[]>} */
		const took = { app: [], synced: [], bare: [], invitation: [], answer: [], linked: [], arrival: [] };
		await inTurn(turns, {
			app: async (turn) => {
				await guest?.context().close();
				const newcomer = (guest = await opened(await profileIn(there)));
				await newcomer.goto(`${url}#/join`);
				const name = newcomer.getByLabel('What should the others call you?');
				await name.waitFor();
				await host.bringToFront();
				// People meet when the one before has gone and the page has come, not in the midst of both.
				await pause(settled);
				const asked = await press(host.getByRole('button', { name: 'Invite', exact: true }).first());
				const link = await call(host, 'said', '#/join/');
				await newcomer.bringToFront();
				await newcomer.getByLabel('The invitation').fill(link.text);
				// A second device of one name would make the host ask whose it is.
				await name.fill(`Bo ${turn}`);
				const joins = await press(newcomer.getByRole('button', { name: 'Join' }));
				const answer = await call(newcomer, 'said', 'hearth-answer');
				await host.getByLabel('Paste their answer').fill(answer.text);
				const plan = call(newcomer, 'said', `^${words}`);
				const lets = await press(host.getByRole('button', { name: 'Let them in' }));
				const { at } = await plan;
				const parts = { invitation: link.at - asked, answer: answer.at - joins, arrival: at - lets };
				took.invitation.push(parts.invitation);
				took.answer.push(parts.answer);
				took.arrival.push(parts.arrival);
				took.app.push(parts.invitation + parts.answer + parts.arrival);
				// The bare exchange ends with the first message: the same without the page that is opened with it.
				const [came = NaN] = /** @type {number[]} */ (await newcomer.evaluate('seen.came'));
				took.linked.push(came - lets);
				took.synced.push(parts.invitation + parts.answer + came - lets);
			},
			bare: async () => {
				await pause(settled);
				const offer = await call(bareHere, 'offer');
				const answer = await call(bareThere, 'answer', offer.sdp);
				const heard = call(bareThere, 'heard');
				const start = await call(bareHere, 'accept', answer.sdp, 4_096);
				took.bare.push(offer.took + answer.took + ((await heard) - start));
			}
		});

		if (!guest) throw new Error('nobody came');
		const peer = guest;
		await pause(3_000);
		const titles = peer.locator('textarea[data-text^="objectives/"][data-text$="/title"]');
		/** @type {{ way: number, shown: number }[]} */
		const bare = [];
		/** @type {number[]} */
		const frames = [];
		await call(bareThere, 'show');
		await call(bareHere, 'show');
		/** @type {{ frame: number }} */
		let ofPeer = { frame: 0 };
		const batches = 8;
		await inTurn(batches, {
			app: async () => {
				await host.bringToFront();
				await peer.bringToFront();
				await titles.first().focus();
				await peer.keyboard.press('End');
				for (let at = 0; at < letters / batches; at++) {
					await peer.keyboard.press('abcdefghij'[at % 10] ?? 'e');
					await pause(120);
				}
				ofPeer = await peer.evaluate('seen');
			},
			bare: async () => {
				await bareHere.bringToFront();
				await bareThere.bringToFront();
				/** @type {number[]} */
				const sent = [];
				for (let at = 0; at < letters / batches; at++) {
					sent.push(await call(bareThere, 'send', ofPeer.frame || 64));
					await pause(120);
				}
				const come = /** @type {{ heard: number, shown: number }[]} */ (await call(bareHere, 'take'));
				if (come.length !== sent.length) throw new Error('a bare message was lost');
				for (const [at, { heard, shown }] of come.entries()) {
					const start = sent[at] ?? NaN;
					bare.push({ way: heard - start, shown: shown - start });
				}
				frames.push(...(await call(bareHere, 'frameTimes', 30)));
			}
		});
		await pause(1_000);
		const typed = /** @type {[string, number][]} */ (await peer.evaluate('seen.typed'));
		const shown = new Map(
			/** @type {[string, number][]} */ (await host.evaluate('seen.shown')).reverse() // the first of equal ones counts
		);
		const edits = typed.map(([text, at]) => (shown.get(text) ?? Infinity) - at);
		const ours = summary(edits);
		const [way, next] = [summary(bare.map(({ way }) => way)), summary(bare.map(({ shown }) => shown))];
		const frame = median(frames);
		/** The first of these times that is not before that one. @param {readonly number[]} times @param {number} at */
		const after = (times, at) => times.find((time) => time >= at) ?? NaN;
		const sent = /** @type {number[]} */ (await peer.evaluate('seen.sent'));
		const came = /** @type {number[]} */ (await host.evaluate('seen.came'));
		const parts = typed.map(([text, at]) => {
			const left = after(sent, at);
			const arrived = after(came, left);
			return { writing: left - at, way: arrived - left, reading: (shown.get(text) ?? NaN) - arrived };
		});
		return {
			inviting: {
				app: summary(took.app),
				bare: summary(took.bare),
				ratio: summary(took.app).p50 / summary(took.bare).p50,
				synced: summary(took.synced),
				ratioSynced: summary(took.synced).p50 / summary(took.bare).p50,
				linked: summary(took.linked),
				// The first opens the room; each that follows has been made ready since the one before was used.
				'first invitation': summary(took.invitation.slice(0, 1)),
				invitation: summary(took.invitation),
				answer: summary(took.answer),
				arrival: summary(took.arrival)
			},
			editing: {
				bytes: ofPeer.frame,
				writing: summary(parts.map(({ writing }) => writing)),
				way: summary(parts.map(({ way }) => way)),
				reading: summary(parts.map(({ reading }) => reading)),
				app: ours,
				bare: way,
				frame,
				ratio: ours.p50 / (way.p50 + frame),
				ratio95: ours.p95 / (way.p95 + frame),
				// The stricter comparison: an idle page draws its next frame at once, which no screen does.
				next,
				ratioNext: ours.p50 / next.p50
			}
		};
	} finally {
		await here.close();
		await there.close();
	}
}
