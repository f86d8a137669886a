// A lock manager within one tab: the stand-in where the browser has none, and in tests.
import type { LockManagerLike } from './ports';

export function localLocks(): LockManagerLike & { readonly held: number } {
	const tails = new Map<string, Promise<unknown>>();
	return {
		get held() {
			return tails.size;
		},
		async request(name, options, run) {
			const before = tails.get(name);
			if (before && options.ifAvailable) return run(null);
			const mine = (before ?? Promise.resolve()).then(() => run({ name }));
			const settled = mine.then(
				() => undefined,
				() => undefined
			);
			tails.set(name, settled);
			try {
				return await mine;
			} finally {
				if (tails.get(name) === settled) tails.delete(name);
			}
		}
	};
}
