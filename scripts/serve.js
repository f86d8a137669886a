// @ts-check
// A plain static file server with no rewrite rules, for npm start, the tests and the benchmarks.
import { createServer } from 'node:http';
import sirv from 'sirv';

/**
 * @param {string} dir the folder to serve
 * @param {{ port?: number, base?: string }} [options] base: a sub-folder such as '/deep/app/'; port 0 takes any free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve(dir, { port = 0, base = '/' } = {}) {
	const files = sirv(dir, { etag: true });
	const server = createServer((request, response) => {
		const missing = () => void response.writeHead(404).end('Not found');
		if (!request.url?.startsWith(base)) return missing();
		request.url = `/${request.url.slice(base.length)}`;
		files(request, response, missing);
	});
	await new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', () => resolve(undefined));
	});
	const address = server.address();
	if (!address || typeof address === 'string') throw new Error('the server has no port');
	return {
		url: `http://localhost:${address.port}${base}`,
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			})
	};
}
