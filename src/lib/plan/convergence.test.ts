// Random acts and keystrokes of three people with random meetings: everybody ends with the same plan, and a sound one.
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { byOrder, placeAt } from '$lib/model/order';
import { collections } from '$lib/model/schema';
import type { Collection } from '$lib/model/schema';
import { forest, withoutCircles } from '$lib/model/tree';
import { act, chainReports, versions } from '.';
import type { Command } from '.';
import { canonicalState } from './digest';
import type { Device } from './genesis';
import type { Checker } from './journal/journal';
import { base64url } from './journal/signing';
import { ana, meet, openMember } from './testing';
import type { Member } from './testing';

const schedules = Number(process.env.HEARTH_SCHEDULES ?? 300);
const given = process.env.HEARTH_SEED;
const seeds = given ? [Number(given)] : Array.from({ length: schedules }, (_, at) => (Date.now() % 1e6) * 1000 + at);

/** Mulberry32. */
function dice(seed: number) {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
	const below = (n: number) => Math.floor(next() * n);
	return { below, pick: <T>(items: readonly T[]): T | undefined => items[below(items.length)] };
}
type Dice = ReturnType<typeof dice>;

/** Signatures are not what is tried here: a quick hash stands in for them. */
function mix(bytes: Uint8Array): string {
	let [a, b, c] = [2166136261, 0x9e3779b1, 0x85ebca6b];
	for (const byte of bytes) {
		a = Math.imul(a ^ byte, 16777619);
		b = Math.imul(b ^ byte, 0x01000193) + a;
		c = Math.imul(c + byte, 0xc2b2ae35) ^ b;
	}
	const part = (word: number) => (word >>> 0).toString(36).padStart(7, '0');
	return `${part(a)}${part(b)}${part(c)}`.repeat(5);
}
const hash = async (bytes: Uint8Array) => mix(bytes).slice(0, 43);
const signature = (bytes: Uint8Array) => new TextEncoder().encode(mix(bytes).slice(0, 64));
const quick: Checker = {
	hash,
	deviceOf: async (publicKey) => mix(publicKey).slice(0, 22),
	verify: async (_key, bytes, sig) => base64url(signature(bytes)) === base64url(sig)
};
const quickDevice = (name: string): Device => {
	const publicKey = new TextEncoder().encode(name.repeat(40).slice(0, 32));
	return { publicKey, device: mix(publicKey).slice(0, 22), hash, sign: async (bytes) => signature(bytes) };
};

const words = ['Calm', ' ferries', ' 渡口', '\u{1f6f3}', ' at night', '\n', ' مرحبا'];
const places = (rng: Dice, ids: readonly string[]) => (rng.below(2) ? { after: rng.pick(ids) ?? '' } : {});

type Deed = (member: Member, rng: Dice) => unknown;

const idsIn = (member: Member, collection: Collection) => member.plan.all(collection).map(({ id }) => id);
const one = (member: Member, rng: Dice, collection: Collection) => rng.pick(idsIn(member, collection).sort()) ?? 'none';
const does =
	<I>(command: Command<I>) =>
	(input: (member: Member, rng: Dice) => I): Deed =>
	(member, rng) =>
		member.does(command, input(member, rng));
const types: Deed = (member, rng) => {
	const collection = rng.below(2) ? ('objectives' as const) : ('keyResults' as const);
	const text = member.plan.document.text(collection, one(member, rng, collection), 'title');
	text?.edit(rng.below(text.read().length + 1), rng.below(4), rng.pick(words) ?? '');
};

