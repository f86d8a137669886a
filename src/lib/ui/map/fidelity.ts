// How a link is understood: what its other side answered to the echo, as long as the wording stands that it was about.
import { Figures } from '$lib/insights';
import type { Deed, Echo } from '$lib/insights';
import { happenedAt } from '$lib/live';
import type { JournalRecord, LivePlan } from '$lib/live';
import type { Mark } from '$lib/model/schema';

/** `unverified`: it was answered, and what was echoed has changed since. `unknown`: nobody has answered yet. */
export type Fidelity = 'unknown' | 'unverified' | Mark;
export const fidelities: readonly Fidelity[] = ['same', 'partly', 'other', 'unverified', 'unknown'];

/** The newest echo across a link, or none: the figure of it alone, from the few records that it hangs on. Method, A2. */
export function echoOf(plan: LivePlan['now'], link: string): Echo | undefined {
	const { journal } = plan;
	const records = journal.about(link);
	if (!records.some(({ kind }) => kind === 'echo-written')) return undefined;
	const deedOf = (record: JournalRecord): Deed => {
		const { kind, about, body, person, device, seq } = record;
		return { kind, about, body, person, device, seq, key: journal.keyOf(record), at: happenedAt(record) };
	};
	const figures = new Figures(plan);
	const original = plan.get('links', link)?.to;
	figures.take([...records, ...(original ? journal.about(original) : [])].map(deedOf));
	return figures.echo(link).echo;
}

export function fidelityOf(echo: Echo | undefined): Fidelity {
	if (!echo?.answer) return 'unknown';
	return echo.staleSince === undefined ? echo.answer.mark : 'unverified';
}
