// What the plan's documents look like from outside, and how much of one is taken in at once.
import { reservedKeys } from '$lib/model/field';
import { limits } from '$lib/model/limits';
import { collections, journalRoot } from '$lib/model/schema';

/** What every update must keep to, whoever brings it. */
export const gateRules: {
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
	/** Yjs counts in 31 bits; beyond this an attacker aims at the overflow. */
	readonly clock: number;
	/** Units of one struct. */
	readonly structLength: number;
} = {
	roots: new Set([...collections, journalRoot]),
	longestText: limits.text,
	longestKey: limits.id,
	jsonDepth: limits.depth,
	jsonValues: limits.values,
	bannedKeys: reservedKeys,
	clock: 0x3fffffff,
	structLength: 1 << 24
};

/** How much may come at once, and in which encoding: this is what tells a file from a peer. */
export interface GateLimits {
	readonly encoding: 'v1' | 'v2';
	readonly bytes: number;
	readonly structs: number;
}

/** A whole cycle from a file: above what the largest of the design size comes to, many times over. */
export const fileLimits: GateLimits = { encoding: 'v2', bytes: 512 << 20, structs: 4_000_000 };
