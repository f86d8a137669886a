// A plan on the page with one objective and one key result, and what the coach shows of it.
import { act } from '$lib/live';
import type { Change } from '$lib/live';
import type { Result } from '$lib/model/result';
import { spotName } from '$lib/ui/plan/places';
import { expect, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import PlanHarness from '$lib/ui/plan/testing/PlanHarness.svelte';
import type { MemorySession } from '$lib/ui/plan/testing/session';

/** As long as it takes: what comes, comes after a pause. */
export const until = (look: () => void) => vi.waitFor(look, { timeout: 15_000 });
export const field = (name: string) => document.querySelector<HTMLTextAreaElement>(`[data-text="${name}"]`);
/** The labels of the questions that show. */
export const notes = () =>
	[...document.querySelectorAll<HTMLElement>('[data-question]')].map((one) => one.dataset.question);

export interface OnThePage {
	readonly objective: string;
	readonly keyResult: string;
	/** The title of the key result. */
	readonly place: string;
}

export async function showPlan(
	session: MemorySession,
	title: string,
	objectiveTitle = 'Every newcomer finds a book'
): Promise<OnThePage> {
	const team = session.plan.now.all('teams')[0]?.id ?? null;
	const objective = added(await session.do(act.addObjective, { team, title: objectiveTitle }));
	const keyResult = added(await session.do(act.addKeyResult, { objective, title }));
	render(PlanHarness, { session });
	const place = spotName('keyResults', keyResult, 'title');
	await until(() => expect(field(place)).not.toBeNull());
	return { objective, keyResult, place };
}

const added = (done: Result<Change>): string =>
	done.ok && done.value.focus ? done.value.focus : expect.fail(`nothing was added: ${JSON.stringify(done)}`);

/** Types at the end of a text. */
export async function write(place: string, words: string): Promise<void> {
	const area = field(place);
	area?.focus();
	area?.setSelectionRange(area.value.length, area.value.length);
	await userEvent.keyboard(words);
}
