import { strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { schemaVersion } from '$lib/model/schema';
import { act, canonicalState, PlanDocument } from '$lib/plan';
import { ana, checker, meet, value } from '$lib/plan/testing';
import type { Member } from '$lib/plan/testing';
import * as encoding from 'lib0/encoding';
import { archive, readArchive } from './archive';
import type { Hash } from './archive';
import { checkArchiveCycle } from './check-cycle';
import { zipLimits } from './zip';

const { hash } = checker;
const createdAt = '2027-05-31T16:00:00+02:00';

async function harbour() {
	const a = await ana();
	const objective =
		value(await a.does(act.addObjective, { team: 'genesis-3', title: 'Calm ferries 平静' })).focus ?? '';
	value(await a.does(act.addKeyResult, { objective, title: 'Late departures', values: { from: 9, to: 2 } }));
	value(await a.does(act.publish, { id: objective }));
	return { a, objective };
}

const fileOf = (...members: Member[]) =>
	archive.make(
		members.map(({ cycle, plan }) => ({ id: cycle, document: plan.document })),
		{ space: { id: members[0]?.space ?? '', name: 'Ferry harbour' }, createdAt, by: '', hash }
	);
const codeOf = async (bytes: Uint8Array) => {
	const read = await readArchive(bytes, hash);
	return read.ok ? 'ok' : read.problem.code;
};
const read = async (bytes: Uint8Array) => value(await readArchive(bytes, hash));
const stateOf = async (member: Member) =>
	(await read((await fileOf(member)).bytes)).cycles[0]?.state ?? new Uint8Array();

/** The same file with some of its parts exchanged. */
function changed(bytes: Uint8Array, change: (files: Record<string, Uint8Array>) => void): Uint8Array {
	const files = unzipSync(bytes);
	change(files);
	return zipSync(files, { mtime: '1980-01-02T00:00:00Z' });
}
const withManifest = (bytes: Uint8Array, change: object) =>
	changed(bytes, (files) => {
		const manifest = JSON.parse(new TextDecoder().decode(files['manifest.json'])) as object;
		files['manifest.json'] = strToU8(JSON.stringify({ ...manifest, ...change }));
	});

describe('an archive', () => {
	it('comes back as it went in, and makes the same file again', async () => {
		const { a } = await harbour();
		const file = await fileOf(a);
		const { manifest, cycles } = await read(file.bytes);
		expect(file.name).toBe('Ferry harbour - Spring.hearth');
		expect(manifest).toMatchObject({ version: 1, schema: schemaVersion, createdAt, space: { id: a.space, name: 'Ferry harbour' } });
		const document = new PlanDocument();
		Y.applyUpdateV2(document.doc, cycles[0]?.state ?? new Uint8Array(), 'import');
		expect(canonicalState(document)).toBe(canonicalState(a.plan.document));
		const again = await archive.make([{ id: a.cycle, document }], { space: manifest.space, createdAt, by: '', hash });
		expect(Buffer.from(again.bytes).equals(file.bytes)).toBe(true);
	});

	it('holds several cycles, and a readable copy for other tools', async () => {
		const { a } = await harbour();
		const b = await ana();
		const both = [
			{ id: a.cycle, document: a.plan.document },
			{ id: 'summer', document: b.plan.document }
		];
		const { bytes } = await archive.make(both, { space: { id: a.space, name: 'x' }, createdAt, by: '', hash });
		const { cycles } = await read(bytes);
		expect(cycles.map(({ id, name }) => [id, name])).toEqual([
			[a.cycle, 'Spring'],
			['summer', 'Spring']
		]);
		const copy = JSON.parse(new TextDecoder().decode(unzipSync(bytes)['plan.json'])) as {
			cycles: { objectives: object[]; journal: object }[];
		};
		expect(copy.cycles[0]?.objectives).toMatchObject([{ title: 'Calm ferries 平静', state: 'published' }]);
		expect(Object.keys(copy.cycles[0]?.journal ?? {})).toHaveLength(a.plan.journal.size);
	});

	it('merges into what has happened since as two people would, and twice is as good as once', async () => {
		const { a, objective } = await harbour();
		const b = await a.admits('bo');
		b.plan.document.text('objectives', objective, 'title')?.edit(0, 0, 'Very ');
		const state = await stateOf(b);
		a.plan.document.text('objectives', objective, 'title')?.edit(0, 4, 'Quiet');
		Y.applyUpdateV2(a.plan.document.doc, state, 'import');
		const once = canonicalState(a.plan.document);
		Y.applyUpdateV2(a.plan.document.doc, state, 'import');
		expect(canonicalState(a.plan.document)).toBe(once);
		await meet(a, b);
		expect(canonicalState(b.plan.document)).toBe(once);
		expect(a.plan.get('objectives', objective)?.title).toContain('Very');
	});
});

describe('a file that is no sound archive', () => {
	it.each([
		['nothing', new Uint8Array()],
		['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4, 5, 6])],
		['text', strToU8('Objective,Key result\r\n')],
		['fifty megabytes of zeros', new Uint8Array(50 << 20)],
		['another zip', zipSync({ 'readme.txt': strToU8('hello') })],
		['a zip with another manifest', zipSync({ 'manifest.json': strToU8('{"format":"other"}') })],
		['a zip with a manifest that is no JSON', zipSync({ 'manifest.json': strToU8('{"format":"hearth-archive"') })]
	])('is told apart: %s', async (_, bytes) => {
		expect(await codeOf(bytes)).toBe('not-an-archive');
	});

	it('is told apart: larger than any archive', async () => {
		const huge = { length: zipLimits.file + 1 } as Uint8Array;
		expect(await codeOf(huge)).toBe('archive-too-large');
	});

	it('is told apart: cut off anywhere', async () => {
		const { bytes } = await fileOf((await harbour()).a);
		for (const share of [0.1, 0.5, 0.9, 0.999])
			expect(await codeOf(bytes.slice(0, bytes.length * share))).toBe('archive-cut-off');
	});

	it('is told apart: newer, without cycles, with a part missing or exchanged', async () => {
		const { a } = await harbour();
		const { bytes } = await fileOf(a);
		const part = `cycles/${a.cycle}.yjs`;
		expect(await codeOf(withManifest(bytes, { version: 2, cycles: 'something new' }))).toBe('archive-newer');
		expect(await codeOf(withManifest(bytes, { schema: 99 }))).toBe('from-newer-version');
		expect(await codeOf(withManifest(bytes, { cycles: [] }))).toBe('archive-empty');
		expect(await codeOf(withManifest(bytes, { cycles: [{ id: '__proto__', part }] }))).toBe('archive-empty');
		expect(await codeOf(withManifest(bytes, { parts: {} }))).toBe('archive-incomplete');
		expect(await codeOf(changed(bytes, (files) => delete files[part]))).toBe('archive-incomplete');
		expect(await codeOf(changed(bytes, (files) => (files[part] = strToU8('other'))))).toBe('archive-damaged');
		const altered = await readArchive(
			changed(bytes, (files) => (files['plan.json'] = strToU8('{"cycles":[]}'))),
			hash
		);
		expect(altered).toEqual({ ok: false, problem: { code: 'archive-damaged', values: { part: 'plan.json' } } });
		expect(await codeOf(changed(bytes, (files) => delete files['plan.json']))).toBe('archive-incomplete');
	});

	it('never unpacks more than it said it would, and refuses what says too much', async () => {
		const bomb = zipSync({ 'manifest.json': new Uint8Array(64 << 20) }, { level: 9 });
		const view = new DataView(bomb.buffer);
		const central = bomb.length - 22 - (46 + 'manifest.json'.length);
		expect(view.getUint32(central, true)).toBe(0x02014b50);
		view.setUint32(central + 24, 1000, true);
		expect(await codeOf(bomb)).toBe('archive-damaged');
		view.setUint32(central + 24, zipLimits.entry + 1, true);
		expect(await codeOf(bomb)).toBe('archive-too-large');
	});

	it('stays a result, whatever bytes are changed in it', async () => {
		const { a } = await harbour();
		const { bytes } = await fileOf(a);
		const quick: Hash = hash;
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
				async (spots) => {
					const spoilt = bytes.slice();
					for (const [at, byte] of spots) spoilt[at] = byte;
					const result = await readArchive(spoilt, quick);
					if (!result.ok) expect(result.problem.code).toMatch(/^(not-an-archive|archive-|from-newer)/);
					else for (const { state } of result.value.cycles) expect(checkArchiveCycle({ state })).toBeDefined();
				}
			),
			{ numRuns: 200 }
		);
	});
});

