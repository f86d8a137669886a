// What the pages of a failed test showed in its last moment: where two people meet, each page has its half of the story.
import type { BrowserContext, TestInfo } from '@playwright/test';

/** Runs in the page. Reports print the first 300 characters of it. */
const whatItShows = (): string => {
	const words = (of: string, most: number) =>
		[...document.querySelectorAll<HTMLElement>(of)].map((one) => one.innerText.replace(/\s+/g, ' ').slice(0, most));
	const said = [...words('dialog[open]', 90), ...words('[role="alert"]', 60), ...words('[role="status"]', 40)];
	return [location.hash.slice(-30), ...words('header button', 40), ...said].filter(Boolean).join(' | ');
};

/** Puts it into the report, where the test has failed; for fixtures, before they close their context. */
export async function testify(context: BrowserContext, test: TestInfo): Promise<void> {
	if (test.status === test.expectedStatus) return;
	for (const page of context.pages()) {
		const body = await page.evaluate(whatItShows);
		await test.attach('what a page showed', { body, contentType: 'text/plain' });
	}
}
