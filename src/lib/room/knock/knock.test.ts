// Knocks in a team's chat: everybody pastes one block, once; on the network in memory and by a clock of our own.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mostKnocks } from '../handshake/knock-code';
import { eightByOneBlock } from '../testing/eight-knocks';
import { FakeNetwork } from '../testing/fake-rtc';
import { arrivals, FakeTimers } from '../testing/fake-timers';
import { codeOf, Person, until, valueOf } from '../testing/person';
import type { Knocker } from './door';

let rtc: FakeNetwork;
let people: Person[];
let ana: Person;

beforeEach(async () => {
	rtc = new FakeNetwork();
	people = [];
	ana = await named('Ana');
	await ana.opens();
});
afterEach(async () => {
	for (const person of people) await person.leaves();
	await until(() => rtc.openCount === 0);
});

async function named(name: string, over: Parameters<typeof Person.named>[2] = {}): Promise<Person> {
	const person = await Person.named(name, rtc, over);
	people.push(person);
	return person;
}

const problems = (found: readonly Knocker[]) => found.map(({ name, problem }) => `${name} ${problem?.code ?? 'ok'}`);

describe('a knock', () => {
	it('[R11] lets eight people in by one block and one reply, and links everybody with everybody', async () => {
		await eightByOneBlock(ana, people, (name) => Person.named(name, rtc));
		expect(people).toHaveLength(9);
	});

	it('[R11] says of each knock what is wrong with it, and which code stands where another belongs', async () => {
		const timers = new FakeTimers();
		const clock = { timers, now: timers.now };
		const cleo = await named('Cleo', clock);
		const strict = await named('Strict', clock);
		await strict.opens();
		const late = valueOf(await cleo.knocks());
		await timers.pass(66 * 60_000);
		const dan = valueOf(await (await named('Dan', clock)).knocks());
		const eve = valueOf(await (await named('Eve', clock)).knocks());
		const mine = valueOf(await strict.knocks());
		const middle = eve.code.length / 2;
		const changed = eve.code.slice(0, middle) + (eve.code[middle] === 'A' ? 'B' : 'A') + eve.code.slice(middle + 1);
		const chat = [late.code, mine.code, changed, dan.code, eve.code.slice(0, -9)].join('\n');
		const seen = valueOf(strict.room.lookForKnocks(chat)).found;
		expect(problems(seen)).toEqual([
			'Cleo knock-expired',
			'Strict knock-own',
			' code-mangled',
			'Dan ok',
			' code-cut-off'
		]);
		expect(late.state).toBe('expired');
		expect([
			codeOf(strict.room.lookForKnocks('good morning')),
			codeOf(strict.room.lookForKnocks(valueOf(await strict.room.invite()).code)),
			codeOf(await strict.room.join(dan.code)),
			codeOf(await dan.open('good morning')),
			codeOf(await strict.room.answerKnocks([])),
			codeOf(await strict.room.answerKnocks(seen.map(({ id }) => id)))
		]).toEqual([
			'code-not-ours',
			'code-is-an-invitation',
			'code-is-a-knock',
			'code-not-ours',
			'knock-none-chosen',
			'knock-expired'
		]);
		const reply = valueOf(await strict.room.answerKnocks(seen.slice(3, 4).map(({ id }) => id)));
		expect(codeOf(await eve.open(reply.code))).toBe('reply-without-me');
		expect(eve.state).toBe('waiting');
		for (const knock of [dan, eve, mine]) knock.cancel();
		await timers.pass(60_000);
		expect(codeOf(await dan.open(reply.code))).toBe('knock-answered');
		reply.cancel();
		expect(reply.guests.map(({ state }) => state)).toEqual(['cancelled']);
		await timers.pass(1_000);
	});

	it('[R11] waits for an hour of people, and for no longer', async () => {
		const timers = new FakeTimers();
		const clock = { timers, now: timers.now };
		const [host, bo, cleo] = [await named('Host', clock), await named('Bo', clock), await named('Cleo', clock)];
		await host.opens();
		const [one, two] = [valueOf(await bo.knocks()), valueOf(await cleo.knocks())];
		const { found } = valueOf(host.room.lookForKnocks(one.code + two.code));
		const reply = valueOf(await host.room.answerKnocks(found.map(({ id }) => id)));
		await timers.pass(50 * 60_000);
		const opening = one.open(reply.code);
		bo.openRoom = valueOf(await opening).room;
		await timers.pass(16 * 60_000);
		expect(reply.guests.map(({ state }) => state)).toEqual(['linked', 'expired']);
		expect(codeOf(await two.open(reply.code))).toBe('knock-expired');
	});

	it('[R11] under somebody else’s name or key does not come in', async () => {
		const bo = await named('Bo');
		const mallory = await named('Mallory');
		const theirs = valueOf(await bo.knocks());
		// Mallory has Bo's device id and not its key: whoever is let in as Bo has to prove it.
		const forged = await named('Bo', {
			identity: { ...mallory.options.identity, device: bo.options.identity.device }
		});
		const posted = valueOf(await forged.knocks());
		const { found } = valueOf(ana.room.lookForKnocks(posted.code));
		const reply = valueOf(await ana.room.answerKnocks(found.map(({ id }) => id)));
		expect(codeOf(await posted.open(reply.code))).toBe('knock-other-device');
		await until(() => reply.guests[0]?.state === 'failed');
		expect([ana.room.peers, reply.guests[0]?.problem?.code]).toEqual([[], 'knock-other-device']);
		theirs.cancel();
	});

	it('[R11] comes in under the name that was seen in the chat', async () => {
		const names: string[] = [];
		const host = await named('Host', {
			admit: async ({ name, by }) => {
				if (by === 'invitation') names.push(name);
				return { ok: true, value: undefined };
			}
		});
		await host.opens();
		const long = '炉'.repeat(30);
		for (const name of ['Bo', long]) {
			const guest = await named(name);
			const posted = valueOf(await guest.knocks());
			const { found } = valueOf(host.room.lookForKnocks(posted.code));
			expect(name.startsWith(found[0]?.name ?? '?')).toBe(true);
			const reply = valueOf(await host.room.answerKnocks(found.map(({ id }) => id)));
			guest.openRoom = valueOf(await posted.open(reply.code)).room;
		}
		expect(names).toEqual(['Bo', long]);
	});

	it('[R11] beyond twenty-four at once is told apart, and a second knock of one device replaces the first', async () => {
		const bo = await named('Bo');
		const [first, second] = [valueOf(await bo.knocks()), valueOf(await bo.knocks())];
		const crowd = await Promise.all(Array.from({ length: mostKnocks }, (_, i) => named(`C${i}`)));
		const posted = await Promise.all(crowd.map(async (person) => valueOf(await person.knocks())));
		const all = [first, second, ...posted];
		const looked = valueOf(ana.room.lookForKnocks(all.map(({ code }) => code).join(' ')));
		expect([looked.beyond, looked.places, looked.found.filter(({ name }) => name === 'Bo').length]).toEqual([2, 23, 1]);
		const chosen = looked.found.filter(({ name }) => name === 'Bo').map(({ id }) => id);
		const reply = valueOf(await ana.room.answerKnocks(chosen));
		const renewed = valueOf(await ana.room.answerKnocks(chosen));
		expect(reply.guests[0]?.state).toBe('cancelled');
		expect(codeOf(await first.open(renewed.code))).toBe('reply-without-me');
		bo.openRoom = valueOf(await second.open(`${reply.code}\n${renewed.code}`)).room;
		for (const knock of [first, ...posted]) knock.cancel();
		await arrivals();
	});
});
