// The door to what the files page alone needs: kept apart from the app's own, so that no other page fetches it.
export { basesOf, handOver } from './export-plan';
export type { Base } from './export-plan';
export { FileWork } from './file-work';
export { openFile } from './open-file';
export { takeIn } from './take-in';
export { TextReader } from './read-text';
export { columnFields } from '$lib/exchange/table/columns';
export type { TableReading } from '$lib/exchange/table/read-table';
export { looksLike } from '$lib/exchange/outline/looks-like';
