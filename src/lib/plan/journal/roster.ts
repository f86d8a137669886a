// Which devices may speak for whom: a fold over signed records, never a field that anyone can overwrite.
import type { JournalRecord } from './record';
import { bytesIn } from './signing';

export interface KnownDevice {
	readonly person: string;
	readonly publicKey: Uint8Array;
}

/** What a record says of a device, if it says anything: the founder's own, or one that a member let in. */
export function introduces(record: JournalRecord): ({ readonly device: string } & KnownDevice) | undefined {
	const { kind, body } = record;
	if (kind !== 'founded' && kind !== 'device-admitted') return undefined;
	const key = body.publicKey;
	const publicKey = typeof key === 'string' && /^[A-Za-z0-9_-]{40,100}$/.test(key) ? bytesIn(key) : undefined;
	if (!publicKey) return undefined;
	if (kind === 'founded') return { device: record.device, person: record.person, publicKey };
	return typeof body.device === 'string' && typeof body.person === 'string'
		? { device: body.device, person: body.person, publicKey }
		: undefined;
}

/** Grows with every believed introduction, and comes out the same in whatever order they arrive. */
export class Roster {
	readonly #devices = new Map<string, KnownDevice>();
	readonly #since = new Map<string, string>();
	readonly #speakers = new Map<string, Set<string>>();

	get devices(): ReadonlyMap<string, KnownDevice> {
		return this.#devices;
	}

	/** Two members may let the same device in for two people: it speaks for both, and is listed under the lower record. */
	add(key: string, { device, person, publicKey }: { readonly device: string } & KnownDevice): void {
		const speakers = this.#speakers.get(device) ?? new Set();
		this.#speakers.set(device, speakers.add(person));
		const since = this.#since.get(device);
		if (since !== undefined && since <= key) return;
		this.#since.set(device, key);
		this.#devices.set(device, { person, publicKey });
	}

	/** The key to check this record by, if its device may speak for its person. */
	keyFor({ device, person }: JournalRecord): Uint8Array | undefined {
		return this.#speakers.get(device)?.has(person) ? this.#devices.get(device)?.publicKey : undefined;
	}
}
