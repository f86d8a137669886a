// Brings into view what somebody else looks at, without taking the focus.
import { noFilter } from './filter';
import { spotName } from './places';
import type { PlanView } from './plan-view.svelte';

/** Pixels at the edges of the window that do not count as sight. */
const edge = 72;

/** Nothing glides for whoever has asked for that, or chosen it here: the one word on motion is in the tokens. */
const still = () => parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--calm')) === 0;
const behavior = (): ScrollBehavior => (still() ? 'instant' : 'smooth');

/**
 * Goes to an objective or a key result, unfolding what hides it.
 * @param top it is at the top of their window, so it shall be at the top of this one; else it is enough to see it
 */
export async function goAlong(view: PlanView, object: string, top: boolean): Promise<void> {
	const { now } = view.session.plan;
	const keyResult = now.get('keyResults', object);
	const objective = keyResult ? keyResult.objective : object;
	// What a stranger says they look at need not be there.
	if (!objective || !now.get('objectives', objective)?.alive || keyResult?.alive === false) return;
	if (!view.objectives.includes(objective)) view.filter = noFilter;
	const field = await view.fieldOf(spotName(keyResult ? 'keyResults' : 'objectives', object, 'title'));
	const shown = field?.closest<HTMLElement>(keyResult && !top ? '[data-row]' : '[data-objective]');
	if (!shown) return;
	const place = shown.getBoundingClientRect();
	const sight = window.innerHeight - edge;
	if (top && objective === view.objectives[0] && place.top + window.scrollY < sight / 2)
		return window.scrollTo({ top: 0, behavior: behavior() });
	if (!top && place.top > edge && place.bottom < sight) return;
	shown.scrollIntoView({ block: top || place.height > sight ? 'start' : 'center', behavior: behavior() });
}
