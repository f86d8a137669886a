// Where a change of the document comes from. It is the origin of its Yjs transaction.
import * as Y from 'yjs';

/**
 * - `user`: somebody typed or chose something in this tab; can be undone here.
 * - `undo`: this tab's own Undo or Redo.
 * - `create`: the same, for the birth of entities and for acts that undo must not reach (undo hides them instead).
 * - `storage`: read from this device's disk, or handed over by another tab of this browser.
 * - `import`: taken in from a file.
 * - `repair`: put right by this device (equal order keys, journal records that somebody removed).
 * - `peer`: anything else, which is what the transport applies.
 */
export type Source = 'user' | 'undo' | 'create' | 'storage' | 'import' | 'repair' | 'peer';

const named: readonly unknown[] = ['user', 'create', 'storage', 'import', 'repair'] satisfies Source[];

/** The source that an origin of a Yjs transaction stands for; every origin that is not ours is a peer. */
export function sourceOf(origin: unknown): Source {
	if (origin instanceof Y.UndoManager) return 'undo';
	return named.includes(origin) ? (origin as Source) : 'peer';
}
