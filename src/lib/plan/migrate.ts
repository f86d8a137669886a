// Brings a document of an older schema up to this one, and recognises one that a newer Hearth has written.
import type * as Y from 'yjs';
import { ok, refused } from '$lib/model/result';
import type { Result } from '$lib/model/result';
import { schemaVersion } from '$lib/model/schema';

/**
 * `steps[n]` leads from schema n to n + 1. It only adds, and doing it twice (two devices at once, or again after a
 * crash) changes nothing more.
 */
export type Steps = Readonly<Record<number, (doc: Y.Doc) => void>>;

const steps: Steps = {
	// Schema 2 has more collections, and records for the week. A build that does not know them must not open them.
	1: () => undefined
};

/** The schema number of a document, 0 where there is none yet. */
export function schemaOf(doc: Y.Doc): number {
	const schema = doc.getMap('meta').get('schema');
	return Number.isSafeInteger(schema) && (schema as number) > 0 ? (schema as number) : 0;
}

/** `empty` has no schema yet: nothing has been loaded, or what says so has not arrived. */
export type Age = 'empty' | 'older' | 'current' | 'newer';

export function ageOf(doc: Y.Doc, current = schemaVersion): Age {
	const schema = schemaOf(doc);
	if (schema === 0) return 'empty';
	return schema < current ? 'older' : schema > current ? 'newer' : 'current';
}

/** How many steps were taken; refused, with the document untouched, where a newer Hearth wrote it. Hold a Web Lock. */
export function migrate(doc: Y.Doc, current = schemaVersion, ways: Steps = steps): Result<number> {
	const age = ageOf(doc, current);
	if (age === 'newer') return refused('from-newer-version', { theirs: schemaOf(doc), ours: current });
	if (age !== 'older') return ok(0);
	const from = schemaOf(doc);
	doc.transact(() => {
		for (let schema = from; schema < current; schema++) ways[schema]?.(doc);
		doc.getMap('meta').set('schema', current);
	}, 'repair');
	return ok(current - from);
}
