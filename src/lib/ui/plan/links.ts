// Links as one side sees them: what this is for, what it needs, and who counts on it.
import { isFresh } from '$lib/live';
import type { LivePlan } from '$lib/live';
import { t } from '$lib/i18n';
import type { Link } from '$lib/model/schema';

export interface LinkView {
	readonly id: string;
	readonly kind: Link['kind'];
	readonly state: Link['state'];
	/** The other side. */
	readonly to: string;
	readonly collection: 'objectives' | 'keyResults';
	readonly title: string;
	readonly reason: string;
	/** What was accepted has changed since. */
	readonly stale: boolean;
	readonly askedBy: string | null;
}

function sideOf(plan: LivePlan, id: string | null): { collection: LinkView['collection']; title: string } | undefined {
	const objective = plan.get('objectives', id);
	if (objective?.alive) return { collection: 'objectives', title: objective.title.trim() || t.common.untitled };
	const keyResult = plan.get('keyResults', id);
	return keyResult?.alive
		? { collection: 'keyResults', title: keyResult.title.trim() || t.common.untitled }
		: undefined;
}

const seen = (plan: LivePlan, link: Link, other: string | null): LinkView[] => {
	const side = sideOf(plan, other);
	if (!side || other === null) return [];
	const { id, kind, state, reason, askedBy } = link;
	const stale = state === 'accepted' && !(void plan.journal, isFresh(plan.now, link));
	return [{ id, kind, state, reason, askedBy, to: other, stale, ...side }];
};

export const linksFrom = (plan: LivePlan, id: string): LinkView[] =>
	plan.list('linksAt', id).flatMap((link) => (link.from === id ? seen(plan, link, link.to) : []));

export const linksTo = (plan: LivePlan, id: string): LinkView[] =>
	plan.list('linksAt', id).flatMap((link) => (link.to === id ? seen(plan, link, link.from) : []));
