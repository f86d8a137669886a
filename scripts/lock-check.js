// @ts-check
// Fails when the lock file lacks a platform package of an optional dependency, which npm ci elsewhere refuses,
// or when it names the host of a registry.
import { readFileSync } from 'node:fs';
import process from 'node:process';

/** @type {{ packages: Record<string, { version?: string, resolved?: string, optionalDependencies?: Record<string, string> }> }} */
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const paths = new Set(Object.keys(lock.packages));

/** Node's own lookup: from the package's folder upwards. @param {string} from @param {string} name */
function reachable(from, name) {
	for (let base = from; ; base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))) {
		if (paths.has(`${base ? `${base}/` : ''}node_modules/${name}`)) return true;
		if (!base) return false;
	}
}

const problems = Object.entries(lock.packages).flatMap(([path, entry]) => [
	...Object.keys(entry.optionalDependencies ?? {})
		.filter((name) => !reachable(path, name))
		.map((name) => `${path || 'the project'} lacks ${name}`),
	...(entry.resolved ? [`${path} names a download address`] : [])
]);
for (const problem of problems) console.error(problem);
console.log(problems.length ? `${problems.length} problems in package-lock.json` : 'package-lock.json is complete');
process.exitCode = problems.length ? 1 : 0;
