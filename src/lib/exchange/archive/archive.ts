// The archive: one file that opens again anywhere and merges, whole or only what is new. Its format is told in docs/archive-format.md.
import { zipSync } from 'fflate';
import * as Y from 'yjs';
import { isId } from '$lib/model/field';
import { ok, refused } from '$lib/model/result';
import type { Result } from '$lib/model/result';
import { cycleEntity, schemaVersion } from '$lib/model/schema';
import { base64url, bytesIn, schemaOf } from '$lib/plan';
import type { PlanDocument } from '$lib/plan';
import { fileName } from '../contract';
import type { Exporter, Importer, MadeFile } from '../contract';
import { archiveVersion, readManifest } from './manifest';
import type { ArchiveFormat, Manifest } from './manifest';
import { readablePlan } from './readable';
import { unzip } from './zip';

/** SHA-256 in base64url, handed in. */
export type Hash = (bytes: Uint8Array) => Promise<string>;

export interface ArchivedCycle {
	readonly id: string;
	readonly document: PlanDocument;
}

/** A cycle of which only what came after `base` goes into the file. */
export interface ChangedCycle extends ArchivedCycle {
	/** A Yjs state vector. */
	readonly base: Uint8Array;
	/** When that was: ISO time, or empty. */
	readonly since: string;
}

export interface ArchiveOptions {
	readonly space: { readonly id: string; readonly name: string };
	/** ISO time with zone. */
	readonly createdAt: string;
	/** Id of the person who makes it, or empty. */
	readonly by: string;
	readonly hash: Hash;
	/** Told before each part of the work, for somebody who waits: 0..1. */
	readonly onprogress?: (share: number) => void;
}

export interface ArchiveRead {
	readonly manifest: Manifest;
	readonly cycles: readonly ArchivedState[];
}

export interface ArchivedState {
	readonly id: string;
	readonly name: string;
	/** A Yjs update in V2 encoding whose hash was right; `checkArchiveCycle` looks into it. */
	readonly state: Uint8Array;
	/** What it builds on, where it is not whole. */
	readonly base?: Uint8Array;
	readonly since?: string;
}

const mime = 'application/vnd.hearth+zip';

/** Oldest cycle first, by convention; each of them stands in a part of its own. */
export const archive: Exporter<ArchiveOptions, readonly ArchivedCycle[], Promise<MadeFile>> &
	Importer<{ readonly hash: Hash }, ArchiveRead> = {
	id: 'archive',
	extension: 'hearth',
	extensions: ['hearth', 'zip'],
	mime,
	make: makeArchive,
	read: (bytes, { hash }) => readArchive(bytes, hash)
};

const encode = (value: unknown): Uint8Array => new TextEncoder().encode(`${JSON.stringify(value, null, '\t')}\n`);

async function makeArchive(cycles: readonly ArchivedCycle[], options: ArchiveOptions): Promise<MadeFile> {
	const parts: Record<string, Uint8Array> = {};
	options.onprogress?.(0);
	for (const { id, document } of cycles) parts[partOf(id)] = settledState(document.doc);
	options.onprogress?.(0.3);
	parts['plan.json'] = encode(readablePlan(options.space, cycles));
	options.onprogress?.(0.5);
	return pack('hearth-archive', cycles, parts, options);
}

/** A file of changes: `readArchive` and `checkArchiveCycle` read it as they do an archive. */
export async function makeChanges(cycles: readonly ChangedCycle[], options: ArchiveOptions): Promise<MadeFile> {
	options.onprogress?.(0);
	const parts = cycles.map(
		({ id, document, base }) => [partOf(id), Y.encodeStateAsUpdateV2(document.doc, base)] as const
	);
	return pack('hearth-changes', cycles, Object.fromEntries(parts), options);
}

function partOf(id: string): string {
	if (!isId(id)) throw new Error('a cycle is named by an id');
	return `cycles/${id}.yjs`;
}

async function pack(
	format: ArchiveFormat,
	cycles: readonly (ArchivedCycle | ChangedCycle)[],
	parts: Readonly<Record<string, Uint8Array>>,
	{ space, createdAt, by, hash, onprogress }: ArchiveOptions
): Promise<MadeFile> {
	const names = cycles.map(({ document }) => document.get('meta', cycleEntity)?.cycleName ?? '');
	const manifest: Manifest = {
		format,
		version: archiveVersion,
		schema: cycles.reduce((most, { document }) => Math.max(most, schemaOf(document.doc)), schemaVersion),
		createdAt,
		by,
		space,
		cycles: cycles.map((cycle, at) => ({
			...{ id: cycle.id, name: names[at] ?? '', part: partOf(cycle.id) },
			...('base' in cycle ? { base: base64url(cycle.base), since: cycle.since } : {})
		})),
		parts: Object.fromEntries(
			await Promise.all(
				Object.entries(parts).map(
					async ([name, bytes]) => [name, { bytes: bytes.length, sha256: await hash(bytes) }] as const
				)
			)
		)
	};
	onprogress?.(0.6);
	const bytes = zipSync({ 'manifest.json': encode(manifest), ...parts }, { level: 6, mtime: zipEpoch });
	const title = [space.name, ...(names.length === 1 ? names : [])];
	const day = format === 'hearth-changes' ? [createdAt.slice(0, 16).replace(/[T:]/g, '-')] : [];
	return { name: fileName([...title, ...day], 'hearth'), mime, bytes };
}

/** The state as a replica has it that has just taken it in: so what is archived, opened and archived again is the same file. */
function settledState(doc: Y.Doc): Uint8Array {
	const settled = new Y.Doc();
	Y.applyUpdateV2(settled, Y.encodeStateAsUpdateV2(doc));
	const state = Y.encodeStateAsUpdateV2(settled);
	settled.destroy();
	return state;
}

/** Zip wants local times from 1980 on; when the archive was made stands in the manifest. */
const zipEpoch = '1980-01-02T00:00:00Z';

/** What is in the file, or which of the ways it can be wrong it is: nothing is applied to any plan here. */
export async function readArchive(bytes: Uint8Array, hash: Hash): Promise<Result<ArchiveRead>> {
	const unzipped = unzip(bytes);
	if (!unzipped.ok) return unzipped;
	const files = unzipped.value;
	const manifest = readManifest(files.get('manifest.json'));
	if (!manifest.ok) return manifest;
	for (const [part, { bytes: length, sha256 }] of Object.entries(manifest.value.parts)) {
		const content = files.get(part);
		if (!content) return refused('archive-incomplete', { part });
		if (content.length !== length || (await hash(content)) !== sha256) return refused('archive-damaged', { part });
	}
	const cycles: ArchivedState[] = [];
	for (const { id, name, part, base, since = '' } of manifest.value.cycles) {
		const state = Object.hasOwn(manifest.value.parts, part) ? files.get(part) : undefined;
		if (!state) return refused('archive-incomplete', { part });
		const vector = base === undefined ? undefined : bytesIn(base);
		if (base !== undefined && !vector?.length) return refused('archive-damaged', { part: 'manifest.json' });
		cycles.push({ id, name, state, ...(vector ? { base: vector, since } : {}) });
	}
	return ok({ manifest: manifest.value, cycles });
}
