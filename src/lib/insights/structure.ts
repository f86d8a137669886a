// Who stands where: levels of teams, members, owners, and which objective is linked to which.
import { withoutCircles, forest } from '$lib/model/tree';
import type { Link } from '$lib/model/schema';
import type { PlanSlice } from './facts';

export interface Span {
	readonly from: string;
	readonly to: string;
}

/** The parts of a plan that decide who hears of what, read once. Teams, people, links and days off; no texts. */
export class Structure {
	readonly #plan: PlanSlice;
	readonly #levels: ReadonlyMap<string, number>;
	readonly #parents = new Map<string, string>();
	readonly #members = new Map<string, Set<string>>();
	readonly #coOwners = new Map<string, string[]>();
	readonly #away = new Map<string, Span[]>();
	readonly #linksAt = new Map<string, Link[]>();
	readonly accepted: readonly Link[];
	#serving: ReturnType<Structure['serving']> | undefined;

	constructor(plan: PlanSlice) {
		this.#plan = plan;
		const teams = plan.all('teams');
		const leveled = forest(teams, (a, b) => (a.id < b.id ? -1 : 1));
		this.#levels = new Map(leveled.map(({ node, level }) => [node.id, level]));
		for (const { id, parent } of teams) if (parent && this.level(id) > 0) this.#parents.set(id, parent);
		for (const { id, lead } of teams) if (lead) this.#join(id, lead);
		for (const { team, person } of plan.all('memberships')) if (team && person) this.#join(team, person);
		for (const { objective, person } of plan.all('coOwners'))
			if (objective && person) push(this.#coOwners, objective, person);
		for (const { person, from, to } of plan.all('awayDays'))
			if (person && from && to) push(this.#away, person, { from, to });
		const links = plan.all('links').filter(({ state, from, to }) => state === 'accepted' && from && to);
		this.accepted = links.sort((a, b) => (a.id < b.id ? -1 : 1));
		for (const link of this.accepted)
			for (const objective of new Set([this.objectiveOf(link.from), this.objectiveOf(link.to)]))
				if (objective) push(this.#linksAt, objective, link);
	}

	/** 0 for a team with none above it; what belongs to no team stands at the top. */
	level(team: string | null | undefined): number {
		return this.#levels.get(team ?? '') ?? 0;
	}

	get depth(): number {
		return Math.max(0, ...this.#levels.values());
	}

	parent(team: string | null | undefined): string | undefined {
		return this.#parents.get(team ?? '');
	}

	lead(team: string | null | undefined): string | null {
		return this.#plan.get('teams', team ?? null)?.lead ?? null;
	}

	/** Members of a team and whoever leads it. */
	members(team: string | null | undefined): ReadonlySet<string> {
		return this.#members.get(team ?? '') ?? new Set();
	}

	/** Accepted links with an end at this objective or at one of its key results. */
	linksAt(objective: string): readonly Link[] {
		return this.#linksAt.get(objective) ?? [];
	}

	awayDays(person: string): readonly Span[] {
		return this.#away.get(person) ?? [];
	}

	/** The objective that an objective or key result belongs to. */
	objectiveOf(id: string | null): string | undefined {
		const keyResult = this.#plan.get('keyResults', id);
		return (keyResult ? keyResult.objective : this.#plan.get('objectives', id)?.id) ?? undefined;
	}

	levelOf(objective: string | undefined): number {
		return this.level(this.#plan.get('objectives', objective ?? null)?.team);
	}

	/** Owner and co-owners of an objective or key result. */
	answerers(id: string | null): string[] {
		const keyResult = this.#plan.get('keyResults', id);
		const objective = this.#plan.get('objectives', keyResult ? keyResult.objective : id);
		const owner = keyResult ? keyResult.owner : objective?.owner;
		return [...(owner ? [owner] : []), ...(objective ? (this.#coOwners.get(objective.id) ?? []) : [])];
	}

	isHere(person: string): boolean {
		const entity = this.#plan.get('people', person);
		return entity === undefined || (entity.alive && !entity.former);
	}

	/** The links by which work serves work, between objectives and without circles. */
	serving(): readonly { readonly id: string; readonly from: string; readonly to: string }[] {
		if (this.#serving) return this.#serving;
		const edges = this.accepted.flatMap(({ id, kind, from, to }) => {
			const [below, above] = [this.objectiveOf(from), this.objectiveOf(to)];
			return kind === 'serves' && below && above && below !== above ? [{ id, from: below, to: above }] : [];
		});
		return (this.#serving = withoutCircles(edges).kept);
	}

	#join(team: string, person: string): void {
		const members = this.#members.get(team);
		if (members) members.add(person);
		else this.#members.set(team, new Set([person]));
	}
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
	const known = lists.get(key);
	if (known) known.push(item);
	else lists.set(key, [item]);
}
