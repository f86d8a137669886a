// Every page and dialog of the house, each reached as somebody would, in the language in use.
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { en } from '../../src/lib/i18n/messages/en';
import { coach as coachEn } from '../../src/lib/i18n/messages/en/coach';
import { zh } from '../../src/lib/i18n/messages/zh';
import { coach as coachZh } from '../../src/lib/i18n/messages/zh/coach';
import { sampleOutline } from './outline-sample';

export type Language = 'en' | 'zh';
export const words = { en, zh };
const coachWords = { en: coachEn, zh: coachZh };
export const localeOf = { en: 'en-GB', zh: 'zh-CN' };

/** Called at each page with its name. */
type Look = (name: string) => Promise<void>;
type Walk = (page: Page, t: typeof en, look: Look, language: Language) => Promise<void>;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function openExample(page: Page, t: typeof en): Promise<string> {
	await page.goto('./');
	await button(page, t.controls.lookAround).click();
	await page.locator('[data-objective]').first().waitFor();
	return page.url();
}

/** Walks through the house, each of them alone; together they pass everything there is to see. */
export const walks: Readonly<Record<string, Walk>> = {
	'before there is a plan': async (page, t, look) => {
		await page.goto('./');
		await button(page, t.controls.startSpace).waitFor();
		await look('the first page');
		await button(page, t.controls.startSpace).click();
		await button(page, t.controls.startSpace).click();
		await look('the form of a new space, with a problem');
		await page.goto('./#/join');
		await page.getByLabel(t.join.paste).fill('hearth');
		await page.getByText(t.problems['code-not-ours']).waitFor();
		await look('joining, with a problem');
		await page.goto('./#/settings');
		await page.getByRole('heading', { name: t.settings.title, level: 1 }).waitFor();
		await look('settings');
	},

	'the plan': async (page, t, look) => {
		await openExample(page, t);
		await look('the plan');
		await button(page, t.plan.unfoldAll).click();
		await page.getByRole('main').getByRole('button', { name: t.plan.more, exact: true }).first().click();
		await page.locator('li[data-row] button.unfold').first().click();
		await look('the plan, unfolded, with more of an objective and of a key result');
	},

	'what one does with an objective': async (page, t, look) => {
		await openExample(page, t);
		// On a phone a folded objective has no menu.
		await page.locator('[data-objective] .head button.unfold').first().click();
		await page
			.getByRole('button', { name: new RegExp(t.plan.actions({ title: '.*' })) })
			.first()
			.click();
		await page.getByRole('menuitem', { name: t.plan.historyTitle }).waitFor();
		await look('the menu of an objective');
		await page.getByRole('menuitem', { name: t.plan.historyTitle }).click();
		await page.getByRole('dialog', { name: t.plan.historyTitle }).waitFor();
		await look('what happened to an objective');
		await page.keyboard.press('Escape');
		await button(page, t.controls.checkIn).first().click();
		await page.getByRole('dialog', { name: t.plan.checkInTitle }).waitFor();
		await look('a check-in');
		await page.keyboard.press('Escape');
		await page
			.getByRole('button', { name: new RegExp(t.plan.actions({ title: '.*' })) })
			.first()
			.click();
		// By key: on a phone it stands below the fold of the menu, which may find another place in the frame after it is scrolled.
		await page.getByRole('menuitem', { name: t.common.remove, exact: true }).press('Enter');
		await page.getByRole('button', { name: t.controls.undo, exact: true }).waitFor();
		await page.getByRole('button', { name: t.plan.planActions }).click();
		await page.getByRole('menuitem', { name: t.plan.removedTitle }).click();
		await page.getByRole('dialog', { name: t.plan.removedTitle }).getByRole('listitem').waitFor();
		await look('what was removed');
	},

	'the week': async (page, t, look) => {
		const plan = await openExample(page, t);
		await page.goto(plan.replace(/plan$/, 'week'));
		await page.getByRole('heading', { name: t.week.needsMe }).waitFor();
		await page.locator('[data-week-row]').nth(1).click();
		await page.getByLabel(t.plan.learnt).waitFor();
		await look('my week, with a check-in');
		await page.getByText(t.week.ours, { exact: true }).click();
		await page.getByRole('heading', { name: t.week.changedHere }).waitFor();
		await look('our thirty minutes');
		await page.getByRole('main').getByRole('button', { name: t.controls.recognise, exact: true }).click();
		await page.getByRole('dialog', { name: t.week.recogniseTitle }).waitFor();
		await look('thanking somebody');
	},

	'what opens over a page': async (page, t, look) => {
		await openExample(page, t);
		await button(page, t.controls.invite).first().click();
		await expect(page.getByLabel(t.join.link)).toHaveValue(/#\/join/);
		await look('an invitation');
		await page.keyboard.press('Escape');
		await page.keyboard.press('Control+k');
		await page.getByRole('dialog', { name: t.keys.palette }).waitFor();
		await look('the palette');
		await page.keyboard.press('Escape');
		await page.keyboard.press('?');
		await page.getByRole('dialog', { name: t.keys.title }).waitFor();
		await look('the keys');
	},

	'how messages travel': async (page, t, look) => {
		const plan = await openExample(page, t);
		await page.goto(plan.replace(/plan$/, 'flow'));
		const figures = page.getByRole('region', { name: t.flow.figures });
		await figures.getByText(t.flow.why).first().click();
		await page.getByRole('button', { name: t.flow.hearingStart }).click();
		await page.getByRole('button', { name: t.flow.hearingGive }).waitFor();
		await look('what changed, a round from memory, and figures');
	},

	'the map': async (page, t, look) => {
		const plan = await openExample(page, t);
		await page.goto(plan.replace(/plan$/, 'map'));
		await page.locator('[data-drawn]').waitFor();
		await look('the map');
		await button(page, t.map.filter).click();
		await page.getByLabel(t.map.showDeclined).waitFor();
		await look('the filter of the map');
		await page.keyboard.press('Escape');
		await page.getByRole('region', { name: t.map.lists }).getByRole('button').first().click();
		await page.getByRole('link', { name: t.map.inPlan }).waitFor();
		await look('an objective on the map');
		await page.keyboard.press('Escape');
		await page.getByText(t.map.shownAs.outline, { exact: true }).click();
		await page.locator('.outline').waitFor();
		await look('the outline of the map');
	},

	'the writing coach': async (page, t, look, language) => {
		const say = coachWords[language];
		await openExample(page, t);
		await button(page, t.plan.unfoldAll).click();
		const task = language === 'en' ? 'Write the handbook for newcomers' : '编写新人手册';
		await page.getByRole('textbox', { name: t.plan.objective, exact: true }).first().fill(task);
		await page.locator('[data-question]').first().waitFor();
		await look('questions in the margin');
		await button(page, t.plan.planActions).click();
		await page.getByRole('menuitem', { name: t.plan.checkWholePlan }).click();
		const check = page.getByRole('dialog', { name: t.plan.checkWholePlan });
		await check.getByText(say.check.asideTitle).click();
		await look('the whole plan, checked');
		await page.keyboard.press('Escape');
		await page.locator('li[data-row] button.unfold').first().click();
		await button(page, t.plan.threeQuestions).click();
		await page.getByRole('dialog', { name: say.outcome.title }).waitFor();
		await look('three questions');
	},

	'people and files': async (page, t, look, language) => {
		const plan = await openExample(page, t);
		await page.goto(plan.replace(/plan$/, 'people'));
		await page.getByRole('heading', { name: t.people.title, level: 1 }).waitFor();
		await page.locator('main summary').first().click();
		await look('people');
		await page.goto(plan.replace(/plan$/, 'files'));
		await page.getByRole('heading', { name: t.files.title, level: 1 }).waitFor();
		await look('files');
		await page.getByLabel(t.files.paste).fill(sampleOutline(1, language).text);
		await button(page, t.files.look).click();
		await button(page, t.controls.import).waitFor();
		await look('what a pasted outline was understood as');
		await page.getByRole('tab', { name: t.files.lines }).click();
		await look('a pasted outline line by line');
	}
};
