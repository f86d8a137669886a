// Lets a test look at the connections of a page, and cut them as a cable would be.
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

interface WithConnections {
	hearthConnections: RTCPeerConnection[];
}

/** Runs in the page before anything else. */
export function keepConnections(): void {
	const made: RTCPeerConnection[] = [];
	(window as unknown as WithConnections).hearthConnections = made;
	window.RTCPeerConnection = class extends RTCPeerConnection {
		constructor(options?: RTCConfiguration) {
			super(options);
			made.push(this);
		}
	};
}

/** Ends every connection of the page without a word to the page itself or to anybody else. */
export const cutLinks = (page: Page): Promise<void> =>
	page.evaluate(() => {
		for (const connection of (window as unknown as WithConnections).hearthConnections) connection.close();
	});

/** No connection of the page was given a server to ask, STUN or other. */
export async function expectNoServers(page: Page): Promise<void> {
	const servers = await page.evaluate(() =>
		(window as unknown as WithConnections).hearthConnections.map((one) => one.getConfiguration().iceServers ?? [])
	);
	expect(servers.length).toBeGreaterThan(0);
	expect(servers.flat()).toEqual([]);
}
