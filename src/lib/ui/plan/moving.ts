// Moves objectives and key results up and down, across the borders of their lists too.
import { act } from '$lib/live';
import type { Spot } from './places';
import type { PlanView } from './plan-view.svelte';

/** One step up (-1) or down (1); the caret stays in the text it was in. */
export async function shift(view: PlanView, spot: Pick<Spot, 'in' | 'id'>, step: 1 | -1, back?: string): Promise<void> {
	const to = spot.in === 'objectives' ? objectiveStep(view, spot.id, step) : keyResultStep(view, spot.id, step);
	if (!to) return;
	await view.do(act.move, { in: spot.in as 'objectives' | 'keyResults', id: spot.id, ...to });
	if (back) await view.goTo(back, 'end');
}

interface Step {
	readonly list?: string | null;
	readonly after?: string;
	readonly before?: string;
}

/** Past a sibling, or into the neighbouring list at its near end. */
function past(siblings: readonly string[], id: string, step: 1 | -1): Step | undefined {
	const other = siblings[siblings.indexOf(id) + step];
	if (other === undefined) return undefined;
	return step > 0 ? { after: other } : { before: other };
}

function into(list: string | null, ids: readonly string[], step: 1 | -1): Step {
	const first = ids[0];
	return step > 0 && first !== undefined ? { list, before: first } : { list };
}

function keyResultStep(view: PlanView, id: string, step: 1 | -1): Step | undefined {
	const { plan } = view.session;
	const objective = plan.now.get('keyResults', id)?.objective ?? '';
	const within = past(plan.ids('keyResultsOf', objective), id, step);
	if (within) return within;
	const next = view.objectives[view.objectives.indexOf(objective) + step];
	if (next === undefined) return undefined;
	view.fold(next, false);
	return into(next, plan.ids('keyResultsOf', next), step);
}

function objectiveStep(view: PlanView, id: string, step: 1 | -1): Step | undefined {
	const at = view.blocks.findIndex(({ objectives }) => objectives.includes(id));
	const within = past(view.blocks[at]?.objectives ?? [], id, step);
	if (within) return within;
	const next = view.blocks[at + step];
	return next && into(next.team?.id ?? null, next.objectives, step);
}

/** Where something is let go: before or after another of its kind, or into a list. */
export async function drop(
	view: PlanView,
	what: { readonly in: 'objectives' | 'keyResults'; readonly id: string },
	to: Step
): Promise<void> {
	await view.do(act.move, { ...what, ...to });
}
