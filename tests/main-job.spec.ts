// The main job on real input: a quarter pasted, written on by two people, apart and together, taken out and opened again.
import { en } from '../src/lib/i18n/messages/en';
import { cutLinks } from './support/connections';
import { FilesPage } from './support/files-page';
import { meet } from './support/join';
import type { PlanPage } from './support/plan-page';
import { quarters } from './support/quarters';
import { StartPage, startedSpace } from './support/start-page';
import { expect, test } from './support/test';

const rows = (csv: Buffer) => csv.toString('utf8').split('\r\n').filter(Boolean);

for (const quarter of quarters()) {
	test(`${quarter.name}: ${quarter.objectives} objectives and ${quarter.keyResults} key results go all the way`, async ({
		page,
		somebody
	}) => {
		const ana = await startedSpace(page);
		const files = new FilesPage(page);
		const { objectives, keyResults } = quarter;

		await test.step('pasted, looked at and brought in', async () => {
			await files.open();
			await files.paste.fill(quarter.text);
			await files.look.click();
			await expect(files.sum).toContainText(en.files.understood({ objectives, keyResults }));
			await files.import.click();
			await expect(page.getByText(en.plan.summary({ objectives, keyResults }))).toBeVisible();
			await ana.saved();
		});

		const bo = await test.step('a second browser joins and sees the same', async () => {
			const joined = await meet(page, await somebody(), 'Bo');
			await expect(joined.page.getByText(en.plan.summary({ objectives, keyResults }))).toBeVisible();
			return joined;
		});

		const first = await test.step('both write in one key result at once', async () => {
			const index = await indexWithKeyResult(ana);
			for (const plan of [ana, bo]) {
				await plan.objectives
					.nth(index)
					.getByRole('button', { name: /^Unfold: / })
					.click();
			}
			const field = (plan: PlanPage) =>
				plan.objectives.nth(index).getByRole('textbox', { name: 'Key result', exact: true }).first();
			const before = await field(ana).inputValue();
			const type = async (plan: PlanPage, key: string, words: string) => {
				await field(plan).click();
				await plan.page.keyboard.press(key);
				await plan.page.keyboard.type(words);
			};
			await Promise.all([type(ana, 'Control+Home', 'Soon: '), type(bo, 'Control+End', ' (all of it)')]);
			for (const plan of [ana, bo]) await expect(field(plan)).toHaveValue(`Soon: ${before} (all of it)`);
			return field;
		});

		await test.step('one goes offline, both write on, and they meet again', async () => {
			await cutLinks(bo.page);
			await expect(ana.status).toContainText(/Connection lost|Nobody else here/);
			await first(bo).click();
			await bo.page.keyboard.press('Control+End');
			await bo.page.keyboard.insertText(' on a train');
			await bo.addObjective.click();
			await bo.page.keyboard.type('Written on a train');
			await bo.saved();
			await first(ana).click();
			await page.keyboard.press('Control+Home');
			await page.keyboard.insertText('In town. ');
			await ana.saved();
			await meet(page, bo.page, 'Bo');
			for (const plan of [ana, bo]) {
				await expect(plan.page.getByText(en.plan.summary({ objectives: objectives + 1, keyResults }))).toBeVisible();
			}
			await bo.objectives
				.first()
				.getByRole('button', { name: /^(Unfold|Fold): / })
				.waitFor();
		});

		const taken = await test.step('taken out as archive, Markdown, table and calendar, the same by both', async () => {
			await new FilesPage(page).open();
			const archive = await files.export('Archive');
			const markdown = (await files.export('Markdown')).bytes.toString('utf8');
			const table = await files.export('Table (CSV)');
			expect(archive.name).toMatch(/\.(hearth|zip)$/);
			expect(markdown).toContain('In town. Soon: ');
			expect(markdown).toContain('Written on a train');
			expect(rows(table.bytes).length).toBeGreaterThan(Math.max(objectives, keyResults));
			const calendar = await files.export('Calendar (ICS)');
			expect(calendar.name).toMatch(/\.ics$/);
			expect(calendar.bytes.toString('utf8')).toContain('SUMMARY:Our 30 minutes\r\n');
			const theirs = await (await new FilesPage(bo.page).open()).export('Table (CSV)');
			expect(rows(theirs.bytes)).toEqual(rows(table.bytes));
			return { archive, table };
		});

		await test.step('the archive opens in a third, clean browser and equals the first', async () => {
			const third = await somebody();
			await new StartPage(third).open();
			const clean = new FilesPage(third);
			await clean.choose(taken.archive.name, taken.archive.bytes);
			await expect(third.getByText(en.plan.summary({ objectives: objectives + 1, keyResults }))).toBeVisible();
			await clean.open();
			expect(rows((await clean.export('Table (CSV)')).bytes)).toEqual(rows(taken.table.bytes));
		});
	});
}

/** Where the first objective with a key result stands; the folded ones say how many they have. */
async function indexWithKeyResult(plan: PlanPage): Promise<number> {
	for (let index = 0; ; index++) {
		const objective = plan.objectives.nth(index);
		const fold = objective.getByRole('button', { name: /^(Unfold|Fold): / });
		await fold.click();
		const has = await objective.getByRole('textbox', { name: 'Key result', exact: true }).count();
		await fold.click();
		if (has) return index;
	}
}
