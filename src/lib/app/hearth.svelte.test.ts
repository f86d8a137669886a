// Whole sessions in a real browser: two tabs of one device, two devices with a link between them, and what goes wrong.
import { afterEach, describe, expect, it } from 'vitest';
import { refused } from '$lib/model/result';
import type { Result } from '$lib/model/result';
import { act, chainReports } from '$lib/plan';
import { openRoom } from '$lib/room';
import type { Candidate } from '$lib/room';
import { FakeRelays } from '$lib/room/testing/fake-relay';
import { deviceOf } from '$lib/storage';
import { admit } from './admission';
import { shownOf } from './connect';
import { basesOf, FileWork } from './files';
import type { Since } from './files/jobs';
import { Hearth } from './hearth';
import type { OpenSession } from './open-session';
import { sealingOf } from './space-roster';

const opened: Hearth[] = [];
const name = () => `test-${crypto.randomUUID()}`;

const databases = new Map<Hearth, string>();

async function device(database = name()): Promise<Hearth> {
	const hearth = valueOf(await Hearth.open(() => undefined, database));
	opened.push(hearth);
	databases.set(hearth, database);
	return hearth;
}

function valueOf<T>(result: Result<T>): T {
	if (!result.ok) throw new Error(`refused: ${result.problem.code}`);
	return result.value;
}
const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.problem.code);

async function until(holds: () => boolean): Promise<void> {
	for (let i = 0; i < 1500; i++) {
		if (holds()) return;
		await new Promise((done) => setTimeout(done, 10));
	}
	throw new Error(`It never came true: ${String(holds)}`);
}

const founding = {
	spaceName: 'Ferry harbour',
	personName: 'Ana',
	language: 'en',
	cycleName: 'Spring',
	start: '2027-03-01',
	end: '2027-05-31',
	charter: 'For planning.'
} as const;

async function founded(hearth: Hearth): Promise<OpenSession> {
	return valueOf(await hearth.openCycle(valueOf(await hearth.startSpace(founding))));
}

const people = (session: OpenSession) =>
	session.plan.now
		.all('people')
		.map((person) => person.name)
		.sort();
const objective = (title: string) => ({ team: null, title });
const titles = (session: OpenSession) => session.plan.now.all('objectives').map(({ title }) => title);

async function joined(host: OpenSession, guest: Hearth, as: string): Promise<OpenSession> {
	const invite = valueOf(await host.room.invite());
	const joining = valueOf(await guest.join(invite.code, as));
	valueOf(await invite.accept(joining.answer));
	return valueOf(await guest.openCycle(valueOf(await joining.arrived)));
}

async function takenOut(hearth: Hearth, session: OpenSession, since?: Since) {
	const format = since ? 'changes' : 'archive';
	const options = { format, language: 'en', ...(since ? { since } : {}) } as const;
	const made = await new FileWork(hearth.storage).export(session, options, () => undefined);
	return valueOf(made ?? refused('called-off'));
}

async function takenIn(hearth: Hearth, bytes: Uint8Array, view?: OpenSession) {
	const looked = (await new FileWork(hearth.storage).look(bytes, view, () => undefined)) ?? refused('called-off');
	return looked.ok ? hearth.takeArchive(looked.value) : looked;
}

async function stranger(called: string): Promise<Candidate> {
	const { identity } = (await device()).storage;
	return { name: called, device: identity.device, publicKey: identity.publicKey, by: 'invitation' };
}

afterEach(async () => {
	for (const hearth of opened.splice(0)) {
		await hearth.close();
		indexedDB.deleteDatabase(databases.get(hearth) ?? '');
	}
});

