// The door of the app: what routes compose pages from.
export { Hearth, getHearth, setHearth } from './hearth';
export type { ListedSpace } from './spaces';
export type { Where } from './keep-cycle';
export type { OpenSession } from './open-session';
export { likelyCycle, today } from './actor';
export { fetchJoining, inspectCode } from './inspect-code';
export { openFile } from './files/open-file';
export { FileWork } from './files/file-work';
export { careFor, dismissCare, takeOutSetAside } from './care';
export type { Care } from './care';
export { addRelay, addServer, removeRelay, removeServer } from './reaching';
