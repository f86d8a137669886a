// @ts-check
// What is measured: the production build, the bench's own pages beside it, and an empty Kit app to compare its weight with.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const pages = join(root, 'bench', 'pages');

/** @param {string} cwd */
function viteBuild(cwd) {
	const done = spawnSync('npx', ['vite', 'build', '--logLevel', 'warn'], {
		cwd,
		stdio: ['ignore', 'ignore', 'inherit']
	});
	if (done.status !== 0) throw new Error(`vite build failed in ${cwd}`);
}

/**
 * A folder to serve: the build as it ships, and `bench/` with the pages that fill a profile and the bare ones.
 * @param {string} folder
 * @param {boolean} built build/ is there already
 */
export async function prepareSite(folder, built) {
	if (!built) viteBuild(root);
	const site = join(folder, 'site');
	cpSync(join(root, 'build'), site, { recursive: true });
	await build({
		root: pages,
		base: './',
		configFile: false,
		logLevel: 'warn',
		resolve: { alias: { $lib: join(root, 'src', 'lib') } },
		worker: { format: 'es' },
		build: {
			outDir: join(site, 'bench'),
			emptyOutDir: false,
			modulePreload: { polyfill: false },
			rolldownOptions: {
				input: ['seed', 'bare', 'saving', 'blank', 'channel', 'peer'].map((name) => join(pages, `${name}.html`))
			}
		}
	});
	return site;
}

/**
 * An empty Kit app that has yjs, dexie and y-webrtc in it and does nothing with them: the least such a page can weigh.
 * @param {string} folder
 */
export function prepareEmptyApp(folder) {
	const app = join(folder, 'empty');
	mkdirSync(join(app, 'src', 'routes'), { recursive: true });
	symlinkSync(join(root, 'node_modules'), join(app, 'node_modules'));
	const files = {
		'package.json': '{ "name": "empty", "type": "module" }',
		'svelte.config.js': `import adapter from '@sveltejs/adapter-static';
export default { kit: { adapter: adapter(), router: { type: 'hash' } } };`,
		'vite.config.js': `import { sveltekit } from '@sveltejs/kit/vite';
export default { plugins: [sveltekit()] };`,
		'src/app.html': '<!doctype html><head>%sveltekit.head%</head><body><div>%sveltekit.body%</div></body>',
		'src/routes/+page.svelte': `<script>
	import { onMount } from 'svelte';
	import * as Y from 'yjs';
	import { Dexie } from 'dexie';
	import { WebrtcProvider } from 'y-webrtc';
	let size = $state(0);
	onMount(async () => {
		const doc = new Y.Doc();
		const db = new Dexie('empty');
		db.version(1).stores({ rows: '++id' });
		size = await db.table('rows').count();
		const provider = new WebrtcProvider('empty', doc, { signaling: [] });
		return () => provider.destroy();
	});
</script>
<p>{size}</p>`
	};
	for (const [name, text] of Object.entries(files)) writeFileSync(join(app, name), text);
	viteBuild(app);
	return join(app, 'build');
}

/** A folder that is gone when the run is over. */
export function scratch() {
	const folder = mkdtempSync(join(tmpdir(), 'hearth-bench-'));
	return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