describe('a session', () => {
	it('writes nothing when a command is refused, and nothing when it cannot be signed, and says so', async () => {
		const hearth = await device();
		const session = await founded(hearth);
		await session.keeper.ready;
		const before = [session.keeper.journal.size, titles(session).length];
		expect(codeOf(await session.do(act.addPerson, { name: ' ' }))).toBe('name-missing');
		const { chain } = hearth.storage;
		const withHead = chain.withHead;
		chain.withHead = async () => refused('storage.quota');
		expect(codeOf(await session.do(act.addObjective, objective('Never')))).toBe('storage.quota');
		expect([session.keeper.journal.size, titles(session).length]).toEqual(before);
		chain.withHead = withHead;
		valueOf(await session.do(act.addObjective, objective('Now')));
		chain.withHead = async () => refused('storage.quota');
		await session.undo();
		expect(titles(session)).toEqual(['Now']);
		chain.withHead = withHead;
	});

	it('finishes what is under way when it is closed, and refuses what comes later', async () => {
		const hearth = await device();
		const where = valueOf(await hearth.startSpace(founding));
		const session = valueOf(await hearth.openCycle(where));
		const pending = session.do(act.addObjective, objective('Under way'));
		const closing = session.close();
		const late = session.do(act.addObjective, objective('Too late'));
		await closing;
		expect([codeOf(await pending), codeOf(await late)]).toEqual(['ok', 'room-closed']);
		const again = await device(databases.get(hearth));
		expect(titles(valueOf(await again.openCycle(where)))).toEqual(['Under way']);
	});
});

describe('the time of a record', () => {
	it('[R17] carries what the room has last agreed about this device’s clock', async () => {
		const hearth = await device();
		const session = await founded(hearth);
		const behind = 3 * 3_600_000;
		await hearth.storage.settings.set('clock', { offset: behind, at: Date.now() });
		valueOf(await session.do(act.addObjective, objective('By the room’s clock')));
		const last = [...session.plan.now.journal.records()].find(({ kind }) => kind === 'added');
		expect(last?.offset).toBe(behind);
		valueOf(await session.do(act.addObjective, objective('And again')));
		const next = { cycleName: 'Summer', start: '2027-06-01', end: '2027-08-31', carry: [] };
		const there = valueOf(await hearth.openCycle(valueOf(await hearth.startNextCycle(session, next))));
		await there.keeper.ready;
		const opening = [...there.plan.now.journal.records()].find(({ kind }) => kind === 'cycle-opened');
		expect(opening?.offset).toBe(behind);
	});
});

describe('the next cycle', () => {
	const summer = { cycleName: 'Summer', start: '2027-06-01', end: '2027-08-31', carry: [] };

	it('is here whole, and the one before says so; or is not here at all, and that is told', async () => {
		const hearth = await device();
		const session = await founded(hearth);
		const { storage } = hearth;
		const cycles = () => hearth.spaces[0]?.cycles.map(({ name }) => name);
		const heads = storage.chain.withHead;
		const add = IDBObjectStore.prototype.add;
		const failures = {
			'the disk takes no document': () => {
				IDBObjectStore.prototype.add = function (...args) {
					if (this.name === 'updates') throw new DOMException('full', 'QuotaExceededError');
					return add.apply(this, args);
				};
			},
			'its own chain cannot be kept': () => {
				storage.chain.withHead = async (place, run) =>
					place.chain === session.cycle ? heads(place, run) : refused('storage.full');
			},
			'the old one cannot say so': () => {
				storage.chain.withHead = async (place, run) =>
					place.chain === session.cycle ? refused('storage.full') : heads(place, run);
			}
		};
		for (const [failure, begin] of Object.entries(failures)) {
			begin();
			expect([failure, codeOf(await hearth.startNextCycle(session, summer))]).toEqual([failure, 'storage.full']);
			storage.chain.withHead = heads;
			IDBObjectStore.prototype.add = add;
			expect(cycles()).toEqual(['Spring']);
			expect(session.plan.now.journal.about('cycle').filter(({ body }) => body.cycle !== session.cycle)).toEqual([]);
		}
		valueOf(await hearth.startNextCycle(session, summer));
		expect(cycles()).toEqual(['Spring', 'Summer']);
		expect(session.plan.successors().map(({ name }) => name)).toEqual(['Summer']);
	});
});

describe('a plan that came as a file', () => {
	it('is joined by whoever has said who they are, without being opened anew', async () => {
		const [ana, bo] = [await device(), await device()];
		const host = await founded(ana);
		const where = valueOf(await takenIn(bo, (await takenOut(ana, host)).file.bytes));
		const guest = valueOf(await bo.openCycle(where));
		expect([guest.me, codeOf(await guest.do(act.addObjective, objective('Nobody')))]).toEqual(['', 'who-are-you']);
		expect(valueOf(await bo.identify(where, { name: 'Bo' }))).toBe(guest);
		valueOf(await guest.do(act.addObjective, objective('Before')));
		expect(await joined(host, bo, 'Bo')).toBe(guest);
		expect(guest.plan.now.journal.devices().get(bo.storage.identity.device)?.person).toBe(guest.me);
		valueOf(await guest.do(act.addObjective, objective('After')));
		await until(() => titles(host).length === 2);
		expect(bo.spaces[0]?.person).toBe(guest.me);
	});
});

