// Dragging a row with a pointer: a line shows where it will land, letting go moves it, Escape lets it stay.
import { drop } from './moving';
import type { PlanView } from './plan-view.svelte';

interface What {
	readonly in: 'objectives' | 'keyResults';
	readonly id: string;
	readonly title: string;
}

interface Target {
	readonly element: HTMLElement;
	readonly after: boolean;
	readonly to: { readonly list?: string | null; readonly after?: string; readonly before?: string };
}

const edge = 72;

export function drag(view: PlanView, start: PointerEvent, what: What): void {
	if (start.button !== 0) return;
	start.preventDefault();
	const handle = start.currentTarget as HTMLElement;
	const source = handle.closest<HTMLElement>('[data-row]');
	const line = mark('plan-drop-line');
	const label = mark('plan-drag-label');
	label.textContent = what.title;
	let target: Target | undefined;
	let point = { x: start.clientX, y: start.clientY };
	let frame = 0;
	handle.setPointerCapture(start.pointerId);
	source?.setAttribute('data-dragged', '');

	const show = () => {
		target = targetAt(view, point, what);
		const box = target?.element.getBoundingClientRect();
		line.hidden = !box;
		if (box && target) place(line, { left: box.left, top: target.after ? box.bottom : box.top, width: box.width });
		place(label, { left: point.x + 14, top: point.y + 10 });
		const speed = point.y < edge ? point.y - edge : Math.max(0, point.y - window.innerHeight + edge);
		if (speed) window.scrollBy(0, speed / 4);
		frame = requestAnimationFrame(show);
	};
	const moved = (event: PointerEvent) => (point = { x: event.clientX, y: event.clientY });
	const ended = (let_go: boolean) => {
		cancelAnimationFrame(frame);
		for (const element of [line, label]) element.remove();
		source?.removeAttribute('data-dragged');
		handle.removeEventListener('pointermove', moved);
		handle.removeEventListener('pointerup', released);
		handle.removeEventListener('pointercancel', cancelled);
		document.removeEventListener('keydown', pressed, true);
		if (let_go && target) void drop(view, what, target.to);
	};
	const released = () => ended(true);
	const cancelled = () => ended(false);
	const pressed = (event: KeyboardEvent) => {
		if (event.key !== 'Escape') return;
		event.preventDefault();
		event.stopPropagation();
		ended(false);
	};
	handle.addEventListener('pointermove', moved);
	handle.addEventListener('pointerup', released);
	handle.addEventListener('pointercancel', cancelled);
	document.addEventListener('keydown', pressed, true);
	frame = requestAnimationFrame(show);
}

function mark(name: string): HTMLElement {
	const element = document.createElement('div');
	element.className = name;
	element.setAttribute('aria-hidden', 'true');
	document.body.append(element);
	return element;
}

function place(element: HTMLElement, at: { left: number; top: number; width?: number }): void {
	element.style.translate = `${at.left}px ${at.top}px`;
	if (at.width !== undefined) element.style.inlineSize = `${at.width}px`;
}

/** The row under the pointer that this may stand beside, or the objective that it may go into. */
function targetAt(view: PlanView, { x, y }: { x: number; y: number }, what: What): Target | undefined {
	const under = document.elementFromPoint(Math.max(8, Math.min(x + 40, window.innerWidth - 8)), y);
	const row = under?.closest<HTMLElement>(`[data-row^="${what.in}/"]`);
	const id = row?.dataset.row?.split('/')[1];
	const { plan } = view.session;
	if (row && id !== undefined) {
		if (id === what.id) return undefined;
		const box = row.getBoundingClientRect();
		const after = y > box.top + box.height / 2;
		const list =
			what.in === 'objectives'
				? (plan.now.get('objectives', id)?.team ?? null)
				: plan.now.get('keyResults', id)?.objective;
		if (list === undefined) return undefined;
		return { element: row, after, to: { list, ...(after ? { after: id } : { before: id }) } };
	}
	if (what.in !== 'keyResults') return undefined;
	const section = under?.closest<HTMLElement>('[data-objective]');
	const objective = section?.dataset.objective;
	if (!section || objective === undefined || plan.now.get('keyResults', what.id)?.objective === objective)
		return undefined;
	const body = section.querySelector<HTMLElement>('[data-body]') ?? section;
	return { element: body, after: true, to: { list: objective } };
}
