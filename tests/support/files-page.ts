// Taking out and bringing in, as a person does it.
import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

export class FilesPage {
	readonly paste: Locator;
	readonly look: Locator;
	readonly import: Locator;
	readonly sum: Locator;

	constructor(readonly page: Page) {
		this.paste = page.getByLabel('Paste an outline or a table');
		this.look = page.getByRole('button', { name: 'Look at it first' });
		this.import = page.getByRole('button', { name: 'Import', exact: true });
		this.sum = page.getByRole('status').filter({ hasText: /understood|was found/ });
	}

	/** From a page of the same cycle. */
	async open(): Promise<this> {
		await this.page.goto(this.page.url().replace(/\/[a-z]+(\?.*)?$/, '/files'));
		await expect(this.page.getByRole('heading', { name: 'Files', level: 1 })).toBeVisible();
		return this;
	}

	/** The bytes of what the browser saved, and the name it gave it. */
	async export(format: string): Promise<{ name: string; bytes: Buffer }> {
		const radio = this.page.getByRole('radio', { name: format });
		await this.page.locator('label').filter({ has: radio }).click();
		await expect(radio).toBeChecked();
		const saved = this.page.waitForEvent('download');
		await this.page.getByRole('button', { name: 'Export', exact: true }).click();
		const download = await saved;
		return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
	}

	async choose(name: string, bytes: Buffer): Promise<void> {
		const mimeType = 'application/octet-stream';
		await this.page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer: bytes });
	}
}
