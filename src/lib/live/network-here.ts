// What the browser tells of the network this device is in, as a signal. Nobody outside is asked.
import type { NetworkFacts } from '$lib/room/trouble';
import { Watched } from './watched';

interface Changing {
	addEventListener(type: 'change', listener: () => void): void;
	removeEventListener(type: 'change', listener: () => void): void;
}

/** The part of the browser in use. */
export interface BrowserLike {
	readonly isSecureContext: boolean;
	readonly navigator: {
		readonly onLine: boolean;
		readonly permissions?: { query(what: { name: string }): Promise<Changing & { readonly state: PermissionState }> };
	};
	addEventListener(type: 'online' | 'offline', listener: () => void): void;
	removeEventListener(type: 'online' | 'offline', listener: () => void): void;
}

export class NetworkHere {
	readonly #facts: Watched<NetworkFacts>;
	#localNetwork: PermissionState | undefined;

	constructor(browser: BrowserLike = window as BrowserLike) {
		this.#facts = new Watched<NetworkFacts>(
			() => ({
				online: browser.navigator.onLine,
				secure: browser.isSecureContext,
				localNetwork: this.#localNetwork
			}),
			(changed) => this.#listen(browser, changed)
		);
	}

	get facts(): NetworkFacts {
		return this.#facts.current;
	}

	#listen(browser: BrowserLike, changed: () => void): () => void {
		let stop: (() => void) | undefined = () => {};
		browser.addEventListener('online', changed);
		browser.addEventListener('offline', changed);
		void permissionOf(browser).then((permission) => {
			if (!permission || !stop) return;
			const look = () => {
				this.#localNetwork = permission.state;
				changed();
			};
			permission.addEventListener('change', look);
			stop = () => permission.removeEventListener('change', look);
			look();
		});
		return () => {
			browser.removeEventListener('online', changed);
			browser.removeEventListener('offline', changed);
			stop?.();
			stop = undefined;
		};
	}
}

/** A browser that does not know the name throws at once, or declines. */
async function permissionOf({ navigator }: BrowserLike) {
	try {
		return await navigator.permissions?.query({ name: 'local-network-access' });
	} catch {
		return undefined;
	}
}
