// Parts of the page that are fetched when they are first wanted, or in an idle moment once somebody touches the page.
import { t } from '$lib/i18n';
import type { Component } from 'svelte';
import { atRest } from './at-rest';
import { toasts } from './toasts.svelte';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a part may have any props; whoever draws it knows which
type Part = Component<any, any, any>;

class Later<P extends Part> {
	readonly #load: () => Promise<{ readonly default: P }>;
	#part = $state.raw<P>();
	#fetching: Promise<void> | undefined;
	#asked = false;

	constructor(load: () => Promise<{ readonly default: P }>) {
		this.#load = load;
	}

	/**
	 * The part, as soon as it is there. Wanted, it is fetched; one that cannot be is told of, and tried again next time. Nothing
	 * until it has been wanted once: what was fetched beforehand takes no time of a page that opens.
	 */
	when(wanted: boolean): P | undefined {
		this.#asked ||= wanted;
		if (!this.#asked) return undefined;
		if (wanted && !this.#part) void this.#wanted();
		return this.#part;
	}

	/** Settles when it is there. */
	fetch(): Promise<void> {
		this.#fetching ??= this.#load().then(
			({ default: part }) => {
				this.#part = part;
			},
			(error: unknown) => {
				this.#fetching = undefined;
				throw error;
			}
		);
		return this.#fetching;
	}

	async #wanted(): Promise<void> {
		try {
			await this.fetch();
		} catch {
			toasts.say(t.problems['part-missing']);
		}
	}
}

const parts: Later<Part>[] = [];
let touched = false;

/** `const dialog = later(() => import('./X.svelte'))`, then `const X = $derived(dialog.when(open))` and `{#if X}<X …/>{/if}`. */
export function later<P extends Part>(load: () => Promise<{ readonly default: P }>): Later<P> {
	const part = new Later(load);
	parts.push(part);
	if (touched) fetchIdly([part]);
	return part;
}

/** All that is being fetched beforehand. */
let underWay: Promise<unknown> = Promise.resolve();
let ended = false;

/**
 * Fetches beforehand; says whether it is there. What cannot be fetched now is asked for again, and told of, when it is wanted.
 */
export function fetchAhead(load: () => Promise<unknown>): Promise<boolean> {
	if (ended) return Promise.resolve(false);
	const there = load().then(
		() => true,
		() => false
	);
	underWay = Promise.all([underWay, there]);
	return there;
}

/**
 * Nothing is fetched beforehand any more; settles when nothing is under way. A worker that is asked for a file in the moment
 * in which the next one takes over is started anew by Chromium, and the next one waits until that has rested for long.
 */
export async function endFetchingAhead(): Promise<void> {
	ended = true;
	await underWay;
}

/**
 * From the first touch on, what a press may ask for comes before the press, `first` at once.
 * Returns what ends the waiting for it.
 */
export function fetchOnTouch(first: () => Promise<unknown>): () => void {
	const touches = ['pointermove', 'pointerdown', 'keydown'] as const;
	const stop = () => touches.forEach((touch) => removeEventListener(touch, begin, true));
	const begin = () => {
		stop();
		touched = true;
		void fetchAhead(first);
		fetchIdly([...parts]);
	};
	for (const touch of touches) addEventListener(touch, begin, { capture: true, passive: true });
	return stop;
}

/** One after another. Where one cannot be fetched (no network, the page is being left) the others wait until they are wanted. */
function fetchIdly(waiting: Later<Part>[]): void {
	const next = waiting.shift();
	if (!next) return;
	atRest(() => void fetchAhead(() => next.fetch()).then((there) => there && fetchIdly(waiting)));
}
