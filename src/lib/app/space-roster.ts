// The records of a space as linked devices tell them to each other before a document is shared: who belongs, who was removed,
// and which key is current.
import { genuineAmong, spaceKinds } from '$lib/plan';
import type { SignedRecord } from '$lib/plan';
import type { Roster, Sealing } from '$lib/room';
import { seal } from '$lib/storage';
import { checker } from './journal-keeper';
import type { Kept } from './journal-keeper';
import type { SessionParts } from './session-parts';

/** Bytes: more would not be taken by the other end. */
const longest = (4 << 20) - 1_024;

export function rosterOf(session: SessionParts): Roster {
	const { keeper, epochs, space, cycle } = session;
	const known = (): SignedRecord[] =>
		[...keeper.journal.genuine()]
			.filter(({ kind }) => spaceKinds.includes(kind))
			.map((record) => ({ key: keeper.journal.keyOf(record), record }));
	return {
		keys: () => known().map(({ key }) => key),
		all: () => bytesOf(known()),
		async take(bytes) {
			await keeper.ready;
			const told = entriesIn(bytes);
			if (!told) return undefined;
			const mine = known();
			const keys = new Set(mine.map(({ key }) => key));
			const fresh = told.filter((entry) => !Array.isArray(entry) || !keys.has(entry[0] as string));
			const genuine = await genuineAmong(fresh, mine, { space, cycle, checker });
			await keeper.takeIn(genuine);
			await epochs.settled();
			return genuine.length;
		}
	};
}

/** Bytes of a raw public key, which stands before what was sealed with it. */
const ephemeralLength = 65;

/** Words for one device that belongs to the space by what is on record now. */
export function sealingOf({ identity }: Kept, { keeper, space }: SessionParts): Sealing {
	const place = `${space}\naside`;
	return {
		async seal(device, secret) {
			const known = keeper.journal.roster.devices.get(device);
			if (!known?.exchangeKey || known.removal) return undefined;
			const { ephemeral, sealed } = await seal(secret, new Map([[device, known.exchangeKey]]), place);
			const bytes = sealed.get(device);
			return bytes && Uint8Array.from([...ephemeral, ...bytes]);
		},
		open: (bytes) =>
			identity.exchange.open(
				bytes.subarray(0, ephemeralLength),
				bytes.subarray(ephemeralLength),
				identity.device,
				place
			)
	};
}

function bytesOf(records: readonly SignedRecord[]): Uint8Array {
	const entries: string[] = [];
	let length = 2;
	for (const { key, record } of records) {
		const entry = JSON.stringify([key, record]);
		// Names are at most three bytes a character.
		length += 3 * entry.length + 1;
		if (length > longest) break;
		entries.push(entry);
	}
	return new TextEncoder().encode(`[${entries.join(',')}]`);
}

function entriesIn(bytes: Uint8Array): readonly unknown[] | undefined {
	try {
		const entries: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
		return Array.isArray(entries) ? entries : undefined;
	} catch {
		return undefined; // not from this app
	}
}
