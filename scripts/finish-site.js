// @ts-check
// After the adapter: make index.html relative, close it with a CSP, and write the service worker over what is really there.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateSW } from 'workbox-build';

/**
 * `script-src` lists the hash of each inline script, so nothing inline that we did not build can run.
 * `wasm-unsafe-eval` lets the reader of QR codes run, which browsers without one of their own need.
 * WebRTC is not governed by connect-src; 'self' is there for the service worker's own fetches, wss: and ws: for the relays
 * that a person may set. Their hosts cannot be known here, and no source expression stands for private networks: ws: beyond
 * them is refused by room/handshake/relay-address.ts.
 * @param {string} html
 */
function contentSecurityPolicy(html) {
	const hashes = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
		([, body = '']) => `'sha256-${createHash('sha256').update(body).digest('base64')}'`
	);
	return [
		"default-src 'none'",
		`script-src 'self' 'wasm-unsafe-eval' ${hashes.join(' ')}`,
		"style-src 'self'",
		"img-src 'self' data: blob:",
		"font-src 'self'",
		"connect-src 'self' wss: ws:",
		"worker-src 'self'",
		"manifest-src 'self'",
		"base-uri 'none'",
		"form-action 'none'"
	].join('; ');
}

/** @param {string} dir the folder the adapter wrote */
export async function finishSite(dir) {
	const index = join(dir, 'index.html');
	const relative = (await readFile(index, 'utf8')).replaceAll('"/_app/', '"./_app/');
	const closed = relative.replace(
		'<meta charset="utf-8" />',
		`<meta charset="utf-8" />\n\t\t<meta http-equiv="content-security-policy" content="${contentSecurityPolicy(relative)}" />`
	);
	if (closed === relative) throw new Error('index.html has no place for the content security policy');
	await writeFile(index, closed);
	await generateSW({
		globDirectory: dir,
		globPatterns: ['**/*.{html,js,css,json,png,svg,woff2,wasm,webmanifest}'],
		swDest: join(dir, 'sw.js'),
		navigateFallback: 'index.html',
		dontCacheBustURLsMatching: /_app\/immutable\//,
		// The page of the first visit is served by it too, so that what loads late is there when the server is not.
		clientsClaim: true,
		cleanupOutdatedCaches: true,
		maximumFileSizeToCacheInBytes: 8 << 20,
		sourcemap: false,
		inlineWorkboxRuntime: true
	});
}
