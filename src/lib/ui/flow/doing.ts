// Runs a command and says so where it is refused.
import { problemText } from '$lib/i18n';
import type { Command, Session } from '$lib/live';
import { toasts } from '../parts/toasts.svelte';

/** True when it was done. */
export async function doing<I>(session: Session, command: Command<I>, input: I): Promise<boolean> {
	const done = await session.do(command, input);
	if (!done.ok) toasts.say(problemText(done.problem));
	return done.ok;
}
