// How saving and the connection stand, as the shell is told it.
import type { LiveRoom, SaveState } from '$lib/live';

/** What the storage of this device says. */
export type Saving = 'saved' | 'saving' | 'failed' | 'full' | 'nearlyFull';

/** What the room says. `connected` counts peers; `catchingUp` means some of them lack changes, or we do; `elsewhere`
 * that all of them have another cycle open; `differs` that somebody has all changes and sees something else. */
export type Link =
	| 'alone'
	| 'offline'
	| 'connecting'
	| 'connected'
	| 'catchingUp'
	| 'differs'
	| 'elsewhere'
	| 'lost'
	| 'wrongKey'
	| 'newer';

/** Standings that one should hear about at once. */
export const troubles: readonly (Saving | Link)[] = [
	'failed',
	'full',
	'offline',
	'differs',
	'lost',
	'wrongKey',
	'newer'
];

/** What the status line says of the storage. */
export function savingOf(state: SaveState): Saving {
	if (state.kind === 'failed') return state.problem.code === 'storage.full' ? 'full' : 'failed';
	return state.kind === 'saved' ? 'saved' : 'saving';
}

/** What the status line says of the room. Being offline matters only to whoever would reach others. */
export function linkOf(room: Pick<LiveRoom, 'status' | 'upToDate' | 'peers'>, online: boolean): Link {
	if (room.status === 'connected') {
		if (!room.peers.some(({ here }) => here)) return 'elsewhere';
		if (room.peers.some(({ here, differs }) => here && differs)) return 'differs';
		return room.upToDate ? 'connected' : 'catchingUp';
	}
	if (room.status === 'alone' && !online) return 'offline';
	return room.status;
}
