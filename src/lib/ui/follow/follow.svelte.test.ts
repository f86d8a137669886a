// Following somebody's view on the plan: where it goes, what it never does, and how it ends at once.
import { setLocale, t } from '$lib/i18n';
import { act } from '$lib/live';
import { ana, value } from '$lib/plan/testing';
import type { Member } from '$lib/plan/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { Company } from '../plan/testing/company';
import PlanHarness from '../plan/testing/PlanHarness.svelte';
import { MemorySession } from '../plan/testing/session';
import { Following } from './following.svelte';

let member: Member;
let session: MemorySession;
let following: Following;
let room: Company;
const objectives: string[] = [];
const ongo = vi.fn();

beforeEach(async () => {
	await setLocale('en');
	await page.viewport(1280, 700);
	// Nothing glides, so that what is looked at is where it comes to rest.
	document.documentElement.dataset.motion = 'reduced';
	member = await ana();
	objectives.length = 0;
	for (let at = 1; at <= 30; at++) objectives.push(await made(act.addObjective, { team: null, title: `Number ${at}` }));
});

afterEach(() => {
	delete document.documentElement.dataset.motion;
	ongo.mockReset();
});

async function made<I>(command: Parameters<typeof member.does<I>>[0], input: I): Promise<string> {
	return value(await member.does(command, input)).focus ?? '';
}

const idOf = (at: number) => objectives[at - 1] ?? expect.fail(`no objective ${at}`);
const section = (at: number) => document.querySelector(`[data-objective="${idOf(at)}"]`);
const inSight = (element: Element | null | undefined) => {
	const { top, bottom } = element?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
	return top >= 0 && bottom <= window.innerHeight;
};
const line = () => page.getByText(t.follow.following({ name: 'Ana' })).first();
const stop = () => page.getByRole('button', { name: t.follow.stopName({ name: 'Ana' }) });
const said = (words: string) => expect.element(page.getByRole('status').getByText(words)).toBeInTheDocument();

/** Mei has the plan open, Ana is in the room, and Mei follows her. */
async function follows(): Promise<void> {
	session = new MemorySession(member);
	room = new Company(session.room);
	following = new Following(session.room);
	render(PlanHarness, { session, following, ongo });
	await vi.waitFor(() => expect(section(1)).not.toBeNull());
	room.puts('Ana', undefined);
	following.follow({ id: 'peer-Ana', name: 'Ana' });
	await expect.element(line()).toBeVisible();
}

describe('whoever follows', () => {
	it('sees what the other turns to, unfolded where the caret is in a key result, and keeps the focus where it was', async () => {
		const keyResult = await made(act.addKeyResult, { objective: idOf(28), title: 'Hours of sleep' });
		await follows();
		expect(room.mine.follows).toBe('peer-Ana');
		const focus = document.activeElement;
		room.puts('Ana', keyResult, 'title');
		await vi.waitFor(() => expect(inSight(document.querySelector(`[data-row="keyResults/${keyResult}"]`))).toBe(true));
		room.says('Ana', { top: idOf(2), where: { object: keyResult } });
		await vi.waitFor(() => expect(inSight(section(2))).toBe(true));
		expect([document.activeElement, room.mine.where, room.mine.caret]).toEqual([focus, undefined, undefined]);
		await expect.element(line()).toBeVisible();
	});

	it('goes to their page of the cycle, and nowhere for what is no object here', async () => {
		await follows();
		const at = window.scrollY;
		room.says('Ana', { top: 'nothing of this plan' });
		room.says('Ana', { place: 'people' });
		await vi.waitFor(() => expect(ongo.mock.calls).toEqual([['people']]));
		expect(window.scrollY).toBe(at);
	});

	it('is told while nothing is heard of them', async () => {
		await follows();
		const quiet = () => page.getByText(t.peers.quiet).elements().length;
		room.hears('Ana', 'quiet');
		await vi.waitFor(() => expect(quiet()).toBe(1));
		expect(following.whom?.name).toBe('Ana');
		room.hears('Ana', 'linked');
		await vi.waitFor(() => expect(quiet()).toBe(0));
		await expect.element(stop()).toBeVisible();
	});

	it('finds what a filter hides', async () => {
		await follows();
		following.stop();
		const search = page.getByRole('textbox', { name: t.plan.find });
		await search.fill('Number 3');
		await vi.waitFor(() => expect(section(25)).toBeNull());
		(search.element() as HTMLElement).blur();
		following.follow({ id: 'peer-Ana', name: 'Ana' });
		room.says('Ana', { top: idOf(25) });
		await vi.waitFor(() => expect(inSight(section(25))).toBe(true));
	});
});

