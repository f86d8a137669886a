// A browser for tests: tabs that share locks and channels, a page that can be hidden, and counts of what is still open.
import { localLocks } from './local-locks';
import { browserPorts } from './browser-ports';
import type { BroadcastChannelLike, Ports } from './ports';

export interface TestTab extends Ports {
	hide(): void;
	show(): void;
}

export interface TestBrowser {
	/** The ports of one more tab of this browser. */
	tab(): TestTab;
	/** How many things of each kind somebody opened and has not closed. */
	readonly open: Readonly<Record<'channels' | 'timers' | 'watchers' | 'locks', number>>;
	/** While true, messages between tabs are lost. */
	deaf: boolean;
	/** Added to the real clock, in ms. */
	skew: number;
}

type Shared = Pick<Ports, 'locks' | 'channel' | 'merger'>;

/** Everything in memory. */
export const fakeBrowser = (): TestBrowser =>
	watched({ locks: localLocks(), channel: memoryChannels(), merger: () => undefined });

/** The real locks, channels and worker; only clock and page are played. */
export const realBrowser = (): TestBrowser => watched(browserPorts());

function memoryChannels(): Ports['channel'] {
	const rooms = new Map<string, Set<BroadcastChannelLike>>();
	return (name) => {
		const peers = rooms.get(name) ?? new Set();
		rooms.set(name, peers);
		const self: BroadcastChannelLike = {
			onmessage: null,
			onmessageerror: null,
			postMessage(message) {
				for (const peer of peers) {
					if (peer === self) continue;
					const data: unknown = structuredClone(message);
					queueMicrotask(() => peers.has(peer) && peer.onmessage?.({ data }));
				}
			},
			close: () => void peers.delete(self)
		};
		peers.add(self);
		return self;
	};
}

function watched(shared: Shared): TestBrowser {
	const open = { channels: 0, timers: 0, watchers: 0, locks: 0 };
	/** Counts one, and gives the function that takes it off again, once. */
	const count = (kind: keyof typeof open) => {
		open[kind]++;
		let counted = true;
		return () => {
			if (counted) open[kind]--;
			counted = false;
		};
	};
	const ports: Omit<Ports, 'page'> = {
		storage: {},
		merger: shared.merger,
		locks: {
			async request(name, options, run) {
				const done = count('locks');
				return shared.locks.request(name, options, run).finally(done);
			}
		},
		channel(name) {
			const channel = shared.channel(name);
			const { close, postMessage } = channel;
			const done = count('channels');
			channel.close = () => (done(), close.call(channel));
			channel.postMessage = (message) => browser.deaf || postMessage.call(channel, message);
			return channel;
		},
		timers: {
			now: () => Date.now() + browser.skew,
			after(ms, run) {
				const done = count('timers');
				const timer = setTimeout(() => (done(), run()), ms);
				return () => (done(), clearTimeout(timer));
			}
		}
	};
	const browser: TestBrowser = { open, deaf: false, skew: 0, tab: () => tab(ports, count) };
	return browser;
}

function tab(ports: Omit<Ports, 'page'>, count: (kind: 'watchers') => () => void): TestTab {
	const listeners = new Set<{ leave(): void; back(): void }>();
	let hidden = false;
	return {
		...ports,
		page: {
			get hidden() {
				return hidden;
			},
			watch(listener) {
				const done = count('watchers');
				listeners.add(listener);
				return () => (done(), void listeners.delete(listener));
			}
		},
		hide() {
			hidden = true;
			for (const listener of listeners) listener.leave();
		},
		show() {
			hidden = false;
			for (const listener of listeners) listener.back();
		}
	};
}
