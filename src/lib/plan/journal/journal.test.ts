import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { act } from '..';
import { PlanDocument } from '../plan-document';
import { ana, checker, meet, newDevice, openMember, value } from '../testing';
import type { Member } from '../testing';
import { chainReports } from './chains';
import { Journal } from './journal';
import type { Device } from '../genesis';
import { newcomerId } from './roster';
import { keyBytes, readRecord, signedBytes } from './record';
import type { JournalRecord, RecordDraft } from './record';
import { base64url, signDrafts } from './signing';
import type { SignedRecord } from './signing';

const said = (words: string): RecordDraft => ({ kind: 'commented', about: ['thing'], body: { words } });

/** Puts an entry where a stranger would, and lets this member make up its mind. */
async function receives(member: Member, key: string, entry: unknown) {
	member.plan.document.doc.transact(() => member.plan.document.doc.getMap('journal').set(key, entry), 'a stranger');
	await member.plan.journal.check();
	return { counts: member.plan.journal.record(key) !== undefined, doubt: member.plan.journal.doubts.get(key) };
}

async function resigned(member: Member, record: JournalRecord, changes: Partial<JournalRecord>): Promise<SignedRecord> {
	const { sig: _sig, ...rest } = { ...record, ...changes };
	const changed = { ...rest, sig: base64url(await member.device.sign(signedBytes(rest))) };
	return { key: await checker.hash(keyBytes(changed)), record: changed };
}

const first = ([record]: SignedRecord[]): SignedRecord => {
	if (!record) throw new Error('nothing was signed');
	return record;
};

describe('the journal believes', () => {
	it('what a device of this space signed for its own person', async () => {
		const a = await ana();
		const { key, record } = first(await a.sign([said('hello')]));
		expect(await receives(a, key, record)).toEqual({ counts: true, doubt: undefined });
		expect(Object.isFrozen(a.plan.journal.record(key)?.body)).toBe(true);
	});

	it('records in whatever order they and their devices arrive', async () => {
		const a = await ana();
		const b = await a.admits('bo');
		const c = await b.admits('cy');
		const late = await c.sign([said('one'), said('two')]);
		c.plan.document.record(late);
		const all = [...c.plan.document.doc.getMap('journal').entries()];
		for (const order of [all, [...all].reverse(), [...all.slice(3), ...all.slice(0, 3)]]) {
			const doc = new Y.Doc();
			const journal = new Journal(doc, { space: a.space, cycle: a.cycle, checker });
			for (const [key, entry] of order) {
				doc.getMap('journal').set(key, entry);
				await journal.check([key]);
			}
			expect(journal.size).toBe(all.length);
			expect([...journal.doubts]).toEqual([]);
			expect([...journal.devices().keys()].sort()).toEqual([a, b, c].map((member) => member.device.device).sort());
		}
	});

	it('a device for each person it was let in for, whoever let it in first', async () => {
		const a = await ana();
		const b = await a.admits('bo');
		await meet(a, b);
		const claim = first(
			await a.sign([
				{
					kind: 'device-admitted',
					about: ['somebody'],
					body: { person: 'somebody', device: b.device.device, publicKey: base64url(b.device.publicKey) }
				}
			])
		);
		const words = first(await b.sign([said('by Bo')]));
		for (const order of [
			[claim, words],
			[words, claim]
		]) {
			const there = await openMember(
				'there',
				a.person,
				a.device,
				a.space,
				a.cycle,
				Y.encodeStateAsUpdate(a.plan.document.doc)
			);
			for (const { key, record } of order) await receives(there, key, record);
			expect(there.plan.journal.record(words.key)).toBeDefined();
		}
	});
});

describe('a journal that is being read', () => {
	it('tells when all of it has been looked at, also where nothing was news', async () => {
		const a = await ana();
		for (const doc of [a.plan.document.doc, new Y.Doc()]) {
			const journal = new Journal(doc, { space: a.space, cycle: a.cycle, checker });
			let told = 0;
			journal.onChange(() => told++);
			await journal.check([]);
			expect([journal.whole, told]).toEqual([false, 0]);
			await journal.check();
			expect([journal.whole, told]).toEqual([true, 1]);
			await journal.check();
			expect(told).toBe(1);
		}
	});
});

