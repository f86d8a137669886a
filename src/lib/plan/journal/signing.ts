// Turns drafts into signed records that continue this device's chain.
import { wholeJson } from './canonical';
import { keyBytes, readRecord, signedBytes } from './record';
import type { JournalRecord, RecordDraft } from './record';

/** What the journal needs of a device; the keys themselves stay in storage. */
export interface Signer {
	readonly device: string;
	sign(bytes: Uint8Array): Promise<Uint8Array>;
	/** SHA-256 as 43 characters of base64url. */
	hash(bytes: Uint8Array): Promise<string>;
}

/** Where a device's chain stands: its last record. */
export interface Head {
	readonly seq: number;
	readonly key: string;
}

export interface SignedRecord {
	readonly key: string;
	readonly record: JournalRecord;
}

export interface Place {
	readonly space: string;
	readonly cycle: string;
	readonly person: string;
	readonly at: number;
	readonly offset: number;
}

export const base64url = (bytes: Uint8Array): string => {
	let binary = '';
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
};

export const fromBase64url = (text: string): Uint8Array =>
	Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));

/** The bytes, or undefined where this is no base64url. */
export function bytesIn(text: string): Uint8Array | undefined {
	try {
		return fromBase64url(text);
	} catch {
		return undefined;
	}
}

/** Signs drafts in order; the caller keeps anyone else from continuing the same chain meanwhile. */
export async function signDrafts(
	drafts: readonly RecordDraft[],
	signer: Signer,
	place: Place,
	head: Head | undefined
): Promise<SignedRecord[]> {
	const signed: SignedRecord[] = [];
	let last = head;
	for (const draft of drafts) {
		const unsigned = {
			v: 1 as const,
			space: place.space,
			cycle: place.cycle,
			person: place.person,
			device: signer.device,
			seq: (last?.seq ?? 0) + 1,
			prev: last?.key ?? '',
			at: place.at,
			offset: place.offset,
			kind: draft.kind,
			about: draft.about,
			body: wholeJson(draft.body),
			...(draft.replaces === undefined ? {} : { replaces: draft.replaces })
		};
		const record = readRecord({ ...unsigned, sig: base64url(await signer.sign(signedBytes(unsigned))) });
		if (!record) throw new Error(`no peer could read this record: ${draft.kind}`);
		const key = await signer.hash(keyBytes(record));
		signed.push({ key, record });
		last = { seq: record.seq, key };
	}
	return signed;
}
