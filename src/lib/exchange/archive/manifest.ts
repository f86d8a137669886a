// The manifest of an archive, or of a file of changes: what is in it, by whom it can be read, and the hash of every part.
import { cleanWord, isId } from '$lib/model/field';
import { ok, refused } from '$lib/model/result';
import type { Result } from '$lib/model/result';
import { schemaVersion } from '$lib/model/schema';

export const archiveVersion = 1;
/** `hearth-changes` holds only what is new since a state that whoever opens it must have. */
export const archiveFormats = ['hearth-archive', 'hearth-changes'] as const;
export type ArchiveFormat = (typeof archiveFormats)[number];

export interface ManifestCycle {
	readonly id: string;
	readonly name: string;
	/** Its part, `cycles/<id>.yjs`. */
	readonly part: string;
	/** In a file of changes: the state vector (Yjs) that they build on, base64url. */
	readonly base?: string;
	/** When that state was, as the sender's clock had it: ISO time, or empty. */
	readonly since?: string;
}

export interface Manifest {
	readonly format: ArchiveFormat;
	readonly version: number;
	/** Schema of the documents inside. */
	readonly schema: number;
	/** ISO time with zone, as handed in. */
	readonly createdAt: string;
	/** Id of the person who made the file, empty where nobody says. */
	readonly by: string;
	readonly space: { readonly id: string; readonly name: string };
	readonly cycles: readonly ManifestCycle[];
	/** SHA-256 in base64url of every part but this one, by name. */
	readonly parts: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
}

/** Reads what a stranger wrote; a newer version is told apart before anything else is looked at. */
export function readManifest(bytes: Uint8Array | undefined): Result<Manifest> {
	const raw = parse(bytes);
	const format = archiveFormats.find((known) => known === raw?.format);
	if (!raw || !format) return refused('not-an-archive');
	if (!isCount(raw.version) || !isCount(raw.schema)) return refused('archive-damaged', { part: 'manifest.json' });
	if (raw.version > archiveVersion) return refused('archive-newer', { theirs: raw.version, ours: archiveVersion });
	if (raw.schema > schemaVersion) return refused('from-newer-version', { theirs: raw.schema, ours: schemaVersion });
	const parts = Object.entries(asObject(raw.parts) ?? {}).flatMap(([name, value]) => {
		const part = asObject(value);
		return part && isCount(part.bytes) && typeof part.sha256 === 'string'
			? [[name, { bytes: part.bytes, sha256: part.sha256 }] as const]
			: [];
	});
	const space = asObject(raw.space);
	const cycles = (Array.isArray(raw.cycles) ? raw.cycles : []).flatMap((value): ManifestCycle[] => {
		const { id, name, part, base, since } = asObject(value) ?? {};
		if (!isId(id) || typeof part !== 'string') return [];
		const cycle = { id, name: word(name), part };
		return [format === 'hearth-archive' ? cycle : { ...cycle, base: text(base), since: word(since) }];
	});
	if (!cycles.length) return refused('archive-empty');
	if (new Set(cycles.map(({ id }) => id)).size !== cycles.length)
		return refused('archive-damaged', { part: 'manifest.json' });
	return ok({
		format,
		version: raw.version,
		schema: raw.schema,
		createdAt: word(raw.createdAt),
		by: word(raw.by),
		space: { id: word(space?.id), name: word(space?.name) },
		cycles,
		parts: Object.fromEntries(parts)
	});
}

const word = (raw: unknown): string => (typeof raw === 'string' ? cleanWord(raw) : '');
const text = (raw: unknown): string => (typeof raw === 'string' ? raw : '');
const isCount = (raw: unknown): raw is number => Number.isSafeInteger(raw) && (raw as number) >= 0;
const asObject = (raw: unknown): Record<string, unknown> | undefined =>
	typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? (raw as Record<string, unknown>) : undefined;

function parse(bytes: Uint8Array | undefined): Record<string, unknown> | undefined {
	if (!bytes || bytes.length > 4 << 20) return undefined;
	try {
		return asObject(JSON.parse(new TextDecoder().decode(bytes)));
	} catch {
		return undefined;
	}
}
