// Looks into a peer's Yjs update before it is applied: known roots, the shapes that plan writes, and bounded sizes. What is
// refused here never touches the document. Clean updates of honest peers pass whatever their order.
import * as Y from 'yjs';

/** What the document of this app looks like; `plan` knows, so it is handed in. */
export interface GateRules {
	/** Every root is a map. */
	readonly roots: ReadonlySet<string>;
	/** UTF-16 units of one string that is written at once. */
	readonly longestText: number;
	/** Characters of a key of a map, in the document and in a JSON value. */
	readonly longestKey: number;
	/** Levels of a JSON value below its outermost. */
	readonly jsonDepth: number;
	/** Values, of all levels, in one JSON value. */
	readonly jsonValues: number;
	/** Keys that are never taken, wherever they stand. */
	readonly bannedKeys: ReadonlySet<string>;
}

export type GateFault =
	| 'size'
	| 'malformed'
	| 'too-many-structs'
	| 'length'
	| 'unknown-root'
	| 'list-in-map'
	| 'key'
	| 'type'
	| 'depth'
	| 'text-too-long'
	| 'value'
	| 'too-much-pending';

export const gateLimits = {
	bytes: 32 << 20,
	structs: 1_000_000,
	/** Yjs counts in 31 bits; beyond this an attacker aims at the overflow. */
	clock: 0x3fffffff,
	structLength: 1 << 24,
	/** Bytes that may wait in the document for what they build on. */
	pending: 4 << 20
};

/** Undefined when the update may be applied. */
export function faultOfUpdate(update: Uint8Array, rules: GateRules): GateFault | undefined {
	if (update.length === 0 || update.length > gateLimits.bytes) return 'size';
	let structs: readonly (Y.Item | Y.GC | Y.Skip)[];
	let deleted: Iterable<readonly Span[]>;
	try {
		const decoded = Y.decodeUpdate(update);
		structs = decoded.structs;
		deleted = decoded.ds.clients.values();
	} catch {
		return 'malformed';
	}
	if (structs.length > gateLimits.structs) return 'too-many-structs';
	// Yjs takes in deletions of nothing, and throws when it has to keep them for later.
	for (const spans of deleted) if (!spans.every(({ clock, len }) => isSpan(clock, len))) return 'length';
	for (const struct of structs) {
		const fault = faultOfStruct(struct, rules);
		if (fault) return fault;
	}
	return undefined;
}

interface Span {
	readonly clock: number;
	readonly len: number;
}

const isSpan = (clock: number, length: number): boolean =>
	Number.isSafeInteger(length) && length >= 1 && clock >= 0 && clock + length <= gateLimits.clock;

function faultOfStruct(struct: Y.Item | Y.GC | Y.Skip, rules: GateRules): GateFault | undefined {
	const { length } = struct;
	if (length > gateLimits.structLength || !isSpan(struct.id.clock, length)) return 'length';
	if (!(struct instanceof Y.Item)) return undefined;
	const parent: unknown = struct.parent;
	// Yjs waits for what other clients have still to send, and throws at what a client builds on its own future.
	for (const id of [struct.origin, struct.rightOrigin, parent]) {
		if (id instanceof Y.ID && id.client === struct.id.client && id.clock >= struct.id.clock) return 'malformed';
	}
	if (typeof parent === 'string') {
		if (!rules.roots.has(parent)) return 'unknown-root';
		if (struct.parentSub === null) return 'list-in-map';
	}
	if (struct.parentSub !== null && !isKey(struct.parentSub, rules)) return 'key';
	return faultOfContent(struct, typeof parent === 'string', rules);
}

const isKey = (key: string, rules: GateRules): boolean => key.length <= rules.longestKey && !rules.bannedKeys.has(key);

function faultOfContent(item: Y.Item, inRoot: boolean, rules: GateRules): GateFault | undefined {
	const content: unknown = item.content;
	if (content instanceof Y.ContentDeleted) return undefined;
	if (content instanceof Y.ContentType) return faultOfType(content.type, item, inRoot);
	if (content instanceof Y.ContentString) return content.str.length > rules.longestText ? 'text-too-long' : undefined;
	if (content instanceof Y.ContentAny) return content.arr.every((value) => isValue(value, rules)) ? undefined : 'value';
	// Embeds, formats, bytes, sub-documents and the JSON of ancient versions: plan writes none of them.
	return 'type';
}

/** Maps stand directly in a root, texts in such a map. An item with an origin hides its parent: readers are tolerant. */
function faultOfType(type: unknown, item: Y.Item, inRoot: boolean): GateFault | undefined {
	if (type instanceof Y.XmlText || type instanceof Y.XmlHook) return 'type';
	if (type instanceof Y.Text) return inRoot ? 'depth' : undefined;
	if (!(type instanceof Y.Map)) return 'type';
	return !inRoot && item.origin === null && item.rightOrigin === null ? 'depth' : undefined;
}

function isValue(value: unknown, rules: GateRules, depth = 0, budget = { left: rules.jsonValues }): boolean {
	if (--budget.left < 0 || depth > rules.jsonDepth) return false;
	if (value === null || value === undefined || typeof value === 'boolean' || typeof value === 'number') return true;
	if (typeof value === 'string') return value.length <= rules.longestText;
	if (Array.isArray(value)) return value.every((item) => isValue(item, rules, depth + 1, budget));
	if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return false;
	return Object.entries(value).every(([key, item]) => isKey(key, rules) && isValue(item, rules, depth + 1, budget));
}

/** Whether the document would have to keep more than its share of bytes that wait for what they build on. */
export function pendsTooMuch(doc: Y.Doc, update: Uint8Array): boolean {
	const waiting = (doc.store.pendingStructs?.update.length ?? 0) + (doc.store.pendingDs?.length ?? 0);
	if (waiting + update.length <= gateLimits.pending) return false;
	const { from } = Y.parseUpdateMeta(update);
	return [...from].some(([client, clock]) => clock > Y.getState(doc.store, client));
}
