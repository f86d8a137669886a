// What waits for one person: asked of them, offered to them, said to them, or theirs to see to. A rule over the plan, nothing kept.
// Links that are asked for wait beside what changed: `flow/needs.ts`.
import type { LivePlan } from '$lib/live';
import type { Assumption, Blocker, Comment, Entity, HelpRequest, KeyResult, Offer } from '$lib/model/schema';
import { mentioned } from './mentions';

export interface Needs {
	/** Key results that this person is asked to take on. */
	readonly keyResults: readonly KeyResult[];
	/** Help offered to them. */
	readonly offers: readonly Offer[];
	/** Blockers that are theirs to see to. */
	readonly blockers: readonly Blocker[];
	/** Help asked by people of their teams, or on what they answer for. */
	readonly help: readonly HelpRequest[];
	/** Assumptions of their objectives whose day has come. */
	readonly assumptions: readonly Assumption[];
	/** Comments that name them or stand on what is theirs, where the last word is not their own. */
	readonly comments: readonly Comment[];
}

type Reader = Pick<LivePlan, 'get' | 'all' | 'list'>;

/** An objective or key result that is still worked on, with the objective it belongs to. */
export function liveAt(plan: Reader, id: string | null): Entity<'objectives'> | undefined {
	const keyResult = plan.get('keyResults', id);
	if (keyResult && (!keyResult.alive || keyResult.dropped)) return undefined;
	const objective = plan.get('objectives', keyResult ? keyResult.objective : id);
	return objective?.alive && objective.state !== 'dropped' && objective.state !== 'closed' ? objective : undefined;
}

/** Key results of one owner that count: named, not let go of, of an objective that is worked on. */
export const ownKeyResults = (plan: Reader, me: string): KeyResult[] =>
	plan.list('keyResultsOwnedBy', me).filter(({ id, title }) => title.trim() && liveAt(plan, id));

/** Objectives that this person owns or co-owns. */
export function ownObjectives(plan: Reader, me: string): Entity<'objectives'>[] {
	const shared = plan.list('coOwnedBy', me).flatMap(({ objective }) => plan.get('objectives', objective) ?? []);
	const all = new Map([...plan.list('objectivesOwnedBy', me), ...shared].map((one) => [one.id, one]));
	return [...all.values()].filter(({ id }) => liveAt(plan, id));
}

export function needsOf(plan: Reader, me: string, today: string): Needs {
	const objectives = ownObjectives(plan, me);
	const owned = ownKeyResults(plan, me);
	const parts = objectives.flatMap(({ id }) => plan.list('keyResultsOf', id)).filter(({ id }) => liveAt(plan, id));
	const mine = new Set([...objectives, ...owned].map(({ id }) => id));
	const beside = new Set([...mine, ...parts.map(({ id }) => id)]);
	return {
		keyResults: owned.filter(({ acceptedBy }) => acceptedBy !== me),
		offers: plan
			.all('offers')
			.filter(({ state, person, to }) => state === 'offered' && person !== me && isFor(plan, me, to)),
		blockers: plan
			.all('blockers')
			.filter((one) => one.state === 'open' && one.owner === me && liveAt(plan, one.keyResult)),
		help: helpFor(plan, me, beside),
		assumptions: objectives
			.flatMap(({ id }) => plan.list('assumptionsOf', id))
			.filter(
				({ state, reviewOn, body }) => state === 'holds' && body.trim() && reviewOn !== null && reviewOn <= today
			),
		comments: commentsFor(plan, me, mine)
	};
}

export const countOf = (needs: Needs): number => Object.values(needs).reduce((sum, list) => sum + list.length, 0);

/** An open call or blocker of this person, to which somebody may offer help. */
const isFor = (plan: Reader, me: string, to: string | null): boolean => {
	const call = plan.get('helpRequests', to);
	const blocker = plan.get('blockers', to);
	return (
		(call?.alive === true && call.state === 'open' && call.author === me) ||
		(blocker?.alive === true && blocker.state === 'open' && (blocker.author === me || blocker.owner === me))
	);
};

function helpFor(plan: Reader, me: string, mine: ReadonlySet<string>): HelpRequest[] {
	const memberships = plan.all('memberships');
	const teams = new Set(memberships.flatMap(({ person, team }) => (person === me && team ? [team] : [])));
	const mates = new Set(memberships.flatMap(({ person, team }) => (person && team && teams.has(team) ? [person] : [])));
	return plan.all('helpRequests').filter(({ id, on, author, state }) => {
		if (state !== 'open' || author === me || !liveAt(plan, on)) return false;
		if (plan.list('offersTo', id).some((one) => one.person === me && one.state !== 'withdrawn')) return false;
		const team = liveAt(plan, on)?.team ?? '';
		return mine.has(on ?? '') || mates.has(author ?? '') || teams.has(team);
	});
}

/** The comment of each open thread that waits for a word: the last one, where it is somebody else's. */
function commentsFor(plan: Reader, me: string, mine: ReadonlySet<string>): Comment[] {
	const people = plan.all('people').filter(({ former }) => !former);
	const threads = new Map<string, Comment[]>();
	for (const comment of plan.all('comments')) {
		const first = comment.replyTo ?? comment.id;
		threads.set(first, [...(threads.get(first) ?? []), comment]);
	}
	return [...threads].flatMap(([first, all]) => {
		const head = plan.get('comments', first);
		if (!head?.alive || head.resolved) return [];
		const said = all.filter(({ withdrawn }) => !withdrawn).sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
		const last = said.at(-1);
		if (!last || last.author === me || !liveAt(plan, head.on)) return [];
		const answered = said.findLastIndex(({ author }) => author === me);
		const named = said.slice(answered + 1).some(({ body }) => mentioned(body, people).has(me));
		return named || mine.has(head.on ?? '') ? [last] : [];
	});
}
