// The wordings that an objective or key result has had, as they were put on record.
import { happenedAt } from './journal/record';
import type { Body, RecordKind } from './journal/record';
import { materialIn } from './material';
import type { Plan } from './plan';

export interface Version {
	/** Key of its record in the journal. */
	readonly key: string;
	readonly kind: RecordKind;
	readonly person: string;
	/** By the room's clock, epoch milliseconds. */
	readonly at: number;
	/** The fields as they then were. */
	readonly material: Body;
}

/** Newest first; corrected records and those without the full text are left out. */
export function versions(plan: Plan, id: string): Version[] {
	return plan.journal
		.standing(plan.journal.about(id))
		.flatMap((record) => {
			const material = record.about[0] === id ? materialIn(record) : undefined;
			const { kind, person } = record;
			return material ? [{ key: plan.journal.keyOf(record), kind, person, at: happenedAt(record), material }] : [];
		})
		.reverse();
}
