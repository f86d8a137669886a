// Two people who only ever send each other files: whole archives, and what changed since some state.
import { unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { act, canonicalState, PlanDocument } from '$lib/plan';
import { ana, checker, value } from '$lib/plan/testing';
import type { Member } from '$lib/plan/testing';
import { archive, makeChanges, readArchive } from './archive';
import { checkArchiveCycle } from './check-cycle';
import { vectorAfter, vectorOf } from './vector';

const { hash } = checker;
const createdAt = '2027-05-31T16:00:00.000Z';
const since = '2027-05-30T09:00:00.000Z';

/** One copy of the cycle, and the files that go out of it and come in. */
class Copy {
	readonly document: PlanDocument;

	constructor(
		readonly cycle: string,
		readonly space: string,
		doc = new Y.Doc()
	) {
		this.document = new PlanDocument(doc);
	}

	get vector(): Uint8Array {
		return vectorOf(this.document.doc);
	}

	get options() {
		return { space: { id: this.space, name: 'Ferry harbour' }, createdAt, by: 'ana', hash };
	}

	async whole(): Promise<Uint8Array> {
		return (await archive.make([{ id: this.cycle, document: this.document }], this.options)).bytes;
	}

	async changes(base: Uint8Array): Promise<Uint8Array> {
		return (await makeChanges([{ id: this.cycle, document: this.document, base, since }], this.options)).bytes;
	}

	/** As the app takes it: looked at first, and nothing is touched unless it is sound. */
	async take(bytes: Uint8Array): Promise<string> {
		const before = canonicalState(this.document);
		const code = await this.#take(bytes);
		if (code !== 'ok') expect(canonicalState(this.document)).toBe(before);
		return code;
	}

	async #take(bytes: Uint8Array): Promise<string> {
		const read = await readArchive(bytes, hash);
		if (!read.ok) return read.problem.code;
		for (const cycle of read.value.cycles) {
			const known = this.document.get('meta', 'cycle') ? this.document : undefined;
			const check = checkArchiveCycle(cycle, known);
			if (!check.ok) return check.problem.code;
			this.document.merge(check.value.news);
		}
		return 'ok';
	}

	write(id: string, title: string): void {
		const values = { title, order: 'a0' };
		const writes = [{ do: 'create', in: 'objectives', id, values } as const];
		this.document.apply({ writes, records: [], undoable: false }, []);
	}

	edit(id: string, at: number, remove: number, insert: string): void {
		this.document.text('objectives', id, 'title')?.edit(at, remove, insert);
	}

	/** Bytes that two copies have in common exactly when they hold the same. */
	get state(): string {
		const settled = new Y.Doc();
		Y.applyUpdateV2(settled, Y.encodeStateAsUpdateV2(this.document.doc));
		return Buffer.from(Y.encodeStateAsUpdateV2(settled)).toString('base64');
	}
}

async function founded(): Promise<Copy> {
	const member: Member = await ana();
	value(await member.does(act.addObjective, { team: 'genesis-3', title: 'Calm ferries 平静' }));
	return new Copy(member.cycle, member.space, member.plan.document.doc);
}

async function two(): Promise<{ a: Copy; b: Copy; both: Uint8Array }> {
	const a = await founded();
	const b = new Copy(a.cycle, a.space);
	expect(await b.take(await a.whole())).toBe('ok');
	return { a, b, both: a.vector };
}

function same(...copies: Copy[]): void {
	const [first, ...others] = copies.map(({ document, state }) => [canonicalState(document), state]);
	for (const other of others) expect(other).toEqual(first);
}

