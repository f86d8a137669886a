// Graphs for tests: a tree of teams with objectives and links, made up from a seed.
import { graphOf } from '../graph';
import type { Facts, LinkFact, MapGraph, ObjectiveFact, TeamFact } from '../graph';

interface Made {
	readonly teams: number;
	readonly objectives: number;
	readonly links: number;
	readonly seed?: number;
}

/** Each team has up to four below it; nine of ten links go to the team above, the others anywhere. */
export function madeFacts({ teams, objectives, links, seed = 1 }: Made): Facts {
	let state = seed;
	const below = (most: number) => (state = (state * 48_271) % 2_147_483_647) % Math.max(1, most);
	const order = (at: number) => `a${String(at).padStart(6, '0')}`;
	const teamId = (at: number) => `team-${at}`;
	const objectiveId = (at: number) => `o-${String(at).padStart(5, '0')}`;
	const teamOf = Array.from({ length: objectives }, () => below(teams));
	const byTeam = Array.from({ length: teams }, (): number[] => []);
	teamOf.forEach((team, at) => byTeam[team]?.push(at));
	const linked = Array.from({ length: links }, (_, at): LinkFact => {
		const from = below(objectives);
		const above = byTeam[Math.floor(((teamOf[from] ?? 0) - 1) / 4)] ?? [];
		const to = below(10) && above.length ? (above[below(above.length)] ?? 0) : below(objectives);
		const kind = below(5) ? 'serves' : 'needs';
		const standing = (['accepted', 'accepted', 'accepted', 'asked', 'declined'] as const)[below(5)] ?? 'accepted';
		return {
			id: `l-${String(at).padStart(5, '0')}`,
			from: objectiveId(from),
			to: objectiveId(to),
			kind,
			state: standing
		};
	});
	return {
		teams: Array.from({ length: teams }, (_, at): TeamFact => ({
			...{ id: teamId(at), name: `Team ${at}`, order: order(at) },
			parent: at ? teamId(Math.floor((at - 1) / 4)) : null
		})),
		objectives: teamOf.map((team, at): ObjectiveFact => ({
			...{ id: objectiveId(at), title: `Objective ${at}`, team: teamId(team), owner: null },
			...{ state: 'published', order: order(at) }
		})),
		keyResults: [],
		milestones: [],
		links: linked,
		fidelityOf: () => 'unknown'
	};
}

export const madeGraph = (made: Made): MapGraph => graphOf(madeFacts(made));