describe('following ends at once', () => {
	const ways: Readonly<Record<string, () => unknown>> = {
		'by the wheel': () => document.body.dispatchEvent(new WheelEvent('wheel', { bubbles: true, deltaY: 40 })),
		'by a finger': () => document.body.dispatchEvent(new Event('touchmove', { bubbles: true })),
		'by a key that pages': () => userEvent.keyboard('{PageDown}'),
		'by Escape': () => userEvent.keyboard('{Escape}'),
		'by the scrollbar': () =>
			document.documentElement.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })),
		'by a click into a text': () => page.getByRole('textbox', { name: t.plan.objective, exact: true }).first().click(),
		'by Stop': () => stop().click()
	};
	for (const [way, go] of Object.entries(ways))
		it(way, async () => {
			await follows();
			await go();
			await vi.waitFor(() => expect(following.whom).toBeUndefined());
			await said(t.follow.ended({ name: 'Ana' }));
			expect(stop().elements()).toEqual([]);
			expect(room.mine.follows).toBeUndefined();
		});

	it('when they leave, and does not begin again when they come back', async () => {
		await follows();
		room.leaves('Ana');
		await said(t.follow.left({ name: 'Ana' }));
		expect(following.whom).toBeUndefined();
	});

	it('but not by what is scrolled over the page', async () => {
		await follows();
		const over = document.createElement('dialog');
		document.body.append(over);
		over.dispatchEvent(new WheelEvent('wheel', { bubbles: true, deltaY: 40 }));
		expect(following.whom).toEqual({ id: 'peer-Ana', name: 'Ana' });
		over.remove();
	});
});

describe('whoever is followed', () => {
	it('is told how many follow, people and not devices, and only by peers with a link', async () => {
		await follows();
		room.says('Ana', { follows: 'here' });
		room.says('Tom', { follows: 'here' });
		room.says('Bo', { follows: 'somebody else' });
		room.invents('Eve', { follows: 'here' });
		expect([following.followerCount, following.followers.map(({ name }) => name)]).toEqual([2, ['Ana', 'Tom']]);
	});

	it('tells what is at the top of the window once it is scrolled away from the caret, seldom, and not while following', async () => {
		await follows();
		following.stop();
		const told = vi.spyOn(session.room, 'present');
		for (let at = 0; at < 30; at++) window.scrollTo(0, 10 * at);
		await vi.waitFor(() => expect(objectives).toContain(room.mine.top));
		expect(told.mock.calls.length).toBeLessThan(5);
		window.scrollTo(0, 0);
		const title = section(1)?.querySelector<HTMLElement>('[data-text]');
		title?.focus();
		await vi.waitFor(() => expect([room.mine.top, room.mine.caret !== undefined]).toEqual([undefined, true]));
		window.scrollTo(0, document.documentElement.scrollHeight);
		await vi.waitFor(() => expect(objectives).toContain(room.mine.top));
		const before = room.mine.top;
		title?.blur();
		following.follow({ id: 'peer-Ana', name: 'Ana' });
		room.says('Ana', { top: idOf(1) });
		await vi.waitFor(() => expect(inSight(section(1))).toBe(true));
		expect(room.mine.top).toBe(before);
	});
});
