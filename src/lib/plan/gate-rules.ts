// What the plan's documents look like from outside, for whoever has to look into an update before it is applied.
import { reservedKeys } from '$lib/model/field';
import { limits } from '$lib/model/limits';
import { collections, journalRoot } from '$lib/model/schema';

export interface PlanGateRules {
	/** Every root is a map: of entities, or (the journal) of records. */
	readonly roots: ReadonlySet<string>;
	/** UTF-16 units of one string that is written at once. */
	readonly longestText: number;
	/** Characters of a key of a map, in the document and in a JSON value. */
	readonly longestKey: number;
	/** Levels of a JSON value below its outermost: a record's body, its material, the material's fields … */
	readonly jsonDepth: number;
	/** Values, of all levels, in one JSON value. */
	readonly jsonValues: number;
	/** Keys that are never taken, wherever they stand. */
	readonly bannedKeys: ReadonlySet<string>;
}

export const gateRules: PlanGateRules = {
	roots: new Set([...collections, journalRoot]),
	longestText: limits.text,
	longestKey: limits.id,
	jsonDepth: limits.depth,
	jsonValues: limits.values,
	bannedKeys: reservedKeys
};
