// A small house for tests of figures: a plan as a table of entities, records by hand, a clock that is told.
import { schema } from '$lib/model/schema';
import type { Collection, Entity, Values } from '$lib/model/schema';
import type { Deed, Facts, PlanSlice } from './facts';

/** 2027-03-01, a Monday, at midnight UTC. */
export const monday = 1_803_859_200_000;
export const minutes = 60_000;
export const hours = 60 * minutes;
export const days = 24 * hours;
/** The Friday before, on which everything is published. */
export const published = monday - 3 * days;

export class House implements PlanSlice {
	readonly #entities = new Map<Collection, Map<string, Entity<Collection>>>();
	readonly records: Deed[] = [];
	now = monday + 14 * days;

	put<C extends Collection>(collection: C, id: string, values: Values<C> & { readonly alive?: boolean } = {}): void {
		const table = this.#entities.get(collection) ?? new Map<string, Entity<Collection>>();
		const fields = Object.entries(schema[collection]).map(([name, field]) => [
			name,
			field.kind === 'text' ? '' : field.read(undefined)
		]);
		const before = table.get(id) ?? { ...Object.fromEntries(fields), alive: true };
		table.set(id, Object.freeze({ ...before, ...values, id }) as unknown as Entity<Collection>);
		this.#entities.set(collection, table);
	}

	get<C extends Collection>(collection: C, id: string | null): Entity<C> | undefined {
		return this.#entities.get(collection)?.get(id ?? '') as Entity<C> | undefined;
	}

	all<C extends Collection>(collection: C): readonly Entity<C>[] {
		return [...(this.#entities.get(collection)?.values() ?? [])].filter(({ alive }) => alive) as unknown as Entity<C>[];
	}

	/** Puts a record on file; its key. */
	did(person: string, at: number, kind: string, about: readonly string[], body: Deed['body'] = {}): string {
		const seq = this.records.filter((deed) => deed.person === person).length + 1;
		const key = `${kind}-${person}-${seq}`;
		this.records.push({ key, kind, about, body, person, device: `device-${person}`, seq, at });
		return key;
	}

	facts(changes: Partial<Facts> = {}): Facts {
		return {
			get: (collection, id) => this.get(collection, id),
			all: (collection) => this.all(collection),
			records: this.records,
			now: this.now,
			...changes
		};
	}
}

/**
 * Three levels: Harbour (Ana leads) over Pier (Bo) over Kiosk (Cy), with Dee in Pier and Eve in Harbour. Bo's `dry` serves
 * Ana's `calm`, Cy's `tea` serves `dry`; all published on the Friday before.
 */
export function harbour(): House {
	const house = new House();
	for (const person of ['ana', 'bo', 'cy', 'dee', 'eve']) house.put('people', person, { name: person });
	house.put('teams', 'harbour', { lead: 'ana' });
	house.put('teams', 'pier', { lead: 'bo', parent: 'harbour' });
	house.put('teams', 'kiosk', { lead: 'cy', parent: 'pier' });
	house.put('memberships', 'm1', { team: 'pier', person: 'dee' });
	house.put('memberships', 'm2', { team: 'harbour', person: 'eve' });
	for (const [id, team, owner, title] of [
		['calm', 'harbour', 'ana', 'Calm ferries'],
		['dry', 'pier', 'bo', 'Dry feet'],
		['tea', 'kiosk', 'cy', 'Hot tea']
	] as const) {
		house.put('objectives', id, { team, owner, title, state: 'published' });
		house.did(owner, published, 'published', [id], { material: wording(house, id), parents: [] });
	}
	house.put('keyResults', 'late', { objective: 'dry', owner: 'dee', title: 'Late boats' });
	for (const [id, from, to] of [
		['dry>calm', 'dry', 'calm'],
		['tea>dry', 'tea', 'dry']
	] as const) {
		const pinned = `published-${house.get('objectives', to)?.owner ?? ''}-1`;
		house.put('links', id, { from, to, kind: 'serves', state: 'accepted', pinned });
	}
	return house;
}

const wording = (house: House, id: string) => {
	const { title = '', why = '', owner = null, state = 'published' } = house.get('objectives', id) ?? {};
	return { title, why, owner, state };
};

/** Somebody rewords an objective that is published; the key of the revision. */
export function rewords(house: House, person: string, at: number, id: string, values: Values<'objectives'>): string {
	house.put('objectives', id, values);
	const revisions = house.records.filter(({ about, kind }) => about[0] === id && /published|changed/.test(kind));
	const parents = revisions.length ? [revisions.at(-1)?.key ?? ''] : [];
	return house.did(person, at, 'changed', [id], { material: wording(house, id), parents });
}
