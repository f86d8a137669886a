// The plan as one reads it from top to bottom: teams with their objectives and key results, each in its order.
import { byOrder } from '$lib/model/order';
import type { Entity, KeyResult, Milestone, Objective, Team } from '$lib/model/schema';
import { forest } from '$lib/model/tree';
import type { PlanReader } from './change';

export interface ReadKeyResult {
	readonly keyResult: KeyResult;
	readonly milestones: readonly Milestone[];
	readonly initiatives: readonly Entity<'initiatives'>[];
}

export interface ReadObjective {
	readonly objective: Objective;
	readonly keyResults: readonly ReadKeyResult[];
}

export interface Section {
	/** None for objectives that belong to no team. */
	readonly team: Team | null;
	/** Names of the teams from the outermost to this one. */
	readonly path: readonly string[];
	readonly objectives: readonly ReadObjective[];
}

/** Every team in reading order, with or without objectives; what belongs to no team comes first, if there is any. */
export function readingOrder(plan: Pick<PlanReader, 'all'>): Section[] {
	const milestones = grouped(plan.all('milestones'), ({ keyResult }) => keyResult);
	const initiatives = grouped(plan.all('initiatives'), ({ keyResult }) => keyResult);
	const keyResults = grouped(plan.all('keyResults'), ({ objective }) => objective);
	const teams = plan.all('teams');
	const known = new Set(teams.map(({ id }) => id));
	const objectives = grouped(plan.all('objectives'), ({ team }) => (team !== null && known.has(team) ? team : null));
	const of = (team: string | null): ReadObjective[] =>
		(objectives.get(team) ?? []).map((objective) => ({
			objective,
			keyResults: (keyResults.get(objective.id) ?? []).map((keyResult) => ({
				keyResult,
				milestones: milestones.get(keyResult.id) ?? [],
				initiatives: initiatives.get(keyResult.id) ?? []
			}))
		}));
	const loose = of(null);
	const path: string[] = [];
	const sections = forest(teams, byOrder).map(({ node: team, level }) => {
		path.splice(level, path.length, team.name);
		return { team, path: [...path], objectives: of(team.id) };
	});
	return loose.length ? [{ team: null, path: [], objectives: loose }, ...sections] : sections;
}

function grouped<E extends { readonly id: string; readonly order: string }>(
	entities: readonly E[],
	listOf: (entity: E) => string | null
): Map<string | null, E[]> {
	const lists = new Map<string | null, E[]>();
	for (const entity of [...entities].sort(byOrder)) {
		const list = lists.get(listOf(entity));
		if (list) list.push(entity);
		else lists.set(listOf(entity), [entity]);
	}
	return lists;
}
