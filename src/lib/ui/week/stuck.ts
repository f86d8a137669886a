// What a team is stuck with: open blockers and calls for help, confidence that fell, committed work at risk. Of work, never of people.
import type { JournalRecord, LivePlan } from '$lib/live';
import { expectedProgress, keyResultProgress, standing } from '$lib/model/progress';
import type { Assumption, Blocker, CycleMeta, Entity, HelpRequest, KeyResult, Objective } from '$lib/model/schema';
import { daysBetween } from '$lib/model/days';
import { liveAt } from './needs';
import { confidences } from './history';

type Reader = Pick<LivePlan, 'get' | 'all' | 'list'>;
export const dayLength = 86_400_000;
export const weekLength = 7 * dayLength;

export interface Fallen {
	readonly keyResult: KeyResult;
	readonly from: number;
	readonly to: number;
}

export interface Stuck {
	readonly blockers: readonly Blocker[];
	readonly help: readonly HelpRequest[];
	/** Lower now than it was a week ago, the deepest first. */
	readonly fallen: readonly Fallen[];
	readonly atRisk: readonly KeyResult[];
}

/** Objectives of one team that are worked on; of `null`, all of them. */
export const objectivesOf = (plan: Reader, team: string | null): Entity<'objectives'>[] =>
	(team === null ? plan.all('objectives') : plan.list('objectivesOfTeam', team)).filter(
		({ id, title }) => title.trim() && liveAt(plan, id)
	);

/** Whole days since. */
export const ageInDays = (at: number | null, now: number): number =>
	at === null ? 0 : Math.max(0, Math.floor((now - at) / dayLength));

/** How far a key result is, and where one would expect it: the latter of committed work under way only. Method, "The plan". */
export function figuresOf(
	plan: Reader,
	keyResult: KeyResult,
	objective: Pick<Objective, 'kind' | 'nature'> | undefined,
	meta: CycleMeta | undefined,
	today: string
): { readonly progress: number | undefined; readonly expected: number | undefined } {
	const milestones = keyResult.type === 'milestones' ? plan.list('milestonesOf', keyResult.id) : [];
	const progress = keyResultProgress(keyResult, milestones);
	const expects = objective?.kind === 'committed' && objective.nature !== 'explore' && meta && meta.state !== 'draft';
	return {
		progress,
		expected: expects ? expectedProgress(keyResult, plan.list('checkpointsOf', keyResult.id), meta, today) : undefined
	};
}

export function stuckOf(
	plan: Reader,
	objectives: readonly Entity<'objectives'>[],
	historyOf: (id: string) => readonly JournalRecord[],
	{ now, today }: { readonly now: number; readonly today: string }
): Stuck {
	const meta = plan.get('meta', 'cycle');
	const parts = objectives.flatMap((objective) =>
		plan
			.list('keyResultsOf', objective.id)
			.filter(({ title, dropped }) => title.trim() && !dropped)
			.map((keyResult) => ({ keyResult, objective }))
	);
	const about = [...objectives.map(({ id }) => id), ...parts.map(({ keyResult }) => keyResult.id)];
	const byAge = (a: { at: number | null }, b: { at: number | null }) => (a.at ?? 0) - (b.at ?? 0);
	return {
		blockers: parts
			.flatMap(({ keyResult }) => plan.list('blockersOn', keyResult.id))
			.filter(({ state }) => state === 'open')
			.sort(byAge),
		help: about
			.flatMap((id) => plan.list('helpOn', id))
			.filter(({ state }) => state === 'open')
			.sort(byAge),
		fallen: parts
			.flatMap(({ keyResult }) => {
				const fall = fallSince(confidences(historyOf(keyResult.id), keyResult.id), now - weekLength);
				return fall ? [{ keyResult, ...fall }] : [];
			})
			.sort((a, b) => b.from - b.to - (a.from - a.to)),
		atRisk: parts.flatMap(({ keyResult, objective }) => {
			const { progress, expected } = figuresOf(plan, keyResult, objective, meta, today);
			return objective.state === 'published' && standing(progress, expected) === 'at-risk' ? [keyResult] : [];
		})
	};
}

/** What it was before that moment, or first after it, against what it is now. */
export function fallSince(
	points: readonly { readonly at: number; readonly value: number }[],
	since: number
): { readonly from: number; readonly to: number } | undefined {
	const last = points.at(-1);
	const base = points.findLast(({ at }) => at < since) ?? points[0];
	if (!last || !base || last.at < since || last.value >= base.value) return undefined;
	return { from: base.value, to: last.value };
}

/** Assumptions to be looked at within the next days, the nearest first. */
export const assumptionsDue = (
	plan: Reader,
	objectives: readonly Entity<'objectives'>[],
	today: string,
	within: number
): Assumption[] =>
	objectives
		.flatMap(({ id }) => plan.list('assumptionsOf', id))
		.filter(
			({ state, reviewOn, body }) =>
				state === 'holds' && body.trim() && reviewOn !== null && daysBetween(today, reviewOn) <= within
		)
		.sort((a, b) => ((a.reviewOn ?? '') < (b.reviewOn ?? '') ? -1 : 1));
