// @ts-check
// npm start: builds the site once and serves it as any static host would.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { serve } from './serve.js';

const built = spawnSync('npx', ['vite', 'build', '--logLevel', 'warn'], {
	stdio: 'inherit',
	shell: process.platform === 'win32'
});
if (built.status !== 0) process.exit(built.status ?? 1);
const { url } = await serve('build', { port: Number(process.env.PORT ?? 4173) });
console.log(`\nHearth is at ${url}\nStop it with Ctrl+C; what you wrote stays in your browser.`);
