// Rows taken by the hand: where the line stands, where they land, and what ends it.
import { setLocale } from '$lib/i18n';
import { act } from '$lib/live';
import { ana, value } from '$lib/plan/testing';
import type { Member } from '$lib/plan/testing';
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import PlanHarness from './testing/PlanHarness.svelte';
import { MemorySession } from './testing/session';

let member: Member;
let session: MemorySession;
let team: string;

beforeEach(async () => {
	await setLocale('en');
	await page.viewport(1280, 900);
	member = await ana();
	session = new MemorySession(member);
	team = session.plan.now.all('teams')[0]?.id ?? '';
});

async function objective(title: string, keyResults: readonly string[] = [], inTeam = team): Promise<string> {
	const id = value(await member.does(act.addObjective, { team: inTeam, title })).focus ?? '';
	for (const one of keyResults) value(await member.does(act.addKeyResult, { objective: id, title: one }));
	return id;
}
const titlesIn = (id: string) =>
	session.plan.ids('objectivesOfTeam', id).map((one) => session.plan.now.get('objectives', one)?.title);
const keyResultsIn = (id: string) =>
	session.plan.ids('keyResultsOf', id).map((one) => session.plan.now.get('keyResults', one)?.title);

const row = (name: string) => document.querySelector<HTMLElement>(`[data-row="${name}"]`);
const block = (id: string) => document.querySelector<HTMLElement>(`[data-objective="${id}"]`) as HTMLElement;
const line = () => document.querySelector<HTMLElement>('.plan-drop-line');
const lineTop = () => (line()?.hidden === false ? Math.round(line()?.getBoundingClientRect().top ?? NaN) : undefined);
/** Where in the window something stands, that many hundredths down from its top. */
const at = (element: Element, part: number) => {
	const { left, top, height } = element.getBoundingClientRect();
	return { x: left + 8, y: top + height * part };
};

/** A pointer that is made up: it takes the row by its handle. Where that is touched, the document hears of the rest. */
async function take(name: string, pointerType: 'mouse' | 'touch' = 'mouse') {
	const caught = vi.spyOn(Element.prototype, 'setPointerCapture').mockReturnValue();
	onTestFinished(() => caught.mockRestore());
	const handle = await vi.waitFor(
		() => row(name)?.querySelector('.handle') ?? Promise.reject(new Error(`no handle at ${name}`))
	);
	const does = (type: string, target: Element, { x, y }: { x: number; y: number }) =>
		target.dispatchEvent(
			new PointerEvent(type, {
				...{ pointerId: 7, isPrimary: true, pointerType, bubbles: true, cancelable: true },
				...{ clientX: x, clientY: y, button: type === 'pointermove' ? -1 : 0 }
			})
		);
	const html = document.documentElement;
	does('pointerdown', handle, at(handle, 0.5));
	return {
		moves: (to: { x: number; y: number }) => does('pointermove', html, to),
		letsGo: (to: { x: number; y: number }) => does('pointerup', html, to),
		is: (type: 'pointercancel') => does(type, html, { x: 0, y: 0 })
	};
}

/** The first of forty objectives, taken and carried to the last: its own row has been scrolled out of what is drawn. */
async function takenFarAway() {
	for (let count = 0; count < 40; count++) await objective(`Objective ${count}`);
	const [dragged = '', ...others] = session.plan.ids('objectivesOfTeam', team);
	const last = others.at(-1) ?? '';
	render(PlanHarness, { session });
	const hand = await take(`objectives/${dragged}`);
	window.scrollTo(0, document.documentElement.scrollHeight);
	await vi.waitFor(() => {
		expect(block(last)).not.toBeNull();
		expect(row(`objectives/${dragged}`)).toBeNull();
	});
	hand.moves(at(block(last), 0.8));
	return { hand, dragged, last };
}

