// Notes what stands in the plan at each moment at which the page says that it is saved.
import type { Page } from '@playwright/test';

export class SavedWord {
	/** The words of all objectives and key results when "saved" was last said, one a line. */
	last = '';

	/** Follows a page: the note leaves it in the same task as the word appears, so that no key comes between. */
	async follow(page: Page): Promise<void> {
		await page.exposeFunction('hearthSaved', (words: string) => void (this.last = words));
		await page.evaluate(() => {
			const tell = (window as unknown as { hearthSaved: (words: string) => void }).hearthSaved;
			const look = () => {
				const status = document.querySelector('header .status')?.textContent ?? '';
				if (!status.includes('Saved on this device')) return;
				const fields = document.querySelectorAll<HTMLTextAreaElement>(
					'textarea[aria-label="Objective"], textarea[aria-label="Key result"]'
				);
				tell([...fields].map(({ value }) => value).join('\n'));
			};
			new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
			look();
		});
	}
}
