// The door of the live room: what components read and call.
export { act } from '$lib/plan';
export type { Change, Command, JournalRecord, TextHandle, TextStep } from '$lib/plan';
export {
	happenedAt,
	indexAfter,
	spanBetween,
	materialIn,
	answerers,
	isFresh,
	markersOf,
	mostRecalled
} from '$lib/plan';
export { chainReports } from '$lib/plan';
export type { DeviceStanding, Journal } from '$lib/plan';
export { deviceWords } from './device-words';
export { LivePlan } from './live-plan';
export { figuresOf } from './live-figures';
export type { LiveFigures } from './live-figures';
export type { Grouped, GroupName } from './groups';
export { causesOf } from '$lib/room/trouble';
export { LiveRoom } from './live-room';
export { NetworkHere } from './network-here';
export type {
	Attempt,
	DoorReply,
	ExpectedGuest,
	Invite,
	Knocker,
	Knockers,
	Peer,
	PresenceState,
	RemoteCaret,
	RoomStatus,
	Words
} from './live-room';
export { Watched } from './watched';
export { notesInMemory, PrivateNotes } from './private-notes';
export { whyReadOnly } from './why-read-only';
export { getSession, setSession } from './session';
export type { CycleSummary, DoorAnswer, DoorQuestion, FoundCycle, SaveState, Session } from './session';
