// Tells the page how saving stands: that something is not saved at once, that all of it is when it has been so for a moment.
import type { SaveState } from '$lib/live';

/** While somebody types, each key is saved within milliseconds: a word that went to and fro would be drawn twice a key. */
const restingMs = 400;

/** `look` is called whenever the state may be another; `changed` when the page should read it. */
export function calmly(state: () => SaveState, changed: () => void): { look: () => void; close: () => void } {
	let told = state();
	let timer: ReturnType<typeof setTimeout> | undefined;
	const tell = () => {
		timer = undefined;
		told = state();
		changed();
	};
	return {
		look() {
			clearTimeout(timer);
			timer = undefined;
			const now = state();
			if (now.kind === told.kind && now.kind !== 'failed') return;
			if (now.kind === 'saved') timer = setTimeout(tell, restingMs);
			else tell();
		},
		close: () => clearTimeout(timer)
	};
}