describe('the journal doubts', () => {
	it('a forged signature', async () => {
		const a = await ana();
		const mallory = await newDevice();
		const { record } = first(await a.sign([said('hello')]));
		const { sig: _sig, ...rest } = { ...record, body: { words: 'never said' } };
		const forged = { ...rest, sig: base64url(await mallory.sign(signedBytes(rest))) };
		expect(await receives(a, await checker.hash(keyBytes(forged)), forged)).toEqual({ counts: false, doubt: 'forged' });
	});

	it('an entry that was altered under its key', async () => {
		const a = await ana();
		const { key, record } = first(await a.sign([said('hello')]));
		expect(await receives(a, key, { ...record, body: { words: 'changed' } })).toEqual({
			counts: false,
			doubt: 'altered'
		});
		expect(await receives(a, 'x'.repeat(43), record)).toMatchObject({ doubt: 'altered' });
		expect(await receives(a, key, record)).toEqual({ counts: true, doubt: undefined });
	});

	it('a record of another cycle or another space', async () => {
		const a = await ana();
		const elsewhere = await ana();
		const { record } = first(await a.sign([said('hello')]));
		const replayed = await resigned(a, record, { cycle: 'another-cycle' });
		expect(await receives(a, replayed.key, replayed.record)).toEqual({ counts: false, doubt: 'foreign' });
		const other = first(await elsewhere.sign([said('hello')]));
		expect(await receives(a, other.key, other.record)).toEqual({ counts: false, doubt: 'foreign' });
		const founded = [...elsewhere.plan.journal.records()].find(({ kind }) => kind === 'founded');
		expect(await receives(a, elsewhere.space, founded)).toEqual({ counts: false, doubt: 'foreign' });
	});

	it('a record of the space that names a cycle, and one of a cycle that names none', async () => {
		const a = await ana();
		const { record } = first(await a.sign([said('hello')]));
		const everywhere = await resigned(a, record, { cycle: '' });
		expect(await receives(a, everywhere.key, everywhere.record)).toMatchObject({ doubt: 'foreign' });
		const admission = first(await a.sign([{ kind: 'person-added', about: ['cy'], body: { name: 'Cy' } }]));
		const local = await resigned(a, admission.record, { cycle: a.cycle });
		expect(await receives(a, local.key, local.record)).toMatchObject({ doubt: 'foreign' });
		expect(await receives(a, admission.key, admission.record)).toMatchObject({ counts: true });
	});

	it('a device that nobody let in, and one that speaks for somebody else', async () => {
		const a = await ana();
		const b = await a.admits('bo');
		await meet(a, b);
		const stranger = await newDevice();
		const place = { space: a.space, cycle: a.cycle, person: a.person, at: a.now, offset: 0 };
		const foreign = first(await signDrafts([said('let me in')], stranger, place, undefined));
		expect(await receives(a, foreign.key, foreign.record)).toEqual({ counts: false, doubt: 'foreign' });
		const { record } = first(await b.sign([said('hello')]));
		const claimed = await resigned(b, record, { person: a.person });
		expect(await receives(a, claimed.key, claimed.record)).toEqual({ counts: false, doubt: 'forged' });
	});

	it('a founding whose device is not the hash of its key', async () => {
		const device = await newDevice();
		const other = await newDevice();
		const [founded] = await signDrafts(
			[{ kind: 'founded', about: ['mallory'], body: { name: 'x', publicKey: base64url(device.publicKey) } }],
			{ ...device, device: other.device },
			{ space: '', cycle: '', person: 'mallory', at: 1, offset: 0 },
			undefined
		);
		const doc = new Y.Doc();
		const journal = new Journal(doc, { space: founded?.key ?? '', cycle: 'c', checker });
		doc.getMap('journal').set(founded?.key ?? '', founded?.record);
		await journal.check();
		expect(journal.size).toBe(0);
		expect(journal.doubts.get(founded?.key ?? '')).toBe('forged');
	});

	it('keys and signatures that no algorithm takes, and goes on checking the rest', async () => {
		const a = await ana();
		const odd = { device: 'odd', person: 'odd', publicKey: 'A'.repeat(41) };
		const admission = first(await a.sign([{ kind: 'device-admitted', about: ['odd'], body: odd }]));
		await receives(a, admission.key, admission.record);
		const { record } = first(await a.sign([said('hello')]));
		for (const sig of ['A'.repeat(81), 'A'.repeat(80), 'A'.repeat(86)]) {
			const broken = { ...record, sig };
			expect(await receives(a, await checker.hash(keyBytes(broken)), broken)).toMatchObject({ counts: false });
		}
		const { key, record: good } = first(await a.sign([said('still listening')]));
		expect(await receives(a, key, good)).toEqual({ counts: true, doubt: undefined });
	});

	it.each([
		['nothing', null],
		['a number', 7],
		['a list', []],
		['a map of the document', new Y.Map()],
		['a text', new Y.Text('hello')],
		['an unknown field', { extra: 1 }],
		['an unknown kind', { kind: 'praised' }],
		['a body too deep', { body: { a: { b: { c: { d: { e: 1 } } } } } }],
		['a body too large', { body: { list: Array.from({ length: 600 }, () => 1) } }],
		['an id that poisons', { about: ['__proto__'] }],
		['half a character', { body: { words: '\ud800' } }],
		['a number JSON does not know', { body: { value: Number.NaN } }]
	])('what is no record: %s', async (_, odd) => {
		const a = await ana();
		const { key, record } = first(await a.sign([said('hello')]));
		const spoilt =
			odd !== null && Object.getPrototypeOf(odd) === Object.prototype ? { ...record, ...(odd as object) } : odd;
		expect(await receives(a, key, spoilt)).toEqual({ counts: false, doubt: 'unreadable' });
	});
});

