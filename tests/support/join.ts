// How one person lets another in: a link goes out, an answer comes back.
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { PlanPage } from './plan-page';

/**
 * Milliseconds after which a device is given up that went without a goodbye: nine pings, and a little. A browser waits half a
 * second for a page that is closed to say it, and a busy machine may need longer.
 */
export const givenUp = 50_000;

/** Opens the dialog and reads the link in it. */
export async function invite(host: Page): Promise<string> {
	await host.getByRole('button', { name: 'Invite', exact: true }).first().click();
	const link = host.getByLabel('Send this link');
	await expect(link).toHaveValue(/#\/join\//);
	return link.inputValue();
}

/** Opens the link, says a name, and reads the answer. */
export async function answer(guest: Page, link: string, name: string): Promise<string> {
	await guest.goto(link);
	await guest.getByLabel('What should the others call you?').fill(name);
	await guest.getByRole('button', { name: 'Join' }).click();
	const words = guest.getByLabel('Your answer');
	await expect(words).toHaveValue(/hearth-answer/);
	return words.inputValue();
}

/** Takes the answer in the dialog that `invite` opened. */
export async function letIn(host: Page, text: string): Promise<void> {
	await host.getByLabel('Paste their answer').fill(text);
	await host.getByRole('button', { name: 'Let them in' }).click();
}

/** All of it: afterwards both see each other, and the guest is in the plan. */
export async function meet(host: Page, guest: Page, name: string): Promise<PlanPage> {
	await letIn(host, await answer(guest, await invite(host), name));
	const plan = new PlanPage(guest);
	// With others in the room, the guest may be introduced to them before anybody looks.
	for (const side of [plan, new PlanPage(host)]) await expect(side.status).toContainText(/\d peers?/);
	return plan;
}
