// The door of the app: what routes compose pages from.
export { Hearth, getHearth, setHearth } from './hearth';
export type { JoiningCycle, ListedSpace, NewSpace, Where } from './hearth';
export type { OpenSession } from './open-session';
export { likelyCycle, today } from './actor';
export { inspectCode } from './inspect-code';
export { openFile } from './files/open-file';
export { lookAtArchive } from './files/take-archive';
export { download, exportPlan } from './files/export-plan';
export { takeIn } from './files/take-in';
export { TextReader } from './files/read-text';
export { columnFields } from '$lib/exchange/table/columns';
export type { TableReading } from '$lib/exchange/table/read-table';
export { looksLike } from '$lib/exchange/outline/looks-like';
