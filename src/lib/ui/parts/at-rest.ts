// Idle moments of the person, not only of the machine: what can wait does not come between two letters.

/** Milliseconds after the last key. */
const rest = 500;
/**
 * When the machine has nothing else to do, or after so many milliseconds: on a page on which nothing moves, Chromium may
 * find no idle moment until something is painted again.
 */
const timeout = 500;
export const idly = (task: () => void): void =>
	void (typeof requestIdleCallback === 'function' ? requestIdleCallback(task, { timeout }) : setTimeout(task));

let pressedAt = -Infinity;
if (typeof window !== 'undefined')
	window.addEventListener('keydown', () => (pressedAt = performance.now()), { capture: true, passive: true });

/**
 * Runs it in an idle moment in which no key has been pressed for a while. A file that comes then, and a sheet of styles for
 * which the whole page is looked through, hold up no letter.
 */
export function atRest(run: () => void): void {
	idly(() => {
		const left = pressedAt + rest - performance.now();
		if (left > 0) setTimeout(() => atRest(run), left);
		else run();
	});
}
