// A disk that is full when a test says so: whatever is to be stored is refused, in the browser's own words.
import type { Page } from '@playwright/test';

/** Runs in the page before anything else. */
export function limitDisk(): void {
	Object.assign(window, { hearthDisk: 'free' });
	for (const name of ['add', 'put'] as const) {
		const store = IDBObjectStore.prototype[name];
		IDBObjectStore.prototype[name] = function (...args) {
			if ((window as unknown as { hearthDisk: string }).hearthDisk === 'full')
				throw new DOMException('The disk is full.', 'QuotaExceededError');
			return store.apply(this, args);
		};
	}
}

export const disk = (page: Page, state: 'full' | 'free'): Promise<void> =>
	page.evaluate((now) => void Object.assign(window, { hearthDisk: now }), state);
