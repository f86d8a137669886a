// @ts-check
// Finds the browsers that the tests drive, installs Debian's where that needs no question, and says how to get one elsewhere.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { chromium } from 'playwright';

/** @type {Record<'chromium' | 'firefox', { variable: string, debian: string, places: () => string[] }>} */
const browsers = {
	chromium: {
		variable: 'CHROMIUM_PATH',
		debian: 'chromium',
		places: () => [
			'/usr/bin/chromium',
			'/usr/bin/chromium-browser',
			'/usr/bin/google-chrome',
			'/snap/bin/chromium',
			'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
			'/Applications/Chromium.app/Contents/MacOS/Chromium',
			'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
			'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
			chromium.executablePath()
		]
	},
	firefox: {
		variable: 'FIREFOX_PATH',
		debian: 'firefox-esr',
		places: () => [
			'/usr/bin/firefox-esr',
			'/usr/bin/firefox',
			'/snap/bin/firefox',
			'/Applications/Firefox.app/Contents/MacOS/firefox',
			'C:\\Program Files\\Mozilla Firefox\\firefox.exe'
		]
	}
};

/**
 * @param {'chromium' | 'firefox'} name
 * @returns {string | undefined} the path of an executable that exists
 */
export function findBrowser(name) {
	const { variable, places } = browsers[name];
	const asked = process.env[variable];
	if (asked && !existsSync(asked)) throw new Error(`${variable} is set to ${asked}, but there is no such file.`);
	return asked ?? places().find((place) => existsSync(place));
}

const help = `No Chromium was found for the browser tests. Do one of these, then run the tests again:
  Debian, Ubuntu:  sudo apt-get install -y chromium
  any system:      npx playwright install chromium
  or point to one: CHROMIUM_PATH=/path/to/chrome npm test`;

/** Installs what is missing as Debian packages, where we are root and apt is there. */
function installDebian() {
	const wanted = Object.values(browsers)
		.filter(({ places }) => !places().some((place) => existsSync(place)))
		.map(({ debian }) => debian);
	const fonts = existsSync('/usr/share/fonts/opentype/noto') ? [] : ['fonts-noto-cjk'];
	if (!wanted.length || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
	console.log(`Installing for the browser tests: ${[...wanted, ...fonts].join(', ')} …`);
	const apt = (/** @type {string[]} */ args) =>
		execFileSync('apt-get', ['-qq', ...args], {
			stdio: ['ignore', 'ignore', 'inherit'],
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
		});
	apt(['update']);
	apt(['install', '-y', '--no-install-recommends', ...wanted, ...fonts]);
}

/** Makes sure that a Chromium is here (Firefox joins in where it is found); throws with three ways to get one. */
export function ensureBrowsers() {
	if (!findBrowser('chromium') || !findBrowser('firefox')) installDebian();
	if (!findBrowser('chromium')) throw new Error(help);
	if (!findBrowser('firefox')) console.log('Firefox was not found: its browser tests are left out of this run.');
}

const found = findBrowser('chromium');

/** Quiet, offline Chromium. The three media and loopback flags let WebRTC work on a machine without a network. */
export const chromiumLaunch = {
	...(found ? { executablePath: found } : {}),
	args: [
		...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
		'--allow-loopback-in-peer-connection',
		'--use-fake-ui-for-media-stream',
		'--use-fake-device-for-media-stream',
		'--disable-gpu',
		'--disable-quic',
		'--no-first-run',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync'
	]
};
