// With a relay of one's own: a link alone is enough, and people find each other again by themselves.
import type { Page } from '@playwright/test';
import { startRelay } from '../scripts/relay.js';
import { room as problems } from '../src/lib/i18n/messages/en/problems/room';
import { invite } from './support/join';
import { PlanPage } from './support/plan-page';
import { startedSpace } from './support/start-page';
import { expect, test } from './support/test';

async function setRelay(page: Page, port: number): Promise<void> {
	const place = page.url();
	await page.goto('#/settings');
	const field = page.getByLabel('A relay', { exact: true });
	await field.fill(`ws://127.0.0.1:${port}`);
	await field.press('Enter');
	await expect(page.getByRole('button', { name: `Remove ws://127.0.0.1:${port}/` })).toBeVisible();
	// An address that is typed loads the page anew, as the router has it: a reload meanwhile would break that off.
	await page.goto(place);
	await expect(new PlanPage(page).addObjective).toBeVisible();
}

const title = 'Passengers sleep through the night';

test('a link alone brings somebody in, a reload loses nobody, and a relay that is killed takes nothing along', async ({
	page,
	somebody,
	guard
}) => {
	const host = '127.0.0.1';
	let relay = await startRelay({ port: 0, host });
	const { port } = relay;
	try {
		const ana = await startedSpace(page);
		await ana.write(title);
		await ana.saved();
		await setRelay(page, port);

		const link = await invite(page);
		const guest = await somebody();
		await guest.goto(link);
		await guest.getByLabel('What should the others call you?').fill('Bo');
		await guest.getByRole('button', { name: 'Join' }).click();
		const bo = new PlanPage(guest);
		await expect(bo.objective(title)).toBeVisible();
		await expect(bo.status).toContainText('1 peer');

		await page.keyboard.press('Escape');
		await setRelay(guest, port);
		await guest.reload();
		await expect(bo.objective(title)).toBeVisible();
		await expect(bo.status).toContainText('1 peer');
		await bo.write('The crew sleeps too');
		await expect(ana.objective('The crew sleeps too')).toBeVisible();

		guard.letServerBeGone();
		await relay.close();
		await page.getByRole('button', { name: 'Who is here, and how you are linked' }).click();
		const panel = page.getByRole('dialog', { name: 'Who is here' });
		await expect(panel.getByText(`The relay ws://${host}:${port}/ is not reached`)).toBeVisible();
		await page.keyboard.press('Escape');
		await bo.write('The night is quiet');
		await expect(ana.objective('The night is quiet')).toBeVisible();
		await expect(ana.status).toContainText('1 peer, up to date');

		relay = await startRelay({ port, host });
		await page.getByRole('button', { name: 'Who is here, and how you are linked' }).click();
		await expect(panel.getByText(`The relay ws://${host}:${port}/ is reached`)).toBeVisible();
		await page.keyboard.press('Escape');
		await guest.reload();
		await expect(bo.status).toContainText('1 peer');
	} finally {
		await relay.close();
	}
});

test('what is no address of a server gets a sentence, and what is one can be taken away again', async ({ page }) => {
	await page.goto('#/settings');
	const relay = page.getByLabel('A relay', { exact: true });
	await relay.fill('ws://relay.example.org');
	await relay.press('Enter');
	await expect(page.getByText(problems['relay-not-secure'])).toBeVisible();
	const server = page.getByLabel('A STUN or TURN server', { exact: true });
	await server.fill('https://example.org');
	await server.press('Enter');
	await expect(page.getByText('This is no address of a STUN or TURN server.')).toBeVisible();
	await server.fill('turn:turn.example.org:3478');
	await page.getByLabel('Name for that server').fill('ana');
	await page.getByLabel('Password for that server').fill('secret');
	await page.getByRole('button', { name: 'Add', exact: true }).last().click();
	await expect(page.getByRole('button', { name: 'Remove turn:turn.example.org:3478' })).toBeVisible();
	await page.reload();
	await page.getByRole('button', { name: 'Remove turn:turn.example.org:3478' }).click();
	await expect(page.getByText('turn:turn.example.org:3478')).toHaveCount(0);
});
