import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { chromiumLaunch } from './scripts/browsers.js';

// The service worker is written after the adapter (scripts/finish-site.js); of the plugin we keep the
// manifest and the registration module, which know nothing of Kit's output folder.
const ownBuildSteps = new Set(['vite-plugin-pwa:build', 'vite-plugin-pwa:pwa-assets', 'vite-plugin-pwa:dev-sw']);
const pwa = VitePWA({
	base: './',
	registerType: 'prompt',
	injectRegister: false,
	includeManifestIcons: false,
	manifest: false
}).filter((plugin) => !ownBuildSteps.has(plugin.name));

/** Kit hides its route announcer with an inline style, which our CSP refuses; base.css hides it instead. */
const announcerWithoutInlineStyle = {
	name: 'announcer-without-inline-style',
	enforce: 'pre' as const,
	transform: (code: string, id: string) =>
		id.endsWith('generated/root.svelte') ? code.replace(/(id="svelte-announcer"[^>]*?) style="[^"]*"/, '$1') : undefined
};

export default defineConfig({
	plugins: [announcerWithoutInlineStyle, sveltekit(), pwa],
	worker: { format: 'es' },
	// Sixty small files that pages share cost a new tab more than they weigh: those of one kind travel together.
	build: {
		rolldownOptions: {
			output: {
				codeSplitting: {
					groups: [
						{ name: 'parts', test: /src\/lib\/(ui\/(parts|style)|model|i18n)\//, minShareCount: 2 },
						{ name: 'plan', test: /src\/lib\/(ui\/(plan|text|follow|room)|live)\//, minShareCount: 3 }
					]
				}
			}
		}
	},
	// Known beforehand: found in the middle of a browser test, they would make Vite reload it.
	optimizeDeps: {
		include: [
			'd3',
			'dexie',
			'fflate',
			'fractional-indexing',
			'papaparse',
			'yjs',
			'y-webrtc',
			'y-protocols/awareness',
			'y-protocols/sync',
			'lib0/broadcastchannel',
			'lib0/buffer',
			'lib0/decoding',
			'lib0/encoding',
			'lib0/hash/sha256'
		]
	},
	test: {
		expect: { requireAssertions: true },
		// A limit against hanging, not a measure of speed: the machines that run this are shared.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['src/**/*.test.ts', 'scripts/**/*.test.js'],
					exclude: ['src/**/*.svelte.test.ts']
				}
			},
			{
				extends: true,
				resolve: { conditions: ['browser'] },
				test: {
					name: 'components',
					include: ['src/**/*.svelte.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: chromiumLaunch }),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
