// The part of an archive that people and other tools read: every entity and record as plain JSON. Hearth itself never reads it.
import { collections, cycleEntity, journalRoot } from '$lib/model/schema';
import type { Collection } from '$lib/model/schema';
import { readRecord } from '$lib/plan';
import type { PlanDocument } from '$lib/plan';

const entities = collections.filter((collection): collection is Exclude<Collection, 'meta'> => collection !== 'meta');

export function readablePlan(
	space: { readonly id: string; readonly name: string },
	cycles: readonly { readonly id: string; readonly document: PlanDocument }[]
): unknown {
	return {
		about: 'A readable copy of the cycles in this archive. To open it in Hearth, open the whole archive.',
		space,
		cycles: cycles.map(({ id, document }) => ({
			id,
			meta: document.get('meta', cycleEntity) ?? null,
			...Object.fromEntries(
				entities.map((collection) => [collection, [...document.all(collection)].sort((a, b) => (a.id < b.id ? -1 : 1))])
			),
			journal: recordsOf(document)
		}))
	};
}

/** By key; whether their signatures are good is for the reader to check. */
function recordsOf(document: PlanDocument): Readonly<Record<string, unknown>> {
	const journal = document.doc.getMap(journalRoot);
	const records = [...journal.keys()].sort().flatMap((key) => {
		const record = readRecord(journal.get(key));
		return record && /^[A-Za-z0-9_-]{43}$/.test(key) ? [[key, record] as const] : [];
	});
	return Object.fromEntries(records);
}
