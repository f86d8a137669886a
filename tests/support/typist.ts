// Somebody without a mouse, whose key presses are counted; the letters of the words themselves are not.
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

export class Typist {
	keys = 0;

	constructor(readonly page: Page) {}

	async press(key: string): Promise<void> {
		this.keys++;
		await this.page.keyboard.press(key);
	}

	async type(words: string): Promise<void> {
		await this.page.keyboard.type(words);
	}

	/** Goes from stop to stop until `target` has the focus. */
	async tabTo(target: Locator, most = 40): Promise<void> {
		const there = () => target.evaluate((element) => element === document.activeElement);
		for (let stops = 0; stops < most && !(await there()); stops++) await this.press('Tab');
		await expect(target).toBeFocused();
	}
}
