// A device goes by the room's clock, also when it is alone again, and not for ever.
import { describe, expect, it } from 'vitest';
import type { RoomClock } from '$lib/room';
import { RoomTime } from './room-time';

const hour = 3_600_000;
const start = 1_800_000_000_000;

function device() {
	const settings = {
		value: { clock: { offset: 0, at: 0 } },
		set: async (_: 'clock', clock: { offset: number; at: number }) => {
			settings.value = { clock };
		}
	};
	const room: { clockNow: RoomClock | undefined } = { clockNow: undefined };
	return { room, time: () => new RoomTime(settings, room), kept: () => settings.value.clock };
}
const agreed = (offset: number): RoomClock => ({ kind: 'agreed', offset, among: 3 });

describe('the time of a device', () => {
	it('[R17] is its own while it has met nobody, and the room’s from then on', () => {
		const { room, time } = device();
		expect(time().taken(start)).toBe(0);
		room.clockNow = agreed(-3 * hour + 0.4);
		expect(time().taken(start)).toBe(-3 * hour);
	});

	it('[R17] stays the room’s when it is alone again, over a reload, for a day', () => {
		const { room, time, kept } = device();
		room.clockNow = agreed(-3 * hour);
		time().taken(start);
		room.clockNow = undefined;
		expect(time().taken(start + 24 * hour)).toBe(-3 * hour);
		expect(time().taken(start + 24 * hour + 1)).toBe(0);
		expect(kept().offset).toBe(0);
	});

	it('[R17] is confirmed while others are there, so that the day begins anew', () => {
		const { room, time } = device();
		room.clockNow = agreed(-3 * hour);
		time().taken(start);
		time().taken(start + 20 * hour);
		room.clockNow = undefined;
		expect(time().taken(start + 40 * hour)).toBe(-3 * hour);
	});

	it('[R17] is its own again when its clock was set back, and where nobody can say who is right', () => {
		const { room, time } = device();
		room.clockNow = agreed(-3 * hour);
		time().taken(start);
		room.clockNow = { kind: 'unclear' };
		expect(time().taken(start)).toBe(-3 * hour);
		expect(time().taken(start - 3 * hour)).toBe(0);
	});
});