describe('files between two who never meet', () => {
	it('carry everything in both directions, the small ones too, and remember what the other has', async () => {
		const [ana, bo] = [await device(), await device()];
		const host = await founded(ana);
		valueOf(await host.do(act.addObjective, objective('Calm')));
		const where = valueOf(await takenIn(bo, (await takenOut(ana, host)).file.bytes));
		const guest = valueOf(await bo.openCycle(where));
		valueOf(await bo.identify(where, { name: 'Bo' }));
		const [base] = valueOf(await basesOf(bo.storage, guest));
		expect(base).toMatchObject({ kind: 'in', what: 'archive', person: host.me });
		valueOf(await guest.do(act.addObjective, objective('From Bo')));
		valueOf(await host.do(act.addObjective, objective('From Ana')));
		const small = await takenOut(bo, guest, base?.since);
		valueOf(await takenIn(ana, small.file.bytes, host));
		expect(titles(host).sort()).toEqual(['Calm', 'From Ana', 'From Bo']);
		const [theirs] = valueOf(await basesOf(ana.storage, host));
		expect(theirs).toMatchObject({ kind: 'in', what: 'changes', person: guest.me });
		const back = await takenOut(ana, host, theirs?.since);
		await guest.close();
		await bo.storage.settings.set('name', 'Bo');
		const closed = await device(databases.get(bo));
		valueOf(await takenIn(closed, back.file.bytes));
		expect(titles(valueOf(await closed.openCycle(where))).sort()).toEqual(['Calm', 'From Ana', 'From Bo']);
	});

	it('come to nothing where they do not belong', async () => {
		const [ana, bo] = [await device(), await device()];
		const host = await founded(ana);
		const vector = (await takenOut(ana, host)).vector;
		valueOf(await host.do(act.addObjective, objective('Calm')));
		const small = await takenOut(ana, host, { at: 0, vector });
		expect(codeOf(await takenIn(bo, small.file.bytes))).toBe('changes-without-cycle');
		const where = valueOf(await takenIn(bo, (await takenOut(ana, host)).file.bytes));
		valueOf(await bo.storage.catalogue.removeCycle(where.cycle));
		expect(codeOf(await takenIn(bo, small.file.bytes))).toBe('changes-without-cycle');
		Object.defineProperty(host, 'space', { value: 'another' });
		valueOf(await takenIn(bo, (await takenOut(ana, host)).file.bytes));
		Object.defineProperty(host, 'space', { value: where.space });
		expect(codeOf(await takenIn(bo, (await takenOut(ana, host)).file.bytes))).toBe('archive-of-another-space');
	});

	it('are still made when the disk is full, with what is not saved', async () => {
		const [ana, bo] = [await device(), await device()];
		const host = await founded(ana);
		const add = IDBObjectStore.prototype.add;
		IDBObjectStore.prototype.add = function (...args) {
			if (this.name === 'updates') throw new DOMException('full', 'QuotaExceededError');
			return add.apply(this, args);
		};
		valueOf(await host.do(act.addObjective, objective('Not saved')));
		const file = await takenOut(ana, host);
		IDBObjectStore.prototype.add = add;
		const where = valueOf(await takenIn(bo, file.file.bytes));
		expect(titles(valueOf(await bo.openCycle(where)))).toEqual(['Not saved']);
	});
});

describe('two tabs of one browser', () => {
	it('act at once, sign one chain without a fork, and both show everything', async () => {
		const here = await device();
		const where = valueOf(await here.startSpace(founding));
		const there = await device(databases.get(here));
		const [a, b] = [valueOf(await here.openCycle(where)), valueOf(await there.openCycle(where))];
		const done = await Promise.all(
			Array.from({ length: 20 }, (_, at) => (at % 2 ? a : b).do(act.addObjective, objective(`Number ${at}`)))
		);
		expect(done.map(codeOf)).toEqual(done.map(() => 'ok'));
		await until(() =>
			[a, b].every(({ keeper, plan }) => keeper.journal.size === 22 && plan.now.all('objectives').length === 20)
		);
		for (const { keeper } of [a, b])
			expect(chainReports(keeper.journal.records(), (record) => keeper.journal.keyOf(record))).toMatchObject([
				{ missing: [], forks: [], torn: [] },
				{ length: 21, missing: [], forks: [], torn: [] }
			]);
	});
});