describe('two who only send files', () => {
	it('end with the same bytes, by archives that cross and by changes that cross', async () => {
		const { a, b, both } = await two();
		same(a, b);
		a.write('by-a', 'From the harbour');
		b.write('by-b', 'From the train');
		const crossing = [await a.whole(), await b.whole()] as const;
		expect([await b.take(crossing[0]), await a.take(crossing[1])]).toEqual(['ok', 'ok']);
		same(a, b);
		const met = a.vector;
		a.edit('by-b', 0, 4, 'Seen from');
		b.edit('by-b', 14, 0, ' 北京');
		b.document.apply(
			{ writes: [{ do: 'set', in: 'objectives', id: 'by-a', values: { alive: false } }], records: [], undoable: false },
			[]
		);
		const small = [await a.changes(met), await b.changes(met)] as const;
		expect([await b.take(small[0]), await a.take(small[1])]).toEqual(['ok', 'ok']);
		same(a, b);
		// What was counted from an older state than need be says more than is new, and changes nothing more.
		expect([await a.take(await b.changes(both)), await b.take(await a.changes(both))]).toEqual(['ok', 'ok']);
		same(a, b);
		expect(a.document.get('objectives', 'by-b')?.title).toBe('Seen from the train 北京');
	});

	it('may take the same file twice, and files out of order once what they build on is there', async () => {
		const { a, b, both } = await two();
		a.write('first', 'First');
		const first = await a.changes(both);
		const between = a.vector;
		a.write('second', 'Second');
		const second = await a.changes(between);
		expect(await b.take(second)).toBe('changes-build-on-more');
		expect(await b.take(first)).toBe('ok');
		expect([await b.take(second), await b.take(second), await b.take(first)]).toEqual(['ok', 'ok', 'ok']);
		same(a, b);
	});

	it('need only send what the other’s last file lacked', async () => {
		const { a, b, both } = await two();
		b.write('by-b', 'From the train');
		const { cycles } = value(await readArchive(await b.changes(both), hash));
		const [{ state, base } = { state: new Uint8Array(), base: undefined }] = cycles;
		const theirs = vectorAfter(state, base);
		expect(Y.decodeStateVector(theirs)).toEqual(Y.decodeStateVector(b.vector));
		expect(await a.take(await b.changes(both))).toBe('ok');
		a.write('by-a', 'x'.repeat(400));
		const file = await a.changes(theirs);
		expect(await b.take(file)).toBe('ok');
		same(a, b);
		expect(file.length).toBeLessThan((await a.whole()).length / 2);
	});

	it('meet whatever is sent, lost, doubled and late', async () => {
		const step = fc.record({
			from: fc.boolean(),
			do: fc.constantFrom('write', 'edit', 'remove', 'whole', 'since-start', 'since-last'),
			/** Where in the post the file is put, and which is delivered. */
			place: fc.nat(5)
		});
		await fc.assert(
			fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
				const { a, b, both } = await two();
				const post: { to: Copy; bytes: Uint8Array }[] = [];
				const sent = new Map<Copy, Uint8Array>();
				let n = 0;
				for (const { from, do: what, place } of steps) {
					const [here, there] = from ? [a, b] : [b, a];
					const ids = here.document.all('objectives').map(({ id }) => id);
					const id = ids[place % Math.max(1, ids.length)] ?? '';
					if (what === 'write') here.write(`o${n++}`, 'Title');
					else if (what === 'edit') here.edit(id, 0, place % 2, String(place));
					else if (what === 'remove')
						here.document.apply(
							{ writes: [{ do: 'set', in: 'objectives', id, values: { alive: false } }], records: [], undoable: false },
							[]
						);
					else {
						const base = what === 'since-last' ? (sent.get(here) ?? both) : both;
						const bytes = what === 'whole' ? await here.whole() : await here.changes(base);
						sent.set(here, here.vector);
						post.splice(place % (post.length + 1), 0, { to: there, bytes });
					}
					const delivered = post[place];
					if (delivered) expect(['ok', 'changes-build-on-more']).toContain(await delivered.to.take(delivered.bytes));
				}
				expect([await a.take(await b.whole()), await b.take(await a.changes(both))]).toEqual(['ok', 'ok']);
				same(a, b);
			}),
			{ numRuns: Number(process.env.HEARTH_FILE_RUNS ?? 15) }
		);
	});
});

describe('a file of changes that does not fit', () => {
	it('says so and changes nothing: cut off, altered, of nothing here, of another space, newer, built on more', async () => {
		const { a, b, both } = await two();
		a.write('first', 'First');
		const file = await a.changes(both);
		for (const share of [0.2, 0.6, 0.95])
			expect(await b.take(file.slice(0, file.length * share))).toBe('archive-cut-off');
		const withManifest = (change: (manifest: { cycles: { base: string }[] }) => object) => {
			const files = unzipSync(file);
			const manifest = JSON.parse(new TextDecoder().decode(files['manifest.json']));
			files['manifest.json'] = new TextEncoder().encode(JSON.stringify({ ...manifest, ...change(manifest) }));
			return zipSync(files);
		};
		const withBase = (base: string) => withManifest(({ cycles }) => ({ cycles: [{ ...cycles[0], base }] }));
		expect(await b.take(withManifest(() => ({ schema: 99 })))).toBe('from-newer-version');
		expect(await b.take(withManifest(() => ({ version: 99 })))).toBe('archive-newer');
		expect(await b.take(withBase(''))).toBe('archive-damaged');
		expect(await b.take(withBase('~'))).toBe('archive-damaged');
		expect(await b.take(withBase('____'))).toBe('archive-damaged');
		const files = unzipSync(file);
		const [part = ''] = Object.keys(files).filter((name) => name.startsWith('cycles/'));
		expect(await b.take(zipSync({ ...files, [part]: new Uint8Array([0, 0]) }))).toBe('archive-damaged');
		expect(await new Copy(a.cycle, a.space).take(file)).toBe('changes-without-cycle');
		const other = await founded();
		expect(await other.take(file)).toBe('changes-build-on-more');
		// It claims to build on less than it does.
		const more = a.vector;
		a.edit('first', 5, 0, ' of all');
		const claims = await a.changes(more);
		const lying = unzipSync(claims);
		const manifest = JSON.parse(new TextDecoder().decode(lying['manifest.json']));
		manifest.cycles[0].base = Buffer.from(both).toString('base64url');
		expect(
			await b.take(zipSync({ ...lying, 'manifest.json': new TextEncoder().encode(JSON.stringify(manifest)) }))
		).toBe('changes-build-on-more');
		expect(await b.take(file)).toBe('ok');
		expect(await b.take(claims)).toBe('ok');
		same(a, b);
	});

	it('stays a result, whatever bytes are changed in it', async () => {
		const { a, b, both } = await two();
		a.write('first', 'First');
		const file = await a.changes(both);
		const spot = fc.tuple(fc.nat(file.length - 1), fc.nat(255));
		await fc.assert(
			fc.asyncProperty(fc.array(spot, { minLength: 1, maxLength: 8 }), async (spots) => {
				const spoilt = file.slice();
				for (const [at, byte] of spots) spoilt[at] = byte;
				const copy = new Copy(b.cycle, b.space);
				copy.document.merge(Y.encodeStateAsUpdateV2(b.document.doc));
				expect(await copy.take(spoilt)).toMatch(/^(ok|not-an-archive|archive-|changes-|cycle-|from-newer)/);
				expect(copy.document.doc.store.pendingStructs).toBeNull();
			}),
			{ numRuns: Number(process.env.HEARTH_FILE_RUNS ?? 60) }
		);
	});
});
