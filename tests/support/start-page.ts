// The first page, as a person uses it.
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { PlanPage } from './plan-page';

export class StartPage {
	readonly startSpace: Locator;
	readonly example: Locator;
	readonly spaceName: Locator;
	readonly yourName: Locator;
	readonly spaces: Locator;

	constructor(readonly page: Page) {
		this.startSpace = page.getByRole('button', { name: 'Start a space' });
		this.example = page.getByRole('button', { name: 'Look around an example' });
		this.spaceName = page.getByLabel('What is your team or organisation called?');
		this.yourName = page.getByLabel('And you?');
		this.spaces = page.getByRole('region', { name: 'On this device' }).getByRole('listitem');
	}

	async open(site = './'): Promise<this> {
		await this.page.goto(site);
		await expect(this.startSpace).toBeVisible();
		return this;
	}

	/** Starts a space and lands on its plan, which is still empty. */
	async start(space: string, person: string): Promise<PlanPage> {
		await this.startSpace.click();
		await this.spaceName.fill(space);
		await this.yourName.fill(person);
		await this.startSpace.click();
		const plan = new PlanPage(this.page);
		await expect(plan.addObjective).toBeVisible();
		return plan;
	}

	async openExample(): Promise<PlanPage> {
		await this.example.click();
		const plan = new PlanPage(this.page);
		await plan.objectives.first().waitFor();
		return plan;
	}
}

/** A page with a fresh space of its own, and its plan. */
export async function startedSpace(page: Page, space = 'Night ferries', person = 'Ana'): Promise<PlanPage> {
	return (await new StartPage(page).open()).start(space, person);
}
