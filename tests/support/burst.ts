// Typing that waits for nothing: every key is on its way before the page has answered the first.
import type { Page } from '@playwright/test';

const named = {
	Enter: { code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
	Tab: { code: 'Tab', windowsVirtualKeyCode: 9 }
};
interface KeyEvent {
	readonly type: 'char' | 'keyDown' | 'keyUp';
	readonly text?: string;
	readonly key?: string;
	readonly code?: string;
	readonly windowsVirtualKeyCode?: number;
}

const isNamed = (words: string): words is keyof typeof named => Object.hasOwn(named, words);

/** `Enter` and `Tab` are keys; everything else is typed letter by letter. */
export async function burst(page: Page, ...all: readonly string[]): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const keys = all.flatMap((words): KeyEvent[] => {
		if (!isNamed(words)) return Array.from(words, (text) => ({ type: 'char', text }));
		const key = { key: words, ...named[words] };
		return [
			{ ...key, type: 'keyDown' },
			{ ...key, type: 'keyUp' }
		];
	});
	await Promise.all(keys.map((key) => session.send('Input.dispatchKeyEvent', key)));
	await session.detach();
}
