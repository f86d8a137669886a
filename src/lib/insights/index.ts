// The door of the figures: pure functions of the plan, the records and now, the same on every peer.
import type { LinkEcho, Fidelity } from './echoes';
import type { Facts, Ratio } from './facts';
import { Figures } from './figures';
import type { Flow } from './flow';
import type { PathFidelity } from './paths';
import type { Recall } from './recall';
import type { Signal } from './signal';

export { Figures } from './figures';
export { fewest } from './facts';
export type { Deed, Facts, PlanSlice, Ratio } from './facts';
export type { Echo, Fidelity, LinkEcho } from './echoes';
export { counts } from './ledger';
export { worth } from './echoes';
export type { Flow, Hop, Speed } from './flow';
export type { PathFidelity } from './paths';
export type { Recall, RecallLevel } from './recall';
export type { Direction, Recipient, Rewording, Signal, SignalKind } from './signal';
export { workingMinutes } from './working-time';

const known = new WeakMap<Facts, Figures>();

/** The figures of these facts, folded once for each object; they must not change afterwards. */
export function figuresOf(facts: Facts): Figures {
	let figures = known.get(facts);
	if (!figures) {
		figures = new Figures(facts);
		figures.take(facts.records);
		figures.tick(facts.now);
		known.set(facts, figures);
	}
	return figures;
}

/** Everything that had to be heard by others, newest first: who, what before and after, for whom. Method A1. */
export const signalsOf = (facts: Facts): readonly Signal[] => figuresOf(facts).signals();

/** Signals of the last `sinceMs` milliseconds, newest first. */
export const recentSignals = (facts: Facts, sinceMs: number): Signal[] => since(signalsOf(facts), facts.now - sinceMs);

/** What this person has neither acknowledged nor, where it came up, seen answered; newest first. Method A1. */
export const pendingFor = (facts: Facts, person: string): Signal[] => figuresOf(facts).pendingFor(person);

/** Speed in working minutes, per hop and end to end, with open ones at their age; counts only below four people. Method A1. */
export const flowOf = (facts: Facts): Flow => figuresOf(facts).flow();

/** Links pinned to the current revision, of all accepted links, with the ids of those that are not. Method A1. */
export const freshShare = (facts: Facts): Ratio & { readonly stale: readonly string[] } =>
	figuresOf(facts).freshShare();

/** The newest echo across every accepted link. Method A2. */
export const echoesOf = (facts: Facts): LinkEcho[] => figuresOf(facts).echoes();

/** The answer to the fresh echo across a link, 0..1, else undefined: unknown. Method A2. */
export const edgeFidelity = (facts: Facts, link: string): number | undefined => figuresOf(facts).echo(link).fidelity;

/** The product along every way from a root down to this objective; undefined where it serves nothing. Method A2. */
export const pathFidelity = (facts: Facts, objective: string): PathFidelity | undefined =>
	figuresOf(facts).pathFidelity(objective);

/** Mean of the fresh answers together with how many links have one. Method A2. */
export const fidelityOf = (facts: Facts): Fidelity => figuresOf(facts).fidelity();

/** One round of “What did we hear?”: recall by level, from four answers on. Method A2. */
export const recallOf = (facts: Facts, hearing: string): Recall => figuresOf(facts).recall(hearing);

const since = (signals: readonly Signal[], at: number): Signal[] => signals.filter((signal) => signal.at >= at);
