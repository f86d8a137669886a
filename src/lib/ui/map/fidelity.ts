// How a link is understood: what its other side answered to the echo, as long as the wording stands that it was about.
import type { Echo } from '$lib/insights';
import type { Mark } from '$lib/model/schema';

/** `unverified`: it was answered, and what was echoed has changed since. `unknown`: nobody has answered yet. */
export type Fidelity = 'unknown' | 'unverified' | Mark;
export const fidelities: readonly Fidelity[] = ['same', 'partly', 'other', 'unverified', 'unknown'];

/** Method, A2. */
export function fidelityOf(echo: Echo | undefined): Fidelity {
	if (!echo?.answer) return 'unknown';
	return echo.staleSince === undefined ? echo.answer.mark : 'unverified';
}
