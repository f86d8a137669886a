// This device's chain of journal records: the head it signs on from, moved together with the records it mirrors.
import type { Result } from '../model/result';
import { requireCycle, type HearthDatabase } from './database';
import { addToMirror, type MirrorEntry } from './mirror';
import type { Ports } from './ports';
import { attempt } from './problems';

export interface ChainHead {
	/** Number of the last record signed. */
	readonly seq: number;
	/** Key of that record: what the next one names as `prev`. */
	readonly prev: string;
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
		device: string,
		cycle: string,
		sign: (head: ChainHead | undefined) => Promise<S>
	): Promise<Result<S>>;
	/** The head as it stands; undefined before the first record. */
	head(device: string, cycle: string): Promise<Result<ChainHead | undefined>>;
}

export function journalChain<R>(db: HearthDatabase, ports: Ports): Chain<R> {
	const read = async (device: string, cycle: string) => headOf(await db.heads.get([device, cycle]));
	return {
		head: (device, cycle) => attempt(() => read(device, cycle)),
		withHead: (device, cycle, sign) =>
			ports.locks.request(`${db.name}-chain:${cycle}`, {}, async () => {
				for (;;) {
					const before = await attempt(() => read(device, cycle));
					if (!before.ok) return before;
					const signed = await sign(before.value);
					const moved = await attempt(() => advance(db, device, cycle, before.value, signed));
					if (!moved.ok) return moved;
					if (moved.value) return { ok: true, value: signed };
				}
			})
	};
}

/** False, and nothing done, when the head is no longer the one that was signed on from. */
function advance(
	db: HearthDatabase,
	device: string,
	cycle: string,
	before: ChainHead | undefined,
	{ head, records }: Signed<unknown>
): Promise<boolean> {
	return db.transaction('rw', db.cycles, db.heads, db.journal, async () => {
		await requireCycle(db, cycle);
		const now = await db.heads.get([device, cycle]);
		if (now?.seq !== before?.seq || now?.prev !== before?.prev) return false;
		await db.heads.put({ device, cycle, seq: head.seq, prev: head.prev });
		await addToMirror(db, cycle, records);
		return true;
	});
}

const headOf = (row: ChainHead | undefined): ChainHead | undefined => row && { seq: row.seq, prev: row.prev };
