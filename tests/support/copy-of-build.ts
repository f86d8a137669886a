// A copy of the built site that a test may change: the next version of the app, for those who have this one.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Copy {
	readonly dir: string;
	remove(): Promise<void>;
}

/** Another index.html and another worker, as a new release has them. */
export async function nextVersion(mark: string): Promise<Copy> {
	const dir = await mkdtemp(join(tmpdir(), 'hearth-next-'));
	await cp('build', dir, { recursive: true });
	const index = join(dir, 'index.html');
	await writeFile(index, `${await readFile(index, 'utf8')}\n<!-- ${mark} -->\n`);
	const worker = join(dir, 'sw.js');
	const script = await readFile(worker, 'utf8');
	const changed = script
		.replace(/(url:"index\.html",revision:")[^"]*/, `$1${mark}`)
		.replace(/("revision":\s*")[^"]*(",\s*"url":\s*"index\.html")/, `$1${mark}$2`);
	if (!changed.includes(mark)) throw new Error('The worker lists index.html in a way that this test does not know.');
	await writeFile(worker, changed);
	return { dir, remove: () => rm(dir, { recursive: true }) };
}
