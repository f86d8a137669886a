// This device's chains of journal records: the head it signs on from, moved together with the records it mirrors.
import type { Result } from '../model/result';
import { requireCycle, type HearthDatabase } from './database';
import { addToMirror, type MirrorEntry } from './mirror';
import type { Ports } from './ports';
import { attempt } from './problems';

/** The last record that was signed: its number and its key. */
export interface ChainHead {
	readonly seq: number;
	readonly key: string;
}

export interface ChainPlace {
	readonly device: string;
	/** What the chain is of: the id of a cycle, or of a space for the records of the whole space. */
	readonly chain: string;
	/** The cycle whose mirror keeps the records. */
	readonly cycle: string;
}

export interface Signed<R> {
	readonly head: ChainHead;
	readonly records: readonly MirrorEntry<R>[];
}

export interface Chain<R> {
	/**
	 * Hands the head to `sign` and commits the new head with the records in one transaction; what `sign` gave comes
	 * back. One tab at a time; nothing is kept when `sign` throws (its error passes through). `sign` runs again if
	 * the head moved all the same, so it must only sign.
	 */
	withHead<S extends Signed<R>>(
		place: ChainPlace,
		sign: (head: ChainHead | undefined) => Promise<S>
	): Promise<Result<S>>;
	/** The head as it stands; undefined before the first record. */
	head(device: string, chain: string): Promise<Result<ChainHead | undefined>>;
}

export function journalChain<R>(db: HearthDatabase, ports: Ports): Chain<R> {
	const read = async (device: string, chain: string): Promise<ChainHead | undefined> => {
		const row = await db.heads.get([device, chain]);
		return row && { seq: row.seq, key: row.key };
	};
	return {
		head: (device, chain) => attempt(() => read(device, chain)),
		withHead: (place, sign) =>
			ports.locks.request(`${db.name}-chain:${place.chain}`, {}, async () => {
				for (;;) {
					const before = await attempt(() => read(place.device, place.chain));
					if (!before.ok) return before;
					const signed = await sign(before.value);
					const moved = await attempt(() => advance(db, place, before.value, signed));
					if (!moved.ok) return moved;
					if (moved.value) return { ok: true, value: signed };
				}
			})
	};
}

/** False, and nothing done, when the head is no longer the one that was signed on from. */
function advance(
	db: HearthDatabase,
	{ device, chain, cycle }: ChainPlace,
	before: ChainHead | undefined,
	{ head, records }: Signed<unknown>
): Promise<boolean> {
	return db.transaction('rw', db.cycles, db.heads, db.journal, async () => {
		await requireCycle(db, cycle);
		const now = await db.heads.get([device, chain]);
		if (now?.seq !== before?.seq || now?.key !== before?.key) return false;
		await db.heads.put({ device, chain, seq: head.seq, key: head.key });
		await addToMirror(db, cycle, records);
		return true;
	});
}