describe('a cycle that is likely to be opened', () => {
	const stores = ({ storage }: Hearth) => [...storage.shelf.open] as OpenSession['store'][];

	it('is read once, and is up to date when it is opened', async () => {
		const hearth = await device();
		const before = await founded(hearth);
		const where = { space: before.space, cycle: before.cycle };
		valueOf(await before.do(act.addObjective, objective('Before')));
		await before.store.flush();
		const other = await device(databases.get(hearth));
		await other.readAhead(where);
		const [store] = stores(other);
		await until(() => store?.state.kind === 'saved');
		valueOf(await before.do(act.addObjective, objective('Meanwhile')));
		await before.store.flush();
		const session = valueOf(await other.openCycle(where));
		expect(session.store).toBe(store);
		await until(() => titles(session).length === 2);
		valueOf(await session.do(act.addObjective, objective('Here')));
		await session.store.flush();
		await until(() => titles(before).includes('Here'));
		// What is open already is not read again.
		await other.readAhead(where);
		expect(stores(other)).toEqual([store]);
	});

	it('is let go of when another is opened, or its space is removed', async () => {
		const hearth = await device();
		const [first, second] = [
			valueOf(await hearth.startSpace(founding)),
			valueOf(await hearth.startSpace({ ...founding, spaceName: 'Lighthouse' }))
		];
		const open = () => stores(hearth).map(({ cycle }) => cycle);
		await hearth.readAhead(first);
		await hearth.readAhead(second);
		await until(() => open().join() === second.cycle);
		valueOf(await hearth.openCycle(first));
		await until(() => open().join() === first.cycle);
		await hearth.readAhead(second);
		valueOf(await hearth.removeSpace(second.space));
		expect(open()).toEqual([first.cycle]);
		expect((await hearth.openCycle(second)).ok).toBe(false);
	});
});

