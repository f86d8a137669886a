// What a room needs of the browser, with the real thing where nothing else is given.
import { toHex } from './bytes';
import type { RoomEnvironment } from './contract';
import { browserRtc, browserSockets, browserTimers } from './ports';
import { Relays } from './relay/relays';
import type { LinkPorts } from './wire/link';

export const newPeerId = (): string => toHex(crypto.getRandomValues(new Uint8Array(8)));

export const linkPortsOf = ({ rtc, timers, now }: RoomEnvironment): LinkPorts => ({
	rtc: rtc ?? browserRtc(),
	timers: timers ?? browserTimers,
	now: now ?? Date.now
});

/** To the relays that an invitation names, for as long as its answer is on the way. */
export function relaysTo(addresses: readonly string[], environment: RoomEnvironment): Relays {
	const { timers, now } = linkPortsOf(environment);
	return new Relays(addresses, { sockets: environment.sockets ?? browserSockets, timers, now, changed: () => {} });
}
