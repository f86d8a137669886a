// What could not be read on opening and was set aside: how much there is, and all of it for somebody who can help.
import type { Result } from '../model/result';
import type { HearthDatabase } from './database';
import { attempt } from './problems';
import { toBase64Url } from './signatures';

export interface SetAside {
	/** How many pieces, of one cycle or of all. */
	count(cycle?: string): Promise<Result<number>>;
	/** All of them with what is known of each, as JSON; bytes in base64url. */
	file(): Promise<Result<Uint8Array>>;
}

export function rowsSetAside(db: HearthDatabase): SetAside {
	return {
		count: (cycle) =>
			attempt(() => (cycle === undefined ? db.quarantine.count() : db.quarantine.where('cycle').equals(cycle).count())),
		file: () =>
			attempt(async () => {
				const rows = await db.quarantine.toArray();
				const pieces = rows.map(({ parts, ...about }) => ({ ...about, parts: parts.map(toBase64Url) }));
				return new TextEncoder().encode(JSON.stringify({ format: 'hearth-set-aside', version: 1, pieces }));
			})
	};
}
