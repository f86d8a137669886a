// Puts a plan of a given size into this browser profile, through the storage room, as if it had been used here.
import type { JournalRecord } from '$lib/plan';
import { schemaVersion } from '$lib/model/schema';
import { hash, openCycle, openStorage } from '$lib/storage';
import * as Y from 'yjs';
import { keepBare } from './bare-rows';
import type { Size } from './sizes';
import { writePlan } from './written-plan';

export interface Seeded {
	readonly space: string;
	readonly cycle: string;
	/** Bytes of the whole document, V2. */
	readonly bytes: number;
	readonly records: number;
}

/** Resolves when all of it is on the disk and the log is merged. */
export async function seed(size: Size, seedOf: number): Promise<Seeded> {
	const opened = await openStorage<JournalRecord>();
	if (!opened.ok) throw new Error(opened.problem.code);
	const storage = opened.value;
	const { identity, catalogue, chain, mirror } = storage;
	const founder = {
		device: identity.device,
		publicKey: identity.publicKey,
		hash,
		sign: (bytes: Uint8Array) => identity.sign(bytes)
	};
	const { begun, others } = await writePlan(size, seedOf, founder);
	const { space, cycle, person, document } = begun;
	const now = Date.now();
	await catalogue.putSpace({ id: space, name: size, person, origin: 'founded', since: now, lastOpened: now });
	const dates = { start: '2027-04-01', end: '2027-06-30' };
	await catalogue.putCycle({
		id: cycle,
		space,
		name: `Spring, ${size}`,
		state: 'draft',
		...dates,
		schema: schemaVersion
	});
	for (const [name, records] of [
		[`space:${space}`, begun.spaceRecords],
		[cycle, begun.cycleRecords]
	] as const) {
		const last = records.at(-1);
		if (!last) continue;
		const head = { seq: last.record.seq, key: last.key };
		await chain.withHead({ device: identity.device, chain: name, cycle }, async () => ({ head, records }));
	}
	await mirror.add(cycle, others);
	const store = openCycle(storage, cycle, document.doc, schemaVersion);
	await store.compact();
	await store.close();
	const bytes = Y.encodeStateAsUpdateV2(document.doc);
	await keepBare(cycle, bytes);
	await storage.close();
	return { space, cycle, bytes: bytes.length, records: others.length };
}

Object.assign(window, { seed });
