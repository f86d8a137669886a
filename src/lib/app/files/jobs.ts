// What is done with files off the page's thread: taking the plan out, and looking into what somebody opened.
import { cycleEntity, schemaVersion } from '$lib/model/schema';
import { ok, refused } from '$lib/model/result';
import type { Result } from '$lib/model/result';
import { Journal, PlanDocument } from '$lib/plan';
import { archive, makeChanges, readArchive } from '$lib/exchange/archive/archive';
import type { ArchivedState } from '$lib/exchange/archive/archive';
import { checkArchiveCycle } from '$lib/exchange/archive/check-cycle';
import type { CycleCheck } from '$lib/exchange/archive/check-cycle';
import { vectorAfter, vectorOf } from '$lib/exchange/archive/vector';
import type { MadeFile } from '$lib/exchange/contract';
import { csv } from '$lib/exchange/csv/csv';
import { ics, usualRhythm } from '$lib/exchange/ics/ics';
import type { Rhythm } from '$lib/exchange/ics/ics';
import { markdown } from '$lib/exchange/markdown/markdown';
import { hash, readStored, readVersion } from '$lib/storage';
import type { StoredCycle } from '$lib/storage';
import { checker } from '../journal-keeper';

export type Format = 'archive' | 'changes' | 'markdown' | 'csv' | 'ics';

/** From where on things are new: what a file or a version of the cycle held. `at` is in milliseconds since 1970. */
export type Since = { readonly at: number } & ({ readonly vector: Uint8Array } | { readonly version: number });

export interface ExportJob {
	readonly kind: 'export';
	readonly format: Format;
	readonly language: 'en' | 'zh';
	readonly stored: StoredCycle;
	readonly space: string;
	/** Who takes it out: a person's id, or empty. */
	readonly by: string;
	/** ISO time. */
	readonly createdAt: string;
	/** For `changes`. */
	readonly since?: Since;
	/** For `ics`. */
	readonly rhythm?: Rhythm;
}

export interface Exported {
	readonly file: MadeFile;
	/** How far it reaches: a Yjs state vector. */
	readonly vector: Uint8Array;
}

export interface LookJob {
	readonly kind: 'look';
	readonly bytes: Uint8Array;
	/** Cycles on this device: cycle → its space. */
	readonly here: Readonly<Record<string, string>>;
	/** The cycle in view, which may hold what is not on the disk. */
	readonly view?: StoredCycle;
	readonly database: string;
	/** This device. */
	readonly device: string;
}

/** A cycle of a file that was looked into. */
export interface LookedCycle {
	readonly id: string;
	/** Whether this device has the cycle: then it merges. */
	readonly here: boolean;
	readonly meta: CycleCheck['meta'];
	/** What is new here (Yjs, V2): the whole state of a cycle that is not here. */
	readonly update: Uint8Array;
	/** How far the copy of whoever made the file reaches. */
	readonly vector: Uint8Array;
	/** Whom this device speaks for in it, as somebody has put on record; empty where nobody has. */
	readonly person: string;
}

/** What taking a file in would do. */
export interface ArchivePreview {
	readonly spaceName: string;
	readonly cycleNames: readonly string[];
	/** Only what came after some day, and not the whole. */
	readonly changes: boolean;
	/** Whether it merges with what is here, or opens as a space or cycle of its own. */
	readonly merges: boolean;
	readonly objectives: number;
	readonly keyResults: number;
	readonly people: number;
	readonly comments: number;
	readonly checkIns: number;
	readonly links: number;
	readonly added: number;
	readonly changed: number;
}

export interface LookedAt {
	readonly space: { readonly id: string; readonly name: string };
	readonly by: string;
	readonly cycles: readonly LookedCycle[];
	readonly preview: ArchivePreview;
}

export type FileJob = ExportJob | LookJob;
export interface Done {
	readonly export: Exported;
	readonly look: LookedAt;
}
/** 0..1. */
export type Progress = (share: number) => void;

export async function runExport(job: ExportJob, onprogress: Progress): Promise<Result<Exported>> {
	const document = new PlanDocument();
	const read = await readStored(document.doc, job.stored);
	if (!read.ok) return read;
	onprogress(0.3);
	const file = await fileOf(job, document, (share) => onprogress(0.3 + 0.7 * share));
	return file.ok ? ok({ file: file.value, vector: vectorOf(document.doc) }) : file;
}

