// The archive: one file that opens again anywhere and merges. Its format is told in docs/archive-format.md.
import { zipSync } from 'fflate';
import * as Y from 'yjs';
import { isId } from '$lib/model/field';
import { ok, refused } from '$lib/model/result';
import type { Result } from '$lib/model/result';
import { cycleEntity, schemaVersion } from '$lib/model/schema';
import { schemaOf } from '$lib/plan';
import type { PlanDocument } from '$lib/plan';
import { fileName } from '../contract';
import type { Exporter, Importer, MadeFile } from '../contract';
import { archiveFormat, archiveVersion, readManifest } from './manifest';
import type { Manifest } from './manifest';
import { readablePlan } from './readable';
import { unzip } from './zip';

/** SHA-256 in base64url, handed in. */
export type Hash = (bytes: Uint8Array) => Promise<string>;

export interface ArchivedCycle {
	readonly id: string;
	readonly document: PlanDocument;
}

export interface ArchiveOptions {
	readonly space: { readonly id: string; readonly name: string };
	/** ISO time with zone. */
	readonly createdAt: string;
	readonly hash: Hash;
}

export interface ArchiveRead {
	readonly manifest: Manifest;
	/** `state` is a Yjs state in V2 encoding whose hash was right; `checkArchiveCycle` looks into it. */
	readonly cycles: readonly { readonly id: string; readonly name: string; readonly state: Uint8Array }[];
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

async function makeArchive(
	cycles: readonly ArchivedCycle[],
	{ space, createdAt, hash }: ArchiveOptions
): Promise<MadeFile> {
	const parts: Record<string, Uint8Array> = {};
	for (const { id, document } of cycles) {
		if (!isId(id)) throw new Error('a cycle is named by an id');
		parts[`cycles/${id}.yjs`] = settledState(document.doc);
	}
	parts['plan.json'] = encode(readablePlan(space, cycles));
	const names = cycles.map(({ document }) => document.get('meta', cycleEntity)?.cycleName ?? '');
	const manifest: Manifest = {
		format: archiveFormat,
		version: archiveVersion,
		schema: cycles.reduce((most, { document }) => Math.max(most, schemaOf(document.doc)), schemaVersion),
		createdAt,
		space,
		cycles: cycles.map(({ id }, at) => ({ id, name: names[at] ?? '', part: `cycles/${id}.yjs` })),
		parts: Object.fromEntries(
			await Promise.all(
				Object.entries(parts).map(
					async ([name, bytes]) => [name, { bytes: bytes.length, sha256: await hash(bytes) }] as const
				)
			)
		)
	};
	const bytes = zipSync({ 'manifest.json': encode(manifest), ...parts }, { level: 6, mtime: zipEpoch });
	return { name: fileName([space.name, ...(names.length === 1 ? names : [])], 'hearth'), mime, bytes };
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
	const cycles: { id: string; name: string; state: Uint8Array }[] = [];
	for (const { id, name, part } of manifest.value.cycles) {
		const state = Object.hasOwn(manifest.value.parts, part) ? files.get(part) : undefined;
		if (!state) return refused('archive-incomplete', { part });
		cycles.push({ id, name, state });
	}
	return ok({ manifest: manifest.value, cycles });
}
