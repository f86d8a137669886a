// What the map knows of the plan: only the fields it draws, read in slices, then kept in step by the ids a change touched.
import type { LivePlan } from '$lib/live';
import type { Facts } from './graph';

type Plan = LivePlan['now'];
type Touched = Parameters<Parameters<Plan['document']['onChange']>[0]>[0];

const fields = {
	teams: ['name', 'parent', 'order'],
	objectives: ['title', 'team', 'owner', 'state', 'order'],
	keyResults: ['objective', 'type', 'from', 'to', 'low', 'high', 'current', 'dropped'],
	milestones: ['keyResult', 'done'],
	links: ['from', 'to', 'kind', 'state']
} as const;
type Read = keyof typeof fields;
const read = Object.keys(fields) as Read[];

export class PlanFacts {
	readonly #plan: Plan;
	readonly #rows: Record<Read, Map<string, unknown>> = {
		teams: new Map(),
		objectives: new Map(),
		keyResults: new Map(),
		milestones: new Map(),
		links: new Map()
	};
	readonly #fidelityOf: Facts['fidelityOf'];

	constructor(plan: Plan, fidelityOf: Facts['fidelityOf']) {
		this.#plan = plan;
		this.#fidelityOf = fidelityOf;
	}

	/** Reads everything, a row at a time; yields the share that is done. */
	*read(): Generator<number, void> {
		const ids = read.map((collection) => [collection, [...this.#plan.document.ids(collection)]] as const);
		const whole = ids.reduce((sum, [, list]) => sum + list.length, 0);
		let done = 0;
		for (const [collection, list] of ids)
			for (const id of list) {
				this.#take(collection, id);
				yield ++done / whole;
			}
	}

	/** Takes in what a change touched. False when nothing of it is on the map. */
	touch({ entities }: Touched): boolean {
		let own = false;
		for (const [collection, ids] of entities) {
			if (!(collection in fields)) continue;
			own = true;
			for (const id of ids) this.#take(collection as Read, id);
		}
		return own;
	}

	get facts(): Facts {
		const rows = <K extends keyof Facts & Read>(collection: K) =>
			this.#rows[collection].values() as unknown as Facts[K];
		return {
			teams: rows('teams'),
			objectives: rows('objectives'),
			keyResults: rows('keyResults'),
			milestones: rows('milestones'),
			links: rows('links'),
			fidelityOf: this.#fidelityOf
		};
	}

	#take(collection: Read, id: string): void {
		const row = this.#plan.document.part(collection, id, fields[collection] as never) as
			{ readonly alive: boolean } | undefined;
		if (!row?.alive) return void this.#rows[collection].delete(id);
		this.#rows[collection].set(id, row);
	}
}
