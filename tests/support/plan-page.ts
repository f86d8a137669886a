// The plan, as a person reads and writes it.
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

export interface WrittenKeyResult {
	readonly title: string;
	readonly from?: string;
	readonly to?: string;
}

/** The plan in words, as it stands on the page. */
export interface ReadObjective {
	readonly title: string;
	readonly keyResults: readonly string[];
}

export class PlanPage {
	readonly addObjective: Locator;
	readonly objectives: Locator;
	readonly titles: Locator;
	readonly keyResults: Locator;
	readonly status: Locator;
	readonly toasts: Locator;

	constructor(readonly page: Page) {
		this.addObjective = page.getByRole('main').getByRole('button', { name: 'Add objective', exact: true });
		this.objectives = page.getByRole('region', { name: /^Objective: / });
		this.titles = page.getByRole('textbox', { name: 'Objective', exact: true });
		this.keyResults = page.getByRole('textbox', { name: 'Key result', exact: true });
		this.status = page.getByRole('banner').getByRole('button', { name: /Nobody else here|peer|Connect|Offline|lost/ });
		this.toasts = page.getByRole('status');
	}

	objective(title: string): Locator {
		return this.page.getByRole('region', { name: `Objective: ${title}`, exact: true });
	}

	keyResultsOf(title: string): Locator {
		return this.objective(title).getByRole('textbox', { name: 'Key result', exact: true });
	}

	row(keyResult: number): Locator {
		return this.keyResults.nth(keyResult).locator('xpath=ancestor::li[1]');
	}

	/** Types an objective with its key results, as somebody does who knows the keys. */
	async write(title: string, keyResults: readonly WrittenKeyResult[] = []): Promise<void> {
		const { keyboard } = this.page;
		await this.addObjective.click();
		await keyboard.type(title);
		for (const [index, { title: words, from, to }] of keyResults.entries()) {
			await keyboard.press('Enter');
			await keyboard.type(words);
			if (from === undefined && to === undefined) continue;
			await keyboard.press('Tab');
			await keyboard.type(from ?? '');
			await keyboard.press('Tab');
			await keyboard.type(to ?? '');
			if (index === keyResults.length - 1) await keyboard.press('Tab');
		}
		await expect(this.objective(title)).toBeVisible();
		await expect(this.keyResultsOf(title)).toHaveCount(keyResults.length);
	}

	/** Waits for the word that all of it is on the disk. */
	async saved(): Promise<void> {
		await expect(this.status).toContainText('Saved on this device');
	}

	/** Everything that the page shows of the plan, in its order. */
	read(): Promise<ReadObjective[]> {
		return this.objectives.evaluateAll((sections) =>
			sections.map((section) => {
				const words = (name: string) =>
					[...section.querySelectorAll<HTMLTextAreaElement>(`textarea[aria-label="${name}"]`)].map(
						({ value }) => value
					);
				return { title: words('Objective')[0] ?? '', keyResults: words('Key result') };
			})
		);
	}
}
