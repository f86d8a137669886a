// Something that takes a while: shown as such after 300 ms, with how far it is.

export class Work {
	busy = $state(false);
	/** Long enough to be told. */
	slow = $state(false);
	/** 0..1. */
	share = $state<number>();

	async run<T>(task: (onprogress: (share: number) => void) => Promise<T>): Promise<T> {
		this.busy = true;
		this.share = undefined;
		const timer = setTimeout(() => (this.slow = true), 300);
		try {
			return await task((share) => (this.share = share));
		} finally {
			clearTimeout(timer);
			this.busy = this.slow = false;
		}
	}
}