describe('a newcomer', () => {
	it('arrives with a person of their own, and comes back as the same', async () => {
		const [ana, bo] = [await device(), await device()];
		const host = await founded(ana);
		const guest = await joined(host, bo, 'Bo');
		expect([people(host), people(guest)]).toEqual([
			['Ana', 'Bo'],
			['Ana', 'Bo']
		]);
		expect(guest.plan.now.get('people', guest.me)?.name).toBe('Bo');
		valueOf(await guest.do(act.addObjective, objective('By Bo')));
		await until(() => titles(host).length === 1);
		const again = await joined(host, bo, 'Somebody else');
		expect([again.me, people(host)]).toEqual([guest.me, ['Ana', 'Bo']]);
	});

	it('takes the place of who was listed by that name without a device, and the record says so; never the founder’s', async () => {
		const host = await founded(await device());
		const dan = valueOf(await host.do(act.addPerson, { name: 'Dan' })).focus;
		const both = [await stranger('dan'), await stranger('Dan')];
		const [first, second] = await Promise.all(both.map((one) => admit(host, one)));
		expect(first && valueOf(first)?.person).toBe(dan);
		expect(second && valueOf(second)?.person).not.toBe(dan);
		const asking = admit(host, await stranger('Ana'));
		await until(() => host.questions.length === 1);
		host.questions[0]?.answer('another');
		expect(valueOf(await asking)?.person).not.toBe(host.me);
		const said = host.plan.now.history(dan ?? '').filter(({ kind }) => kind === 'device-admitted');
		expect(said.map(({ body }) => body.listed)).toEqual([true]);
	});

	it('with the name of somebody who has a device is asked about: theirs, on record by whom, or nobody', async () => {
		const host = await founded(await device());
		const { person = '' } = valueOf(await admit(host, await stranger('Bo'))) ?? {};
		const laptop = await stranger('bo');
		const asking = admit(host, laptop);
		await until(() => host.questions.length === 1);
		expect(host.questions[0]).toMatchObject({ person, device: laptop.device, removed: false });
		host.questions[0]?.answer('theirs');
		expect(valueOf(await asking)?.person).toBe(person);
		const { roster } = host.plan.now.journal;
		expect(roster.devices.get(laptop.device)).toMatchObject({ person, by: host.me, vouched: true });
		const shut = admit(host, await stranger('Bo'));
		await until(() => host.questions.length === 1);
		host.questions[0]?.answer('nobody');
		expect(codeOf(await shut)).toBe('not-let-in');
	});

	it('that is removed is told so, gets nothing new, and comes back only when it is let in again', async () => {
		const bo = await device();
		const host = await founded(await device());
		const guest = await joined(host, bo, 'Bo');
		const gone = bo.storage.identity.device;
		const epoch = () => host.plan.now.journal.roster.epochs.current;
		await until(() => epoch()?.sealedFor(host.device) !== undefined);
		await until(() => host.plan.now.journal.roster.devices.get(gone)?.exchangeKey !== undefined);
		const before = epoch()?.number ?? 0;
		valueOf(await host.do(act.askRemoval(host.plan.now), { device: gone }));
		await until(() => guest.room.peers.some(({ reason }) => reason === 'device-removed'));
		await until(() => (epoch()?.number ?? 0) > before);
		expect([epoch()?.sealedFor(host.device) === undefined, epoch()?.sealedFor(gone)]).toEqual([false, undefined]);
		valueOf(await host.do(act.addObjective, objective('Without Bo')));
		const candidate = await stranger('Bo');
		const { publicKey } = bo.storage.identity;
		const back = { ...candidate, device: gone, publicKey };
		expect(codeOf(await admit(host, { ...back, by: 'introduction' }))).toBe('device-removed');
		expect(titles(guest)).toEqual([]);
		const asking = admit(host, back);
		await until(() => host.questions.length === 1);
		expect(host.questions[0]?.removed).toBe(true);
		host.questions[0]?.answer('theirs');
		expect(valueOf(await asking)?.name).toBe('Bo');
		expect(codeOf(await admit(host, { ...back, by: 'introduction' }))).toBe('ok');
	});

	it('[R18] that was away while another was removed hears so first, syncs, and passes nothing on to them', async () => {
		const [bo, cleo, mei] = [await device(), await device(), await device()];
		const host = await founded(await device());
		const gone = await joined(host, bo, 'Bo');
		const second = await joined(host, cleo, 'Cleo');
		const away = await joined(host, mei, 'Mei');
		const { device: removed } = bo.storage.identity;
		const all = [host, gone, second, away];
		await until(() => all.every(({ plan }) => [...plan.now.journal.devices()].length === 4));
		await away.room.close();
		valueOf(await host.do(act.askRemoval(host.plan.now), { device: removed }));
		const asked = () => second.plan.now.journal.roster.removals[0]?.ask;
		await until(() => asked() !== undefined);
		valueOf(await second.do(act.secondRemoval(second.plan.now), { ask: asked() ?? '' }));
		await until(() => host.plan.now.journal.roster.devices.get(removed)?.removal !== undefined);
		await until(() => host.plan.now.journal.roster.epochs.current !== undefined);
		valueOf(await host.do(act.addObjective, objective('Without Bo')));

		// Mei hears of it from Bo himself, whose records say so, and lets him in no more.
		await until(() => gone.plan.now.journal.roster.devices.get(removed)?.removal !== undefined);
		const toMei = valueOf(await gone.room.invite());
		const byBo = valueOf(await mei.join(toMei.code, 'Mei'));
		expect(codeOf(await toMei.accept(byBo.answer))).toBe('device-removed');
		await byBo.arrived;
		const toMeiToo = valueOf(await host.room.invite());
		const back = valueOf(await mei.join(toMeiToo.code, 'Mei'));
		valueOf(await toMeiToo.accept(back.answer));
		valueOf(await back.arrived);
		await until(() => titles(away).includes('Without Bo'));
		const current = away.plan.now.journal.roster.epochs.current?.name;
		const keys = valueOf(await away.epochs.keys());
		expect(current).toBe(host.plan.now.journal.roster.epochs.current?.name);
		expect(keys.secretOf(current ?? '')).toBeDefined();
		expect(gone.room.peersNow.filter(({ state }) => state === 'linked')).toEqual([]);
		expect(titles(gone)).toEqual([]);
		expect(valueOf(await gone.epochs.keys()).secretOf(current ?? '')).toBeUndefined();
	});

	it('[R18] that was away while another was removed is met over a relay, under words sealed for it alone', async () => {
		const [ana, bo, mei] = [await device(), await device(), await device()];
		const host = await founded(ana);
		const gone = await joined(host, bo, 'Bo');
		const away = await joined(host, mei, 'Mei');
		const keysKnown = ({ plan }: OpenSession) =>
			[...plan.now.journal.roster.devices.values()].filter(({ exchangeKey }) => exchangeKey).length;
		await until(() => [host, gone, away].every((session) => keysKnown(session) === 3));
		await away.room.close();
		const removed = bo.storage.identity.device;
		valueOf(await gone.do(act.askRemoval(gone.plan.now), { device: removed }));
		await until(() => host.plan.now.journal.roster.devices.get(removed)?.removal !== undefined);
		await until(() => host.plan.now.journal.roster.epochs.current?.sealedFor(host.device) !== undefined);
		for (const { room } of [host, gone]) await room.close();
		valueOf(await host.do(act.addObjective, objective('Without Bo')));

		const [sealing, theirs, his] = [
			sealingOf(ana.storage, host),
			sealingOf(mei.storage, away),
			sealingOf(bo.storage, gone)
		];
		const secret = Uint8Array.of(1, 2, 3);
		const sealed = await sealing.seal(away.device, secret);
		expect([await theirs.open(sealed ?? secret), await his.open(sealed ?? secret)]).toEqual([secret, undefined]);
		expect(await sealing.seal(removed, secret)).toBeUndefined();

		const sockets = new FakeRelays();
		const rooms = [];
		for (const [hearth, session] of [
			[ana, host],
			[bo, gone],
			[mei, away]
		] as const) {
			const { identity } = hearth.storage;
			const environment = { sockets, relays: ['wss://relay.example/'], keys: valueOf(await session.epochs.keys()) };
			const shown = shownOf(hearth.storage, session);
			rooms.push(await openRoom({ ...shown, ...environment, identity: { ...identity, deviceOf } }));
		}
		await until(() => titles(away).includes('Without Bo'));
		expect(titles(gone)).toEqual([]);
		for (const room of rooms) await room.close();
	});

	it('is no person at all when nothing can be signed', async () => {
		const hearth = await device();
		const host = await founded(hearth);
		hearth.storage.chain.withHead = async () => refused('storage.quota');
		expect(codeOf(await admit(host, await stranger('Dan')))).toBe('storage.quota');
		expect(people(host)).toEqual(['Ana']);
	});

	it('who is introduced and nobody admitted stays out, and so does one who has left, until invited again', async () => {
		const host = await founded(await device());
		const dan = await stranger('Dan');
		expect(codeOf(await admit(host, { ...dan, by: 'introduction' }, 10))).toBe('not-admitted');
		const { person = '' } = valueOf(await admit(host, dan)) ?? {};
		expect(codeOf(await admit(host, { ...dan, name: 'Ana', by: 'introduction' }))).toBe('ok');
		valueOf(await host.do(act.setPerson, { id: person, former: true }));
		expect(codeOf(await admit(host, { ...dan, by: 'introduction' }))).toBe('not-admitted');
		expect(valueOf(await admit(host, { ...dan, name: 'Ana' }))).toEqual({ name: 'Dan', person });
		expect(host.plan.now.get('people', person)?.former).toBe(false);
	});

	it('who gives up, or whose link ends before the plan came, leaves nothing on either side', async () => {
		const [ana, bo] = [await device(), await device()];
		const host = await founded(ana);
		const invite = valueOf(await host.room.invite());
		const joining = valueOf(await bo.join(invite.code, 'Bo'));
		joining.cancel();
		expect(codeOf(await joining.arrived)).toBe('link-cancelled');
		const nameless = valueOf(await bo.join(valueOf(await host.room.invite()).code, ' '));
		nameless.cancel();
		await nameless.arrived;
		expect([bo.spaces, people(host)]).toEqual([[], ['Ana']]);
	});
});

