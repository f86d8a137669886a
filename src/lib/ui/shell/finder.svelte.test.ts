// What the palette finds, in which order, and that it lets itself be called off.
import { setLocale } from '$lib/i18n';
import { act } from '$lib/live';
import { ana, value } from '$lib/plan/testing';
import type { Member } from '$lib/plan/testing';
import { beforeEach, expect, it } from 'vitest';
import { MemorySession } from '../plan/testing/session';
import { gather, rank } from './finder';

let member: Member;
let session: MemorySession;
const going = () => false;
const made = async <I>(command: Parameters<typeof member.does<I>>[0], input: I) =>
	value(await member.does(command, input)).focus ?? '';

beforeEach(async () => {
	await setLocale('en');
	member = await ana();
	session = new MemorySession(member);
	const objective = await made(act.addObjective, { team: 'genesis-3', title: 'Calm ferries at night' });
	const keyResult = await made(act.addKeyResult, { objective, title: 'Late ferries' });
	await made(act.comment, { on: keyResult, text: 'Which ferries do we count?' });
	const withdrawn = await made(act.comment, { on: objective, text: 'Ferries, withdrawn' });
	await made(act.withdraw, { id: withdrawn });
	const gone = await made(act.addObjective, { team: null, title: 'Ferries that are gone' });
	await made(act.remove, { in: 'objectives', id: gone });
	session.others = [
		{
			id: 'before',
			name: 'Autumn',
			words: { objectives: [['old', 'Ferries for bicycles']], keyResults: [['kr', 'old', '带自行车的乘客']] }
		}
	];
});

async function found(typed: string) {
	const all = await gather(session, await session.otherCycles(), going);
	const ranked = await rank(typed, all ?? [], 50, going);
	return ranked?.map(({ entry }) => [entry.kind, entry.title, entry.hint()]);
}

it('finds objectives, key results, comments, people and other cycles, with where each belongs', async () => {
	expect(await found('ferries')).toEqual([
		['objectives', 'Calm ferries at night', 'Ferry harbour'],
		['keyResults', 'Late ferries', 'Calm ferries at night'],
		['objectives', 'Ferries for bicycles', 'Autumn'],
		['comments', 'Which ferries do we count?', 'Ana · Late ferries']
	]);
	expect(await found('自行车')).toEqual([['keyResults', '带自行车的乘客', 'Autumn']]);
	expect(await found('zixingche')).toEqual([['keyResults', '带自行车的乘客', 'Autumn']]);
	expect(await found('dzxc')).toEqual([['keyResults', '带自行车的乘客', 'Autumn']]);
	expect(await found('ana')).toMatchObject([['people', 'Ana', 'People']]);
});

it('takes words in any order, and leaves out what has only the letters', async () => {
	expect(await found('night calm')).toHaveLength(1);
	expect(await found('cfan')).toEqual([]);
	expect(await found('  ')).toEqual([]);
});

it('shows no more than asked for, and stops when it is called off', async () => {
	const all = (await gather(session, [], going)) ?? [];
	const many = Array.from({ length: 20_000 }, (_, index) => ({ ...(all[0] as (typeof all)[0]), id: `o${index}` }));
	expect(await rank('calm', many, 50, going)).toHaveLength(50);
	expect(await rank('calm', many, 50, () => true)).toBeUndefined();
});
