// A tooltip: one small element for the whole page that says what an icon means, on hover and on focus.
import { isComposing } from './keys';
import { placeBeside } from './place';

const delay = 350;
let bubble: HTMLElement | undefined;
let owner: Element | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

function makeBubble(): HTMLElement {
	const element = document.createElement('div');
	element.id = 'hearth-tip';
	element.className = 'tip';
	element.popover = 'manual';
	element.setAttribute('role', 'tooltip');
	element.addEventListener('pointerleave', hide);
	document.body.append(element);
	return element;
}

function hide(): void {
	clearTimeout(timer);
	owner?.removeAttribute('aria-describedby');
	owner = undefined;
	if (bubble?.matches(':popover-open')) bubble.hidePopover();
	document.removeEventListener('keydown', onKey, true);
}

/** Escape puts the tooltip away and nothing else (WCAG 1.4.13); in a dialog, the dialog with it, as whoever presses it means. */
function onKey(event: KeyboardEvent): void {
	if (event.key !== 'Escape' || isComposing(event)) return;
	if (!owner?.closest('dialog')) {
		event.stopPropagation();
		event.preventDefault();
	}
	hide();
}

function show(target: HTMLElement, text: string): void {
	hide();
	if (!target.isConnected) return;
	bubble = bubble?.isConnected ? bubble : makeBubble();
	bubble.textContent = text;
	owner = target;
	if (target.getAttribute('aria-label') !== text) target.setAttribute('aria-describedby', bubble.id);
	bubble.showPopover();
	placeBeside(bubble, target, { side: 'above', align: 'middle', gap: 6 });
	document.addEventListener('keydown', onKey, true);
}

/**
 * Attachment: `{@attach tip('What this is')}`. Where the text is not the name of the element already, it becomes its
 * description. Undefined attaches nothing.
 */
export function tip(text: string | undefined) {
	return (target: HTMLElement): (() => void) | undefined => {
		if (!text) return;
		const later = (event: PointerEvent) => {
			if (event.pointerType === 'touch') return;
			clearTimeout(timer);
			timer = setTimeout(() => show(target, text), delay);
		};
		const leave = (event: PointerEvent) => {
			if (event.relatedTarget !== bubble || !bubble) hide();
		};
		// Later, because focus also comes back while a menu closes, when the browser shows no other popover.
		const focus = () => {
			if (!target.matches(':focus-visible')) return;
			clearTimeout(timer);
			timer = setTimeout(() => show(target, text), delay);
		};
		target.addEventListener('pointerenter', later);
		target.addEventListener('pointerleave', leave);
		target.addEventListener('pointerdown', hide);
		target.addEventListener('focus', focus);
		target.addEventListener('blur', hide);
		return () => {
			target.removeEventListener('pointerenter', later);
			target.removeEventListener('pointerleave', leave);
			target.removeEventListener('pointerdown', hide);
			target.removeEventListener('focus', focus);
			target.removeEventListener('blur', hide);
			if (owner === target) hide();
		};
	};
}
