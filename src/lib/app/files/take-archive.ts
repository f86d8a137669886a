// An archive that somebody opened: looked into first; then merged into the cycle that is here, or kept as one more.
import { ok } from '$lib/model/result';
import type { Result } from '$lib/model/result';
import type { ArchiveRead } from '$lib/exchange/archive/archive';
import { hash } from '$lib/storage';
import type { SessionParts } from '../session-parts';

/** What taking it would do. */
export interface ArchivePreview {
	readonly spaceName: string;
	readonly cycleNames: readonly string[];
	/** Whether the cycle in view is in it: then that one merges. */
	readonly sameSpace: boolean;
	readonly objectives: number;
	readonly keyResults: number;
	readonly people: number;
	readonly added: number;
	readonly changed: number;
}

export interface LookedAt {
	readonly read: ArchiveRead;
	readonly preview: ArchivePreview;
}

/** Nothing is applied here. `session` is the cycle in view, where there is one. */
export async function lookAtArchive(bytes: Uint8Array, session?: SessionParts): Promise<Result<LookedAt>> {
	const { readArchive } = await import('$lib/exchange/archive/archive');
	const { checkArchiveCycle } = await import('$lib/exchange/archive/check-cycle');
	const read = await readArchive(bytes, hash);
	if (!read.ok) return read;
	const { manifest, cycles } = read.value;
	const sum = { objectives: 0, keyResults: 0, people: 0, added: 0, changed: 0 };
	let sameSpace = manifest.space.id === session?.space;
	for (const { id, state } of cycles) {
		const checked = checkArchiveCycle(state, id === session?.cycle && sameSpace ? session.document : undefined);
		if (!checked.ok) return checked;
		const { counts, differences, newRecords } = checked.value;
		sum.objectives += counts.objectives;
		sum.keyResults += counts.keyResults;
		sum.people = Math.max(sum.people, counts.people);
		for (const { added, changed, removed } of Object.values(differences ?? {})) {
			sum.added += added.length;
			sum.changed += changed.length + removed.length;
		}
		sum.added += newRecords?.length ?? 0;
	}
	sameSpace &&= cycles.some(({ id }) => id === session?.cycle);
	return ok({
		read: read.value,
		preview: { spaceName: manifest.space.name, cycleNames: manifest.cycles.map(({ name }) => name), sameSpace, ...sum }
	});
}
