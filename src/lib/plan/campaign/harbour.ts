// A harbour that some people know: the state from which every schedule starts.
import * as Y from 'yjs';
import { act } from '..';
import { ana, openMember } from '../testing';
import type { Member } from '../testing';
import { quick, quickDevice } from './quick-devices';

const names = ['bo', 'cy', 'di', 'ed', 'fe'];

/** @returns what opens the plan of that morning for each of them anew; `empty`, for members who have yet to receive it */
export async function harbour(people = 3): Promise<(empty?: (at: number) => boolean) => Promise<Member[]>> {
	const a = await ana(quickDevice('a'), quick);
	const others: Member[] = [];
	for (const name of names.slice(0, people - 1)) others.push(await a.admits(name, quickDevice(name.charAt(0))));
	for (const { name, person } of others) await a.does(act.addPerson, { name, id: person });
	const update = Y.encodeStateAsUpdate(a.plan.document.doc);
	const nothing = Y.encodeStateAsUpdate(new Y.Doc());
	const { space, cycle } = a;
	return (empty = () => false) =>
		Promise.all(
			[a, ...others].map(({ name, person, device }, at) =>
				openMember(name, person, device, space, cycle, empty(at) ? nothing : update, quick)
			)
		);
}
