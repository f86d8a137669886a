// The small slices of the browser that this room leans on; the real one is browser-ports.ts, tests hand in ports.fake.ts.
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
