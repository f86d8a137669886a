// Which objectives are looked at: by team, owner, state, and by words anywhere in them.
import type { LivePlan } from '$lib/live';
import { objectiveStates } from '$lib/model/schema';
import type { Objective } from '$lib/model/schema';

/** What is looked for where there is no team, or no owner. */
export const none = '';

/** `null` is any; `none` is none. */
export interface Filter {
	readonly team: string | null;
	readonly owner: string | null;
	readonly state: Objective['state'] | null;
	readonly words: string;
}

export const noFilter: Filter = Object.freeze({ team: null, owner: null, state: null, words: '' });
export const states = objectiveStates;
export const isFiltering = ({ team, owner, state, words }: Filter): boolean =>
	team !== null || owner !== null || state !== null || words.trim() !== '';

const folded = (text: string): string => text.normalize('NFKC').toLocaleLowerCase();

/** Ids of the objectives that fit: a key result or an owner of one speaks for its objective. Reads once, watches nothing. */
export function matching(plan: LivePlan['now'], filter: Filter): Set<string> {
	const teams = new Set(plan.all('teams').map(({ id }) => id));
	/** A team that is gone is none. */
	const inTeam = (team: string | null) => (team !== null && teams.has(team) ? team : none);
	const wanted = folded(filter.words).split(/\s+/).filter(Boolean);
	const said = new Map<string, { words: string; owners: Set<string | null> }>();
	for (const { id, title, why, note, owner } of plan.all('objectives'))
		said.set(id, { words: folded(`${title}\n${why}\n${note}`), owners: new Set([owner]) });
	for (const { objective, title, note, owner } of plan.all('keyResults')) {
		const entry = said.get(objective ?? '');
		if (!entry) continue;
		entry.words += `\n${folded(`${title}\n${note}`)}`;
		entry.owners.add(owner);
	}
	for (const { objective, person } of plan.all('coOwners')) said.get(objective ?? '')?.owners.add(person);
	if (wanted.length)
		for (const { on, body, withdrawn } of plan.all('comments')) {
			const entry = said.get(on ?? '') ?? said.get(plan.get('keyResults', on)?.objective ?? '');
			if (entry && !withdrawn) entry.words += `\n${folded(body)}`;
		}
	return new Set(
		plan.all('objectives').flatMap(({ id, team, state }) => {
			const entry = said.get(id);
			const fits =
				(filter.team === null || inTeam(team) === filter.team) &&
				(filter.state === null || state === filter.state) &&
				(filter.owner === null || entry?.owners.has(filter.owner || null)) &&
				wanted.every((word) => entry?.words.includes(word));
			return fits ? [id] : [];
		})
	);
}
