// Somebody who was away while a device was removed: what they hear first, and what the removed device hears through them.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ok, refused } from '$lib/model/result';
import type { Admit } from '../trust/greeting';
import { MemoryKeyring, tagOf } from '../trust/keyring';
import type { Roster } from '../trust/roster';
import { FakeNetwork } from '../testing/fake-rtc';
import { arrivals } from '../testing/fake-timers';
import { codeOf, Person, until, valueOf } from '../testing/person';

/** What one device has on record: who was let in, and who was removed. */
class Records {
	readonly facts = new Set<string>();
	readonly keys = new MemoryKeyring();
	/** Told, so that a test can see when. */
	dismiss: (device: string) => void = () => {};

	readonly admit: Admit = async ({ device }) => {
		if (this.facts.has(`without ${device}`)) return refused('device-removed');
		return this.facts.has(`with ${device}`) ? ok(undefined) : refused('not-admitted');
	};

	readonly roster: Roster = {
		keys: () => [...this.facts],
		all: () => new TextEncoder().encode(JSON.stringify([...this.facts])),
		take: async (bytes) => {
			const told = JSON.parse(new TextDecoder().decode(bytes)) as string[];
			// Checking signatures takes a while, and everything else goes on meanwhile.
			await arrivals();
			const fresh = told.filter((fact) => !this.facts.has(fact));
			for (const fact of fresh) {
				this.facts.add(fact);
				if (fact.startsWith('without ')) this.dismiss(fact.slice('without '.length));
			}
			return fresh.length;
		}
	};
}

let network: FakeNetwork;
let people: Person[];
let records: Map<Person, Records>;
const newKey = Uint8Array.from({ length: 16 }, (_, at) => at);

beforeEach(() => {
	network = new FakeNetwork();
	people = [];
	records = new Map();
});
afterEach(async () => {
	for (const person of people) await person.leaves();
});

async function named(...names: string[]): Promise<Person[]> {
	for (const name of names) {
		const own = new Records();
		const { admit, roster, keys } = own;
		const person = await Person.named(name, network, { admit, roster, keys });
		own.dismiss = (device) => person.openRoom?.dismiss(device, 'device-removed');
		people.push(person);
		records.set(person, own);
		await person.opens();
	}
	return people;
}

const deviceOf = (person: Person) => person.options.identity.device;
function know(who: readonly Person[], word: 'with' | 'without', whom: readonly Person[]): void {
	for (const person of who) for (const other of whom) records.get(person)?.facts.add(`${word} ${deviceOf(other)}`);
}
const linked = (person: Person) =>
	person.room.peers
		.filter(({ state }) => state === 'linked')
		.map(({ name }) => name)
		.sort();
const hasNewKey = (person: Person) => records.get(person)?.keys.get(tagOf(newKey)) !== undefined;

describe('whoever was away', () => {
	it('[R18] hears who was removed before a byte of the document, and passes nothing on to them', async () => {
		const [ana, bo, cleo, mei] = (await named('Ana', 'Bo', 'Cleo', 'Mei')) as [Person, Person, Person, Person];
		know(people, 'with', people);
		know([ana, cleo], 'without', [bo]);
		records.get(ana)?.keys.add([newKey]);
		await ana.invites(cleo);
		ana.writes('o1', 'Without Bo');
		await until(() => cleo.reads('o1') === 'Without Bo');
		// Bo and Mei meet: she has heard nothing of it.
		await bo.invites(mei);
		await until(() => bo.room.upToDate && linked(mei).join() === 'Bo');

		await ana.invites(mei);
		await until(() => mei.reads('o1') === 'Without Bo' && linked(mei).join() === 'Ana,Cleo');
		mei.writes('o2', 'Back');
		await until(() => ana.reads('o2') === 'Back' && cleo.reads('o2') === 'Back');
		expect(bo.room.peers).toMatchObject([{ name: 'Mei', state: 'lost', reason: 'device-removed' }]);
		expect([hasNewKey(mei), hasNewKey(bo), bo.reads('o1'), bo.reads('o2')]).toEqual([
			true,
			false,
			undefined,
			undefined
		]);

		// Whomever the removed device meets now has heard of it.
		for (const other of [ana, cleo, mei]) {
			const invite = valueOf(await other.room.invite());
			const joining = valueOf(await bo.room.join(invite.code));
			expect(codeOf(await invite.accept(joining.answer))).toBe('device-removed');
		}
		expect([...bo.doc.getMap('objectives').keys()]).toEqual([]);
	});

	it('[R18] tells whoever is linked already before the document comes: nobody passes it on', async () => {
		const [ana, bo, dan, mei] = (await named('Ana', 'Bo', 'Dan', 'Mei')) as [Person, Person, Person, Person];
		know(people, 'with', people);
		know([ana], 'without', [bo]);
		records.get(ana)?.keys.add([newKey]);
		ana.writes('o1', 'Without Bo');
		await bo.invites(dan);
		await dan.invites(mei);
		await until(() => linked(bo).length === 2 && linked(mei).length === 2);
		// Dan hears through Mei, and has Bo as his neighbour.
		await ana.invites(mei);
		await until(() => dan.reads('o1') === 'Without Bo');
		await until(() => linked(bo).length === 0);
		expect([bo.reads('o1'), hasNewKey(bo), hasNewKey(dan)]).toEqual([undefined, false, true]);
	});

	it('[R18] is let in by somebody who came while they were away', async () => {
		const [ana, eve, mei] = (await named('Ana', 'Eve', 'Mei')) as [Person, Person, Person];
		know([ana, mei], 'with', [ana, mei]);
		know([eve], 'with', people);
		eve.writes('o1', 'Written meanwhile');
		await eve.invites(mei);
		await until(() => mei.reads('o1') === 'Written meanwhile');
		expect(linked(mei)).toEqual(['Eve']);
	});

	it('[R18] is told nothing when they were removed themselves', async () => {
		const [ana, bo] = (await named('Ana', 'Bo')) as [Person, Person];
		know(people, 'with', people);
		know([ana], 'without', [bo]);
		const invite = valueOf(await ana.room.invite());
		const joining = valueOf(await bo.room.join(invite.code));
		expect(codeOf(await invite.accept(joining.answer))).toBe('device-removed');
		expect([...(records.get(bo)?.facts ?? [])].filter((fact) => fact.startsWith('without'))).toEqual([]);
	});
});
