// A Chromium on a profile of its own that a test can kill as a power cut would, and start again on the same profile.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { chromiumLaunch } from '../../scripts/browsers.js';
import type { Guard } from './guard';

/** Without these, Chromium spends its first seconds on what no test needs. */
const quiet = ['--headless=new', '--remote-debugging-port=0', '--no-default-browser-check', '--password-store=basic'];

export class MortalBrowser {
	#process: ChildProcess | undefined;
	#browser: Browser | undefined;

	private constructor(
		readonly profile: string,
		readonly guard: Guard
	) {}

	static async withNewProfile(guard: Guard): Promise<MortalBrowser> {
		return new MortalBrowser(await mkdtemp(join(tmpdir(), 'hearth-profile-')), guard);
	}

	async start(): Promise<Page> {
		const executable = chromiumLaunch.executablePath ?? chromium.executablePath();
		const child = spawn(
			executable,
			[...chromiumLaunch.args, ...quiet, `--user-data-dir=${this.profile}`, 'about:blank'],
			{
				detached: true,
				stdio: ['ignore', 'ignore', 'pipe']
			}
		);
		this.#process = child;
		this.#browser = await chromium.connectOverCDP(await doorOf(child));
		const [context] = this.#browser.contexts();
		if (!context) throw new Error('the browser has no context');
		this.guard.watch(context);
		return context.pages()[0] ?? (await context.newPage());
	}

	/** Ends all of its processes at once, with nothing said to any of them. */
	async kill(): Promise<void> {
		const child = this.#process;
		if (!child?.pid) return;
		const gone = new Promise((resolve) => child.once('exit', resolve));
		process.kill(-child.pid, 'SIGKILL');
		await gone;
		this.#process = undefined;
		await this.#browser?.close();
	}

	async remove(): Promise<void> {
		await this.kill();
		await rm(this.profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
	}
}

/** Where it listens, which it says on its error output. */
function doorOf(child: ChildProcess): Promise<string> {
	return new Promise((resolve, reject) => {
		let said = '';
		child.stderr?.on('data', (data: Buffer) => {
			said += data.toString();
			const door = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
			if (door) resolve(door);
		});
		child.once('exit', (code) => reject(new Error(`the browser ended with ${code}:\n${said}`)));
	});
}
