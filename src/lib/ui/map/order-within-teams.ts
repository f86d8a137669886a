// The order of objectives within their team, so that links cross less: each near the middle of what it is linked to.
import type { MapGraph } from './graph';

/** Sweeps through the levels: down and up again, twice. More changes little. */
const sweeps = 2;

/** Team → its objectives in order. Those without links keep their place; on equal terms the plan's order stands. */
export function orderWithinTeams(graph: MapGraph): ReadonlyMap<string, readonly string[]> {
	const order = new Map(graph.teams.map(({ id, objectives }) => [id, [...objectives]]));
	const teamsAt: (typeof graph.teams)[number][][] = Array.from({ length: graph.levels }, () => []);
	for (const team of graph.teams) teamsAt[team.level]?.push(team);
	/** 0 to 1: how far down its level. */
	const rank = new Map<string, number>();

	const rankLevel = (level: number) => {
		const ids = (teamsAt[level] ?? []).flatMap(({ id }) => order.get(id) ?? []);
		ids.forEach((id, at) => rank.set(id, (at + 0.5) / ids.length));
	};
	const pull = (id: string, level: number, up: boolean): number => {
		let sum = 0;
		let count = 0;
		for (const { from, to, state } of graph.at.get(id) ?? []) {
			const other = from === id ? to : from;
			const theirs = graph.nodes.get(other)?.level ?? 0;
			if (state === 'declined' || (up ? theirs >= level : theirs <= level)) continue;
			sum += rank.get(other) ?? 0;
			count++;
		}
		return count ? sum / count : (rank.get(id) ?? 0);
	};
	const sortLevel = (level: number, up: boolean) => {
		for (const { id, objectives } of teamsAt[level] ?? []) {
			if (objectives.length < 2) continue;
			const pulled = objectives.map((one, at) => ({ one, at, key: pull(one, level, up) }));
			pulled.sort((a, b) => a.key - b.key || a.at - b.at);
			order.set(
				id,
				pulled.map(({ one }) => one)
			);
		}
		rankLevel(level);
	};

	for (let level = 0; level < graph.levels; level++) rankLevel(level);
	for (let sweep = 0; sweep < sweeps; sweep++) {
		for (let level = 1; level < graph.levels; level++) sortLevel(level, true);
		for (let level = graph.levels - 2; level >= 0; level--) sortLevel(level, false);
	}
	return order;
}
