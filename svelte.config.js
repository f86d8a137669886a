// Builds a static site that runs from any folder: hash router, relative paths, strict CSP, service worker last.
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { finishSite } from './scripts/finish-site.js';

const site = adapter({ pages: 'build', assets: 'build', strict: true });

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: true },
	kit: {
		adapter: {
			...site,
			async adapt(builder) {
				await site.adapt(builder);
				await finishSite('build');
			}
		},
		router: { type: 'hash' },
		serviceWorker: { register: false },
		version: { pollInterval: 0 }
	}
};
