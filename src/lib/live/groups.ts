// Which entities belong to which: lists by team, by objective, by whatever they are about, kept by the ids a change touched.
import { byOrder } from '$lib/model/order';
import type { Collection, Entity } from '$lib/model/schema';
import type { PlanDocument } from '$lib/plan';

type Part<C extends Collection, F extends keyof Entity<C>> = Pick<Entity<C>, F | 'id' | 'alive'>;

interface Grouping<C extends Collection, F extends keyof Entity<C> = keyof Entity<C>> {
	readonly in: C;
	/** The fields that decide: a library has thousands of entities, and their words are not asked for. */
	readonly fields: readonly F[];
	/** Ids under which an entity is found; '' stands for none. */
	readonly under: (entity: Part<C, F>) => readonly (string | null)[];
	readonly compare: (a: Part<C, F>, b: Part<C, F>) => number;
}

const grouping = <C extends Collection, F extends keyof Entity<C>>(
	collection: C,
	fields: readonly F[],
	under: Grouping<C, F>['under'],
	compare: Grouping<C, F>['compare']
): Grouping<C, F> => ({ in: collection, fields, under, compare });

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const byInstant = (a: { at: number | null; id: string }, b: { at: number | null; id: string }) =>
	(a.at ?? 0) - (b.at ?? 0) || byId(a, b);
const byDay = (a: { on: string | null; id: string }, b: { on: string | null; id: string }) =>
	(a.on ?? '') < (b.on ?? '') ? -1 : (a.on ?? '') > (b.on ?? '') ? 1 : byId(a, b);

export const groupings = {
	objectivesOfTeam: grouping('objectives', ['team', 'order'], ({ team }) => [team], byOrder),
	/** Of one owner, co-owner. */
	objectivesOwnedBy: grouping('objectives', ['owner', 'order'], ({ owner }) => [owner], byOrder),
	keyResultsOwnedBy: grouping('keyResults', ['owner', 'order'], ({ owner }) => [owner], byOrder),
	coOwnedBy: grouping('coOwners', ['person'], ({ person }) => [person], byId),
	keyResultsOf: grouping('keyResults', ['objective', 'order'], ({ objective }) => [objective], byOrder),
	milestonesOf: grouping('milestones', ['keyResult', 'order'], ({ keyResult }) => [keyResult], byOrder),
	initiativesOf: grouping('initiatives', ['keyResult', 'order'], ({ keyResult }) => [keyResult], byOrder),
	checkpointsOf: grouping('checkpoints', ['keyResult', 'on'], ({ keyResult }) => [keyResult], byDay),
	assumptionsOf: grouping('assumptions', ['objective', 'order'], ({ objective }) => [objective], byOrder),
	coOwnersOf: grouping('coOwners', ['objective'], ({ objective }) => [objective], byId),
	commentsOn: grouping('comments', ['on', 'at'], ({ on }) => [on], byInstant),
	helpOn: grouping('helpRequests', ['on', 'at'], ({ on }) => [on], byInstant),
	blockersOn: grouping('blockers', ['keyResult', 'at'], ({ keyResult }) => [keyResult], byInstant),
	offersTo: grouping('offers', ['to', 'at'], ({ to }) => [to], byInstant),
	meaningsOn: grouping('meanings', ['on'], ({ on }) => [on], byId),
	linksAt: grouping('links', ['from', 'to'], ({ from, to }) => (from === to ? [from] : [from, to]), byId),
	membersOf: grouping('memberships', ['team'], ({ team }) => [team], byId),
	awayOf: grouping('awayDays', ['person'], ({ person }) => [person], byId)
} as const;

export type GroupName = keyof typeof groupings;
export type Grouped<G extends GroupName> = Entity<(typeof groupings)[G]['in']>;

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
		for (const id of document.ids(this.#grouping.in)) this.#file(id);
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

	/** How many are in a list. */
	count(list: string): number {
		return this.#members.get(list)?.size ?? 0;
	}

	/** The lists that have something in them. */
	lists(): string[] {
		return [...this.#members].flatMap(([list, members]) => (members.size ? [list] : []));
	}

	/** Everything that is in some list. */
	filed(): Iterable<string> {
		return this.#under.keys();
	}

	#read(id: string) {
		return this.#document.part(this.#grouping.in, id, this.#grouping.fields);
	}

	#file(id: string): void {
		const entity = this.#read(id);
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
		const entities = [...(this.#members.get(list) ?? [])].flatMap((id) => this.#read(id) ?? []);
		return Object.freeze(entities.sort(this.#grouping.compare).map(({ id }) => id));
	}
}
