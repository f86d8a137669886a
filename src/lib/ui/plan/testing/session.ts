// A session in memory for tests: a real document and journal, nothing kept on a disk, nobody else in the room.
import { LivePlan, LiveRoom, notesInMemory, PrivateNotes } from '$lib/live';
import type { Change, Command, FoundCycle, Session } from '$lib/live';
import { refused } from '$lib/model/result';
import type { Result } from '$lib/model/result';
import { createSubscriber } from 'svelte/reactivity';

/** The part of plan/testing's Member that a session stands on. */
interface MemberLike {
	readonly person: string;
	readonly device: { readonly device: string };
	readonly space: string;
	readonly cycle: string;
	now: number;
	readonly plan: ConstructorParameters<typeof LivePlan>[0];
	does<I>(command: Command<I>, input: I): Promise<Result<Change>>;
}

export class MemorySession implements Session {
	readonly space: string;
	readonly cycle: string;
	readonly me: string;
	readonly plan: LivePlan;
	readonly notes: PrivateNotes;
	readonly room = new LiveRoom(async () => refused('no-room-here'));
	readonly device: string;
	readonly questions = [];
	readonly saved = { kind: 'saved' } as const;
	readonly cycles = [];
	/** What otherCycles gives. */
	others: readonly FoundCycle[] = [];
	/** Milliseconds that each command takes, as signing does. */
	delay = 0;
	/** Commands that were run, by their names. */
	readonly ran: string[] = [];
	readonly #member: MemberLike;
	#queue: Promise<unknown> = Promise.resolve();
	readonly #steps: () => void;

	constructor(member: MemberLike) {
		this.#member = member;
		this.space = member.space;
		this.cycle = member.cycle;
		this.me = member.person;
		this.device = member.device.device;
		this.plan = new LivePlan(member.plan);
		this.notes = new PrivateNotes(notesInMemory(), member.space);
		this.#steps = createSubscriber((wake) => member.plan.document.onChange(wake));
	}

	get today(): string {
		return new Date(this.#member.now).toISOString().slice(0, 10);
	}

	get minute(): number {
		return Math.floor(this.#member.now / 60_000) * 60_000;
	}

	arrivedAt(): number | undefined {
		return undefined;
	}

	get canUndo(): boolean {
		this.#steps();
		return this.#member.plan.document.canUndo;
	}

	get canRedo(): boolean {
		this.#steps();
		return this.#member.plan.document.canRedo;
	}

	do<I>(command: Command<I>, input: I): Promise<Result<Change>> {
		this.ran.push(command.name);
		return this.#next(async () => {
			if (this.delay) await new Promise((done) => setTimeout(done, this.delay));
			return this.#member.does(command, input);
		});
	}

	async otherCycles(): Promise<readonly FoundCycle[]> {
		return this.others;
	}

	undo(change?: Change): Promise<void> {
		return this.#next(async () => void this.#member.plan.document.undo(change));
	}

	redo(): Promise<void> {
		return this.#next(async () => void this.#member.plan.document.redo());
	}

	async retrySaving(): Promise<void> {}

	/** When all that was asked for is done. */
	async settled(): Promise<void> {
		await this.#queue;
	}

	#next<T>(task: () => Promise<T>): Promise<T> {
		const run = this.#queue.then(task);
		this.#queue = run.catch(() => undefined);
		return run;
	}
}
