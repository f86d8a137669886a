// What a publication fixes: the full text of an objective or key result as it then was.
import type { Entity } from '$lib/model/schema';
import type { Body, JournalRecord, RecordDraft } from './journal/record';

/** Fields kept in a record, and of those the ones whose change is worth telling others of once published. */
const kept = {
	objectives: ['title', 'why', 'note', 'team', 'owner', 'proposer', 'nature', 'kind', 'state'],
	keyResults: ['title', 'note', 'objective', 'owner', 'type', 'from', 'to', 'low', 'high', 'unit', 'due', 'dropped']
} as const;
const telling = {
	objectives: ['title', 'why', 'owner', 'state'],
	keyResults: ['title', 'objective', 'owner', 'type', 'from', 'to', 'low', 'high', 'unit', 'dropped']
} as const;

export type Published = keyof typeof kept;

export const keptFields = (collection: Published): readonly string[] => kept[collection];

/** The fields that a revision carries, as JSON. */
export function materialOf(collection: Published, entity: Entity<Published>): Body {
	const fields = entity as unknown as Record<string, Body[string]>;
	return Object.fromEntries(kept[collection].map((name) => [name, fields[name] ?? null]));
}

export const tellsOthers = (collection: Published, before: Body, after: Body): boolean =>
	telling[collection].some((name) => (before[name] ?? null) !== (after[name] ?? null));

export const sameMaterial = (collection: Published, before: Body, after: Body): boolean =>
	kept[collection].every((name) => (before[name] ?? null) === (after[name] ?? null));

/** The material that a record carries, if it is one of those that do. */
export function materialIn(record: JournalRecord): Body | undefined {
	const { material } = record.body;
	return typeof material === 'object' && material !== null && !Array.isArray(material) ? (material as Body) : undefined;
}

const revisionKinds: readonly string[] = ['published', 'changed', 'dropped', 'closed'];

/** Publications and material changes; their key in the journal is the id of the revision. */
export const isRevision = (record: JournalRecord): boolean => revisionKinds.includes(record.kind);

/** What is on record of an entity: the last material, and the revisions that nothing has followed yet. */
export interface OnRecord {
	readonly material: Body | undefined;
	/** Keys of the newest revisions: one, or several where people published apart; none before publication. */
	readonly heads: readonly string[];
	/** Whether the objective that it is, or stands in, is published: from then on others hear what joins it and what leaves it. */
	readonly told: boolean;
}

/** Nothing yet: it is new. */
export const unrecorded = ({ told }: Pick<OnRecord, 'told'>): OnRecord => ({ material: undefined, heads: [], told });

/** Drafts the record of an edit: `changed` where others have to be told, `edited` where not, nothing where all is the same. */
export function recordOfEdit(
	collection: Published,
	after: Entity<Published>,
	onRecord: OnRecord,
	fields?: readonly string[]
): RecordDraft[] {
	const material = materialOf(collection, after);
	const before = onRecord.material;
	if (before && sameMaterial(collection, before, material)) return [];
	// A key result joins what is published as soon as it says something.
	const joins = collection === 'keyResults' && onRecord.told && after.title.trim() !== '';
	const told = (onRecord.heads.length > 0 || joins) && tellsOthers(collection, before ?? {}, material);
	return [
		{
			kind: told ? 'changed' : 'edited',
			about: [after.id],
			body: { material, ...(told ? { parents: onRecord.heads } : {}), ...(fields ? { fields } : {}) }
		}
	];
}

/** Drafts the record of taking away what others have been told of. */
export function recordOfLeaving(
	collection: Published,
	before: Entity<Published>,
	{ heads, told }: OnRecord
): RecordDraft[] {
	if (!told || !heads.length) return [];
	const gone: Body = collection === 'objectives' ? { state: 'dropped' } : { dropped: true };
	const material = { ...materialOf(collection, before), ...gone };
	return [{ kind: 'changed', about: [before.id], body: { material, parents: heads } }];
}
