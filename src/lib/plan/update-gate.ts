// Looks into a whole state from a file before it touches a document: known roots, known shapes, bounded sizes.
import * as Y from 'yjs';
import { gateRules } from './gate-rules';

/** Why an update is not taken in. */
export type UpdateFault =
	'malformed' | 'too-much' | 'unknown-root' | 'unknown-shape' | 'bad-key' | 'too-long' | 'bad-value';

/** Above what the largest cycle of the design size comes to, many times over. */
const most = { structs: 2_000_000, clock: 0x3fffffff };

/** A few bytes of V2 can stand for millions of structs (runs are encoded once), so they are counted while they are read. */
class CountingDecoder extends Y.UpdateDecoderV2 {
	#left = most.structs;

	override readInfo(): number {
		if (--this.#left < 0) throw new RangeError('too many structs');
		return super.readInfo();
	}
}

/** Undefined when this V2 state may be applied. */
export function faultOfUpdate(update: Uint8Array): UpdateFault | undefined {
	let structs: readonly (Y.Item | Y.GC | Y.Skip)[];
	try {
		({ structs } = Y.decodeUpdateV2(update, CountingDecoder));
	} catch (error) {
		return error instanceof RangeError ? 'too-much' : 'malformed';
	}
	for (const struct of structs) {
		const fault = faultOfStruct(struct);
		if (fault) return fault;
	}
	return undefined;
}

function faultOfStruct(struct: Y.Item | Y.GC | Y.Skip): UpdateFault | undefined {
	const { id, length } = struct;
	const end = id.clock + length;
	if (!Number.isSafeInteger(end) || length < 1 || id.clock < 0 || end > most.clock) return 'too-much';
	if (!(struct instanceof Y.Item)) return undefined;
	const parent: unknown = struct.parent;
	const inRoot = typeof parent === 'string';
	if (inRoot && !gateRules.roots.has(parent)) return 'unknown-root';
	if (inRoot && struct.parentSub === null) return 'unknown-shape';
	if (struct.parentSub !== null && !isKey(struct.parentSub)) return 'bad-key';
	return faultOfContent(struct.content, inRoot);
}

const isKey = (key: string): boolean => key.length <= gateRules.longestKey && !gateRules.bannedKeys.has(key);

/** An item with an origin hides its parent: what passes here by that is ignored by the readers. */
function faultOfContent(content: unknown, inRoot: boolean): UpdateFault | undefined {
	if (content instanceof Y.ContentDeleted) return undefined;
	if (content instanceof Y.ContentString) return content.str.length > gateRules.longestText ? 'too-long' : undefined;
	if (content instanceof Y.ContentAny) return content.arr.every((value) => isValue(value)) ? undefined : 'bad-value';
	if (!(content instanceof Y.ContentType)) return 'unknown-shape';
	const { type } = content as { type: unknown };
	if (type instanceof Y.XmlText || type instanceof Y.XmlHook) return 'unknown-shape';
	return type instanceof Y.Map || (type instanceof Y.Text && !inRoot) ? undefined : 'unknown-shape';
}

function isValue(value: unknown, depth = 0, budget = { left: gateRules.jsonValues }): boolean {
	if (--budget.left < 0 || depth > gateRules.jsonDepth) return false;
	if (value === null || value === undefined || typeof value === 'boolean' || typeof value === 'number') return true;
	if (typeof value === 'string') return value.length <= gateRules.longestText;
	if (Array.isArray(value)) return value.every((item) => isValue(item, depth + 1, budget));
	if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return false;
	return Object.entries(value).every(([key, item]) => isKey(key) && isValue(item, depth + 1, budget));
}
