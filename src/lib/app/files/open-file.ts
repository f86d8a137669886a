// A file that somebody opened: its size, its kind, and its text whatever the encoding.
import { readingLimits } from '$lib/exchange/understood';
import { ok, refused } from '$lib/model/result';
import type { Result } from '$lib/model/result';
import type { ReadAs } from './read-text';

/** More than any plan: the largest archive of the design size stays below. */
const mostBytes = 64 << 20;

export type OpenedFile =
	| { readonly kind: 'archive'; readonly bytes: Uint8Array }
	| { readonly kind: 'text'; readonly text: string; readonly as: ReadAs };

export async function openFile(file: File): Promise<Result<OpenedFile>> {
	if (file.size > mostBytes) return refused('file-too-large', { limit: mostBytes >> 20 });
	if (file.size === 0) return refused('file-empty');
	let bytes: Uint8Array;
	try {
		bytes = new Uint8Array(await file.arrayBuffer());
	} catch {
		return refused('file-unreadable');
	}
	if (bytes[0] === 0x50 && bytes[1] === 0x4b)
		return isOffice(bytes) ? refused('file-of-office') : ok({ kind: 'archive', bytes });
	const most = readingLimits.characters;
	// No character takes more than four bytes.
	const text = bytes.length > 4 * most ? undefined : decode(bytes);
	if (text === undefined && (bytes.length <= 4 * most || isBinary(bytes))) return refused('file-of-another-kind');
	if (text === undefined || text.length > most) return refused('text-too-large', { millions: most / 1e6 });
	if (isJson(text)) return refused('file-of-json');
	return ok({ kind: 'text', text, as: /\.(csv|tsv)$/i.test(file.name) ? 'table' : 'outline' });
}

/** The parts of a workbook or a document are named at the beginning. */
const isOffice = (bytes: Uint8Array): boolean =>
	/\[Content_Types\]\.xml|xl\/|word\/|mimetypeapplication\/vnd\.oasis/.test(
		new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
	);

const isBinary = (bytes: Uint8Array): boolean => bytes.subarray(0, 4096).includes(0);

/** What programs write for programs: a list or an object, and nothing else. */
function isJson(text: string): boolean {
	if (!/^\s*[[{]\s*["[{\d\]}]/.test(text)) return false;
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false; // it only looks like it: an outline may begin with a bracket
	}
}

/** UTF-8 or UTF-16 by its mark, else UTF-8, else what Chinese spreadsheets write; undefined for what is no text. */
function decode(bytes: Uint8Array): string | undefined {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	if (isBinary(bytes)) return undefined;
	for (const encoding of ['utf-8', 'gb18030']) {
		try {
			return new TextDecoder(encoding, { fatal: true }).decode(bytes);
		} catch {
			continue; // not written in this encoding
		}
	}
	return undefined;
}
