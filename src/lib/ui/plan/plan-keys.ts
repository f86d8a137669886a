// What keys do in the texts of the plan.
import { act } from '$lib/live';
import { isComposing, isKeys } from '../parts/keys';
import { caretLine } from '../text/caret-line';
import { shift } from './moving';
import { enter, neighbour, spotName, spotOf } from './places';
import type { Spot } from './places';
import type { PlanView } from './plan-view.svelte';
import { intoKeyResult, intoObjective } from './turning';

type Typed = HTMLTextAreaElement | HTMLInputElement;
const isTyped = (target: EventTarget | null): target is Typed =>
	target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;

const atStart = (field: Typed): boolean => field.selectionStart === 0 && field.selectionEnd === 0;

/** The objective that a spot belongs to. */
export function objectiveOf(view: PlanView, spot: Spot): string | undefined {
	if (spot.in === 'objectives') return spot.id;
	return view.session.plan.now.get('keyResults', spot.id)?.objective ?? undefined;
}

export function onPlanKey(view: PlanView, event: KeyboardEvent): void {
	if (isComposing(event) || !isTyped(event.target)) return;
	const field = event.target;
	const spot = spotOf(field);
	if (!spot) return;
	if (move(view, event, field)) return;
	if (view.locked) return;
	if (act_(view, event, field, spot)) event.preventDefault();
}

/** Arrow keys at the edge of a text. */
function move(view: PlanView, event: KeyboardEvent, field: Typed): boolean {
	const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
	if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !view.root) return false;
	if (field instanceof HTMLTextAreaElement) {
		const line = caretLine(field);
		if (!(step > 0 ? line.last : line.first)) return true;
	}
	field.scrollIntoView({ block: 'nearest' });
	const next = neighbour(view.root, field, step);
	event.preventDefault();
	if (next) enter(next, field instanceof HTMLTextAreaElement ? (field.selectionEnd ?? 0) : 'end');
	return true;
}

function act_(view: PlanView, event: KeyboardEvent, field: Typed, spot: Spot): boolean {
	if (spot.in === 'notDoing' || spot.in === 'agreements') return inList(view, event, field, spot);
	if (spot.in !== 'objectives' && spot.in !== 'keyResults') return false;
	const objective = objectiveOf(view, spot);
	if (objective === undefined) return false;
	if (isKeys(event, 'Mod+Enter')) void nextObjective(view, objective);
	else if (event.key === 'Enter' && !event.altKey && !event.shiftKey) {
		if (spot.field === 'note') return false;
		void nextKeyResult(view, spot, objective, field);
	} else if (isKeys(event, 'Alt+ArrowUp') || isKeys(event, 'Alt+ArrowDown'))
		void shift(view, spot, event.key === 'ArrowUp' ? -1 : 1, spotName(spot.in, spot.id, spot.field));
	else if (isKeys(event, 'Mod+Alt+M') && view.selected) view.comment(view.selected);
	else if (isKeys(event, 'Mod+]')) return turnIn(view, spot);
	else if (isKeys(event, 'Mod+[')) return turnOut(view, spot);
	else if (event.key === 'Tab' && spot.field === 'title' && atStart(field))
		return event.shiftKey ? turnOut(view, spot) : turnIn(view, spot);
	else if (event.key === 'Backspace' && spot.field === 'title' && field.value === '')
		return removeLine(view, spot, field);
	else return false;
	return true;
}

export function nextObjective(
	view: PlanView,
	after: string | undefined,
	team?: string | null
): Promise<string | undefined> {
	const { plan } = view.session;
	const of = team === undefined ? (plan.now.get('objectives', after ?? null)?.team ?? null) : team;
	return view.make(act.addObjective, { team: of, ...(after ? { after } : {}) }, 'objectives');
}

export function addKeyResult(view: PlanView, objective: string): Promise<string | undefined> {
	return view.make(act.addKeyResult, { objective }, 'keyResults');
}

