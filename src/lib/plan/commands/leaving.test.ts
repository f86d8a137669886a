// What is written down when a key result leaves one objective for another, or for a life of its own.
import { beforeEach, describe, expect, it } from 'vitest';
import { act } from '..';
import type { Plan } from '..';
import { ana, value } from '../testing';
import type { Member } from '../testing';

let a: Member;
let plan: Plan;
let [up, down, id] = ['', '', ''];
const made = async <I>(command: Parameters<typeof a.does<I>>[0], input: I) =>
	value(await a.does(command, input)).focus ?? '';
/** What was said last of it, and where it then stood. */
const told = (about: string) => plan.revisions(about).map(({ kind, body }) => [kind, body.material]);

beforeEach(async () => {
	a = await ana();
	plan = a.plan;
	up = await made(act.addObjective, { team: null, title: 'Calm ferries' });
	down = await made(act.addObjective, { team: null, title: 'Dry feet' });
	id = await made(act.addKeyResult, { objective: up, title: 'Late boats' });
});

describe('[A1] a key result that moves', () => {
	const moved = (list: string) => made(act.move, { in: 'keyResults', id, list });

	it('is one message, from what is published to what is published', async () => {
		for (const one of [up, down]) value(await a.does(act.publish, { id: one }));
		const before = told(id).length;
		await moved(down);
		expect(told(id).slice(before)).toMatchObject([['changed', { title: 'Late boats', objective: down }]]);
		await made(act.move, { in: 'keyResults', id });
		expect(told(id), 'within its list it is none').toHaveLength(before + 1);
	});

	it('out of a draft is one where it comes, out of what is published one where it leaves, among drafts none', async () => {
		await moved(down);
		expect(told(id)).toEqual([]);
		await moved(up);
		value(await a.does(act.publish, { id: down }));
		await moved(down);
		expect(told(id)).toMatchObject([['changed', { objective: down }]]);
		await moved(up);
		expect(told(id)).toMatchObject([
			['changed', { objective: down }],
			['changed', { objective: up }]
		]);
	});
});

describe('[A1] what turns', () => {
	it('from a key result into an objective leaves what is published, and joins it again when it turns back', async () => {
		value(await a.does(act.publish, { id: up }));
		const before = told(id).length;
		const turned = await made(act.turnIntoObjective, { id });
		expect(told(id).slice(before)).toMatchObject([['changed', { objective: up, dropped: true }]]);
		expect(told(turned), 'a draft is nobody’s news').toEqual([]);
		await made(act.turnIntoKeyResult, { id: turned, under: up });
		expect(told(id).slice(before + 1)).toMatchObject([['changed', { objective: up, dropped: false }]]);
	});

	it('from an objective into a key result is gone as one, and joins what is published', async () => {
		for (const one of [up, down]) value(await a.does(act.publish, { id: one }));
		const to = await made(act.turnIntoKeyResult, { id: down, under: up });
		expect(told(down).at(-1)).toMatchObject(['changed', { state: 'dropped' }]);
		expect(told(to)).toMatchObject([['changed', { title: 'Dry feet', objective: up }]]);
	});
});

it('[A1] what is brought in from a file is nobody’s news before it is published', async () => {
	value(await a.does(act.publish, { id: up }));
	const part = { note: '', owner: null, values: {}, milestones: [], initiatives: [] };
	const brought = { title: 'Quiet decks', why: '', note: '', owner: null, teamPath: [], parent: null };
	const objective = await made(act.bringIn, {
		objectives: [{ ...brought, keyResults: [{ ...part, title: 'Complaints' }] }],
		team: null,
		ownerNote: (name: string) => name
	});
	const own = plan.all('keyResults').find((one) => one.objective === objective)?.id ?? '';
	expect([...told(objective), ...told(own)]).toEqual([]);
	value(await a.does(act.publish, { id: objective }));
	expect([...told(objective), ...told(own)].map(([kind]) => kind)).toEqual(['published', 'published']);
});
