// What this device adds to its clock when it signs: what the room agreed last. A device that is alone again goes on by it.
import { Watched } from '$lib/live';
import type { LiveRoom } from '$lib/live';
import { correction } from '$lib/room/clock';
import type { Settings } from '$lib/storage';

/** Milliseconds for which a correction is believed with nobody there to confirm it: a clock may have been set meanwhile. */
const believed = 24 * 60 * 60_000;
const renewed = 60 * 60_000;
const minute = 60_000;

interface Kept {
	readonly value: Pick<Settings, 'clock'>;
	set(name: 'clock', value: Settings['clock']): unknown;
}

export class RoomTime {
	readonly #minute = new Watched(
		() => {
			const at = Date.now();
			return Math.floor((at + this.offset(at)) / minute) * minute;
		},
		(changed) => {
			const id = setInterval(changed, minute);
			return () => clearInterval(id);
		}
	);

	constructor(
		private readonly settings: Kept,
		private readonly room: Pick<LiveRoom, 'clockNow'>
	) {}

	/** @param at this device's clock @returns milliseconds to add to it */
	offset(at: number): number {
		const kept = this.settings.value.clock;
		const age = at - kept.at;
		// Before the moment at which it was kept: the clock has been set back, perhaps to the right time.
		return correction(age >= 0 && age <= believed ? kept.offset : 0, this.room.clockNow);
	}

	/** Signal: epoch milliseconds by the room's clock, a whole minute. */
	get minute(): number {
		return this.#minute.current;
	}

	/** The same for something that is signed: what it went by is kept on this device. */
	taken(at: number): number {
		const offset = this.offset(at);
		const kept = this.settings.value.clock;
		const old = offset !== 0 && this.room.clockNow?.kind === 'agreed' && at - kept.at > renewed;
		if (offset !== kept.offset || old) void this.settings.set('clock', { offset, at });
		return offset;
	}
}
