// A team's chat as the way in: everybody posts a knock, one member pastes the chat once, and one reply lets all of them in.
import type { Page } from '@playwright/test';
import { expectNoServers } from './support/connections';
import { knock, lookAt, openDoor } from './support/knock';
import { PlanPage } from './support/plan-page';
import { startedSpace } from './support/start-page';
import { expect, test } from './support/test';

const title = 'Passengers sleep through the night';

test('four people come in by one pasted chat and one reply, and everybody sees everybody', async ({
	page,
	somebody
}) => {
	const ana = await startedSpace(page);
	await ana.write(title);
	const guests = new Map<string, Page>();
	for (const name of ['Bo', 'Cleo', 'Dan', '小梅']) guests.set(name, await somebody());
	const knocks = new Map<string, string>();
	for (const [name, guest] of guests) knocks.set(name, await knock(guest, name));
	await openDoor(page);
	await lookAt(page, [...knocks].map(([name, code]) => `${name}, 09:0${knocks.size}\n> ${code}\nhello!`).join('\n\n'));
	for (const [name, guest] of guests) {
		const box = page.getByRole('checkbox', { name, exact: true });
		await box.check();
		const words = await guest.locator('.words').innerText();
		await expect(page.getByRole('listitem').filter({ has: box })).toContainText(words);
	}
	await page.getByRole('button', { name: 'Let 4 in' }).click();
	const reply = page.getByLabel('Post this reply in the same chat');
	await expect(reply).toHaveValue(/hearth-reply/);
	const words = await reply.inputValue();
	for (const guest of guests.values()) {
		await guest.getByLabel('Paste the reply from the chat').fill(`Ana: here you are\n${words}`);
		await guest.getByRole('button', { name: 'Join' }).click();
	}
	await expect(page.getByText('4 of 4 in')).toBeVisible();
	for (const guest of guests.values()) {
		const plan = new PlanPage(guest);
		await expect(plan.objective(title)).toBeVisible();
		await expect(plan.status).toContainText('4 peers');
		await expectNoServers(guest);
	}
});

test('what is no knock, and a reply for others, get a sentence and change nothing', async ({ page, somebody }) => {
	await startedSpace(page);
	const guest = await somebody();
	const code = await knock(guest, 'Bo');
	await openDoor(page);
	await lookAt(page, 'lunch at twelve?');
	await expect(page.getByText('There is no Hearth code in it.')).toBeVisible();
	await lookAt(page, `${code.slice(0, -12)}`);
	await expect(page.getByText('A code that cannot be read')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Let them in' })).toBeDisabled();
	await lookAt(page, code);
	await page.getByRole('checkbox', { name: 'Bo' }).check();
	await page.getByRole('button', { name: 'Let one in' }).click();
	const reply = await page.getByLabel('Post this reply in the same chat').inputValue();
	const other = await somebody();
	await knock(other, 'Cleo');
	await other.getByLabel('Paste the reply from the chat').fill(reply);
	await other.getByRole('button', { name: 'Join' }).click();
	await expect(other.getByText('This reply has no answer to your knock.')).toBeVisible();
	await guest.getByLabel('Paste the reply from the chat').fill(reply);
	await guest.getByRole('button', { name: 'Join' }).click();
	await expect(new PlanPage(guest).status).toContainText('1 peer');
});
