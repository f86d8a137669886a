// Which words of the plan are selected: what a comment would stand on.
import { spotOf } from './places';
import type { PlanView, Remark } from './plan-view.svelte';

const longest = 200;

/** The selection in a text of an objective or key result, as places that move with the words. */
function selection(view: PlanView): Remark | undefined {
	const field = document.activeElement;
	const spot = spotOf(field);
	if (!(field instanceof HTMLTextAreaElement) || !spot) return undefined;
	if (spot.in !== 'objectives' && spot.in !== 'keyResults') return undefined;
	const { selectionStart: from, selectionEnd: to, value } = field;
	if (from === to || !value.slice(from, to).trim()) return undefined;
	const handle = view.session.plan.text(spot.in, spot.id, spot.field as 'title');
	if (!handle) return undefined;
	const quote = value.slice(from, Math.min(to, from + longest));
	const anchor = { field: spot.field, start: handle.place(from, 'before'), end: handle.place(to, 'after'), quote };
	return { on: spot.id, anchor };
}

/** Called at each move of a caret: writes only where there was or is a selection. */
export function watchSelection(view: PlanView): void {
	if (view.locked) return;
	const field = document.activeElement;
	if (!view.selected && field instanceof HTMLTextAreaElement && field.selectionStart === field.selectionEnd) return;
	const now = selection(view);
	if (now || view.selected) view.selected = now;
}
