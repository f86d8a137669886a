// State vectors: how far somebody's copy of a cycle reaches. What one has sent, or received, is remembered as one.
import * as Y from 'yjs';

/** Client → how many of its changes are there. */
type Reach = Map<number, number>;

/** A Yjs state vector. */
export const vectorOf = (doc: Y.Doc): Uint8Array => Y.encodeStateVector(doc);

/** How far whoever made a file reached: what they built on, and what is in it (V2). Throws at what is no update. */
export function vectorAfter(update: Uint8Array, base?: Uint8Array): Uint8Array {
	const reach: Reach = base ? Y.decodeStateVector(base) : new Map();
	for (const [client, clock] of Y.parseUpdateMetaV2(update).to)
		reach.set(client, Math.max(clock, reach.get(client) ?? 0));
	return Y.encodeStateVector(reach);
}

/** Whether everything up to `base` is in `doc`; undefined where `base` is no state vector. */
export function covers(doc: Y.Doc, base: Uint8Array): boolean | undefined {
	let reach: Reach;
	try {
		reach = Y.decodeStateVector(base);
	} catch {
		return undefined;
	}
	return [...reach].every(([client, clock]) => Y.getState(doc.store, client) >= clock);
}
