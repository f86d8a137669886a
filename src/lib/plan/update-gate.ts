// Looks into an update from a peer or a file before it touches a document: known roots, the shapes that plan writes, and
// bounded sizes. Clean updates of honest devices pass whatever their order.
import * as Y from 'yjs';
import { fileLimits, gateRules } from './gate-rules';
import type { GateLimits } from './gate-rules';

/** Why an update is not taken in. */
export type UpdateFault =
	'malformed' | 'too-much' | 'unknown-root' | 'unknown-shape' | 'bad-key' | 'too-long' | 'bad-value';

class TooMany extends Error {}

/** A few bytes of V2 can stand for millions of structs (runs are encoded once), so they are counted while they are read. */
const decoders = {
	v1: (most: number) =>
		class extends Y.UpdateDecoderV1 {
			#left = most;
			override readInfo(): number {
				if (--this.#left < 0) throw new TooMany();
				return super.readInfo();
			}
		},
	v2: (most: number) =>
		class extends Y.UpdateDecoderV2 {
			#left = most;
			override readInfo(): number {
				if (--this.#left < 0) throw new TooMany();
				return super.readInfo();
			}
		}
};

/** Undefined when the update may be applied. */
export function faultOfUpdate(update: Uint8Array, limits: GateLimits = fileLimits): UpdateFault | undefined {
	if (update.length > limits.bytes) return 'too-much';
	let decoded: ReturnType<typeof Y.decodeUpdateV2>;
	try {
		decoded = Y.decodeUpdateV2(update, decoders[limits.encoding](limits.structs));
	} catch (error) {
		return error instanceof TooMany ? 'too-much' : 'malformed';
	}
	// Yjs takes in deletions of nothing, and throws when it has to keep them for later.
	for (const spans of decoded.ds.clients.values())
		if (!spans.every(({ clock, len }) => isSpan(clock, len))) return 'too-much';
	for (const struct of decoded.structs) {
		const fault = faultOfStruct(struct);
		if (fault) return fault;
	}
	return undefined;
}

const isSpan = (clock: number, length: number): boolean =>
	Number.isSafeInteger(length) && length >= 1 && clock >= 0 && clock + length <= gateRules.clock;

function faultOfStruct(struct: Y.Item | Y.GC | Y.Skip): UpdateFault | undefined {
	const { id, length } = struct;
	if (length > gateRules.structLength || !isSpan(id.clock, length)) return 'too-much';
	if (!(struct instanceof Y.Item)) return undefined;
	const parent: unknown = struct.parent;
	// Yjs waits for what other clients have still to send, and throws at what a client builds on its own future.
	for (const on of [struct.origin, struct.rightOrigin, parent]) {
		if (!(on instanceof Y.ID)) continue;
		// V2 counts in differences, so that a clock in it may be below nothing.
		if (on.clock < 0 || (on.client === id.client && on.clock >= id.clock)) return 'malformed';
	}
	const inRoot = typeof parent === 'string';
	if (inRoot && !gateRules.roots.has(parent)) return 'unknown-root';
	if (inRoot && struct.parentSub === null) return 'unknown-shape';
	if (struct.parentSub !== null && !isKey(struct.parentSub)) return 'bad-key';
	return faultOfContent(struct, inRoot);
}

const isKey = (key: string): boolean => key.length <= gateRules.longestKey && !gateRules.bannedKeys.has(key);

function faultOfContent(item: Y.Item, inRoot: boolean): UpdateFault | undefined {
	const content: unknown = item.content;
	if (content instanceof Y.ContentDeleted) return undefined;
	if (content instanceof Y.ContentType) return isType(content.type, item, inRoot) ? undefined : 'unknown-shape';
	if (content instanceof Y.ContentString) return content.str.length > gateRules.longestText ? 'too-long' : undefined;
	if (content instanceof Y.ContentAny) return content.arr.every((value) => isValue(value)) ? undefined : 'bad-value';
	// Embeds, formats, bytes, sub-documents and the JSON of ancient versions: plan writes none of them.
	return 'unknown-shape';
}

/** Maps stand directly in a root, texts in such a map. An item with an origin hides its parent: readers are tolerant. */
function isType(type: unknown, item: Y.Item, inRoot: boolean): boolean {
	if (type instanceof Y.XmlText || type instanceof Y.XmlHook) return false;
	if (type instanceof Y.Text) return !inRoot;
	return type instanceof Y.Map && (inRoot || item.origin !== null || item.rightOrigin !== null);
}

function isValue(value: unknown, depth = 0, budget = { left: gateRules.jsonValues }): boolean {
	if (--budget.left < 0 || depth > gateRules.jsonDepth) return false;
	if (value === null || value === undefined || typeof value === 'boolean' || typeof value === 'number') return true;
	if (typeof value === 'string') return value.length <= gateRules.longestText;
	if (Array.isArray(value)) return value.every((item) => isValue(item, depth + 1, budget));
	if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return false;
	return Object.entries(value).every(([key, item]) => isKey(key) && isValue(item, depth + 1, budget));
}

/**
 * Forgets what waits in the document for updates that it builds on, if that is more than `most` bytes; true when it was.
 * Nothing is lost by it: a state vector does not count what waits, so it is sent again.
 */
export function forgetPending({ store }: Y.Doc, most: number): boolean {
	if ((store.pendingStructs?.update.length ?? 0) <= most) return false;
	store.pendingStructs = null;
	return true;
}

/**
 * Forgets deletions of what is not here; true when there were any. Kept, as Yjs keeps them, they would take away whatever
 * somebody writes there later. Honest ones only came before what they delete: whoever sends that sends them with it again.
 */
export function forgetDeletionsAhead({ store }: Y.Doc): boolean {
	if (!store.pendingDs) return false;
	store.pendingDs = null;
	return true;
}
