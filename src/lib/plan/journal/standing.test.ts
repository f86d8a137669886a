// Removals, vouching and epochs: who belongs here comes out the same for everybody, whatever order the records arrive in.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { act } from '..';
import { ana, checker, meet, newDevice, value } from '../testing';
import type { Member } from '../testing';
import { Journal } from './journal';
import type { RecordDraft } from './record';
import { base64url } from './signing';

const said = (words: string): RecordDraft => ({ kind: 'commented', about: ['thing'], body: { words } });
const idOf = (member: Member) => member.device.device;
const rosterOf = (member: Member) => member.plan.journal.roster;
const codeOf = (result: { ok: boolean; problem?: { code: string } }) => (result.ok ? 'ok' : result.problem?.code);

const asks = (by: Member, about: Member) => by.does(act.askRemoval(by.plan), { device: idOf(about) });
async function seconds(by: Member, about: Member) {
	const ask = rosterOf(by).removals.find(({ device }) => device === idOf(about))?.ask ?? '';
	return by.does(act.secondRemoval(by.plan), { ask });
}

async function writes(member: Member, draft: RecordDraft): Promise<string> {
	const records = await member.sign([draft]);
	member.plan.document.record(records);
	member.plan.journal.trust(records);
	return records[0]?.key ?? '';
}

/** What the app does when there is no current epoch: a new one, sealed for whoever remains. */
async function renews(member: Member): Promise<void> {
	const { devices, inForce, epochs } = rosterOf(member);
	const mine = devices.get(idOf(member));
	if (!mine || mine.removal || epochs.current) return;
	const remaining = [...devices.values()].filter(({ removal }) => !removal);
	const name = base64url(crypto.getRandomValues(new Uint8Array(32)));
	const keys = Object.fromEntries(remaining.map(({ device }) => [device, base64url(new Uint8Array(32))]));
	await writes(member, {
		kind: 'epoch',
		about: [],
		body: { name, number: epochs.last + 1, removals: inForce, ephemeral: base64url(new Uint8Array(65)), keys }
	});
}

async function group(...names: string[]): Promise<Member[]> {
	const a = await ana();
	const members = [a];
	for (const name of names) {
		const member = await a.admits(name);
		value(await a.does(act.addPerson, { name, id: member.person }));
		members.push(member);
	}
	for (const member of members) await meet(a, member);
	for (const member of members) await meet(a, member);
	return members;
}

/** Everything a journal says of the roster, in one comparable value. */
function summary(journal: Journal): unknown {
	const { devices, removals, inForce, epochs } = journal.roster;
	return {
		devices: [...devices.values()].map(({ device, person, by, removal }) => [device, person, by, removal?.ask]).sort(),
		removals: removals.map(({ ask, by, effective, needed }) => [ask, by, effective, needed]),
		inForce: [...inForce].sort(),
		current: epochs.current?.key,
		records: Array.from(journal.records(), (record) => journal.keyOf(record)).sort()
	};
}

