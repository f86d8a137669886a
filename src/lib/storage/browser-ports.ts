// The real browser behind the ports.
import { localLocks } from './local-locks';
import type { BroadcastChannelLike, PageLike, Ports, TimersLike, WorkerLike } from './ports';

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
