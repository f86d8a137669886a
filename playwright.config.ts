import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from './scripts/browsers.js';

export default defineConfig({
	testDir: 'tests',
	fullyParallel: true,
	workers: 2,
	forbidOnly: true,
	retries: 0,
	timeout: 60_000,
	// Tests say that something comes, never when: machines of many users can be slow.
	expect: { timeout: 20_000 },
	globalSetup: './tests/support/serve-build.ts',
	use: {
		launchOptions: chromiumLaunch,
		locale: 'en-GB',
		timezoneId: 'Europe/Berlin',
		viewport: { width: 1280, height: 800 },
		serviceWorkers: 'allow',
		trace: 'off'
	},
	projects: [{ name: 'chromium' }]
});
