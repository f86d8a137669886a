// Looks into a cycle of an archive before anybody takes it in: can it be read, how much is in it, what would it change here?
import * as Y from 'yjs';
import { ok, refused } from '$lib/model/result';
import type { Result } from '$lib/model/result';
import { cycleEntity, journalRoot } from '$lib/model/schema';
import type { CycleMeta } from '$lib/model/schema';
import { ageOf, faultOfUpdate, PlanDocument, schemaOf } from '$lib/plan';
import { schemaVersion } from '$lib/model/schema';

const counted = ['objectives', 'keyResults', 'people', 'teams'] as const;
type Counted = (typeof counted)[number];

/** What taking it in would do to the plan that is here. */
export interface Difference {
	/** Would be there and are not now. */
	readonly added: readonly string[];
	/** Are there now and would read differently. */
	readonly changed: readonly string[];
	/** Are there now and would be gone, since they were removed in the file. */
	readonly removed: readonly string[];
}

export interface CycleCheck {
	readonly meta: CycleMeta;
	readonly counts: Readonly<Record<Counted | 'records', number>>;
	/** Only where a current plan was given. Ids. */
	readonly differences: Readonly<Record<Counted, Difference>> | undefined;
	/** Keys of records that are not here yet. */
	readonly newRecords: readonly string[] | undefined;
}

/**
 * `state` as `readArchive` gives it. What is fine here may be applied with `Y.applyUpdateV2(doc, state, 'import')`;
 * the signatures of its records are checked by the journal afterwards, as those of any peer.
 */
export function checkArchiveCycle(state: Uint8Array, current?: PlanDocument): Result<CycleCheck> {
	const fault = faultOfUpdate(state);
	if (fault) return refused('cycle-unreadable', { fault });
	const there = new PlanDocument();
	const merged = new PlanDocument();
	try {
		Y.applyUpdateV2(there.doc, state, 'import');
		if (there.doc.store.pendingStructs || there.doc.store.pendingDs) return refused('cycle-incomplete');
		if (ageOf(there.doc) === 'newer')
			return refused('from-newer-version', { theirs: schemaOf(there.doc), ours: schemaVersion });
		const meta = there.get('meta', cycleEntity);
		if (!meta || ageOf(there.doc) === 'empty') return refused('cycle-unreadable', { fault: 'no-cycle' });
		if (current) {
			Y.applyUpdateV2(merged.doc, Y.encodeStateAsUpdateV2(current.doc), 'storage');
			Y.applyUpdateV2(merged.doc, state, 'import');
		}
		const records = [...there.doc.getMap(journalRoot).keys()];
		const known = current?.doc.getMap(journalRoot);
		return ok({
			meta,
			counts: { ...byCollection((collection) => there.all(collection).length), records: records.length },
			differences: current && byCollection((collection) => difference(current, merged, collection)),
			newRecords: known && records.filter((key) => !known.has(key))
		});
	} catch {
		return refused('cycle-unreadable', { fault: 'malformed' });
	} finally {
		for (const document of [there, merged]) {
			document.close();
			document.doc.destroy();
		}
	}
}

const byCollection = <T>(value: (collection: Counted) => T): Record<Counted, T> =>
	Object.fromEntries(counted.map((collection) => [collection, value(collection)])) as Record<Counted, T>;

function difference(now: PlanDocument, then: PlanDocument, collection: Counted): Difference {
	const [before, after] = [now, then].map((document) => new Map(document.all(collection).map((row) => [row.id, row])));
	const added: string[] = [];
	const changed: string[] = [];
	for (const [id, row] of after ?? []) {
		const old = before?.get(id);
		if (!old) added.push(id);
		else if (JSON.stringify(old) !== JSON.stringify(row)) changed.push(id);
	}
	return { added, changed, removed: [...(before?.keys() ?? [])].filter((id) => !after?.has(id)) };
}
