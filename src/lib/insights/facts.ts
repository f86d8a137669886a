// What every figure is a function of: the plan as it stands, what people did, and now.
import type { Collection, Entity } from '$lib/model/schema';

/** A record of the journal that counts, as plain data. A record that another one stands in for is left out by the caller. */
export interface Deed {
	readonly key: string;
	readonly kind: string;
	/** Ids of the entities it is about, the one it is of first. */
	readonly about: readonly string[];
	readonly body: Readonly<Record<string, unknown>>;
	readonly person: string;
	readonly device: string;
	/** Position in the chain of its device. */
	readonly seq: number;
	/** When it happened by the room's clock, epoch milliseconds. */
	readonly at: number;
}

/** The readers of a plan that figures need. */
export interface PlanSlice {
	get<C extends Collection>(collection: C, id: string | null): Entity<C> | undefined;
	/** Alive entities only, in no order. */
	all<C extends Collection>(collection: C): readonly Entity<C>[];
}

/** The records may stand in any order: no figure depends on when something arrived here. */
export interface Facts extends PlanSlice {
	readonly records: readonly Deed[];
	/** Epoch milliseconds by the room's clock. */
	readonly now: number;
}

/** A share with what it is made of; `of` may be 0, and then nothing is known. */
export interface Ratio {
	readonly count: number;
	readonly of: number;
}

/** Figures about people need so many of them; below, counts or a question stand in their place. Method, “Rules above all features”. */
export const fewest = 4;

/** By time, then device, position and key: one order on every peer. */
export const byTime = (a: Deed, b: Deed): number =>
	a.at - b.at || compare(a.device, b.device) || a.seq - b.seq || compare(a.key, b.key);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
