// The plan as components see it: every read is a signal of just what was read, and a change wakes just what it touched.
import type { Collection, Entity, TextFieldOf } from '$lib/model/schema';
import { successors } from '$lib/plan';
import type { JournalRecord, Plan, Successor, TextHandle, Touched } from '$lib/plan';
import { Group, groupings } from './groups';
import type { Grouped, GroupName } from './groups';
import { Signals } from './watched';

export class LivePlan {
	readonly #plan: Plan;
	readonly #signals = new Signals();
	readonly #groups = new Map<GroupName, Group>();
	readonly #stops: (() => void)[];
	#quiet = false;
	/** Changes of which the page has not heard yet. */
	#held: Touched[] = [];

	constructor(plan: Plan) {
		this.#plan = plan;
		this.#stops = [plan.document.onChange(this.#changed), plan.journal.onChange(() => this.#signals.wake('journal'))];
	}

	/** A frozen record, alive or not; undefined where there is none. */
	get<C extends Collection>(collection: C, id: string | null | undefined): Entity<C> | undefined {
		if (id === null || id === undefined) return undefined;
		this.#signals.listen(`${collection}/${id}`);
		return this.#plan.get(collection, id);
	}

	/** All that are alive, in no order. Wakes at every change of the collection: for small ones (people, teams). */
	all<C extends Collection>(collection: C): readonly Entity<C>[] {
		this.#signals.listen(collection);
		return this.#plan.all(collection);
	}

	/** All that were removed, in no order. Wakes at every change of the collection. */
	removed<C extends Collection>(collection: C): readonly Entity<C>[] {
		this.#signals.listen(collection);
		return this.#plan.document.removed(collection);
	}

	/** Ids of a list, in order. Wakes only when an id comes, goes or moves. */
	ids(name: GroupName, list: string | null): readonly string[] {
		this.#signals.listen(`${name}:${list ?? ''}`);
		return this.#group(name).ids(list ?? '');
	}

	/** How many a list has, as it is now: for sums over all lists, which must not watch each of them. */
	count(name: GroupName, list: string | null): number {
		return this.#group(name).count(list ?? '');
	}

	/** The same as it is now: for what is worked out in an idle moment, and watches nothing. */
	idsNow(name: GroupName, list: string | null): readonly string[] {
		return this.#group(name).ids(list ?? '');
	}

	/** The lists that have something in them, as it is now; '' is that of none. */
	lists(name: GroupName): readonly string[] {
		return this.#group(name).lists();
	}

	/** Ids of all that is in some list, as it is now: without their words, which take a library's opening long to read. */
	filed(name: GroupName): readonly string[] {
		return [...this.#group(name).filed()];
	}

	/** The entities of a list, in order. Wakes when one of them changes. */
	list<G extends GroupName>(name: G, list: string | null): readonly Grouped<G>[] {
		return this.ids(name, list).flatMap((id) => (this.get(groupings[name].in, id) as Grouped<G> | undefined) ?? []);
	}

	text<C extends Collection>(collection: C, id: string, field: TextFieldOf<C>): TextHandle | undefined {
		return this.#plan.document.text(collection, id, field);
	}

	/** What is on record of an entity, newest first. */
	history(id: string): readonly JournalRecord[] {
		this.#signals.listen('journal');
		return this.#plan.history(id);
	}

	/** Cycles that were opened after this one, on any device. */
	successors(): readonly Successor[] {
		this.#signals.listen('journal');
		return successors(this.#plan);
	}

	/** Wakes at every change of the journal; then anything may be asked of `plan`. */
	get journal(): Plan['journal'] {
		this.#signals.listen('journal');
		return this.#plan.journal;
	}

	/** Runs what writes. Disk and peers have it at once, and so has whoever asks; signals wake when `later` runs what it is given. */
	quietly(write: () => void, later: (wake: () => void) => void): void {
		this.#quiet = true;
		try {
			write();
		} finally {
			this.#quiet = false;
		}
		if (this.#held.length) later(this.#wakeHeld);
	}

	/** The plan itself, unwatched: for what runs once, on a click. */
	get now(): Plan {
		return this.#plan;
	}

	/** How many things the page is looking at; for tests. */
	get watchers(): number {
		return this.#signals.size;
	}

	close(): void {
		for (const stop of this.#stops) stop();
		this.#groups.clear();
	}

	#group(name: GroupName): Group {
		let group = this.#groups.get(name);
		if (!group) {
			group = new Group(this.#plan.document, name);
			this.#groups.set(name, group);
		}
		return group;
	}

	readonly #wakeHeld = (): void => {
		const held = this.#held;
		this.#held = [];
		for (const touched of held) this.#wake(touched);
	};

	readonly #changed = (touched: Touched): void => {
		if (this.#quiet) this.#held.push(touched);
		else this.#wake(touched);
	};

	#wake({ entities }: Touched): void {
		for (const [collection, ids] of entities) {
			for (const [name, group] of this.#groups) {
				if (groupings[name].in !== collection) continue;
				for (const list of group.refresh(ids)) this.#signals.wake(`${name}:${list}`);
			}
			for (const id of ids) this.#signals.wake(`${collection}/${id}`);
			this.#signals.wake(collection);
		}
	}
}
