// What waits for this person's answer: links that others ask for, and echoes of their own objectives.
import { answerers, figuresOf } from '$lib/live';
import type { LivePlan } from '$lib/live';
import type { Echo } from '$lib/insights';
import type { Link } from '$lib/model/schema';

/** Links to what this person answers for that are asked for and not answered. */
export const linksToAnswer = (plan: LivePlan, me: string): readonly Link[] =>
	plan.all('links').filter(({ state, to }) => state === 'asked' && to !== null && answerers(plan.now, to).has(me));

export interface EchoToAnswer {
	readonly link: Link;
	readonly echo: Echo;
}

/** Echoes of what this person answers for: fresh, without an answer, and by somebody else. */
export function echoesToAnswer(plan: LivePlan, me: string): readonly EchoToAnswer[] {
	const figures = figuresOf(plan).current;
	if (!figures) return [];
	return plan.all('links').flatMap((link) => {
		const { echo } = figures.echo(link.id);
		if (!link.to || !echo || echo.answer || echo.staleSince !== undefined || echo.by === me) return [];
		return answerers(plan.now, link.to).has(me) ? [{ link, echo }] : [];
	});
}

/** How many things wait for this person in all; undefined while the journal is gone through. */
export function newsCount(plan: LivePlan, me: string): number | undefined {
	const figures = figuresOf(plan).current;
	if (!figures || !me) return undefined;
	return figures.pendingFor(me).length + linksToAnswer(plan, me).length + echoesToAnswer(plan, me).length;
}
