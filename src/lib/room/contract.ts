// What a room is to whoever opens one: what it is given, what it gives, and what its words mean.
import type * as Y from 'yjs';
import type { Result } from '$lib/model/result';
import type { RoomClock } from './clock';
import type { Attempt } from './invite/attempt';
import type { Invite } from './invite/invitations';
import type { DoorReply, Knockers } from './knock/door';
import type { Peer } from './mesh/member';
import type { Clock, ConnectionLike, PageLike, Rtc, Sockets, Timers } from './ports';
import type { Presence } from './presence';
import type { RelayStatus } from './relay/relays';
import type { StandStore } from './standing/standing';
import type { Admit, Greeted } from './trust/greeting';
import type { DeviceIdentity } from './trust/identity';
import type { Keyring } from './trust/keyring';
import type { Roster, Sealing } from './trust/roster';
import type { Control, Welcome } from './wire/control';
import type { Link } from './wire/link';

export interface Me {
	readonly name: string;
	/** Id of a person of the plan. */
	readonly person?: string;
	/** Any CSS colour. */
	readonly color: string;
}

/** What the browser gives; each has the real one as default. */
export interface RoomEnvironment {
	readonly rtc?: Rtc;
	readonly timers?: Timers;
	readonly now?: Clock;
	readonly page?: PageLike;
	readonly connection?: ConnectionLike;
	readonly sockets?: Sockets;
	readonly makeCertificate?: () => Promise<RTCCertificate>;
	/** Addresses of relays that a person has set (`relayAddress`); none by default. */
	readonly relays?: readonly string[];
}

/** A cycle that is open on this device, which those of the linked peers share who have it open too. */
export interface Shown {
	readonly doc: Y.Doc;
	readonly me: Me;
	/** What a newcomer is told, asked anew each time: names change. Space and cycle are the same for as long as it is shown. */
	readonly welcome: () => Welcome;
	/** Asked before anybody's first sync, at both ends of an introduction: whom the roster of this cycle knows. */
	readonly admit: Admit;
	/** Who belongs to the space by what is on record here. Exchanged before anybody's first sync. */
	readonly roster?: Roster;
	/** How a device that was away while the key changed is met over a relay; without it, it is not. */
	readonly sealing?: Sealing;
}

export interface RoomOptions extends RoomEnvironment, Shown {
	readonly identity: DeviceIdentity;
	/** The keys of the space; without it, some that live as long as this room. */
	readonly keys?: Keyring;
	/** Where this device keeps its way back after a reload; without it, there is none. */
	readonly stands?: StandStore;
}

/**
 * - `alone`: nobody has been here, or all have said goodbye; `connecting`: somebody is on the way in;
 * - `connected`: at least one link; `lost`: there were links, none is left, and nobody said goodbye.
 */
export type RoomStatus = 'alone' | 'connecting' | 'connected' | 'lost';

/** An answer to hand back, and what becomes of it. */
export interface Joining<T> {
	readonly answer: string;
	readonly attempt: Attempt;
	readonly welcomed: Promise<Result<T>>;
	cancel(): void;
}

export interface Welcomed {
	readonly welcome: Welcome;
	readonly host: Greeted;
}

export interface Room {
	/** My id in this room, until it closes. */
	readonly id: string;
	readonly peers: readonly Peer[];
	readonly status: RoomStatus;
	/** Whether every peer who has this cycle open has what we have, by the last state vectors. */
	readonly upToDate: boolean;
	/** What the devices that are linked now agree on; undefined while there are none. */
	readonly clock: RoomClock | undefined;
	readonly presence: Pick<Presence, 'set' | 'states' | 'onChange'>;
	/** @param lanAddress this machine's address, where the network hides it */
	invite(lanAddress?: string): Promise<Result<Invite>>;
	/** Takes an answer to an invitation of this room: one made here, or by anybody who is in. */
	accept(answerText: string): Promise<Result<void>>;
	/** How it stands with each relay; empty while none is set. */
	readonly relays: readonly RelayStatus[];
	/** Names of those who are being called, since they wait for this device from before it was reloaded. */
	readonly calling: readonly string[];
	/** Reads who knocks in a chat; nobody is answered yet. */
	lookForKnocks(chat: string): Result<Knockers>;
	/** Answers the chosen ones, by their ids, of the chat that was looked at last: one reply for all of them. */
	answerKnocks(ids: readonly string[], lanAddress?: string): Promise<Result<DoorReply>>;
	/** Answers an invitation to this very room from somebody who was lost, or from another part of a room that fell apart. */
	join(text: string, lanAddress?: string): Promise<Result<Joining<Welcomed>>>;
	/**
	 * Another cycle of the space is open now, or none: links stay, and whoever has the same one open shares it. Settles when
	 * the document of before is let go of.
	 */
	show(shown: Shown | undefined): Promise<void>;
	/** Ends the links to a device, and tells it why: a problem's code. Whether it may come back is for `admit` to say. */
	dismiss(device: string, reason: string): void;
	/** Called once for many changes of the peers or the status. @returns what ends it */
	onChange(listener: () => void): () => void;
	/** Says goodbye to everybody. The document stays open. */
	close(): Promise<void>;
}

/** What the newcomer's half needs of a room that opens around its first link. */
export interface OpenedRoom {
	/** Looks for those who were here, as a room that nobody comes to by a code does at once. */
	comeBack(): void;
	readonly room: Room;
	adopt(link: Link, greeted: Greeted, rest: () => readonly Control[]): void;
	/** This invitation has been used: a second time it is refused. */
	used(secret: Uint8Array): void;
}
