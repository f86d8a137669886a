// Looks into a cycle of an archive before anybody takes it in: can it be read, how much is in it, what would it change here?
import * as Y from 'yjs';
import { ok, refused } from '$lib/model/result';
import type { Result } from '$lib/model/result';
import { cycleEntity, journalRoot } from '$lib/model/schema';
import type { CycleMeta } from '$lib/model/schema';
import { ageOf, faultOfUpdate, PlanDocument, schemaOf } from '$lib/plan';
import { schemaVersion } from '$lib/model/schema';
import type { ArchivedState } from './archive';
import { covers } from './vector';

const counted = ['objectives', 'keyResults', 'people', 'teams', 'comments', 'links'] as const;
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
	/** Of the cycle in the file; of a file of changes: as it would be here afterwards. */
	readonly counts: Readonly<Record<Counted | 'checkIns' | 'records', number>>;
	/** Only where a current plan was given. Ids. */
	readonly differences: Readonly<Record<Counted, Difference>> | undefined;
	/** Keys of records that are not here yet. */
	readonly newRecords: readonly string[] | undefined;
	/** What is to be merged: the state as it came, or, where a current plan was given, no more than is new to it (V2). */
	readonly news: Uint8Array;
}

/**
 * A cycle as `readArchive` gives it, and the plan that is here, if it is. What is fine may be merged; the signatures of
 * its records are checked by the journal afterwards, as those of any peer. Nothing is written to `current`.
 */
export function checkArchiveCycle(
	{ state, base, name = '', since = '' }: Pick<ArchivedState, 'state' | 'base' | 'since'> & { readonly name?: string },
	current?: PlanDocument
): Result<CycleCheck> {
	const fault = faultOfUpdate(state);
	if (fault) return refused('cycle-unreadable', { fault });
	if (base) {
		if (!current) return refused('changes-without-cycle', { name });
		const covered = covers(current.doc, base);
		if (covered === undefined) return refused('archive-damaged', { part: 'manifest.json' });
		if (!covered) return refused('changes-build-on-more', { name, since: since.slice(0, 10) });
	}
	const there = new PlanDocument();
	const merged = new PlanDocument();
	try {
		if (current) Y.applyUpdateV2(merged.doc, Y.encodeStateAsUpdateV2(current.doc), 'storage');
		// What only adds to this plan has no sense alone.
		const whole = base ? merged : there;
		Y.applyUpdateV2(whole.doc, state, 'import');
		if (whole.doc.store.pendingStructs || whole.doc.store.pendingDs)
			return base ? refused('changes-build-on-more', { name, since: since.slice(0, 10) }) : refused('cycle-incomplete');
		if (ageOf(whole.doc) === 'newer')
			return refused('from-newer-version', { theirs: schemaOf(whole.doc), ours: schemaVersion });
		const meta = whole.get('meta', cycleEntity);
		if (!meta || ageOf(whole.doc) === 'empty') return refused('cycle-unreadable', { fault: 'no-cycle' });
		if (current && !base) Y.applyUpdateV2(merged.doc, state, 'import');
		const journal = whole.doc.getMap(journalRoot);
		const records = [...journal.keys()];
		const known = current?.doc.getMap(journalRoot);
		return ok({
			meta,
			counts: {
				...byCollection((collection) => whole.all(collection).length),
				checkIns: records.filter((key) => (journal.get(key) as { kind?: unknown } | null)?.kind === 'checked-in')
					.length,
				records: records.length
			},
			differences: current && byCollection((collection) => difference(current, merged, collection)),
			newRecords: known && records.filter((key) => !known.has(key)),
			news: current ? Y.encodeStateAsUpdateV2(merged.doc, Y.encodeStateVector(current.doc)) : state
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