const deeds: readonly Deed[] = [
	...[types, types, types, types],
	does(act.addObjective)((m, r) => ({
		team: one(m, r, 'teams'),
		title: r.pick(words) ?? '',
		...places(r, idsIn(m, 'objectives'))
	})),
	does(act.addKeyResult)((m, r) => ({
		objective: one(m, r, 'objectives'),
		title: 'Late departures',
		values: { from: 9, to: r.below(9) }
	})),
	does(act.addKeyResult)((m, r) => ({
		objective: one(m, r, 'objectives'),
		title: 'Piers',
		values: { type: 'milestones', owner: m.person }
	})),
	does(act.setObjective)((m, r) => ({
		id: one(m, r, 'objectives'),
		values: { owner: one(m, r, 'people'), nature: r.pick(['run', 'explore'] as const) ?? null }
	})),
	does(act.setKeyResult)((m, r) => ({ id: one(m, r, 'keyResults'), values: { owner: one(m, r, 'people') } })),
	does(act.setKeyResult)((m, r) => ({ id: one(m, r, 'keyResults'), values: { from: r.below(3), to: r.below(3) } })),
	does(act.accept)((m, r) => ({ id: one(m, r, 'keyResults') })),
	does(act.decline)((m, r) => ({ id: one(m, r, 'keyResults'), reason: 'not me' })),
	does(act.checkIn)((m, r) => ({ id: one(m, r, 'keyResults'), value: r.below(10), confidence: r.below(12) })),
	does(act.move)((m, r) => ({
		in: 'objectives',
		id: one(m, r, 'objectives'),
		list: one(m, r, 'teams'),
		...places(r, idsIn(m, 'objectives'))
	})),
	does(act.move)((m, r) => ({ in: 'keyResults', id: one(m, r, 'keyResults'), list: one(m, r, 'objectives') })),
	does(act.move)((m, r) => ({ in: 'teams', id: one(m, r, 'teams'), ...places(r, idsIn(m, 'teams')) })),
	does(act.remove)((m, r) => ({ in: 'objectives', id: one(m, r, 'objectives') })),
	does(act.restore)((m, r) => ({
		in: 'objectives',
		id: r.pick([...m.plan.document.doc.getMap('objectives').keys()].sort()) ?? ''
	})),
	does(act.publish)((m, r) => ({ id: one(m, r, 'objectives') })),
	does(act.settle)((m, r) => ({ in: 'objectives', id: one(m, r, 'objectives') })),
	does(act.drop)((m, r) => ({ id: one(m, r, 'objectives'), reason: 'no capacity' })),
	does(act.reopen)((m, r) => ({ id: one(m, r, 'objectives') })),
	does(act.askLink)((m, r) => ({
		from: one(m, r, 'objectives'),
		to: one(m, r, r.below(2) ? 'objectives' : 'keyResults'),
		kind: 'serves'
	})),
	does(act.answerLink)((m, r) => ({ id: one(m, r, 'links'), yes: r.below(2) === 1 })),
	does(act.addTeam)((m, r) => ({ name: 'Pier', parent: r.below(2) ? one(m, r, 'teams') : null })),
	does(act.setTeam)((m, r) => ({ id: one(m, r, 'teams'), parent: one(m, r, 'teams') })),
	does(act.comment)((m, r) => ({ on: one(m, r, 'objectives'), text: 'Why?' })),
	does(act.addMilestone)((m, r) => ({ keyResult: one(m, r, 'keyResults'), text: 'Ramp' })),
	does(act.tick)((m, r) => ({ in: 'milestones', id: one(m, r, 'milestones'), done: r.below(2) === 1 })),
	does(act.duplicateObjective)((m, r) => ({ id: one(m, r, 'objectives') })),
	(m, r) => {
		const id = one(m, r, 'objectives');
		const version = r.pick(versions(m.plan, id));
		return version && m.does(act.restoreVersion, { in: 'objectives', id, version });
	},
	(m) => m.plan.document.undo(),
	(m) => m.plan.document.undo(),
	(m) => m.plan.document.redo()
];