describe('a cycle of an archive', () => {
	it('is counted, and compared with the plan that is here', async () => {
		const { a, objective } = await harbour();
		const b = await a.admits('bo');
		await meet(a, b);
		b.plan.document.text('objectives', objective, 'title')?.edit(0, 0, 'Very ');
		const second = value(await b.does(act.addObjective, { team: null, title: 'Dry feet' })).focus ?? '';
		const [gone] = a.plan.all('keyResults');
		value(await b.does(act.remove, { in: 'keyResults', id: gone?.id ?? '' }));
		const before = canonicalState(a.plan.document);
		const check = value(checkArchiveCycle({ state: await stateOf(b) }, a.plan.document));
		expect(check.counts).toEqual({
			...{ objectives: 2, keyResults: 0, people: 1, teams: 1, comments: 0, links: 0, checkIns: 0 },
			records: b.plan.journal.size
		});
		expect(check.differences?.objectives).toEqual({ added: [second], changed: [objective], removed: [] });
		expect(check.differences?.keyResults).toEqual({ added: [], changed: [], removed: [gone?.id] });
		expect(check.newRecords).toHaveLength(b.plan.journal.size - a.plan.journal.size);
		expect(canonicalState(a.plan.document)).toBe(before);
		const alone = value(checkArchiveCycle({ state: await stateOf(b) }));
		expect([alone.differences, alone.newRecords]).toEqual([undefined, undefined]);
	});

	const code = (build: (doc: Y.Doc) => void) => {
		const doc = new Y.Doc();
		build(doc);
		const result = checkArchiveCycle({ state: Y.encodeStateAsUpdateV2(doc) });
		return result.ok ? 'ok' : (result.problem.values?.fault ?? result.problem.code);
	};

	it.each<[string, string, (doc: Y.Doc) => void]>([
		['an unknown root', 'unknown-root', (doc) => doc.getMap('elsewhere').set('x', 1)],
		['a list', 'unknown-shape', (doc) => doc.getArray('objectives').push([1])],
		['a key that poisons', 'bad-key', (doc) => doc.getMap('objectives').set('__proto__', 1)],
		['an XmlText', 'unknown-shape', (doc) => doc.getMap('objectives').set('x', new Y.XmlText('x'))],
		['a nested list', 'unknown-shape', (doc) => doc.getMap('objectives').set('x', new Y.Array())],
		[
			'an endless text',
			'too-long',
			(doc) => doc.getMap('notDoing').set('x', new Y.Map([['body', new Y.Text('x'.repeat(20_001))]]))
		],
		[
			'endless JSON',
			'bad-value',
			(doc) =>
				doc.getMap('journal').set(
					'x',
					Array.from({ length: 600 }, () => 1)
				)
		],
		['deep JSON', 'bad-value', (doc) => doc.getMap('journal').set('x', { a: { b: { c: { d: { e: { f: 1 } } } } } })],
		['nothing at all', 'no-cycle', () => undefined],
		['a newer schema', 'from-newer-version', (doc) => doc.getMap('meta').set('schema', 99)]
	])('with %s is refused', (_, expected, build) => {
		expect(code(build)).toBe(expected);
	});

	it('whose beginning is missing is incomplete, and random bytes are unreadable', async () => {
		const { a } = await harbour();
		const before = Y.encodeStateVector(a.plan.document.doc);
		a.plan.document.text('objectives', a.plan.all('objectives')[0]?.id ?? '', 'title')?.edit(0, 0, 'late ');
		const rest = Y.encodeStateAsUpdateV2(a.plan.document.doc, before);
		expect(checkArchiveCycle({ state: rest })).toMatchObject({ ok: false, problem: { code: 'cycle-incomplete' } });
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
				expect(checkArchiveCycle({ state: bytes }).ok).toBe(false);
			})
		);
	});

	it('that stands for more structs than anybody writes is refused before they are made', () => {
		// One client, two hundred million structs, each a run of the same byte: a few dozen bytes of V2.
		const encoder = new Y.UpdateEncoderV2();
		encoding.writeVarUint(encoder.restEncoder, 1);
		encoding.writeVarUint(encoder.restEncoder, 200_000_000);
		encoder.writeClient(1);
		encoding.writeVarUint(encoder.restEncoder, 0);
		encoder.writeInfo(0);
		encoder.writeLen(1);
		expect(checkArchiveCycle({ state: encoder.toUint8Array() })).toMatchObject({
			ok: false,
			problem: { values: { fault: 'too-much' } }
		});
	}, 30_000);
});
