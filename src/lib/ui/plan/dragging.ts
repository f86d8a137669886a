// Dragging a row with a pointer: a line shows where it will land, letting go moves it, Escape lets it stay.
import { isComposing } from '../parts/keys';
import { drop } from './moving';
import type { PlanView } from './plan-view.svelte';

interface What {
	readonly in: 'objectives' | 'keyResults';
	readonly id: string;
	readonly title: string;
}

interface Target {
	/** Where the line is drawn, in pixels of the window. */
	readonly line: { readonly left: number; readonly width: number; readonly top: number };
	readonly to: { readonly list: string | null; readonly after?: string; readonly before?: string };
}

const edge = 72;

export function drag(view: PlanView, start: PointerEvent, what: What): void {
	if (start.button !== 0 || !start.isPrimary) return;
	start.preventDefault();
	const { pointerId } = start;
	const line = mark('plan-drop-line');
	const label = mark('plan-drag-label');
	label.textContent = what.title;
	let source: HTMLElement | null = null;
	let target: Target | undefined;
	let point = { x: start.clientX, y: start.clientY };
	let frame = 0;

	const show = () => {
		// The row that is dragged may be scrolled out of what is drawn, and come back as another element.
		source = document.querySelector<HTMLElement>(`[data-row="${what.in}/${CSS.escape(what.id)}"]`);
		source?.setAttribute('data-dragged', '');
		target = targetAt(view, point.y, what);
		line.hidden = !target;
		if (target) place(line, target.line);
		place(label, { left: point.x + 14, top: point.y + 10 });
		const speed = point.y < edge ? point.y - edge : Math.max(0, point.y - window.innerHeight + edge);
		if (speed) window.scrollBy(0, speed / 4);
		frame = requestAnimationFrame(show);
	};

	const listening = new AbortController();
	const end = () => {
		cancelAnimationFrame(frame);
		listening.abort();
		for (const element of [line, label]) element.remove();
		source?.removeAttribute('data-dragged');
	};
	/** At the document, not at the handle: that is gone once its row has been scrolled far out of sight. */
	const on = <E extends 'pointermove' | 'pointerup' | 'pointercancel' | 'keydown'>(
		event: E,
		listener: (event: DocumentEventMap[E]) => void
	) => document.addEventListener(event, listener, { capture: true, signal: listening.signal });
	on('pointermove', (event) => {
		if (event.pointerId === pointerId) point = { x: event.clientX, y: event.clientY };
	});
	on('pointerup', (event) => {
		if (event.pointerId !== pointerId) return;
		const at = targetAt(view, event.clientY, what);
		end();
		if (at) void drop(view, what, at.to);
	});
	on('pointercancel', (event) => {
		if (event.pointerId === pointerId) end();
	});
	on('keydown', (event) => {
		if (event.key !== 'Escape' || isComposing(event)) return;
		event.preventDefault();
		event.stopPropagation();
		end();
	});
	// A finger's events would go on to the handle, and a mouse's to nobody beyond the edge of the window.
	document.documentElement.setPointerCapture(pointerId);
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

/** The last of them that begins above this height: from there on down, up to the next, all is its own. */
const lastAbove = (elements: Iterable<HTMLElement>, y: number): HTMLElement | undefined =>
	[...elements].findLast((element) => element.getBoundingClientRect().top <= y);

/** What is let go at this height lands there; how far left or right that is does not matter. */
function targetAt(view: PlanView, y: number, what: What): Target | undefined {
	const row = view.root && lastAbove(view.root.querySelectorAll<HTMLElement>('[data-key]'), y);
	const item = view.items.find(({ key }) => key === row?.dataset.key);
	const body = row?.querySelector<HTMLElement>('[data-body]');
	if (!row || !item || !body) return undefined;
	if (what.in === 'keyResults')
		return item.kind === 'objective' ? amongKeyResults(view, body, item.id, y, what) : undefined;
	if (item.kind === 'objective') return beside(what, item.id, item.team, row, body, y);
	const first = item.block.objectives[0];
	if (first === what.id) return undefined;
	return {
		line: lineAt(row.getBoundingClientRect().bottom, body),
		to: { list: item.block.team?.id ?? null, ...(first === undefined ? {} : { before: first }) }
	};
}

/** In an objective that has none, or shows none, a key result becomes the last; above the first one, the first. */
function amongKeyResults(
	view: PlanView,
	body: HTMLElement,
	objective: string,
	y: number,
	what: What
): Target | undefined {
	const rows = [...body.querySelectorAll<HTMLElement>('[data-row^="keyResults/"]')];
	const row = lastAbove(rows, y) ?? rows[0];
	if (row) return beside(what, row.dataset.row?.split('/')[1] ?? '', objective, row, row, y);
	if (view.session.plan.now.get('keyResults', what.id)?.objective === objective) return undefined;
	return { line: lineAt(body.getBoundingClientRect().bottom, body), to: { list: objective } };
}

/** Before or after another, by which half of it this height is in. */
function beside(
	what: What,
	id: string,
	list: string | null,
	row: HTMLElement,
	body: HTMLElement,
	y: number
): Target | undefined {
	if (id === what.id) return undefined;
	const { top, bottom } = row.getBoundingClientRect();
	const after = y > (top + bottom) / 2;
	return { line: lineAt(after ? bottom : top, body), to: { list, ...(after ? { after: id } : { before: id }) } };
}

function lineAt(top: number, body: HTMLElement): Target['line'] {
	const { left, width } = body.getBoundingClientRect();
	return { left, width, top };
}