describe('an invitation to a plan that this device has', () => {
	it('by somebody who is not of it brings them nothing', async () => {
		const [ana, bo, mallory] = [await device(), await device(), await device()];
		const host = await founded(ana);
		await joined(host, bo, 'Bo');
		// Mallory has the plan as a file, and has founded nothing and been let in by nobody.
		const { space, cycle } = host;
		const { document } = host;
		valueOf(await host.do(act.addObjective, objective('Since then')));
		const copy = await founded(mallory);
		Object.defineProperty(copy, 'space', { value: space });
		Object.defineProperty(copy, 'cycle', { value: cycle });
		const invite = valueOf(await copy.room.invite());
		const joining = valueOf(await bo.join(invite.code, 'Bo'));
		const accepted = await invite.accept(joining.answer);
		expect([codeOf(accepted), codeOf(await joining.arrived)]).toEqual(['not-admitted', 'not-admitted']);
		expect(titles(copy)).toEqual([]);
		expect(document.doc.getMap('objectives').size).toBe(1);
	}, 30_000);
});

describe('records that somebody removes', () => {
	it('are put back once, by and by, and ever more seldom against a vandal', async () => {
		const host = await founded(await device());
		const journal = host.document.doc.getMap('journal');
		let repairs = 0;
		host.document.onChange(({ source }) => source === 'repair' && repairs++);
		const vandal = () => host.document.doc.transact(() => journal.delete(host.space), 'a peer');
		vandal();
		await until(() => journal.has(host.space));
		expect(repairs).toBe(1);
		const end = Date.now() + 3_000;
		while (Date.now() < end) {
			vandal();
			await new Promise((done) => setTimeout(done, 20));
		}
		expect(repairs).toBeLessThan(5);
		await until(() => journal.has(host.space));
	}, 30_000);
});

