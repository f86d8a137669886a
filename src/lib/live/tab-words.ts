// What tabs of one browser tell each other about the room of a space, read field by field: another tab may run another version.
import type { Peer, PresenceFields, PresenceState, RoomStatus } from '$lib/room';
import { fieldsOf, readFields, readPresence, textOf } from '$lib/room/presence-state';

/** The room as the tab with the links sees it. */
export interface RoomSeen {
	/** The id of this device in the room. */
	readonly id: string;
	/** The cycle that is open in that tab: what is shared and who is where is said of this one. */
	readonly cycle: string;
	readonly status: RoomStatus;
	readonly upToDate: boolean;
	readonly peers: readonly Peer[];
	readonly others: readonly PresenceState[];
}

/** Where the person is in a tab without links. */
export interface TabHere {
	readonly tab: string;
	readonly cycle: string;
	/** When the person last moved there; milliseconds since 1970, by the one clock of this device. */
	readonly movedAt: number;
	readonly fields: PresenceFields;
}

/**
 * - `here`: from a tab without links, as soon as it is there and whenever the person moves in it; `bye`: it goes;
 * - `room`: from the tab with the links; `gone`: it has none any more.
 */
export type TabWord =
	| ({ readonly kind: 'here' } & TabHere)
	| { readonly kind: 'bye'; readonly tab: string }
	| ({ readonly kind: 'room' } & RoomSeen)
	| { readonly kind: 'gone'; readonly id: string };

const most = 64;
const longest = { id: 128, name: 100, word: 40 };
const statuses: readonly string[] = ['alone', 'connecting', 'connected', 'lost'] satisfies RoomStatus[];
const states: readonly string[] = ['connecting', 'linked', 'quiet', 'lost', 'left'] satisfies Peer['state'][];

const idOf = (value: unknown) => textOf(value, longest.id);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value.slice(0, most) : []);
const idsOf = (value: unknown) => listOf(value).map(idOf).filter(Boolean);
const wordsOf = (value: unknown) => listOf(value).map((word) => textOf(word, longest.word));
const amountOf = (value: unknown) => (typeof value === 'number' && value >= 0 && Number.isFinite(value) ? value : 0);

function peerOf(value: unknown): readonly Peer[] {
	const { id, device, name, person, state, here, upToDate, words, neighbours, ...rest } = fieldsOf(value);
	if (!idOf(id) || typeof state !== 'string' || !states.includes(state)) return [];
	const { en, zh } = fieldsOf(words);
	const peer: Peer = {
		id: idOf(id),
		device: idOf(device),
		name: textOf(name, longest.name),
		...(idOf(person) ? { person: idOf(person) } : {}),
		state: state as Peer['state'],
		here: here === true,
		upToDate: upToDate === true,
		...(Array.isArray(rest.differs) ? { differs: idsOf(rest.differs) } : {}),
		words: { en: wordsOf(en), zh: wordsOf(zh) },
		neighbours: idsOf(neighbours),
		...(amountOf(rest.syncedAt) ? { syncedAt: amountOf(rest.syncedAt) } : {}),
		...(amountOf(rest.latency) ? { latency: amountOf(rest.latency) } : {}),
		received: amountOf(rest.received),
		sent: amountOf(rest.sent),
		...(idOf(rest.reason) ? { reason: idOf(rest.reason) } : {})
	};
	return [Object.freeze(peer)];
}

/** Undefined for whatever is no such word. */
export function readTabWord(value: unknown): TabWord | undefined {
	const said = fieldsOf(value);
	const [tab, id, cycle] = [idOf(said.tab), idOf(said.id), idOf(said.cycle)];
	if (said.kind === 'here' && tab)
		return { kind: 'here', tab, cycle, movedAt: amountOf(said.movedAt), fields: readFields(said.fields) };
	if (said.kind === 'bye' && tab) return { kind: 'bye', tab };
	if (said.kind === 'gone' && id) return { kind: 'gone', id };
	if (said.kind !== 'room' || !id || typeof said.status !== 'string' || !statuses.includes(said.status))
		return undefined;
	return {
		kind: 'room',
		id,
		cycle,
		status: said.status as RoomStatus,
		upToDate: said.upToDate === true,
		peers: listOf(said.peers).flatMap(peerOf),
		others: listOf(said.others).flatMap((state) => readPresence(state) ?? [])
	};
}
