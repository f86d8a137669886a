// Fetches the code of the plan page before it is gone to.
import { preloadCode } from '$app/navigation';

/** Whatever the space and the cycle are: the code is the same. What cannot be fetched is asked for again when it is wanted. */
export const preloadPlan = (): Promise<void> =>
	preloadCode(`${location.pathname}#/s/space/cycle/plan`).then(undefined, () => undefined);
