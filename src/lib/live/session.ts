// One open cycle as the page has it: the plan to read, the one way to change it, and how things stand.
import { createContext } from 'svelte';
import type { Problem, Result } from '$lib/model/result';
import type { CycleWords } from '$lib/model/cycle-words';
import type { Change, Command } from '$lib/plan';
import type { LivePlan } from './live-plan';
import type { LiveRoom } from './live-room';
import type { PrivateNotes } from './private-notes';

export type SaveState =
	{ readonly kind: 'loading' | 'saving' | 'saved' } | { readonly kind: 'failed'; readonly problem: Problem };

export interface CycleSummary {
	readonly id: string;
	readonly name: string;
	readonly state: string;
}

/** Another cycle of the space on this device, by its words. */
export interface FoundCycle {
	readonly id: string;
	readonly name: string;
	readonly words: CycleWords;
}

/**
 * - `theirs`: a further device of the person listed; `instead`: it stands in for the one they had, which is lost;
 * - `another`: somebody else of that name; `nobody`: the door stays shut.
 */
export type DoorAnswer = 'theirs' | 'instead' | 'another' | 'nobody';

/** Somebody has come by an invitation, and only a person can say whose device it is. */
export interface DoorQuestion {
	/** What they call themselves. */
	readonly name: string;
	readonly device: string;
	/** The person listed, who has a device already. */
	readonly person: string;
	/** The one device that it could stand in for. */
	readonly instead: string | undefined;
	/** This very device was removed from the space. */
	readonly removed: boolean;
	answer(answer: DoorAnswer): void;
}

export interface Session {
	/** This device's id in every space. */
	readonly device: string;
	/** Signal: who waits at the door for an answer. */
	readonly questions: readonly DoorQuestion[];
	readonly space: string;
	readonly cycle: string;
	/** The person that this device speaks for. */
	readonly me: string;
	readonly plan: LivePlan;
	/** What I keep for myself in this space, on this device. */
	readonly notes: PrivateNotes;
	readonly room: LiveRoom;
	/** Signals. */
	readonly saved: SaveState;
	readonly today: string;
	/** Signal: epoch milliseconds by the room's clock, a whole minute. Every figure is told as of it. */
	readonly minute: number;
	readonly canUndo: boolean;
	readonly canRedo: boolean;
	/** Cycles of this space on this device, oldest first. */
	readonly cycles: readonly CycleSummary[];
	/** The words of the space's other cycles on this device, as they were stored when each was last open. */
	otherCycles(): Promise<readonly FoundCycle[]>;
	/** Runs a command: signs what goes on record, then writes all of it in one transaction. */
	do<I>(command: Command<I>, input: I): Promise<Result<Change>>;
	/** When a record of another device reached this one, epoch milliseconds by the room's clock. */
	arrivedAt(key: string): number | undefined;
	/** Takes back one's own last change, or this one where something has been done since. */
	undo(change?: Change): Promise<void>;
	redo(): Promise<void>;
	/** Tries to save again, after space was made. */
	retrySaving(): Promise<void>;
}

const [getSession, setSession] = createContext<Session>();
export { getSession, setSession };
