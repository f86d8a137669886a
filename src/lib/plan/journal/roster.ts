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
	if (kind !== 'founded' && kind !== 'device-admitted' && kind !== 'device-vouched') return undefined;
	const key = body.publicKey;
	const publicKey = typeof key === 'string' && /^[A-Za-z0-9_-]{40,100}$/.test(key) ? bytesIn(key) : undefined;
	if (!publicKey) return undefined;
	if (kind === 'founded') return { device: record.device, person: record.person, publicKey };
	return typeof body.device === 'string' && typeof body.person === 'string'
		? { device: body.device, person: body.person, publicKey }
		: undefined;
}

const encoder = new TextEncoder();

/**
 * The id of a newcomer: it commits to who let them in and to their first device, so that nobody else can claim to have.
 * People who were listed by name before they came have ids of chance.
 */
export async function newcomerId(
	hash: (bytes: Uint8Array) => Promise<string>,
	host: string,
	device: string
): Promise<string> {
	return `p-${(await hash(encoder.encode(`hearth-person-1\n${host}\n${device}`))).slice(0, 22)}`;
}

const isNewcomer = (person: string): boolean => /^p-[A-Za-z0-9_-]{22}$/.test(person);

/** - `later`: nothing here says yet who let this person in. */
export type Verdict = 'believed' | 'refused' | 'later';

/** Grows with every believed introduction, and comes out the same in whatever order they arrive. */
export class Roster {
	readonly #devices = new Map<string, KnownDevice>();
	readonly #since = new Map<string, string>();
	readonly #speakers = new Map<string, Set<string>>();
	/** Of newcomers: the one person who let them in. */
	readonly hosts = new Map<string, string>();
	#founder: string | undefined;

	get devices(): ReadonlyMap<string, KnownDevice> {
		return this.#devices;
	}

	/** Whether a record with a good signature may let this device speak for this person. */
	async judge(
		{ kind, person: by, device: on }: JournalRecord,
		{ device, person }: { readonly device: string } & KnownDevice,
		hash: (bytes: Uint8Array) => Promise<string>
	): Promise<Verdict> {
		if (kind === 'founded' || by === person) return 'believed';
		// Whoever vouches stands up for it by name, before everybody, and for no device of their own.
		if (kind === 'device-vouched') return on === device ? 'refused' : 'believed';
		// Nobody else speaks for the founder, and a device does not take another person's place by its own word.
		if (person === this.#founder || on === device) return 'refused';
		if (by === this.#founder || !isNewcomer(person)) return 'believed';
		if (this.hosts.get(person) === by || (await newcomerId(hash, by, device)) === person) return 'believed';
		return this.hosts.has(person) ? 'refused' : 'later';
	}

	/** Two members may let the same device in for two people: it speaks for both, and is listed under one of them. */
	add(key: string, record: JournalRecord, introduced: { readonly device: string } & KnownDevice): void {
		const { device, person, publicKey } = introduced;
		if (record.kind === 'founded') this.#founder = person;
		else if (
			record.kind !== 'device-vouched' &&
			record.person !== person &&
			record.person !== this.#founder &&
			isNewcomer(person)
		)
			this.hosts.set(person, record.person);
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
