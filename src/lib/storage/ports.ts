// The small slices of the browser that this room leans on; tests hand in the fakes of ports.fake.ts.
import { localLocks } from './local-locks';

export interface LockManagerLike {
	/** With `ifAvailable`, `run` gets null at once when somebody else holds the lock. */
	request<T>(name: string, options: { ifAvailable?: boolean }, run: (lock: unknown) => Promise<T>): Promise<T>;
}

export interface BroadcastChannelLike {
	onmessage: ((event: { readonly data: unknown }) => void) | null;
	/** A message came that could not be read. */
	onmessageerror: ((event: { readonly data: unknown }) => void) | null;
	postMessage(message: unknown): void;
	close(): void;
}

export interface StorageManagerLike {
	estimate?(): Promise<{ usage?: number; quota?: number }>;
	persist?(): Promise<boolean>;
	persisted?(): Promise<boolean>;
}

export interface TimersLike {
	/** Milliseconds since the epoch. */
	now(): number;
	/** Runs once after `ms`; the function that comes back calls it off. */
	after(ms: number, run: () => void): () => void;
}

/** What befalls the tab. */
export interface PageLike {
	readonly hidden: boolean;
	/** `leave` when the tab is hidden or about to go, `back` when it is seen again or thawed. */
	watch(listener: { leave(): void; back(): void }): () => void;
}

/** A helper thread; it is asked once and then sent away. */
export interface WorkerLike {
	onmessage: ((event: { readonly data: unknown }) => void) | null;
	onerror: ((event: unknown) => void) | null;
	postMessage(message: unknown): void;
	terminate(): void;
}

export interface Ports {
	readonly locks: LockManagerLike;
	readonly channel: (name: string) => BroadcastChannelLike;
	readonly storage: StorageManagerLike;
	readonly timers: TimersLike;
	readonly page: PageLike;
	/** The thread that merges logs; undefined does it in the tab itself. */
	readonly merger: () => WorkerLike | undefined;
}

const timers: TimersLike = {
	now: () => Date.now(),
	after: (ms, run) => {
		const timer = setTimeout(run, ms);
		return () => clearTimeout(timer);
	}
};

const page: PageLike = {
	get hidden() {
		return typeof document !== 'undefined' && document.visibilityState === 'hidden';
	},
	watch({ leave, back }) {
		if (typeof document === 'undefined') return () => undefined;
		const turned = () => (document.visibilityState === 'hidden' ? leave() : back());
		document.addEventListener('visibilitychange', turned);
		document.addEventListener('freeze', leave);
		document.addEventListener('resume', back);
		window.addEventListener('pagehide', leave);
		window.addEventListener('pageshow', back);
		return () => {
			document.removeEventListener('visibilitychange', turned);
			document.removeEventListener('freeze', leave);
			document.removeEventListener('resume', back);
			window.removeEventListener('pagehide', leave);
			window.removeEventListener('pageshow', back);
		};
	}
};

/** The real browser. Without Web Locks (a page on plain http) each tab queues for itself. */
export function browserPorts(): Ports {
	const { locks, storage } = navigator as Partial<Navigator>;
	return {
		locks: locks ? { request: async (name, options, run) => await locks.request(name, options, run) } : localLocks(),
		// The real ones hand their listeners more than these slices ask for.
		channel: (name) => new BroadcastChannel(name) as unknown as BroadcastChannelLike,
		storage: storage ?? {},
		timers,
		page,
		merger: () => {
			if (typeof Worker === 'undefined') return undefined;
			const worker = new Worker(new URL('./merge.worker.ts', import.meta.url), { type: 'module' });
			return worker as unknown as WorkerLike;
		}
	};
}
