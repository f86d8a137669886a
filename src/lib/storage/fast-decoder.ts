// Reads a stored document in well under the time that Yjs takes by itself: the values in it are many short texts, and each costs
// Yjs an array of its own and a call of the browser's decoder.
import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';

/** Kinds of values, as lib0 numbers them. */
const kinds = { text: 119, object: 118, list: 117 };
/** From here on a length takes more than a byte, and a byte is no letter by itself. */
const beyond = 128;
const slots = 1024;
const letters = new TextDecoder('latin1');

/** Same results and same errors as `Y.UpdateDecoderV2`, whatever it is given. */
export class FastDecoder extends Y.UpdateDecoderV2 {
	/** All bytes that are left at the first text, one character for each: a text of plain letters is a piece of it. */
	#all: { readonly text: string; readonly from: number } | undefined;
	/** Names of fields that were read before, each at a place that follows from its bytes: engines look up those faster. */
	readonly #names: (string | undefined)[] = new Array<undefined>(slots);

	override readAny(): unknown {
		return this.#value(this.restDecoder);
	}

	#value(from: decoding.Decoder): unknown {
		const kind = from.arr[from.pos];
		if (kind === kinds.text) {
			from.pos++;
			return this.#text(from);
		}
		if (kind === kinds.object) {
			from.pos++;
			const object: Record<string, unknown> = {};
			for (let left = decoding.readVarUint(from); left > 0; left--) {
				const name = this.#name(from);
				object[name] = this.#value(from);
			}
			return object;
		}
		if (kind === kinds.list) {
			from.pos++;
			const list: unknown[] = [];
			for (let left = decoding.readVarUint(from); left > 0; left--) list.push(this.#value(from));
			return list;
		}
		return decoding.readAny(from);
	}

	#text(from: decoding.Decoder): string {
		const { arr, pos } = from;
		const start = pos + 1;
		const end = start + (arr[pos] ?? beyond);
		if (!isPlain(arr, pos, end)) return decoding.readVarString(from);
		this.#all ??= { text: letters.decode(arr.subarray(start)), from: start };
		from.pos = end;
		return this.#all.text.substring(start - this.#all.from, end - this.#all.from);
	}

	#name(from: decoding.Decoder): string {
		const { arr, pos } = from;
		const length = arr[pos] ?? beyond;
		const start = pos + 1;
		const end = start + length;
		if (length === 0 || length >= beyond || end > arr.length) return decoding.readVarString(from);
		const [first = 0, middle = 0, last = 0] = [arr[start], arr[start + (length >> 1)], arr[end - 1]];
		const slot = (length * 31 + first * 7 + middle + last * 131) & (slots - 1);
		const known = this.#names[slot];
		if (known?.length === length && isAt(known, arr, start)) {
			from.pos = end;
			return known;
		}
		const name = decoding.readVarString(from);
		// Of as many characters as bytes: one that could be told by its bytes.
		if (name.length === length) this.#names[slot] = name;
		return name;
	}
}

/** Whether here stands a length of one byte and then as many letters of one byte each. */
function isPlain(arr: Uint8Array, pos: number, end: number): boolean {
	if (end > arr.length) return false;
	let bits = 0;
	for (let at = pos; at < end; at++) bits |= arr[at] ?? 0;
	return bits < beyond;
}

function isAt(text: string, arr: Uint8Array, start: number): boolean {
	for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) !== arr[start + at]) return false;
	return true;
}
