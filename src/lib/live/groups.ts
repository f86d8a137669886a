// Which entities belong to which: lists by team, by objective, by whatever they are about, kept by the ids a change touched.
import { byOrder } from '$lib/model/order';
import type { Collection, Entity } from '$lib/model/schema';
import type { PlanDocument } from '$lib/plan';

interface Grouping<C extends Collection> {
	readonly in: C;
	/** Ids under which an entity is found; '' stands for none. */
	readonly under: (entity: Entity<C>) => readonly (string | null)[];
	readonly compare: (a: Entity<C>, b: Entity<C>) => number;
}

const grouping = <C extends Collection>(
	collection: C,
	under: Grouping<C>['under'],
	compare: Grouping<C>['compare']
): Grouping<C> => ({ in: collection, under, compare });

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const byInstant = (a: { at: number | null; id: string }, b: { at: number | null; id: string }) =>
	(a.at ?? 0) - (b.at ?? 0) || byId(a, b);
const byDay = (a: { on: string | null; id: string }, b: { on: string | null; id: string }) =>
	(a.on ?? '') < (b.on ?? '') ? -1 : (a.on ?? '') > (b.on ?? '') ? 1 : byId(a, b);

export const groupings = {
	objectivesOfTeam: grouping('objectives', ({ team }) => [team], byOrder),
	keyResultsOf: grouping('keyResults', ({ objective }) => [objective], byOrder),
	milestonesOf: grouping('milestones', ({ keyResult }) => [keyResult], byOrder),
	initiativesOf: grouping('initiatives', ({ keyResult }) => [keyResult], byOrder),
	checkpointsOf: grouping('checkpoints', ({ keyResult }) => [keyResult], byDay),
	assumptionsOf: grouping('assumptions', ({ objective }) => [objective], byOrder),
	coOwnersOf: grouping('coOwners', ({ objective }) => [objective], byId),
	commentsOn: grouping('comments', ({ on }) => [on], byInstant),
	helpOn: grouping('helpRequests', ({ on }) => [on], byInstant),
	linksAt: grouping('links', ({ from, to }) => (from === to ? [from] : [from, to]), byId),
	membersOf: grouping('memberships', ({ team }) => [team], byId),
	awayOf: grouping('awayDays', ({ person }) => [person], byId)
} as const;

export type GroupName = keyof typeof groupings;
export type Grouped<G extends GroupName> = (typeof groupings)[G] extends Grouping<infer C> ? Entity<C> : never;

const same = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((id, at) => id === b[at]);

/** One grouping over one document. */
export class Group {
	readonly #document: PlanDocument;
	readonly #grouping: Grouping<Collection>;
	readonly #members = new Map<string, Set<string>>();
	readonly #under = new Map<string, readonly string[]>();
	readonly #sorted = new Map<string, readonly string[]>();

	constructor(document: PlanDocument, name: GroupName) {
		this.#document = document;
		this.#grouping = groupings[name] as unknown as Grouping<Collection>;
		for (const { id } of document.all(this.#grouping.in)) this.#file(id);
	}

	ids(list: string): readonly string[] {
		let sorted = this.#sorted.get(list);
		if (!sorted) {
			sorted = this.#sort(list);
			this.#sorted.set(list, sorted);
		}
		return sorted;
	}

	/** Files these entities anew; the lists that look different now. */
	refresh(ids: Iterable<string>): string[] {
		const lists = new Set<string>();
		for (const id of ids) {
			for (const list of this.#under.get(id) ?? []) lists.add(list);
			this.#file(id);
			for (const list of this.#under.get(id) ?? []) lists.add(list);
		}
		return [...lists].filter((list) => {
			const before = this.#sorted.get(list);
			if (!before) return true;
			const after = this.#sort(list);
			if (same(before, after)) return false;
			this.#sorted.set(list, after);
			return true;
		});
	}

	#file(id: string): void {
		const entity = this.#document.get(this.#grouping.in, id);
		const now = entity?.alive ? this.#grouping.under(entity).map((list) => list ?? '') : [];
		for (const list of this.#under.get(id) ?? []) if (!now.includes(list)) this.#members.get(list)?.delete(id);
		for (const list of now) {
			const members = this.#members.get(list);
			if (members) members.add(id);
			else this.#members.set(list, new Set([id]));
		}
		if (now.length) this.#under.set(id, now);
		else this.#under.delete(id);
	}

	#sort(list: string): readonly string[] {
		const entities = [...(this.#members.get(list) ?? [])].flatMap(
			(id) => this.#document.get(this.#grouping.in, id) ?? []
		);
		return Object.freeze(entities.sort(this.#grouping.compare).map(({ id }) => id));
	}
}
