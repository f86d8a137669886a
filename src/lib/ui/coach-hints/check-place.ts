// Where somebody was in the check of the whole plan: to work through it is to go to a text and come back, many times.
import type { PlanView } from '$lib/ui/plan/plan-view.svelte';
import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import type { About } from './survey';

export class CheckPlace {
	/** Rows drawn of a part, where somebody has asked for more. */
	readonly drawn = new SvelteMap<About, number>();
	/** Parts that were folded or unfolded by hand. */
	readonly unfolded = new SvelteMap<About, boolean>();
	/** Questions that were gone to. */
	readonly gone = new SvelteSet<string>();
	/** The row gone to last: which of which part. */
	last: { readonly about: About; readonly at: number } | undefined;
}

const places = new WeakMap<PlanView, CheckPlace>();

/** As long as the page of the plan lives. */
export function checkPlace(view: PlanView): CheckPlace {
	const place = places.get(view) ?? new CheckPlace();
	places.set(view, place);
	return place;
}