describe('who lets whose device in', () => {
	const admission = (person: string, { device, publicKey }: Device): RecordDraft => ({
		kind: 'device-admitted',
		about: [person],
		body: { person, device, publicKey: base64url(publicKey) }
	});
	/** Ana has founded the space; Bo and Mallory are members; Cy came by Bo's invitation. */
	async function harbour() {
		const a = await ana();
		const b = await a.admits('bo');
		const m = await a.admits('mallory');
		await meet(a, b);
		await meet(a, m);
		const cy = await newDevice();
		const person = await newcomerId(checker.hash, b.person, cy.device);
		const welcome = first(await b.sign([admission(person, cy)]));
		await receives(a, welcome.key, welcome.record);
		return { a, b, m, cy, person, welcome };
	}

	it('a newcomer’s further devices come by themselves, the founder, or who let them in, and by nobody else', async () => {
		const { a, b, m, cy, person } = await harbour();
		const place = { space: a.space, cycle: '', person, at: a.now, offset: 0 };
		const claims = {
			byMallory: first(await m.sign([admission(person, await newDevice())])),
			forHerself: first(await m.sign([admission(person, m.device)])),
			byThemselves: first(await signDrafts([admission(person, await newDevice())], cy, place, undefined)),
			byFounder: first(await a.sign([admission(person, await newDevice())])),
			byHost: first(await b.sign([admission(person, await newDevice())]))
		};
		const verdicts: Record<string, unknown> = {};
		for (const [name, { key, record }] of Object.entries(claims))
			verdicts[name] = (await receives(a, key, record)).doubt ?? 'counts';
		expect(verdicts).toEqual({
			byMallory: 'forged',
			forHerself: 'forged',
			byThemselves: 'counts',
			byFounder: 'counts',
			byHost: 'counts'
		});
	});

	it('nobody speaks for the founder by another member’s word, or for anyone by their own', async () => {
		const { a, m } = await harbour();
		const founder = first(await m.sign([admission(a.person, await newDevice())]));
		const listed = first(await m.sign([admission('listed-by-name', m.device)]));
		expect([
			await receives(a, founder.key, founder.record),
			await receives(a, listed.key, listed.record)
		]).toMatchObject([{ doubt: 'forged' }, { doubt: 'forged' }]);
	});

	it('comes out the same in whatever order the records arrive', async () => {
		const { a, b, m, cy, person, welcome } = await harbour();
		const more = [
			first(await m.sign([admission(person, await newDevice())])),
			first(await b.sign([admission(person, await newDevice())])),
			first(await m.sign([admission(person, cy)]))
		];
		for (const { key, record } of more) await receives(a, key, record);
		const all = [...a.plan.document.doc.getMap('journal').entries()];
		const outcome = ({ plan: { journal } }: { plan: { journal: Journal } }) =>
			JSON.stringify([
				[...journal.devices()].map(([device, known]) => [device, known.person]).sort(),
				[...journal.records()].map((record) => journal.keyOf(record)).sort()
			]);
		const expected = outcome(a);
		for (let turn = 0; turn < 24; turn++) {
			const order = all.map((entry, at) => [((at + 1) * (turn + 7) * 2654435761) % 97, entry] as const);
			const doc = new Y.Doc();
			const journal = new Journal(doc, { space: a.space, cycle: a.cycle, checker });
			for (const [, [key, entry]] of order.sort(([x], [y]) => x - y)) {
				doc.getMap('journal').set(key, entry);
				await journal.check([key]);
			}
			expect(outcome({ plan: { journal } })).toBe(expected);
		}
		expect(a.plan.journal.record(welcome.key)).toBeDefined();
	});
});

