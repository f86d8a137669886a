// How a link is understood: what its other side answered to the echo, as long as the wording stands that it was about.
import type { LivePlan } from '$lib/live';
import { marks } from '$lib/model/schema';
import type { Mark } from '$lib/model/schema';

/** `unverified`: it was answered, and what was echoed has changed since. `unknown`: nobody has answered yet. */
export type Fidelity = 'unknown' | 'unverified' | Mark;
export const fidelities: readonly Fidelity[] = ['same', 'partly', 'other', 'unverified', 'unknown'];

export interface Echo {
	/** In whose words, and which. */
	readonly person: string;
	readonly text: string;
	readonly fidelity: Fidelity;
	/** What the other side said with its answer. */
	readonly note: string;
}

const word = (value: unknown): string => (typeof value === 'string' ? value : '');
const isMark = (value: unknown): value is Mark => marks.includes(value as Mark);

/** The latest echo of a link, or none. Method, A2. */
export function echoOf(plan: LivePlan['now'], link: string): Echo | undefined {
	const records = plan.journal.about(link);
	if (!records.length) return undefined;
	const written = records.findLast(({ kind, about }) => kind === 'echo-written' && about[0] === link);
	if (!written) return undefined;
	const key = plan.journal.keyOf(written);
	const answered = records.findLast(({ kind, body }) => kind === 'echo-answered' && body.echo === key);
	const { heads } = plan.onRecord(written.about[2] ?? '');
	const revision = word(written.body.revision);
	const fresh = heads.length === 0 ? revision === '' : heads.includes(revision);
	const answer = answered?.body.answer;
	const fidelity = !isMark(answer) ? 'unknown' : fresh ? answer : 'unverified';
	return { person: written.person, text: word(written.body.text), fidelity, note: word(answered?.body.note) };
}