describe('removing a device', () => {
	it('takes two people; then what it signs later does not count, and shows as such', async () => {
		const [a, b, c] = (await group('bo', 'cy')) as [Member, Member, Member];
		const before = await writes(c, said('before'));
		await meet(a, c);
		value(await asks(a, c));
		expect(rosterOf(a).removals).toMatchObject([{ effective: false, needed: 2, by: [a.person] }]);
		expect(a.plan.journal.devices().has(idOf(c))).toBe(true);
		expect(codeOf(await seconds(a, c))).toBe('removal-needs-another');
		await meet(a, b);
		value(await seconds(b, c));
		await meet(a, b);
		const after = await writes(c, said('after'));
		await meet(b, c);
		for (const member of [b, c]) {
			expect(member.plan.journal.devices().has(idOf(c))).toBe(false);
			expect(member.plan.journal.record(before)).toBeDefined();
			expect(member.plan.journal.record(after)).toBeUndefined();
			expect(member.plan.journal.doubts.get(after)).toBe('removed');
		}
		expect(rosterOf(b).devices.get(idOf(c))?.removal).toMatchObject({ by: [a.person, b.person], effective: true });
	});

	it('takes one of two people, and one’s own other device needs nobody else', async () => {
		const [a, b] = (await group('bo')) as [Member, Member];
		value(await asks(a, b));
		expect(rosterOf(a).devices.get(idOf(b))?.removal).toBeDefined();
		const [d, , f] = (await group('ed', 'fi')) as [Member, Member, Member];
		const laptop = await newDevice();
		value(
			await f.does(act.addDevice(f.plan), {
				person: f.person,
				name: 'fi',
				device: laptop.device,
				publicKey: laptop.publicKey
			})
		);
		expect(f.plan.journal.devices().get(laptop.device)?.person).toBe(f.person);
		value(await f.does(act.askRemoval(f.plan), { device: laptop.device }));
		await meet(d, f);
		expect(d.plan.journal.devices().has(laptop.device)).toBe(false);
		expect(d.plan.journal.devices().has(idOf(f))).toBe(true);
	});

	it('is not undone by the removed: neither by a record put into an old place, nor by somebody they let in', async () => {
		const [a, b, c] = (await group('bo', 'cy')) as [Member, Member, Member];
		await writes(c, said('one'));
		const twin = await newDevice();
		await meet(a, c);
		await meet(a, b);
		value(await asks(a, c));
		await meet(a, b);
		value(await seconds(b, c));
		const sock = await c.admits('sock', twin);
		await meet(c, b);
		await meet(sock, b);
		const bySock = await writes(sock, said('I am new here'));
		await meet(sock, b);
		expect(b.plan.journal.devices().has(twin.device)).toBe(false);
		expect(b.plan.journal.record(bySock)).toBeUndefined();
		value(await asks(c, b).then(() => ({ ok: true as const, value: undefined })));
		await meet(c, b);
		expect(b.plan.journal.devices().has(idOf(b))).toBe(true);
	});

	it('ends when a member lets the device in again; what it signed in between stays out', async () => {
		const [a, b, c] = (await group('bo', 'cy')) as [Member, Member, Member];
		value(await asks(a, c));
		await meet(a, b);
		value(await seconds(b, c));
		const between = await writes(c, said('meanwhile'));
		b.now += 60_000;
		value(
			await b.does(act.addDevice(b.plan), {
				person: c.person,
				name: 'cy',
				device: idOf(c),
				publicKey: c.device.publicKey
			})
		);
		await meet(b, c);
		c.now += 60_000;
		const after = await writes(c, said('back again'));
		await meet(b, c);
		expect(b.plan.journal.devices().get(idOf(c))?.person).toBe(c.person);
		expect(b.plan.journal.record(between)).toBeUndefined();
		expect(b.plan.journal.record(after)).toBeDefined();
	});

	it('is in force whatever else is asked about those who signed it, in whichever order that is judged', async () => {
		// The order in which removals are judged is that of their keys, which differ each time.
		for (let time = 0; time < 12; time++) {
			const [a, b, c, d, e] = (await group('bo', 'cy', 'di', 'ed')) as [Member, Member, Member, Member, Member];
			value(await asks(c, a));
			await meet(c, e);
			value(await asks(b, d));
			value(await asks(b, c));
			value(await seconds(e, a));
			for (const member of [b, c, d, e, b, c, d, e]) await meet(a, member);
			for (const member of [a, b, c, d, e])
				expect(rosterOf(member).devices.get(idOf(a))?.removal).toMatchObject({ effective: true, needed: 2 });
			expect(rosterOf(a).inForce).toHaveLength(1);
		}
	});

	it('of each other, made apart, takes both away', async () => {
		const [a, b, c, d] = (await group('bo', 'cy', 'di')) as [Member, Member, Member, Member];
		value(await asks(a, c));
		await meet(a, b);
		value(await seconds(b, c));
		value(await asks(c, a));
		await meet(c, d);
		value(await seconds(d, a));
		await meet(b, d);
		for (const member of [b, d])
			expect([...member.plan.journal.devices().keys()].sort()).toEqual([idOf(b), idOf(d)].sort());
		await renews(b);
		await meet(b, d);
		expect(rosterOf(d).epochs.current?.sealedFor(idOf(a))).toBeUndefined();
		expect(rosterOf(d).epochs.current?.sealedFor(idOf(b))).toBeDefined();
	});
});