describe('a flood of forged records', () => {
	it('is looked at once, with a pause after every few, and never again', async () => {
		const a = await ana();
		const stranger = await newDevice();
		const place = { space: a.space, cycle: a.cycle, person: a.person, at: a.now, offset: 0 };
		const flood = await signDrafts(
			Array.from({ length: 500 }, (_, at) => said(`${at}`)),
			stranger,
			place,
			undefined
		);
		const own = await signDrafts([said('never said')], { ...stranger, device: a.device.device }, place, undefined);
		let [hashed, verified, pauses, told] = [0, 0, 0, 0];
		const counting = {
			...checker,
			hash: (bytes: Uint8Array) => (hashed++, checker.hash(bytes)),
			verify: (...all: Parameters<typeof checker.verify>) => (verified++, checker.verify(...all))
		};
		const pause = async () => void pauses++;
		const { doc } = a.plan.document;
		const journal = new Journal(doc, { space: a.space, cycle: a.cycle, checker: counting, pause });
		await journal.check();
		[hashed, verified] = [0, 0];
		journal.onChange(() => told++);
		a.plan.document.record([...flood, ...own]);
		for (let i = 0; i < 3; i++) await journal.check();
		expect({ hashed, verified, told, size: journal.size }).toEqual({ hashed: 501, verified: 1, told: 1, size: 2 });
		expect(pauses).toBeGreaterThanOrEqual(7);
	});
});

