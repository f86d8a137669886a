import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from './scripts/browsers.js';

export default defineConfig({
	testDir: 'tests',
	fullyParallel: true,
	workers: 2,
	forbidOnly: true,
	retries: 0,
	// Tests say that something comes, never when: a machine of many users can be ten times slower than one's own.
	timeout: 120_000,
	expect: { timeout: 20_000 },
	globalSetup: './tests/support/serve-build.ts',
	use: {
		launchOptions: chromiumLaunch,
		locale: 'en-GB',
		timezoneId: 'Europe/Berlin',
		viewport: { width: 1280, height: 800 },
		// The worker fetches the whole site into every new browser: offline.spec.ts has it, and is about it.
		serviceWorkers: 'block',
		trace: 'off'
	},
	projects: [{ name: 'chromium' }]
});
