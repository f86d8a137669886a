// A zip file's entries, unpacked only within bounds that are known before: a stranger's file may lie about anything.
import { Inflate } from 'fflate';
import { ok, refused } from '$lib/model/result';
import type { Result } from '$lib/model/result';

export const zipLimits = {
	/** Bytes of the file itself. */
	file: 256 << 20,
	entries: 2000,
	/** Bytes of one entry, and of all together, once unpacked. */
	entry: 256 << 20,
	total: 512 << 20
} as const;

interface Entry {
	readonly name: string;
	readonly method: number;
	readonly packed: number;
	readonly size: number;
	readonly offset: number;
}

const signature = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 };
const decoder = new TextDecoder();

/** Every entry by its name. Encrypted, split and zip64 files are none of ours. */
export function unzip(bytes: Uint8Array): Result<ReadonlyMap<string, Uint8Array>> {
	if (bytes.length > zipLimits.file) return refused('archive-too-large', { megabytes: zipLimits.file >> 20 });
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (bytes.length < 4 || view.getUint32(0, true) !== signature.local) return refused('not-an-archive');
	const listed = listEntries(view, bytes);
	if (!listed) return refused('archive-cut-off');
	const total = listed.reduce((sum, { size }) => sum + size, 0);
	if (listed.length > zipLimits.entries || total > zipLimits.total || listed.some(({ size }) => size > zipLimits.entry))
		return refused('archive-too-large', { megabytes: zipLimits.total >> 20 });
	const files = new Map<string, Uint8Array>();
	for (const entry of listed) {
		const content = unpack(view, bytes, entry);
		if (!content || files.has(entry.name)) return refused('archive-damaged', { part: entry.name.slice(0, 80) });
		files.set(entry.name, content);
	}
	return ok(files);
}

/** The central directory, or undefined where the file ends before it is complete. */
function listEntries(view: DataView, bytes: Uint8Array): Entry[] | undefined {
	let end = bytes.length - 22;
	const lowest = Math.max(0, end - 0xffff);
	while (end >= lowest && view.getUint32(end, true) !== signature.end) end--;
	if (end < lowest) return undefined;
	const count = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	const entries: Entry[] = [];
	for (let n = 0; n < count; n++) {
		if (at + 46 > end || view.getUint32(at, true) !== signature.central) return undefined;
		const nameLength = view.getUint16(at + 28, true);
		entries.push({
			name: decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
			method: view.getUint16(at + 10, true),
			packed: view.getUint32(at + 20, true),
			size: view.getUint32(at + 24, true),
			offset: view.getUint32(at + 42, true)
		});
		at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return entries;
}

/** Exactly as many bytes as the directory promised, or undefined. */
function unpack(view: DataView, bytes: Uint8Array, { method, packed, size, offset }: Entry): Uint8Array | undefined {
	if (offset + 30 > bytes.length || view.getUint32(offset, true) !== signature.local) return undefined;
	const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
	if (start + packed > bytes.length) return undefined;
	const data = bytes.subarray(start, start + packed);
	if (method === 0) return packed === size ? data.slice() : undefined;
	return method === 8 ? inflate(data, size) : undefined;
}

/** Piece by piece, and no further once it grows beyond what was promised. */
function inflate(data: Uint8Array, size: number): Uint8Array | undefined {
	const chunks: Uint8Array[] = [];
	let length = 0;
	const stream = new Inflate((chunk) => {
		length += chunk.length;
		if (length <= size) chunks.push(chunk);
	});
	try {
		for (let at = 0; at < data.length && length <= size; at += pieceSize)
			stream.push(data.subarray(at, at + pieceSize), at + pieceSize >= data.length);
	} catch {
		return undefined;
	}
	if (length !== size) return undefined;
	const whole = new Uint8Array(size);
	let at = 0;
	for (const chunk of chunks) {
		whole.set(chunk, at);
		at += chunk.length;
	}
	return whole;
}

/** A piece can unpack to a thousand times itself: this bounds what one step allocates to 16 MB. */
const pieceSize = 1 << 14;