/** A harbour that three people know: the state from which every schedule starts. */
async function harbour() {
	const [ofA, ofB, ofC] = ['a', 'b', 'c'].map(quickDevice);
	const a = await ana(ofA, quick);
	const b = await a.admits('bo', ofB);
	const c = await a.admits('cy', ofC);
	for (const { name, person } of [b, c]) await a.does(act.addPerson, { name, id: person });
	const update = Y.encodeStateAsUpdate(a.plan.document.doc);
	const { space, cycle } = a;
	return () =>
		Promise.all(
			[a, b, c].map(({ name, person, device }) => openMember(name, person, device, space, cycle, update, quick))
		);
}

async function run(seed: number, open: () => Promise<Member[]>): Promise<Member[]> {
	const rng = dice(seed);
	const members = (await open()).slice(0, 2 + rng.below(2));
	// Yjs settles conflicts by client: with ids of their own from the seed, a schedule runs the same again.
	members.forEach(({ plan }, at) => (plan.document.doc.clientID = 1000 * (1 + rng.below(1e6)) + at));
	for (let step = 0; step < 40; step++) {
		const member = rng.pick(members);
		if (member) await (rng.pick(deeds) ?? types)(member, rng);
		const [x, y] = [rng.pick(members), rng.pick(members)];
		if (rng.below(6) === 0 && x && y && x !== y) await meet(x, y);
	}
	for (let round = 0; round < 2; round++)
		for (const x of members) for (const y of members) if (x !== y) await meet(x, y);
	return members;
}

/** What must hold of a plan after any merge. */
function flaws({ plan }: Member): string[] {
	const found: string[] = [];
	const teams = plan.all('teams');
	if (forest(teams, byOrder).length !== teams.length) found.push('a team is not shown once');
	const edges = plan.all('links').map(({ id, from, to }) => ({ id, from: from ?? '', to: to ?? '' }));
	if (withoutCircles(withoutCircles(edges).kept).broken.length) found.push('alignment goes in a circle');
	for (const { owner } of plan.all('objectives'))
		if (owner && !plan.get('people', owner)) found.push('an owner is nobody');
	for (const { acceptedBy, owner } of plan.all('keyResults'))
		if (acceptedBy && acceptedBy !== owner) found.push('accepted by somebody who does not own it');
	for (const collection of ['teams', 'objectives', 'keyResults'] as const) {
		const row = [...plan.all(collection)].sort(byOrder);
		if (row.some(({ order }) => placeAt([{ id: 'x', order }], 1).rekeyed.length)) found.push('an order key is broken');
	}
	for (const doubt of plan.journal.doubts.values()) found.push(`a record is ${doubt}`);
	if (plan.journal.missing().length) found.push('a record vanished');
	for (const report of chainReports(plan.journal.records(), (record) => plan.journal.keyOf(record)))
		if (report.missing.length + report.forks.length + report.torn.length) found.push('a chain is broken');
	return found;
}

const recordsOf = ({ plan }: Member) => [...plan.journal.records()].map((record) => plan.journal.keyOf(record)).sort();
const seen = (member: Member) =>
	collections.map((collection) => {
		const rows = [...member.plan.all(collection)] as { id: string; order?: string }[];
		return rows.sort((a, b) => byOrder({ order: '', ...a }, { order: '', ...b })).map(({ id }) => id);
	});

describe('people who write apart and meet', () => {
	it(`end with one sound plan and one journal, in ${seeds.length} random schedules (HEARTH_SEED=${seeds[0]} …)`, async () => {
		const open = await harbour();
		for (const seed of seeds) {
			const [first, ...others] = await run(seed, open);
			if (!first) throw new Error('nobody came');
			const again = `run it again with HEARTH_SEED=${seed}`;
			expect(flaws(first), again).toEqual([]);
			for (const other of others) {
				expect(canonicalState(other.plan.document) === canonicalState(first.plan.document), again).toBe(true);
				expect(recordsOf(other), again).toEqual(recordsOf(first));
				expect(seen(other), again).toEqual(seen(first));
			}
			for (const member of [first, ...others]) member.plan.close();
		}
	}, 60_000);
});
