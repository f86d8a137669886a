// What a member gone bad can say in good form: deletions of what nobody has written yet, and words under another's id.
import * as encoding from 'lib0/encoding';
import { writeUpdate } from 'y-protocols/sync';
import * as Y from 'yjs';
import { concat } from '../bytes';

/** An update (V1) that deletes what a client writes from this clock on. */
export function deletion(client: number, clock: number, length: number): Uint8Array {
	const out = encoding.createEncoder();
	for (const number of [0, 1, client, 1, clock, length]) encoding.writeVarUint(out, number);
	return encoding.toUint8Array(out);
}

/** What this client would have said if it had written this on top of `base`. */
export function forgery(base: Y.Doc, client: number, write: (doc: Y.Doc) => void): Uint8Array {
	const doc = new Y.Doc();
	Y.applyUpdate(doc, Y.encodeStateAsUpdate(base));
	const before = Y.encodeStateVector(doc);
	doc.clientID = client;
	write(doc);
	const update = Y.encodeStateAsUpdate(doc, before);
	doc.destroy();
	return update;
}

/** One frame of the channel of documents. */
export function frameOf(tag: Uint8Array, update: Uint8Array): Uint8Array<ArrayBuffer> {
	const out = encoding.createEncoder();
	encoding.writeVarUint(out, 0);
	writeUpdate(out, update);
	return concat(Uint8Array.of(0), tag, encoding.toUint8Array(out));
}
