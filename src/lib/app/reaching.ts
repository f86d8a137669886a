// How people outside this network are reached: relays, STUN and TURN servers, none of them by default.
import { ok } from '$lib/model/result';
import type { Result } from '$lib/model/result';
import type { ConnectionServer } from '$lib/storage';
import type { Kept } from './journal-keeper';

/** Counts from the next time a room opens. Refuses what is no address, and a relay that others on the way could read from. */
export async function addRelay({ settings }: Kept, text: string): Promise<Result<void>> {
	const { relayAddress } = await import('$lib/room');
	const address = relayAddress(text);
	if (!address.ok) return address;
	const { relays } = settings.value;
	return relays.includes(address.value) ? ok(undefined) : settings.set('relays', [...relays, address.value]);
}

export const removeRelay = ({ settings }: Kept, address: string): Promise<Result<void>> =>
	settings.set(
		'relays',
		settings.value.relays.filter((one) => one !== address)
	);

/** A STUN server needs no name and no password. */
export async function addServer({ settings }: Kept, server: ConnectionServer): Promise<Result<void>> {
	const { serverAddress } = await import('$lib/room');
	const address = serverAddress(server.address);
	if (!address.ok) return address;
	const others = settings.value.servers.filter((one) => one.address !== address.value);
	return settings.set('servers', [...others, { ...server, address: address.value }]);
}

export const removeServer = ({ settings }: Kept, address: string): Promise<Result<void>> =>
	settings.set(
		'servers',
		settings.value.servers.filter((one) => one.address !== address)
	);
