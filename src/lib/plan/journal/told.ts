// Records of a space that somebody has told outside a document: what is genuine among them, before any of it is let in.
import * as Y from 'yjs';
import { journalRoot } from '$lib/model/schema';
import { Journal } from './journal';
import type { Checker } from './journal';
import { spaceKinds } from './record';
import type { SignedRecord } from './signing';

/** Beyond so many nobody looks. */
const most = 20_000;

/**
 * Those of the space that are genuine and new, by what is known here together with what is told.
 * @param known genuine records of the space
 * @param told entries of key and record, from a stranger
 */
export async function genuineAmong(
	told: readonly unknown[],
	known: readonly SignedRecord[],
	{ space, cycle, checker }: { readonly space: string; readonly cycle: string; readonly checker: Checker }
): Promise<readonly SignedRecord[]> {
	const aside = new Y.Doc();
	const root = aside.getMap(journalRoot);
	aside.transact(() => {
		for (const entry of told.slice(0, most)) {
			if (!Array.isArray(entry) || typeof entry[0] !== 'string' || entry[0].length > 64) continue;
			root.set(entry[0], entry[1]);
		}
	});
	const journal = new Journal(aside, { space, cycle, checker, mirrored: known });
	const genuine = await journal.check();
	aside.destroy();
	return genuine.filter(({ record }) => spaceKinds.includes(record.kind));
}
