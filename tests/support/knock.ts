// A team's chat as the way in: a knock from each, one look at all of them, one reply.
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Says a name, knocks, and reads the code for the chat. */
export async function knock(guest: Page, name: string): Promise<string> {
	// A browser of its own has no address to begin with but the one it is at.
	await guest.goto(guest.url().startsWith('http') ? new URL('#/join', guest.url()).href : '#/join');
	await guest.getByText('By knocking', { exact: true }).click();
	await guest.getByLabel('What should the others call you?').fill(name);
	await guest.getByRole('button', { name: 'Knock' }).click();
	const code = guest.getByLabel('Post this in your team’s chat');
	await expect(code).toHaveValue(/hearth-knock/);
	return code.inputValue();
}

export async function openDoor(host: Page): Promise<void> {
	await host.getByRole('button', { name: 'Invite', exact: true }).first().click();
	await host.getByText('Several at once', { exact: true }).click();
}

export async function lookAt(host: Page, chat: string): Promise<void> {
	await host.getByLabel('Paste the chat').fill(chat);
	await host.getByRole('button', { name: 'See who knocks' }).click();
}

/** All of them at once: afterwards each has pasted the reply. */
export async function letInByChat(host: Page, guests: ReadonlyMap<string, Page>): Promise<void> {
	const codes = await Promise.all([...guests].map(([name, guest]) => knock(guest, name)));
	await openDoor(host);
	await lookAt(host, codes.join('\n\n'));
	for (const name of guests.keys()) await host.getByRole('checkbox', { name, exact: true }).check();
	await host.getByRole('button', { name: guests.size === 1 ? 'Let one in' : `Let ${guests.size} in` }).click();
	const reply = host.getByLabel('Post this reply in the same chat');
	await expect(reply).toHaveValue(/hearth-reply/);
	const words = await reply.inputValue();
	await Promise.all(
		[...guests.values()].map(async (guest) => {
			await guest.getByLabel('Paste the reply from the chat').fill(words);
			await guest.getByRole('button', { name: 'Join' }).click();
		})
	);
	await expect(host.getByText(`${guests.size} of ${guests.size} in`)).toBeVisible();
	await host.keyboard.press('Escape');
	await expect(host.getByRole('dialog')).toHaveCount(0);
}
