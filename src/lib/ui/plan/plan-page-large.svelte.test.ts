// The page with a library's plan: 4,300 objectives, 13,000 key results.
import { setLocale } from '$lib/i18n';
import { ana } from '$lib/plan/testing';
import type { Member } from '$lib/plan/testing';
import { beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { spotName } from './places';
import PlanHarness from './testing/PlanHarness.svelte';
import { MemorySession } from './testing/session';

let member: Member;
let session: MemorySession;
const key = (at: number) => `a${at.toString(36).padStart(4, '0')}V`;

/** Written straight into the document: thousands of signatures would be another test. */
function fill(objectives: number, keyResultsEach: number, titleOf = (at: number) => `Objective ${at}`): void {
	const teams = Array.from({ length: Math.ceil(objectives / 40) }, (_, at) => `team-${at}`);
	member.plan.document.apply(
		{
			undoable: false,
			records: [],
			writes: [
				...teams.map((id, at) => ({ do: 'create', in: 'teams', id, values: { name: `Team ${at}`, order: key(at) } })),
				...Array.from({ length: objectives }, (_, at) => ({
					...{ do: 'create', in: 'objectives', id: `o-${at}` },
					values: { title: titleOf(at), team: teams[Math.floor(at / 40)], state: 'draft', order: key(at) }
				})),
				...Array.from({ length: objectives * keyResultsEach }, (_, at) => ({
					...{ do: 'create', in: 'keyResults', id: `k-${at}` },
					values: {
						title: `Sign ${at}`,
						objective: `o-${Math.floor(at / keyResultsEach)}`,
						from: 0,
						to: 10,
						order: key(at)
					}
				}))
			] as never
		},
		[]
	);
}

/** Until the page has not changed for a few frames. */
async function still(): Promise<void> {
	let calm = 0;
	const watching = new MutationObserver(() => (calm = 0));
	watching.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
	while (calm < 5) {
		calm += 1;
		await new Promise(requestAnimationFrame);
	}
	watching.disconnect();
}
const drawn = () => [...document.querySelectorAll<HTMLElement>('[data-objective]')].map((one) => one.dataset.objective);
const title = (at: number) =>
	document.querySelector<HTMLTextAreaElement>(`[data-text="${spotName('objectives', `o-${at}`, 'title')}"]`);

beforeEach(async () => {
	await setLocale('en');
	await page.viewport(1280, 900);
	member = await ana();
	session = new MemorySession(member);
});

it('draws what is near the window, wherever one scrolls, and keeps the text that has the caret', async () => {
	fill(4300, 3);
	render(PlanHarness, { session });
	await vi.waitFor(() => expect(drawn()).toContain('o-0'));
	expect(drawn().length).toBeLessThan(80);
	title(3)?.focus();
	window.scrollTo(0, document.documentElement.scrollHeight / 2);
	await vi.waitFor(() => expect(drawn()).not.toContain('o-0'));
	expect(drawn().length).toBeLessThan(80);
	expect(document.activeElement).toBe(title(3));
	window.scrollTo(0, document.documentElement.scrollHeight);
	await vi.waitFor(() => expect(drawn()).toContain('o-4299'));
	expect(drawn().length).toBeLessThan(80);
});

it('goes to a new objective after the last one, out of sight as it is', async () => {
	fill(430, 3);
	render(PlanHarness, { session });
	await vi.waitFor(() => expect(title(3)).toBeTruthy());
	await page.getByRole('button', { name: 'Add objective', exact: true }).last().click();
	await userEvent.keyboard('A new one');
	await vi.waitFor(() => expect((document.activeElement as HTMLTextAreaElement).value).toBe('A new one'));
	expect(drawn().length).toBeLessThan(80);
});

it('wakes only the row in which one types', async () => {
	fill(430, 3);
	const { plan } = session;
	render(PlanHarness, { session });
	await vi.waitFor(() => expect(title(5)).toBeTruthy());
	title(5)?.focus();
	await still();
	const read: string[] = [];
	const get = plan.get.bind(plan);
	const ids = plan.ids.bind(plan);
	const all = vi.spyOn(plan, 'all');
	vi.spyOn(plan, 'get').mockImplementation(((collection: string, id: string) => {
		read.push(`${collection}/${id}`);
		return get(collection as 'objectives', id);
	}) as typeof plan.get);
	vi.spyOn(plan, 'ids').mockImplementation(((name: string, list: string) => {
		read.push(`${name}:${list}`);
		return ids(name as 'keyResultsOf', list);
	}) as typeof plan.ids);
	const changes: string[] = [];
	const watching = new MutationObserver((seen) =>
		changes.push(
			...seen.map(
				({ target }) => (target as Element).closest?.('[data-objective]')?.getAttribute('data-objective') ?? ''
			)
		)
	);
	watching.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
	await userEvent.keyboard('x');
	await vi.waitFor(() => expect(plan.now.get('objectives', 'o-5')?.title).toBe('Objective 5x'));
	await still();
	watching.disconnect();
	expect([...new Set(read)]).toEqual(['objectives/o-5']);
	expect(all).not.toHaveBeenCalled();
	expect([...new Set(changes)]).toEqual(['o-5']);
});

it('keeps what one is about to press where it is, when the end of the plan is jumped to and its rows come in', async () => {
	fill(140, 2, (at) => `Objective ${at}${' that takes its time to say what it is about'.repeat(at % 4)}`);
	render(PlanHarness, { session });
	await vi.waitFor(() => expect(drawn()).toContain('o-0'));
	await still();
	const add = page.getByRole('button', { name: 'Add objective', exact: true }).element();
	add.scrollIntoView({ block: 'center' });
	const { top } = add.getBoundingClientRect();
	await vi.waitFor(() => expect(drawn()).toContain('o-139'));
	for (let frame = 0; frame < 10; frame++) {
		await new Promise(requestAnimationFrame);
		expect(Math.abs(add.getBoundingClientRect().top - top)).toBeLessThanOrEqual(1);
	}
});
