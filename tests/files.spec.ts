// Files between people who never meet, and the threads that work on what is stored, in the built app under its policy.
import type { Page } from '@playwright/test';
import { en } from '../src/lib/i18n/messages/en';
import { FilesPage } from './support/files-page';
import { PlanPage } from './support/plan-page';
import { StartPage, startedSpace } from './support/start-page';
import { expect, test } from './support/test';

const toPlan = async (page: Page) => {
	await page.goto(page.url().replace(/\/files.*$/, '/plan'));
	return new PlanPage(page);
};

test('two who only send files have the same plan: the archive first, then what changed, both ways', async ({
	page,
	somebody
}) => {
	const ana = await startedSpace(page);
	await ana.write('Passengers sleep through the night', [{ title: 'Cabins booked' }]);
	await ana.saved();
	const files = await new FilesPage(page).open();
	const radio = page.getByRole('radio', { name: en.files.formats.changes });
	await page.locator('label').filter({ has: radio }).click();
	await expect(page.getByText(en.files.sinceNothing)).toBeVisible();
	const archive = await files.export('Archive');

	const there = await somebody();
	await new StartPage(there).open();
	const theirs = new FilesPage(there);
	await theirs.choose(archive.name, archive.bytes);
	const bo = new PlanPage(there);
	await expect(bo.objective('Passengers sleep through the night')).toBeVisible();
	await there.getByRole('combobox', { name: en.people.whoAreYou }).fill('Bo');
	await there.getByRole('option', { name: /Bo/ }).click();
	await there.getByRole('button', { name: en.people.thatIsMe }).click();
	await bo.addObjective.click();
	await there.keyboard.type('Written on a train');
	await bo.saved();
	await theirs.open();
	const changes = await theirs.export(en.files.formats.changes);
	expect(changes.bytes.length).toBeLessThan(archive.bytes.length);

	const third = await somebody();
	const stranger = await startedSpace(third, 'Another space', 'Mei');
	await stranger.saved();
	const strange = await new FilesPage(third).open();
	await strange.choose(changes.name, changes.bytes);
	await expect(third.getByRole('alert')).toContainText('is not on this device. Ask for the whole archive');

	await files.choose(changes.name, changes.bytes);
	await expect(page.getByText('You have this cycle', { exact: false })).toBeVisible();
	await files.import.click();
	await expect(page.getByText(en.files.changesMerged)).toBeVisible();
	await expect((await toPlan(page)).objective('Written on a train')).toBeVisible();

	await ana.addObjective.click();
	await page.keyboard.type('Read in town');
	await ana.saved();
	await files.open();
	const back = await files.export(en.files.formats.changes);
	await theirs.open();
	await theirs.choose(back.name, back.bytes);
	await theirs.import.click();
	await expect(there.getByText(en.files.changesMerged)).toBeVisible();
	await expect((await toPlan(there)).objective('Read in town')).toBeVisible();
});

test.describe('with the worker of the site', () => {
	test.use({ serviceWorkers: 'allow' });

	test('the log of a cycle is merged by a thread of its own', async ({ page }) => {
		const complaints: string[] = [];
		page.on('console', (message) => void (message.type() === 'warning' && complaints.push(message.text())));
		const plan = await startedSpace(page);
		await plan.write('Passengers sleep through the night', []);
		await plan.titles.first().click();
		await page.keyboard.type(' and so on'.repeat(30));
		await plan.saved();
		const merging = page.waitForEvent('worker', (worker) => worker.url().includes('merge.worker'));
		await page.reload();
		await merging;
		const rows = () =>
			page.evaluate(
				() =>
					new Promise<number[]>((resolve, reject) => {
						const opening = indexedDB.open('hearth');
						opening.onerror = () => reject(opening.error ?? new Error('not opened'));
						opening.onsuccess = () => {
							const reading = opening.result.transaction(['updates', 'snapshots']);
							const counts = ['updates', 'snapshots'].map((name) => reading.objectStore(name).count());
							reading.oncomplete = () => {
								opening.result.close();
								resolve(counts.map(({ result }) => result));
							};
						};
					})
			);
		await expect.poll(rows).toEqual([0, 1]);
		expect(complaints).toEqual([]);
	});
});

test('the Undo that is offered after bringing something in takes that back, and not what was written since', async ({
	page
}) => {
	const plan = await startedSpace(page);
	await plan.write('Written here');
	const files = await new FilesPage(page).open();
	await files.paste.fill('# From a mail\n- Cabins booked from 40 to 70 %');
	await files.look.click();
	await files.import.click();
	await expect(plan.objective('From a mail')).toBeVisible();
	const undo = page.getByRole('button', { name: 'Undo' });
	// Words that are pointed at stay.
	await undo.hover();
	await plan.titles.first().focus();
	await page.keyboard.press('End');
	await page.keyboard.type(' and now');
	await undo.click();
	await expect(plan.objectives).toHaveCount(1);
	await expect(plan.titles).toHaveValue('Written here and now');
});