describe('records that somebody tampers with', () => {
	it('are put back when they are removed or overwritten', async () => {
		const a = await ana();
		const b = await a.admits('bo');
		const { focus: id = '' } = value(await a.does(act.addObjective, { team: null, title: 'Calm ferries' }));
		await meet(a, b);
		const [key = '', gone = ''] = a.plan
			.history(id)
			.map((record) => a.plan.journal.keyOf(record))
			.concat(a.space);
		const journal = b.plan.document.doc.getMap('journal');
		journal.set(key, { ...a.plan.journal.record(key), body: { title: 'never said' } });
		journal.delete(gone);
		await meet(a, b);
		expect(
			a.plan.journal
				.missing()
				.map((lost) => lost.key)
				.sort()
		).toEqual([gone, key].sort());
		expect(a.plan.journal.missing([key])).toHaveLength(1);
		a.plan.document.record(a.plan.journal.missing(), 'repair');
		await meet(a, b);
		expect(b.plan.journal.missing()).toEqual([]);
		const late = await openMember(
			'late',
			a.person,
			a.device,
			a.space,
			a.cycle,
			Y.encodeStateAsUpdate(b.plan.document.doc)
		);
		expect(late.plan.journal.size).toBe(a.plan.journal.size);
	});

	it('show as gaps, forks and torn places in the chain of their device', async () => {
		const a = await ana();
		const records: JournalRecord[] = [];
		const keys = new Map<JournalRecord, string>();
		const place = { space: a.space, cycle: a.cycle, person: a.person, at: a.now, offset: 0 };
		const chain = await signDrafts(['1', '2', '3', '4'].map(said), a.device, place, undefined);
		const [one, two, three, four] = chain;
		const twin = await signDrafts([said('2 again'), said('3 again')], a.device, place, { seq: 1, key: one?.key ?? '' });
		for (const signed of [...chain, ...twin]) keys.set(signed.record, signed.key);
		const report = (...of: (SignedRecord | undefined)[]) => {
			records.splice(0, records.length, ...of.flatMap((signed) => (signed ? [signed.record] : [])));
			return chainReports(records, (record) => keys.get(record) ?? '')[0];
		};
		expect(report(four, two, one, three)).toMatchObject({ length: 4, missing: [], forks: [], torn: [] });
		expect(report(one, four)).toMatchObject({ length: 4, missing: [2, 3], forks: [], torn: [] });
		expect(report(one, two, twin[0], three)).toMatchObject({ missing: [], forks: [2], torn: [] });
		expect(report(one, two, twin[1])).toMatchObject({ missing: [], forks: [], torn: [3] });
	});
});

describe('a correction', () => {
	it('stands in for a record of the same person and kind, and for no other', async () => {
		const a = await ana();
		const b = await a.admits('bo');
		await meet(a, b);
		const [wrong] = await a.sign([said('wong')]);
		if (!wrong) throw new Error('nothing was signed');
		const replaces = wrong.key;
		a.now += 1000;
		const right = first(await a.sign([{ ...said('wrong'), replaces }]));
		a.now += 1000;
		const other = first(await a.sign([{ kind: 'resolved', about: ['thing'], body: {}, replaces }]));
		const alien = first(await b.sign([{ ...said('Bo was here'), replaces }]));
		for (const { key, record } of [alien, other, right, wrong]) await receives(a, key, record);
		const { journal } = a.plan;
		expect(journal.replacedBy(replaces)).toBe(journal.record(right.key));
		const standing = journal.standing(journal.about('thing')).map((record) => journal.keyOf(record));
		expect(standing.sort()).toEqual([right.key, other.key, alien.key].sort());
	});
});

describe('drafts', () => {
	it('with half characters are signed whole; what no peer could read is never signed', async () => {
		const a = await ana();
		const { record } = first(await a.sign([said('x\ud83d')]));
		expect(record.body.words).toBe('x\ufffd');
		expect(readRecord(record)).toBeDefined();
		await expect(a.sign([{ kind: 'commented', about: ['not an id!'], body: {} }])).rejects.toThrow('no peer');
	});
});

describe('five thousand records', () => {
	it('are checked once, and not again', async () => {
		const a = await ana();
		const place = { space: a.space, cycle: a.cycle, person: a.person, at: a.now, offset: 0 };
		const drafts = Array.from({ length: 5000 }, (_, at) => said(`number ${at}`));
		const records = await signDrafts(drafts, a.device, place, { seq: 1, key: a.space });
		const document = new PlanDocument();
		Y.applyUpdate(document.doc, Y.encodeStateAsUpdate(a.plan.document.doc));
		document.record(records);
		let verified = 0;
		const counting = {
			...checker,
			verify: (...all: Parameters<typeof checker.verify>) => (verified++, checker.verify(...all))
		};
		const journal = new Journal(document.doc, { space: a.space, cycle: a.cycle, checker: counting });
		await journal.check();
		await journal.check();
		expect(journal.missing()).toEqual([]);
		expect([journal.size, verified]).toEqual([5002, 5002]);
	}, 30_000);
});
