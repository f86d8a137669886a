// Tells when somebody who follows goes a way of their own: scrolls, writes, or leaves by Escape.
import { front } from '../parts/front.svelte';
import { isComposing } from '../parts/keys';

const keys = ['PageUp', 'PageDown', 'Home', 'End', 'ArrowUp', 'ArrowDown', ' ', 'Escape', 'j', 'k'];
const editable = 'input, textarea, select, [contenteditable]';

/** What opens over the page is scrolled and left for itself. */
const overPage = (target: EventTarget | null) =>
	front.dialog !== undefined || (target instanceof Element && target.closest('dialog, [popover]') !== null);

/** @returns what ends the watching */
export function watchOwnWay(leaves: () => void): () => void {
	const moved = ({ target }: Event) => void (overPage(target) || leaves());
	const typed = (event: KeyboardEvent) => void (keys.includes(event.key) && !isComposing(event) && moved(event));
	const focused = (event: FocusEvent) => {
		if (event.target instanceof Element && event.target.matches(editable)) moved(event);
	};
	/** The scrollbar of the page belongs to its root; the middle button scrolls by itself. */
	const pressed = (event: PointerEvent) => {
		if (event.button === 1 || event.target === document.documentElement) moved(event);
	};
	const quietly = { capture: true, passive: true };
	window.addEventListener('wheel', moved, quietly);
	window.addEventListener('touchmove', moved, quietly);
	window.addEventListener('keydown', typed, quietly);
	window.addEventListener('focusin', focused, quietly);
	window.addEventListener('pointerdown', pressed, quietly);
	return () => {
		window.removeEventListener('wheel', moved, quietly);
		window.removeEventListener('touchmove', moved, quietly);
		window.removeEventListener('keydown', typed, quietly);
		window.removeEventListener('focusin', focused, quietly);
		window.removeEventListener('pointerdown', pressed, quietly);
	};
}
