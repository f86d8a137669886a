// Who belongs to a space, in two browsers: a device is removed, is told so, and keeps what it had.
import { FilesPage } from './support/files-page';
import { meet } from './support/join';
import { startedSpace } from './support/start-page';
import { expect, test } from './support/test';

const title = 'Passengers sleep through the night';

test('a device that is removed is told plainly, keeps what it had, and gets nothing new', async ({
	page,
	somebody
}) => {
	const ana = await startedSpace(page);
	await ana.write(title, [{ title: 'Cabins booked', from: '41', to: '70' }]);
	const bo = await meet(page, await somebody(), 'Bo');
	await expect(bo.keyResultsOf(title)).toHaveValue('Cabins booked');

	await page.getByRole('link', { name: 'People' }).first().click();
	await expect(page.getByText('Every record here is whole, and signed by somebody who belongs here.')).toBeVisible();
	await page.locator('summary').filter({ hasText: 'here now' }).click();
	const devices = page.getByRole('group', { name: 'Devices' });
	await expect(devices.getByText('let in by Ana')).toBeVisible();
	await devices.getByRole('button', { name: 'Remove device …' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click();
	await expect(devices.getByText(/removed by Ana on/)).toBeVisible();

	await expect(bo.page.getByText(/This device was removed from the space by Ana/)).toBeVisible();
	await expect(bo.keyResultsOf(title)).toHaveValue('Cabins booked');

	// Nothing can be typed into the void, and what is here can be taken out.
	await expect(bo.page.getByText(/You can read and export what is here/)).toBeVisible();
	await expect(bo.keyResultsOf(title)).not.toBeEditable();
	await expect(bo.addObjective).toHaveCount(0);
	await expect(bo.page.getByRole('button', { name: 'Invite' })).toHaveCount(0);
	await bo.page.reload();
	await expect(bo.keyResultsOf(title)).not.toBeEditable();
	await bo.page.getByRole('link', { name: 'People' }).first().click();
	await expect(bo.page.getByRole('button', { name: 'Add', exact: true })).toHaveCount(0);
	const files = await new FilesPage(bo.page).open();
	expect((await files.export('Markdown')).bytes.toString()).toContain('Cabins booked');
});
