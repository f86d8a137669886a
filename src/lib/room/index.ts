// The public door of the room.
export type { RoomClock } from './clock';
export { relayAddress, serverAddress } from './handshake/relay-address';
export { inspectInvitation, type CodeInfo } from './invite/join';
export type { Attempt, AttemptState, Reach, Step } from './invite/attempt';
export type { Invite, InviteState } from './invite/invitations';
export { joinByCode, joinByKnock, type Joined, type JoinOptions } from './join-by-code';
export type { DoorReply, ExpectedGuest, GuestState, Knocker, Knockers } from './knock/door';
export type { Knocking } from './knock/knocking';
export type { Peer, PeerState } from './mesh/member';
export { browserRtc, type Clock, type PageLike, type Rtc, type Timers } from './ports';
export type { Caret, Place, PresenceFields, PresenceState } from './presence-state';
export {
	openRoom,
	type Joining,
	type Me,
	type Room,
	type RoomEnvironment,
	type RoomOptions,
	type RoomStatus,
	type Shown,
	type Welcomed
} from './room';
export type { RelayStatus } from './relay/relays';
export type { StandStore } from './standing/standing';
export type { Admit, Candidate, Greeted } from './trust/greeting';
export type { DeviceIdentity } from './trust/identity';
export { tagOf, type Keyring } from './trust/keyring';
export type { Roster, Sealing } from './trust/roster';
export { wordsOf, type Words } from './trust/words';
export type { Welcome } from './wire/control';
