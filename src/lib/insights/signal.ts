// The shape of a signal: what changed or went wrong, by whom, when, and who has to hear of it.
import type { PlanSlice } from './facts';
import type { Ledger, Material } from './ledger';
import type { Structure } from './structure';

export type Direction = 'down' | 'sideways' | 'up';

export interface Recipient {
	readonly person: string;
	readonly direction: Direction;
	/** Levels of teams between which it goes, 0 at the top. */
	readonly from: number;
	readonly to: number;
}

/** One entity as it was told last, and as it stands since; `before` is undefined where it is new. */
export interface Rewording {
	readonly id: string;
	readonly in: 'objectives' | 'keyResults';
	readonly before: Material | undefined;
	readonly after: Material;
	/** The telling fields that differ. */
	readonly fields: readonly string[];
}

export type SignalKind = 'changed' | 'dropped' | 'assumption-broken' | 'blocker-passed-up' | 'confidence-fell';

export interface Signal {
	/** Key of its first record: stays the same while the signal grows. */
	readonly id: string;
	readonly keys: readonly string[];
	/** Key of its last record: what a receipt or an answer is of. */
	readonly of: string;
	readonly kind: SignalKind;
	/** Goes up and wants an answer; else down and sideways, and wants a receipt. */
	readonly up: boolean;
	/** The objective, or the key result, assumption or blocker of that objective, that it is about. */
	readonly about: string;
	readonly objective: string;
	readonly by: string;
	/** When the last of it happened, epoch milliseconds. */
	readonly at: number;
	/** What was reworded or retargeted; of a fall, `before` and `after` carry `confidence`. Empty for other trouble. */
	readonly changes: readonly Rewording[];
	readonly audience: readonly Recipient[];
	/** When waiting for an answer ended without one: what stood in the way is gone. */
	readonly over: number | undefined;
}

export interface Reading {
	readonly plan: PlanSlice;
	readonly ledger: Ledger;
	readonly structure: Structure;
}

/** A signal before it is known who has to hear of it. */
export type Draft = Omit<Signal, 'audience'>;
