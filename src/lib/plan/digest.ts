// A fingerprint of the whole plan: two replicas that agree have the same one.
import { collections, journalRoot } from '$lib/model/schema';
import { canonical } from './journal/canonical';
import type { Json } from './journal/canonical';
import type { PlanDocument } from './plan-document';

/** The canonical state as text: every entity with every field, in order of id, and the keys of the journal. */
export function canonicalState(document: PlanDocument): string {
	const state: Record<string, Json> = {};
	for (const collection of collections) {
		const ids = [...document.doc.getMap(collection).keys()].sort();
		state[collection] = ids.flatMap((id) => {
			const entity = document.get(collection, id);
			return entity ? [entity as unknown as { [key: string]: Json }] : [];
		});
	}
	state[journalRoot] = [...document.doc.getMap(journalRoot).keys()].sort();
	return canonical(state);
}
