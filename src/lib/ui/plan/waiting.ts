// What waits for somebody at an objective and its key results: said, asked, or handed over.
import { answerers } from '$lib/live';
import type { LivePlan } from '$lib/live';
import type { Entity } from '$lib/model/schema';
import { linksTo, type LinkView } from './links';
import { threadsOn } from './talk';

export const openHelp = (plan: LivePlan, ids: readonly string[]): Entity<'helpRequests'>[] =>
	ids.flatMap((id) => plan.list('helpOn', id)).filter(({ state }) => state === 'open');

export const openBlockers = (plan: LivePlan, keyResults: readonly string[]): Entity<'blockers'>[] =>
	keyResults.flatMap((id) => plan.list('blockersOn', id)).filter(({ state }) => state === 'open');

/** Links that others ask for and that this person answers. */
export const asksTo = (plan: LivePlan, me: string, ids: readonly string[]): LinkView[] =>
	ids.flatMap((id) => linksTo(plan, id).filter(({ state }) => state === 'asked' && answerers(plan.now, id).has(me)));

export interface Waiting {
	readonly comments: number;
	readonly help: number;
	/** Links asked of this person. */
	readonly links: number;
	/** Key results that this person has been asked to take on. */
	readonly keyResults: number;
}

export function waitingAt(plan: LivePlan, me: string, objective: string, keyResults: readonly string[]): Waiting {
	const about = [objective, ...keyResults];
	const open = threadsOn(plan, about).filter(
		({ first, replies }) => !first.resolved && !(first.withdrawn && replies.every(({ withdrawn }) => withdrawn))
	);
	const asked = plan
		.list('keyResultsOf', objective)
		.filter(({ owner, acceptedBy, dropped }) => owner === me && acceptedBy !== me && !dropped);
	return {
		comments: open.length,
		help: openHelp(plan, about).length,
		links: asksTo(plan, me, about).length,
		keyResults: asked.length
	};
}
