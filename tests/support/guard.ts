// Watches browser contexts for what no test may ever see: a request to a stranger, a broken CSP, an error on a page.
import type { BrowserContext, ConsoleMessage } from '@playwright/test';

/** What Chromium says when a test has taken the server away, and the page asks for it in vain. */
const serverGone =
	/net::ERR_(CONNECTION_REFUSED|FAILED|INTERNET_DISCONNECTED)|An unknown error occurred when fetching the script/;

export class Guard {
	readonly #origins: Set<string>;
	readonly #seen: string[] = [];
	#serverMayBeGone = false;

	constructor(site: string) {
		this.#origins = new Set([new URL(site).origin]);
	}

	/** A server of the test's own is not a stranger. */
	trust(site: string): void {
		this.#origins.add(new URL(site).origin);
	}

	/** From here on the test has taken its server away. */
	letServerBeGone(): void {
		this.#serverMayBeGone = true;
	}

	watch(context: BrowserContext): void {
		context.on('request', (request) => this.request(request.url()));
		context.on('weberror', (error) => this.#seen.push(`error on the page: ${error.error().message}`));
		context.on('console', (message) => this.#console(message));
	}

	request(url: string): void {
		const { protocol, origin } = new URL(url);
		if (protocol === 'data:' || protocol === 'about:') return;
		if (!this.#origins.has(origin)) this.#seen.push(`request to a stranger: ${url}`);
	}

	complain(what: string): void {
		this.#seen.push(what);
	}

	/** Everything that should not have been; the CSP tells what it refused on the console. */
	get complaints(): readonly string[] {
		return this.#seen;
	}

	#console(message: ConsoleMessage): void {
		if (message.type() !== 'error') return;
		const text = message.text();
		if (this.#serverMayBeGone && serverGone.test(text)) return;
		this.#seen.push(`console: ${text}`);
	}
}
