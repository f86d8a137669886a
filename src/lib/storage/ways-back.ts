// How this device is met again after a reload, of each space: what peers promised, and the certificate by which they know it.
// It stays on this device, like the keys.
import type { HearthDatabase } from './database';

/** Beside the ids of spaces, none of which is as short. */
const certificateName = 'certificate';

export interface WaysBack {
	/** Of one space; each call rejects when the disk does. The rows are whoever wrote them to understand. */
	of(space: string): {
		certificate(lasts: (kept: RTCCertificate) => boolean, make: () => Promise<RTCCertificate>): Promise<RTCCertificate>;
		load(): Promise<readonly unknown[]>;
		save(rows: readonly unknown[]): Promise<void>;
	};
}

export const storedWaysBack = (db: HearthDatabase): WaysBack => ({
	of: (space) => ({
		async certificate(lasts, make) {
			const kept = (await db.waysBack.get(certificateName))?.value;
			if (kept instanceof RTCCertificate && lasts(kept)) return kept;
			const made = await make();
			await db.waysBack.put({ name: certificateName, value: made });
			return made;
		},
		async load() {
			const value = (await db.waysBack.get(space))?.value;
			return Array.isArray(value) ? value : [];
		},
		async save(rows) {
			await db.waysBack.put({ name: space, value: [...rows] });
		}
	})
});