it('lets an objective land before or after another, by which half of the whole other one the pointer is in', async () => {
	const first = await objective('First', ['one', 'two', 'three']);
	const second = await objective('Second', ['four', 'five']);
	const third = await objective('Third');
	render(PlanHarness, { session });
	const hand = await take(`objectives/${third}`);
	for (const part of [0.02, 0.3, 0.48]) {
		hand.moves(at(block(first), part));
		await vi.waitFor(() => expect(lineTop()).toBe(Math.round(block(first).getBoundingClientRect().top - 1)));
	}
	for (const part of [0.52, 0.7, 0.98]) {
		hand.moves(at(block(first), part));
		await vi.waitFor(() => expect(lineTop()).toBe(Math.round(block(first).getBoundingClientRect().bottom - 1)));
	}
	hand.moves(at(block(third), 0.5));
	await vi.waitFor(() => expect(lineTop()).toBeUndefined());
	hand.letsGo(at(block(second), 0.3));
	await vi.waitFor(() => expect(titlesIn(team)).toEqual(['First', 'Third', 'Second']));
	expect(line()).toBeNull();
});

it('lets an objective into a team that has none, and to the beginning of one that has', async () => {
	const gulls = value(await member.does(act.addTeam, { name: 'Gulls', parent: null })).focus ?? '';
	await member.does(act.addTeam, { name: 'Terns', parent: null });
	await objective('First');
	const second = await objective('Second');
	render(PlanHarness, { session });
	const heading = (name: string) => page.getByRole('heading', { level: 2, name }).element();
	let hand = await take(`objectives/${second}`, 'touch');
	hand.moves(at(heading('Gulls'), 0.5));
	await vi.waitFor(() => expect(lineTop()).toBeGreaterThan(heading('Gulls').getBoundingClientRect().bottom));
	expect(lineTop()).toBeLessThan(heading('Terns').getBoundingClientRect().top);
	hand.letsGo(at(heading('Gulls'), 0.5));
	await vi.waitFor(() => expect(titlesIn(gulls)).toEqual(['Second']));
	expect(titlesIn(team)).toEqual(['First']);
	await vi.waitFor(() => expect(row(`objectives/${second}`)).not.toBeNull());
	hand = await take(`objectives/${second}`);
	hand.letsGo(at(heading(session.plan.now.get('teams', team)?.name ?? ''), 0.5));
	await vi.waitFor(() => expect(titlesIn(team)).toEqual(['Second', 'First']));
});

it('lets a key result land between others, first above them, and in an objective that has none', async () => {
	const first = await objective('First', ['one', 'two', 'three']);
	const second = await objective('Second');
	const [one = '', , three = ''] = session.plan.ids('keyResultsOf', first);
	render(PlanHarness, { session });
	(await take(`keyResults/${three}`)).letsGo(at(block(first), 0.02));
	await vi.waitFor(() => expect(keyResultsIn(first)).toEqual(['three', 'one', 'two']));
	(await take(`keyResults/${three}`)).letsGo(at(row(`keyResults/${one}`) as HTMLElement, 0.8));
	await vi.waitFor(() => expect(keyResultsIn(first)).toEqual(['one', 'three', 'two']));
	(await take(`keyResults/${three}`)).letsGo(at(block(second), 0.3));
	await vi.waitFor(() => expect(keyResultsIn(second)).toEqual(['three']));
});

it('goes on when the row that is dragged has been scrolled out of what is drawn, and ends by letting go', async () => {
	const { hand, dragged, last } = await takenFarAway();
	await vi.waitFor(() => expect(lineTop()).toBe(Math.round(block(last).getBoundingClientRect().bottom - 1)));
	hand.letsGo(at(block(last), 0.8));
	await vi.waitFor(() => expect(session.plan.ids('objectivesOfTeam', team).at(-1)).toBe(dragged));
	expect(document.querySelector('.plan-drop-line, .plan-drag-label')).toBeNull();
});

it.each(['Escape', 'pointercancel'] as const)('%s ends it, wherever the row is, and nothing moves', async (how) => {
	const { hand, last } = await takenFarAway();
	const before = titlesIn(team);
	await vi.waitFor(() => expect(lineTop()).toBeDefined());
	if (how === 'Escape') await userEvent.keyboard('{Escape}');
	else hand.is(how);
	expect(document.querySelector('.plan-drop-line, .plan-drag-label')).toBeNull();
	hand.letsGo(at(block(last), 0.8));
	await session.settled();
	expect(titlesIn(team)).toEqual(before);
});
