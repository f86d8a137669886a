// What members tell of who belongs to the space, taken in one after the other; nothing else is taken in meanwhile.
import type { Roster } from '../trust/roster';
import type { Member } from './member';

export class ToldRecords {
	#taking: Promise<void> | undefined;

	constructor(
		private readonly roster: () => Roster | undefined,
		private readonly strike: (member: Member) => void
	) {}

	take(member: Member, body: Uint8Array): void {
		const roster = this.roster();
		if (!roster) return;
		if (!member.records.take()) return this.strike(member);
		const before = this.#taking ?? Promise.resolve();
		const taking = before.then(async () => {
			if ((await roster.take(body)) === undefined) this.strike(member);
		});
		this.#taking = taking;
		void taking.then(() => {
			if (this.#taking === taking) this.#taking = undefined;
		});
	}

	/** Nothing is taken in, to be passed on, while it is found out to whom it may be passed on. */
	whenTaken(run: () => void): void {
		if (this.#taking) void this.#taking.then(run);
		else run();
	}
}
