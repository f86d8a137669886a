// When the addresses of a connection are all found, or so many that waiting for more is worth nobody's while.
import type { PeerConnectionLike, Timers } from '../ports';

export const gatherTimes = {
	/** What is there by then is what a code holds. */
	most: 3_000,
	/** With no address at all a code is worth nothing, so that waits longer. */
	none: 12_000,
	/** How long no further address comes before this machine has told all of its own: what follows is TCP, in no code. */
	calm: 40
};

/** A line of a description that a code can hold. */
const usable = /a=candidate:\S+ 1 udp /gi;

/**
 * @param asksServers whether addresses may still come from a server, which takes as long as it takes
 * @param onStop is given what ends the wait early: the link is over
 */
export function gathered(
	pc: PeerConnectionLike,
	timers: Timers,
	asksServers: boolean,
	onStop: (stop: () => void) => void
): Promise<void> {
	if (pc.iceGatheringState === 'complete') return Promise.resolve();
	return new Promise((resolve) => {
		const found = () => pc.localDescription?.sdp.match(usable)?.length ?? 0;
		let stopCalm = () => {};
		const stops: (() => void)[] = [];
		const done = () => {
			stopCalm();
			for (const stop of stops) stop();
			resolve();
		};
		onStop(done);
		stops.push(
			timers.after(gatherTimes.most, () => {
				if (found()) done();
			}),
			timers.after(gatherTimes.none, done)
		);
		pc.addEventListener('icegatheringstatechange', () => {
			if (pc.iceGatheringState === 'complete') done();
		});
		if (asksServers) return;
		let last = 0;
		const look = () => {
			if (found() === last) return;
			last = found();
			stopCalm();
			stopCalm = timers.after(gatherTimes.calm, done);
		};
		pc.addEventListener('icecandidate', look);
		look();
	});
}
