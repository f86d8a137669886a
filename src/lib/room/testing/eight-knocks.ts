// Eight newcomers and one chat: on the network in memory, and on the browser's own.
import { expect } from 'vitest';
import { wordsOf } from '../trust/words';
import { sameDocs, until, valueOf, type Person } from './person';

/** `people` has the host, and gets the eight. */
export async function eightByOneBlock(
	host: Person,
	people: Person[],
	named: (name: string) => Promise<Person>
): Promise<void> {
	host.writes('o1', 'Keep the fire');
	const guests = await Promise.all([...'ABCDEFGH'].map((letter) => named(`Guest ${letter}`)));
	people.push(...guests);
	const knocks = await Promise.all(guests.map(async (guest) => valueOf(await guest.knocks())));
	const chat = knocks.map(({ code }, i) => `Guest ${i} [10:0${i}]\n  ${code.replace(/(.{60})/g, '$1\n> ')}\nthanks!\n`);
	const { found, beyond } = valueOf(host.room.lookForKnocks(`Good morning!\n${chat.join('')}${chat[0] ?? ''}`));
	expect([found.map(({ name, problem }) => [name, problem]), beyond]).toEqual([
		guests.map(({ options }) => [options.me.name, undefined]),
		0
	]);
	expect(found.map(({ words }) => words)).toEqual(knocks.map(({ words }) => words));
	expect(found.map(({ words }) => words)).toEqual(guests.map(({ options }) => wordsOf(options.identity.device)));
	const reply = valueOf(await host.room.answerKnocks(found.map(({ id }) => id)));
	expect(Math.max(...knocks.map(({ code }) => code.length))).toBeLessThanOrEqual(190);
	expect(reply.code.length).toBeLessThanOrEqual(8 * 140);
	await Promise.all(
		knocks.map(async (knock, i) => {
			const { room } = valueOf(await knock.open(`Ana wrote:\n${reply.code}\nsee you`));
			const guest = guests[i];
			if (guest) guest.openRoom = room;
		})
	);
	await until(() => people.every(({ room }) => room.peers.filter(({ state }) => state === 'linked').length === 8));
	await until(() => sameDocs(...people));
	expect(reply.guests.map(({ state }) => state)).toEqual(guests.map(() => 'linked'));
	const later = valueOf(host.room.lookForKnocks(chat.join(''))).found;
	expect(later.map(({ problem }) => problem?.code)).toEqual(guests.map(() => 'knock-already-in'));
}
