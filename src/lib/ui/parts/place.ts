// Puts a floating element beside another one, inside the window, without a jump.

export interface Placement {
	/** Preferred side; the other one is taken where there is more room. */
	side?: 'above' | 'below';
	align?: 'start' | 'middle' | 'end';
	/** Pixels between the two. */
	gap?: number;
	/** As wide as the anchor at least. */
	stretch?: boolean;
}

const edge = 8;
const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/** Sets the element's position for now; in pixels of the window. */
export function placeBeside(floating: HTMLElement, anchor: Element, placement: Placement = {}): void {
	const { side = 'below', align = 'start', gap = 4, stretch = false } = placement;
	const at = anchor.getBoundingClientRect();
	const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
	const roomAbove = at.top - gap - edge;
	const roomBelow = view.height - at.bottom - gap - edge;
	floating.style.minWidth = stretch ? `${at.width}px` : '';
	floating.style.maxHeight = '';
	const height = floating.offsetHeight;
	const preferred = side === 'below' ? roomBelow : roomAbove;
	const other = side === 'below' ? roomAbove : roomBelow;
	const flipped = preferred < height && other > preferred;
	const below = (side === 'below') !== flipped;
	const room = Math.max(0, below ? roomBelow : roomAbove);
	floating.style.maxHeight = `${room}px`;
	const shown = Math.min(height, room);
	const width = floating.offsetWidth;
	const lefts = { start: at.left, middle: at.left + at.width / 2 - width / 2, end: at.right - width };
	floating.style.left = `${clamp(lefts[align], edge, Math.max(edge, view.width - width - edge))}px`;
	floating.style.top = `${below ? at.bottom + gap : at.top - gap - shown}px`;
}

/** Keeps it there while the page scrolls or changes size; the function it returns lets go. */
export function keepBeside(floating: HTMLElement, anchor: Element, placement: Placement = {}): () => void {
	const place = () => placeBeside(floating, anchor, placement);
	place();
	const watcher = new ResizeObserver(place);
	watcher.observe(floating);
	watcher.observe(anchor);
	window.addEventListener('scroll', place, { capture: true, passive: true });
	window.addEventListener('resize', place);
	return () => {
		watcher.disconnect();
		window.removeEventListener('scroll', place, { capture: true });
		window.removeEventListener('resize', place);
	};
}
