// How much room this device leaves us, and whether the browser may clear it away.
import type { StorageManagerLike } from './ports';

export interface Estimate {
	/** Bytes. */
	readonly usage: number;
	readonly quota: number;
	readonly nearFull: boolean;
}

/** `best-effort`: the browser may evict everything when the disk runs short. */
export type Persistence = 'persisted' | 'best-effort' | 'unknown';

export interface Quota {
	/** Undefined where the browser does not tell. */
	estimate(): Promise<Estimate | undefined>;
	persistence(): Promise<Persistence>;
	/** Asks the browser, and in Firefox the user: call it when there is something worth keeping. */
	persist(): Promise<Persistence>;
}

const fullShare = 0.8;
const leastRoom = 32 * 1024 * 1024;

export function storageQuota(storage: StorageManagerLike): Quota {
	const told = async (ask: (() => Promise<boolean>) | undefined): Promise<Persistence> => {
		if (!ask) return 'unknown';
		try {
			return (await ask.call(storage)) ? 'persisted' : 'best-effort';
		} catch {
			return 'unknown';
		}
	};
	return {
		async estimate() {
			try {
				const { usage, quota } = (await storage.estimate?.()) ?? {};
				if (usage === undefined || quota === undefined) return undefined;
				return { usage, quota, nearFull: usage >= quota * fullShare || quota - usage < leastRoom };
			} catch {
				return undefined;
			}
		},
		persistence: () => told(storage.persisted),
		persist: () => told(storage.persist)
	};
}
