// Tells the others what stands at the top of the window, once somebody has scrolled away from what they turned to.
import type { PlanView } from './plan-view.svelte';

/** Milliseconds between two looks while one scrolls. */
const pause = 200;
/** Pixels at the edges of the window in which nobody reads. */
const edge = 96;

const seen = ({ top, bottom }: DOMRect) => bottom > edge && top < window.innerHeight - edge;

/** The objective at the top, unless what has the focus is in sight. */
function topOf(view: PlanView): string | undefined {
	const at = document.activeElement?.closest('[data-row], [data-objective]');
	if (at && seen(at.getBoundingClientRect())) return undefined;
	const sections = [...(view.root?.querySelectorAll<HTMLElement>('[data-objective]') ?? [])];
	return sections.find((section) => seen(section.getBoundingClientRect()))?.dataset.objective;
}

/** @param following whoever follows is not where they scrolled to themselves @returns what ends it */
export function tellTop(view: PlanView, following: () => boolean): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const look = () => {
		timer = undefined;
		if (!following()) view.scrolledTo(topOf(view));
	};
	const soon = () => (timer ??= setTimeout(look, pause));
	window.addEventListener('scroll', soon, { passive: true });
	soon();
	return () => {
		clearTimeout(timer);
		window.removeEventListener('scroll', soon);
	};
}
