// Looks into a peer's Yjs update before it is applied: known roots, the shapes that plan writes, and bounded sizes. What is
// refused here never touches the document. Clean updates of honest peers pass whatever their order.
import * as Y from 'yjs';

/** What the document of this app looks like; `plan` knows, so it is handed in. */
export interface GateRules {
	readonly roots: ReadonlySet<string>;
	/** Characters of one string that is written at once. */
	readonly longestText?: number;
	/** Characters of a key of a map. */
	readonly longestKey?: number;
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
	longestText: 20_000,
	longestKey: 64,
	/** Bytes that may wait in the document for what they build on. */
	pending: 4 << 20,
	value: { depth: 4, items: 500, keys: 64, bytes: 1024 }
};

const poisonous = new Set(['__proto__', 'constructor', 'prototype']);

/** Undefined when the update may be applied. */
export function faultOfUpdate(update: Uint8Array, rules: GateRules): GateFault | undefined {
	if (update.length === 0 || update.length > gateLimits.bytes) return 'size';
	let structs: readonly (Y.Item | Y.GC | Y.Skip)[];
	try {
		({ structs } = Y.decodeUpdate(update) as { structs: (Y.Item | Y.GC | Y.Skip)[] });
	} catch {
		return 'malformed';
	}
	if (structs.length > gateLimits.structs) return 'too-many-structs';
	for (const struct of structs) {
		const fault = faultOfStruct(struct, rules);
		if (fault) return fault;
	}
	return undefined;
}

function faultOfStruct(struct: Y.Item | Y.GC | Y.Skip, rules: GateRules): GateFault | undefined {
	const { length } = struct;
	if (!Number.isSafeInteger(length) || length < 1 || length > gateLimits.structLength) return 'length';
	if (!(struct.id.clock >= 0 && struct.id.clock + length <= gateLimits.clock)) return 'length';
	if (!(struct instanceof Y.Item)) return undefined;
	const parent: unknown = struct.parent;
	if (typeof parent === 'string') {
		if (!rules.roots.has(parent)) return 'unknown-root';
		if (struct.parentSub === null) return 'list-in-map';
	}
	if (struct.parentSub !== null && !isKey(struct.parentSub, rules)) return 'key';
	return faultOfContent(struct, typeof parent === 'string', rules);
}

const isKey = (key: string, rules: GateRules): boolean =>
	key.length <= (rules.longestKey ?? gateLimits.longestKey) && !poisonous.has(key);

function faultOfContent(item: Y.Item, inRoot: boolean, rules: GateRules): GateFault | undefined {
	const content: unknown = item.content;
	if (content instanceof Y.ContentDeleted) return undefined;
	if (content instanceof Y.ContentType) return faultOfType(content.type, item, inRoot);
	const longest = rules.longestText ?? gateLimits.longestText;
	if (content instanceof Y.ContentString) return content.str.length > longest ? 'text-too-long' : undefined;
	if (content instanceof Y.ContentAny)
		return content.arr.every((value) => isValue(value, longest, 0)) ? undefined : 'value';
	if (content instanceof Y.ContentBinary) {
		return content.content.length > gateLimits.value.bytes ? 'value' : undefined;
	}
	// Embeds, formats, sub-documents and the JSON of ancient versions: plan writes none of them.
	return 'type';
}

/** Maps stand directly in a root, texts in such a map. An item with an origin hides its parent: readers are tolerant. */
function faultOfType(type: unknown, item: Y.Item, inRoot: boolean): GateFault | undefined {
	if (type instanceof Y.XmlText || type instanceof Y.XmlHook) return 'type';
	if (type instanceof Y.Text) return inRoot ? 'depth' : undefined;
	if (!(type instanceof Y.Map)) return 'type';
	return !inRoot && item.origin === null && item.rightOrigin === null ? 'depth' : undefined;
}

function isValue(value: unknown, longest: number, depth: number): boolean {
	const limits = gateLimits.value;
	if (depth > limits.depth) return false;
	if (value === null || value === undefined || typeof value === 'boolean' || typeof value === 'number') return true;
	if (typeof value === 'string') return value.length <= longest;
	if (value instanceof Uint8Array) return value.length <= limits.bytes;
	if (Array.isArray(value)) return value.length <= limits.items && value.every((v) => isValue(v, longest, depth + 1));
	if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return false;
	const entries = Object.entries(value);
	return (
		entries.length <= limits.keys &&
		entries.every(([key, v]) => key.length <= limits.keys && !poisonous.has(key) && isValue(v, longest, depth + 1))
	);
}

/** Whether the document would have to keep more than its share of bytes that wait for what they build on. */
export function pendsTooMuch(doc: Y.Doc, update: Uint8Array): boolean {
	const waiting = (doc.store.pendingStructs?.update.length ?? 0) + (doc.store.pendingDs?.length ?? 0);
	if (waiting + update.length <= gateLimits.pending) return false;
	const { from } = Y.parseUpdateMeta(update);
	return [...from].some(([client, clock]) => clock > Y.getState(doc.store, client));
}