async function fileOf(job: ExportJob, document: PlanDocument, onprogress: Progress): Promise<Result<MadeFile>> {
	const { format, language, stored, space, by, createdAt, since } = job;
	const name = document.get('meta', cycleEntity)?.spaceName;
	if (name === undefined) return refused('cycle-empty');
	if (format === 'markdown') return ok(markdown.make(document, { language }));
	if (format === 'csv') return ok(csv.make(document, { language }));
	if (format === 'ics')
		return ok(ics.make(document, { language, createdAt, cycle: stored.cycle, rhythm: job.rhythm ?? usualRhythm }));
	const options = { space: { id: space, name }, createdAt, by, hash, onprogress };
	if (format === 'archive') return ok(await archive.make([{ id: stored.cycle, document }], options));
	if (!since) return refused('changes-since-nothing');
	const base = 'vector' in since ? ok(since.vector) : await vectorOfVersion(stored, since.version);
	if (!base.ok) return base;
	const cycle = { id: stored.cycle, document, base: base.value, since: new Date(since.at).toISOString() };
	return ok(await makeChanges([cycle], options));
}

async function vectorOfVersion({ database, cycle }: StoredCycle, id: number): Promise<Result<Uint8Array>> {
	const state = await readVersion(database, cycle, id);
	return state.ok ? ok(vectorAfter(state.value)) : state;
}

export async function runLook(job: LookJob, onprogress: Progress): Promise<Result<LookedAt>> {
	const read = await readArchive(job.bytes, hash);
	if (!read.ok) return read;
	const { manifest } = read.value;
	const sum = { objectives: 0, keyResults: 0, people: 0, comments: 0, checkIns: 0, links: 0, added: 0, changed: 0 };
	const cycles: LookedCycle[] = [];
	for (const [at, archived] of read.value.cycles.entries()) {
		const share = (part: number) => onprogress(0.2 + (0.8 * (at + part)) / read.value.cycles.length);
		share(0);
		const looked = await lookAtCycle(job, manifest.space.id, archived, share);
		if (!looked.ok) return looked;
		const { check, ...cycle } = looked.value;
		cycles.push(cycle);
		const { counts, differences, newRecords } = check;
		for (const name of ['objectives', 'keyResults', 'comments', 'checkIns', 'links'] as const)
			sum[name] += counts[name];
		sum.people = Math.max(sum.people, counts.people);
		for (const { added, changed, removed } of Object.values(differences ?? {})) {
			sum.added += added.length;
			sum.changed += changed.length + removed.length;
		}
		sum.added += newRecords?.length ?? 0;
	}
	return ok({
		space: manifest.space,
		by: manifest.by,
		cycles,
		preview: {
			...{ spaceName: manifest.space.name, cycleNames: manifest.cycles.map(({ name }) => name) },
			...{ changes: manifest.format === 'hearth-changes', merges: cycles.some(({ here }) => here) },
			...sum
		}
	});
}

async function lookAtCycle(
	{ here, view, database, device }: LookJob,
	space: string,
	archived: ArchivedState,
	onprogress: Progress
): Promise<Result<LookedCycle & { readonly check: CycleCheck }>> {
	const { id, state, base, name } = archived;
	const owner = Object.hasOwn(here, id) ? here[id] : undefined;
	// Nobody's file puts itself into a space that it does not belong to.
	if (owner !== undefined && owner !== space) return refused('archive-of-another-space', { name });
	const current = owner === undefined ? undefined : new PlanDocument();
	if (current) {
		const onDisk = { database, cycle: id, schema: schemaVersion, onDisk: true, unsaved: [] };
		const stored = await readStored(current.doc, view?.cycle === id ? view : onDisk);
		if (!stored.ok) return stored;
	}
	onprogress(0.2);
	const check = checkArchiveCycle(archived, current);
	if (!check.ok) return check;
	onprogress(0.7);
	const { meta, news } = check.value;
	const person = current ? '' : await speakerFor(device, space, id, news);
	const cycle = { id, here: current !== undefined, meta, update: news, vector: vectorAfter(state, base), person };
	return ok({ ...cycle, check: check.value });
}

/** Whether this device has been let into that plan before; its journal is checked only where it is spoken of. */
async function speakerFor(device: string, space: string, cycle: string, state: Uint8Array): Promise<string> {
	const document = new PlanDocument();
	document.merge(state);
	const records = document.doc.getMap('journal');
	const spokenOf = [...records.values()].some((record) => {
		const { device: by, body } = (record ?? {}) as { readonly device?: unknown; readonly body?: { device?: unknown } };
		return by === device || body?.device === device;
	});
	if (!spokenOf) return '';
	const journal = new Journal(document.doc, { space, cycle, checker });
	await journal.check();
	return journal.devices().get(device)?.person ?? '';
}
