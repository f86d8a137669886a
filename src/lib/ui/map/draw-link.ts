// Draws a link with the pointer, from the selected card to the one it is dropped on; a press that goes nowhere asks for it in words.
import type { CanvasPicture } from './canvas-picture';

export interface Pulled {
	/** Pixels of the window. */
	readonly x: number;
	readonly y: number;
	/** The card that it would be dropped on. */
	readonly over: string | undefined;
}

/** Room around a card in which it is meant. */
const room = 10;

export function pullLink(
	press: PointerEvent,
	from: string,
	picture: CanvasPicture,
	hears: { readonly pulled: (pulled: Pulled | undefined) => void; readonly dropped: (to: string | null) => void }
): void {
	press.stopPropagation();
	press.preventDefault();
	const handle = press.currentTarget as HTMLElement;
	handle.setPointerCapture(press.pointerId);
	let moved = false;
	const over = (event: PointerEvent) => {
		const id = picture.under(event, room);
		return id === from ? undefined : id;
	};
	const onmove = (event: PointerEvent) => {
		moved ||= Math.hypot(event.clientX - press.clientX, event.clientY - press.clientY) > 4;
		if (moved) hears.pulled({ x: event.clientX, y: event.clientY, over: over(event) });
	};
	const end = (event: PointerEvent) => {
		handle.removeEventListener('pointermove', onmove);
		handle.removeEventListener('pointerup', end);
		handle.removeEventListener('pointercancel', end);
		hears.pulled(undefined);
		const to = over(event);
		if (event.type === 'pointerup' && (!moved || to !== undefined)) hears.dropped(moved ? (to ?? null) : null);
	};
	handle.addEventListener('pointermove', onmove);
	handle.addEventListener('pointerup', end);
	handle.addEventListener('pointercancel', end);
}