async function nextKeyResult(view: PlanView, spot: Spot, objective: string, field: Typed): Promise<unknown> {
	const { plan } = view.session;
	const all = plan.now.all('keyResults').filter((one) => one.objective === objective);
	if (spot.in === 'objectives') {
		view.fold(objective, false);
		const first = plan.ids('keyResultsOf', objective)[0];
		const blank = all.find(({ id, title }) => id === first && title === '');
		if (blank) return view.goTo(spotName('keyResults', blank.id, 'title'));
		return view.make(act.addKeyResult, { objective, ...(first ? { before: first } : {}) }, 'keyResults');
	}
	if (spot.field === 'title' && field.value === '') return;
	const before = spot.field === 'title' && atStart(field);
	return view.make(
		act.addKeyResult,
		{ objective, ...(before ? { before: spot.id } : { after: spot.id }) },
		'keyResults'
	);
}

function turnIn(view: PlanView, spot: Spot): boolean {
	if (spot.in !== 'objectives') return false;
	const { plan } = view.session;
	const objective = plan.now.get('objectives', spot.id);
	const under = view.objectives[view.objectives.indexOf(spot.id) - 1];
	const bare = objective && ['idea', 'draft'].includes(objective.state) && !objective.why.trim();
	if (under === undefined || !bare || plan.ids('keyResultsOf', spot.id).length) return false;
	void intoKeyResult(view, spot.id, under);
	return true;
}

function turnOut(view: PlanView, spot: Spot): boolean {
	if (spot.in !== 'keyResults') return false;
	void intoObjective(view, spot.id);
	return true;
}

function removeLine(view: PlanView, spot: Spot, field: Typed): boolean {
	const { plan } = view.session;
	if (spot.in === 'objectives') {
		const objective = plan.now.get('objectives', spot.id);
		if (plan.ids('keyResultsOf', spot.id).length || objective?.why.trim()) return false;
	}
	if (spot.in !== 'objectives' && spot.in !== 'keyResults') return false;
	const before = view.root && neighbour(view.root, field, -1);
	if (before) enter(before);
	void view.remove(spot.in, spot.id);
	return true;
}

/** Enter and Backspace in the short lists beside the plan. */
function inList(view: PlanView, event: KeyboardEvent, field: Typed, spot: Spot): boolean {
	if (event.key === 'Enter' && spot.field === 'body') {
		const command = spot.in === 'notDoing' ? act.addNotDoing : act.addAgreement;
		if (field.value === '') return true;
		const make = async () => {
			const result = await view.do(command, { text: '' });
			const id = result.ok ? result.value.focus : undefined;
			return id && view.root ? view.fieldOf(spotName(spot.in, id, 'body')) : undefined;
		};
		void view.typeahead?.during(make);
		return true;
	}
	if (event.key !== 'Backspace' || field.value !== '' || spot.field !== 'body') return false;
	const before = view.root && neighbour(view.root, field, -1);
	if (before) enter(before);
	void view.do(act.remove, { in: spot.in as 'notDoing', id: spot.id });
	return true;
}

/** Keys that are heard when nobody types: / finds, j and k go from objective to objective. */
export function onPageKey(view: PlanView, event: KeyboardEvent): void {
	const target = event.target as HTMLElement | null;
	if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isComposing(event)) return;
	if (target?.closest('input, textarea, select, [contenteditable], dialog, [popover]')) return;
	const { root } = view;
	if (!root) return;
	if (event.key === '/') {
		// Whoever is that quick has the field at once.
		view.settled = true;
		view.drawn();
		root.querySelector<HTMLElement>('[data-find]')?.focus();
	} else if (event.key === 'j' || event.key === 'k') void jump(view, event.key === 'j' ? 1 : -1);
	else return;
	event.preventDefault();
}

async function jump(view: PlanView, step: 1 | -1): Promise<void> {
	const at = document.activeElement?.closest<HTMLElement>('[data-objective]')?.dataset.objective;
	const here = at === undefined ? -1 : view.objectives.indexOf(at);
	const id = view.objectives[here < 0 ? (step > 0 ? 0 : view.objectives.length - 1) : here + step];
	if (id === undefined || !view.root) return;
	await view.fieldOf(spotName('objectives', id, 'title'));
	const section = view.root.querySelector<HTMLElement>(`[data-objective="${CSS.escape(id)}"]`);
	section?.focus({ preventScroll: true });
	section?.scrollIntoView({ block: 'nearest' });
}