describe('cycles of one space', () => {
	it('a next cycle is opened from whoever is here and has it open, without a code, and is kept', async () => {
		const [here, there] = [await device(), await device()];
		const ana = await founded(here);
		const bo = await joined(ana, there, 'Bo');
		await until(() => bo.room.peersNow[0]?.upToDate === true);
		const next = { cycleName: 'Summer', start: '2027-06-01', end: '2027-08-31', carry: [] };
		const summer = valueOf(await here.startNextCycle(ana, next));
		await until(() => bo.plan.successors().length === 1);
		// Nobody has it open yet.
		expect(codeOf(await there.fetchCycle(summer))).toBe('cycle-not-shared');
		valueOf(await bo.do(act.addObjective, objective('Still the spring')));
		const anaThere = valueOf(await here.openCycle(summer));
		valueOf(await anaThere.do(act.addObjective, objective('Of the summer')));
		const where = valueOf(await there.fetchCycle(summer));
		const boThere = valueOf(await there.openCycle(where));
		expect([titles(boThere), boThere.me]).toEqual([['Of the summer'], bo.me]);
		valueOf(await boThere.do(act.addObjective, objective('By Bo')));
		await until(() => titles(anaThere).includes('By Bo'));
		expect(anaThere.room.peersNow).toMatchObject([{ name: 'Bo', state: 'linked', here: true }]);
		await boThere.store.flush();
		expect(there.spaces.find(({ id }) => id === where.space)?.cycles.map(({ name }) => name)).toEqual([
			'Spring',
			'Summer'
		]);
	});

	it('whoever is between two cycles is waited for, and is not shown at the old one from the new', async () => {
		const [here, there] = [await device(), await device()];
		const ana = await founded(here);
		const bo = await joined(ana, there, 'Bo');
		await until(() => bo.room.others.length === 1);
		const next = { cycleName: 'Summer', start: '2027-06-01', end: '2027-08-31', carry: [] };
		const summer = valueOf(await here.startNextCycle(ana, next));
		await until(() => bo.plan.successors().length === 1);
		const shown = new Set<number>();
		const stop = bo.room.onChange(() => shown.add(bo.room.others.length));
		const fetching = there.fetchCycle(summer);
		await until(() => bo.room.peersNow[0]?.here === false);
		shown.clear();
		valueOf(await here.openCycle(summer));
		valueOf(await fetching);
		stop();
		expect([...shown]).toEqual([0]);
		const boThere = valueOf(await there.openCycle(summer));
		await until(() => boThere.room.others.length === 1);
	}, 30_000);

	it('one begun before somebody came is theirs too: whoever is let in is of the space', async () => {
		const [here, there] = [await device(), await device()];
		const ana = await founded(here);
		const next = { cycleName: 'Summer', start: '2027-06-01', end: '2027-08-31', carry: [] };
		const summer = valueOf(await here.startNextCycle(ana, next));
		const bo = await joined(ana, there, 'Bo');
		await until(() => bo.plan.successors().length === 1);
		const anaThere = valueOf(await here.openCycle(summer));
		await until(() => anaThere.plan.now.journal.devices().has(there.storage.identity.device));
		valueOf(await there.fetchCycle(summer));
		expect(there.spaces[0]?.cycles.map(({ name }) => name)).toEqual(['Spring', 'Summer']);
	}, 30_000);
});
