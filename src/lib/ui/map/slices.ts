// Long work in slices: a generator that yields where the page may be let draw and answer.

/** Milliseconds of work before the page is let draw. */
const turn = 12;
/** Back as soon as the page has drawn and answered; a timer, where there is nothing better, is held back by some milliseconds. */
const pause = (): Promise<void> =>
	'scheduler' in globalThis && 'yield' in scheduler
		? scheduler.yield()
		: new Promise((resume) => void setTimeout(resume));

/** Does all of it at once. */
export function finished<T>(work: Generator<unknown, T>): T {
	for (;;) {
		const step = work.next();
		if (step.done) return step.value;
	}
}

/**
 * Does it in slices.
 * @param onstep what was yielded last, at the end of each slice
 * @returns undefined when `stopped` said so
 */
export async function inSlices<Y, T>(
	work: Generator<Y, T>,
	stopped: () => boolean,
	onstep: (yielded: Y) => void = () => {}
): Promise<T | undefined> {
	let until = performance.now() + turn;
	for (;;) {
		const step = work.next();
		if (step.done) return step.value;
		if (performance.now() < until) continue;
		onstep(step.value);
		await pause();
		if (stopped()) return undefined;
		until = performance.now() + turn;
	}
}
