// Document and journal of one cycle as one thing, and the words in which the rest of the house asks about it.
import type { Collection, Entity } from '$lib/model/schema';
import type { PlanReader } from './change';
import type { Journal } from './journal/journal';
import { byTime } from './journal/record';
import type { JournalRecord } from './journal/record';
import { isRevision, materialIn } from './material';
import type { OnRecord } from './material';
import type { PlanDocument } from './plan-document';

export class Plan implements PlanReader {
	constructor(
		readonly document: PlanDocument,
		readonly journal: Journal
	) {}

	get<C extends Collection>(collection: C, id: string | null): Entity<C> | undefined {
		return this.document.get(collection, id);
	}

	all<C extends Collection>(collection: C): readonly Entity<C>[] {
		return this.document.all(collection);
	}

	record(key: string): JournalRecord | undefined {
		return this.journal.record(key);
	}

	hasSaid(person: string, kind: string, about: string): boolean {
		return this.journal.about(about).some((record) => record.kind === kind && record.person === person);
	}

	onRecord(id: string): OnRecord {
		const records = this.journal.about(id).filter(({ about }) => about[0] === id);
		const revisions = this.revisions(id);
		const followed = new Set(revisions.flatMap(({ body }) => (Array.isArray(body.parents) ? body.parents : [])));
		const keyResult = this.get('keyResults', id);
		const objective = keyResult ? keyResult.objective : id;
		const state = this.get('objectives', objective)?.state ?? 'draft';
		return {
			told: !['idea', 'draft'].includes(state) && objective !== null && this.revisions(objective).length > 0,
			material: records.map(materialIn).findLast((material) => material !== undefined),
			heads: revisions.map((record) => this.journal.keyOf(record)).filter((key) => !followed.has(key))
		};
	}

	/** Publications and material changes of one objective or key result, oldest first. */
	revisions(id: string): readonly JournalRecord[] {
		return this.journal.about(id).filter((record) => record.about[0] === id && isRevision(record));
	}

	/** What happened to an entity, newest first. */
	history(id: string): readonly JournalRecord[] {
		return [...this.journal.about(id)].sort((a, b) => byTime(b, a));
	}

	close(): void {
		this.document.close();
	}
}
