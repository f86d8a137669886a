// @ts-check
// npm test: finds or installs the browsers, builds the site, runs every test, and closes with one line that sums them up.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { ensureBrowsers } from './browsers.js';

try {
	ensureBrowsers();
} catch (problem) {
	console.error(problem instanceof Error ? problem.message : problem);
	process.exit(1);
}

const reports = mkdtempSync(join(tmpdir(), 'hearth-test-'));
const totals = { passed: 0, failed: 0, skipped: 0 };
let ok = true;

/** @param {string[]} command @param {Record<string, string>} [env] */
function run(command, env = {}) {
	const { status } = spawnSync('npx', command, {
		stdio: 'inherit',
		env: { ...process.env, ...env },
		shell: process.platform === 'win32'
	});
	ok &&= status === 0;
	return status === 0;
}

/** A runner that crashed leaves no report, and that is a failure too. @param {string} file @param {(report: any) => [number, number, number]} read */
function count(file, read) {
	try {
		const [passed, failed, skipped] = read(JSON.parse(readFileSync(file, 'utf8')));
		totals.passed += passed;
		totals.failed += failed;
		totals.skipped += skipped;
	} catch (problem) {
		console.error(`No report from the tests: ${problem}`);
		ok = false;
	}
}

run(['svelte-kit', 'sync']);
// One after the other: a browser and a pool of workers side by side only wait for one another.
for (const project of ['unit', 'components']) {
	const report = join(reports, `${project}.json`);
	run(['vitest', 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
	count(report, (r) => [r.numPassedTests, r.numFailedTests, r.numPendingTests]);
}

if (run(['vite', 'build', '--logLevel', 'warn'])) {
	const browser = join(reports, 'playwright.json');
	run(['playwright', 'test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: browser });
	count(browser, ({ stats }) => [stats.expected, stats.unexpected + stats.flaky, stats.skipped]);
}

rmSync(reports, { recursive: true });
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exit(ok && !totals.failed && totals.passed ? 0 : 1);
