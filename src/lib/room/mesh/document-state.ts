// What is compared of a document with what a peer says of its own.
import * as Y from 'yjs';

/** A number for everything in the document, deletions too; 0 is never one. Walks the whole document. */
export function digestOf(doc: Y.Doc): number {
	let hash = 0x811c9dc5;
	for (const byte of Y.encodeSnapshot(Y.snapshot(doc))) hash = Math.imul(hash ^ byte, 0x01000193);
	return hash >>> 0 || 1;
}

/** Whether `vector` knows of anything that the document lacks. */
export function knowsMore(vector: Uint8Array, doc: Y.Doc): boolean {
	return [...clocksIn(vector)].some(([client, clock]) => clock > Y.getState(doc.store, client));
}

/**
 * Takes a new id for what is written here from now on, if `vector` has more under the present one than was written here: only
 * somebody who writes under it too can know of that, and what is written twice under one id is not the same everywhere.
 */
export function leaveContestedId(vector: Uint8Array, doc: Y.Doc): void {
	const clock = clocksIn(vector).get(doc.clientID) ?? 0;
	if (clock <= Y.getState(doc.store, doc.clientID)) return;
	const [id = 0] = new Uint32Array(crypto.getRandomValues(new Uint8Array(4)).buffer);
	doc.clientID = id;
}

/** A vector that cannot be read knows nothing. */
function clocksIn(vector: Uint8Array): Map<number, number> {
	try {
		return Y.decodeStateVector(vector);
	} catch {
		return new Map();
	}
}