describe('vouching', () => {
	it('lets a member bring in another’s new device, by name and on record, and not their own', async () => {
		const [a, b, c] = (await group('bo', 'cy')) as [Member, Member, Member];
		const laptop = await newDevice();
		const input = { person: b.person, name: 'bo', device: laptop.device, publicKey: laptop.publicKey };
		value(await c.does(act.addDevice(c.plan), input));
		await meet(c, a);
		expect(rosterOf(a).devices.get(laptop.device)).toMatchObject({ person: b.person, by: c.person, vouched: true });
		value(await a.does(act.vouch(a.plan), { device: laptop.device }));
		expect(rosterOf(a).devices.get(laptop.device)?.vouchers).toEqual([a.person]);
		expect(codeOf(await a.does(act.vouch(a.plan), { device: laptop.device }))).toBe('device-vouched-already');
		expect(codeOf(await c.does(act.vouch(c.plan), { device: idOf(c) }))).toBe('device-own');
		const own = await writes(c, {
			kind: 'device-vouched',
			about: [a.person],
			body: { person: a.person, device: idOf(c), publicKey: base64url(c.device.publicKey) }
		});
		await meet(c, a);
		expect(a.plan.journal.record(own)).toBeUndefined();
		expect(a.plan.journal.doubts.get(own)).toBe('forged');
	});
});

describe('the roster', () => {
	it('after any removals and epochs, made apart, is one for all who remain, in any order, and keeps the removed out', async () => {
		const step = fc.record({
			do: fc.constantFrom('ask', 'second', 'meet', 'meet', 'renew', 'say'),
			who: fc.nat(4),
			whom: fc.nat(4)
		});
		await fc.assert(
			fc.asyncProperty(
				fc.array(step, { minLength: 6, maxLength: 24 }),
				fc.infiniteStream(fc.nat()),
				async (steps, dice) => {
					const members = await group('bo', 'cy', 'di', 'ed');
					for (const { do: what, who, whom } of steps) {
						const [by, about] = [members[who], members[whom]];
						if (!by || !about || by === about) continue;
						if (what === 'ask') await asks(by, about);
						else if (what === 'second') await seconds(by, about);
						else if (what === 'meet') await meet(by, about);
						else if (what === 'renew') await renews(by);
						else await writes(by, said('something'));
					}
					const isIn = (member: Member) => rosterOf(member).devices.get(idOf(member))?.removal === undefined;
					const meetAll = async () => {
						for (let round = 0; round < 2; round++)
							for (const member of members) if (members[0] && member !== members[0]) await meet(members[0], member);
					};
					await meetAll();
					// Everybody who sees the need makes a new epoch, at once and apart.
					for (const member of members) await renews(member);
					await meetAll();
					const remaining = members.filter(isIn);
					const [first] = members;
					if (!first) return;
					const all = [...first.plan.document.doc.getMap('journal').entries()];
					for (const member of members) expect(summary(member.plan.journal)).toEqual(summary(first.plan.journal));
					const { current } = rosterOf(first).epochs;
					if (remaining.length) expect(current).toBeDefined();
					for (const member of members)
						expect(current?.sealedFor(idOf(member)) !== undefined).toBe(remaining.length > 0 && isIn(member));
					const shuffled = all
						.map((entry) => ({ entry, at: dice.next().value as number }))
						.sort((x, y) => x.at - y.at)
						.map(({ entry }) => entry);
					const doc = new Y.Doc();
					const journal = new Journal(doc, { space: first.space, cycle: first.cycle, checker });
					for (const [key, entry] of shuffled) {
						doc.getMap('journal').set(key, entry);
						await journal.check([key]);
					}
					expect(summary(journal)).toEqual(summary(first.plan.journal));
				}
			),
			{ numRuns: Number(process.env.HEARTH_ROSTER_RUNS ?? 30), endOnFailure: true }
		);
	}, 60_000);
});
