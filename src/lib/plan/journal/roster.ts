// Which devices may speak for whom: a fold over signed records, never a field that anyone can overwrite.
import type { JournalRecord } from './record';
import { fromBase64url } from './signing';

export interface KnownDevice {
	readonly person: string;
	readonly publicKey: Uint8Array;
}

/** What a record says of a device, if it says anything: the founder's own, or one that a member let in. */
export function introduces(record: JournalRecord): ({ readonly device: string } & KnownDevice) | undefined {
	const { kind, body } = record;
	if (kind !== 'founded' && kind !== 'device-admitted') return undefined;
	const key = body.publicKey;
	if (typeof key !== 'string' || !/^[A-Za-z0-9_-]{40,100}$/.test(key)) return undefined;
	const publicKey = fromBase64url(key);
	if (kind === 'founded') return { device: record.device, person: record.person, publicKey };
	return typeof body.device === 'string' && typeof body.person === 'string'
		? { device: body.device, person: body.person, publicKey }
		: undefined;
}
