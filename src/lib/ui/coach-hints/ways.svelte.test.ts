// The buttons of the coach work on what stands there when they are pressed, and what they did can be taken back where one is.
import { setLocale, t } from '$lib/i18n';
import { coachWords } from '$lib/i18n/coach-words';
import { act } from '$lib/live';
import type { LivePlan } from '$lib/live';
import { ana, meet, value } from '$lib/plan/testing';
import type { Member } from '$lib/plan/testing';
import { spotName } from '$lib/ui/plan/places';
import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { MemorySession } from '../plan/testing/session';
import { field, showPlan, until } from './testing/on-the-page';

let member: Member;
let session: MemorySession;
let plan: LivePlan;

beforeEach(async () => {
	await setLocale('en');
	await page.viewport(1280, 900);
	member = await ana();
	session = new MemorySession(member);
	plan = session.plan;
});

const titleOf = (of: Member, id: string) => of.plan.get('keyResults', id)?.title;
const titles = () =>
	plan.now
		.all('keyResults')
		.map(({ title }) => title)
		.sort();

async function begin(keyResult: string): Promise<{ id: string; place: string }> {
	const { keyResult: id, place } = await showPlan(session, keyResult);
	return { id, place };
}

/** Asks about a text, and gives the button of one of its questions. */
async function button(place: string, label: string): Promise<HTMLElement> {
	await userEvent.keyboard('{Shift}');
	await expect.element(page.getByRole('button', { name: /question/ }).first()).toBeVisible();
	field(place)?.focus();
	await userEvent.keyboard('{Control>}{Alt>}g{/Alt}{/Control}');
	const found = page.getByRole('button', { name: label }).first();
	await expect.element(found).toBeVisible();
	return found.element() as HTMLElement;
}

it('makes two of what has been typed up to the press', async () => {
	const { place } = await begin('Open a desk for newcomers and print the leaflet');
	const split = await button(place, coachWords().ways.split);
	const area = field(place);
	area?.focus();
	area?.setSelectionRange(area.value.length, area.value.length);
	await userEvent.keyboard(' for 40 libraries');
	split.click();
	await until(() => expect(titles()).toEqual(['Open a desk for newcomers', 'print the leaflet for 40 libraries']));
});

it('takes a part out and leaves what somebody else writes meanwhile', async () => {
	const { id, place } = await begin('未完成者扣发绩效奖金，客户满意度由60%升到90%');
	const bo = await member.admits('bo');
	const takeOut = await button(place, coachWords().ways.takeOut);
	const text = bo.plan.document.text('keyResults', id, 'title');
	text?.edit(text.read().length, 0, '，并且每家门店都有人负责');
	await meet(member, bo);
	takeOut.click();
	const rest = '客户满意度由60%升到90%，并且每家门店都有人负责';
	await until(() => expect(titleOf(member, id)).toBe(rest));
	await meet(member, bo);
	expect(titleOf(bo, id)).toBe(rest);
});

it('does nothing to a text that it would not ask about any more, and says so', async () => {
	const { id, place } = await begin('Open a desk for newcomers and print the leaflet');
	const bo = await member.admits('bo');
	const split = await button(place, coachWords().ways.split);
	const text = bo.plan.document.text('keyResults', id, 'title');
	text?.edit(0, text.read().length, 'Newcomers who borrow on day one');
	await meet(member, bo);
	split.click();
	await expect.element(page.getByText(t.problems['text-changed'])).toBeVisible();
	expect(titles()).toEqual(['Newcomers who borrow on day one']);
});

it('keeps within the bound that the words name, and opens a start without losing the figure', async () => {
	const { id, place } = await begin('可用性不低于99.9%');
	const [within, from] = [coachWords().ways.bounds, coachWords().ways.baseline];
	(await button(place, within)).click();
	await until(() => expect(plan.now.get('keyResults', id)).toMatchObject({ type: 'range', low: 99.9, unit: '%' }));
	await until(() => expect(page.getByRole('button', { name: within }).query()).toBeNull());
	expect(page.getByRole('button', { name: from }).query()).toBeNull();
});

it('fills the to with the figure of the words, also where a range becomes a number', async () => {
	const { id, place } = await begin('客户满意度达到90%以上');
	value(await member.does(act.setKeyResult, { id, values: { type: 'range' } }));
	(await button(place, coachWords().ways.baseline)).click();
	await until(() => expect(plan.now.get('keyResults', id)).toMatchObject({ type: 'number', to: 90, unit: '%' }));
});

it('takes a way back with the key of Undo from the amount that it leads to, and what is typed there first', async () => {
	const { id, place } = await begin('客户满意度达到90%以上');
	(await button(place, coachWords().ways.baseline)).click();
	await until(() => expect(plan.now.get('keyResults', id)).toMatchObject({ to: 90, unit: '%' }));
	const from = () => document.querySelector<HTMLInputElement>(`[data-text="${spotName('keyResults', id, 'from')}"]`);
	await until(() => expect(document.activeElement).toBe(from()));
	await userEvent.keyboard('41');
	await userEvent.keyboard('{Control>}z{/Control}');
	expect(plan.now.get('keyResults', id)).toMatchObject({ to: 90 });
	await userEvent.keyboard('{Escape}');
	from()?.focus();
	await userEvent.keyboard('{Control>}z{/Control}');
	await until(() => expect(plan.now.get('keyResults', id)).toMatchObject({ to: null, unit: '' }));
	await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
	await until(() => expect(plan.now.get('keyResults', id)).toMatchObject({ to: 90, unit: '%' }));
});

it.each([
	['Open a desk for newcomers and print the leaflet', 'split'],
	['未完成者扣发绩效奖金，客户满意度由60%升到90%', 'takeOut'],
	['可用性不低于99.9%', 'bounds'],
	['客户满意度达到90%以上', 'baseline']
] as const)('tells what became of %s with an Undo beside it', async (title, way) => {
	const { id, place } = await begin(title);
	const before = plan.now.get('keyResults', id);
	(await button(place, coachWords().ways[way])).click();
	await expect.element(page.getByText(coachWords().did[way])).toBeVisible();
	await page.getByRole('button', { name: t.controls.undo }).last().click();
	await until(() => expect(plan.now.get('keyResults', id)).toEqual(before));
	expect(titles()).toEqual([title]);
});

it('asks again where putting aside is taken back', async () => {
	const { place } = await begin('未完成者扣发绩效奖金，客户满意度由60%升到90%');
	await button(place, coachWords().ways.takeOut);
	await page
		.getByRole('button', { name: /^Put aside/ })
		.first()
		.click();
	await page.getByRole('menuitem', { name: coachWords().reasons[0] }).click();
	await until(() => expect(plan.now.all('dismissals').length).toBe(1));
	await page.getByRole('button', { name: t.controls.undo }).last().click();
	await until(() => expect(plan.now.all('dismissals')).toEqual([]));
});
