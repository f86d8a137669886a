// The figures of an open cycle follow its journal, whenever that arrives.
import { act } from '$lib/plan';
import { ana, meet, value } from '$lib/plan/testing';
import { expect, it, vi } from 'vitest';
import { LiveFigures } from './live-figures';

it('follow what is written and what arrives, with a new view each time and none for mere typing', async () => {
	const a = await ana();
	const b = await a.admits('bo');
	await meet(a, b);
	const figures = new LiveFigures(b.plan);
	expect(figures.current).toBeUndefined();
	await vi.waitFor(() => expect(figures.current).toBeDefined());
	const empty = figures.current;
	expect(empty?.signals()).toEqual([]);

	value(await a.does(act.addPerson, { name: 'Bo', id: b.person }));
	const team = a.plan.all('teams')[0]?.id ?? '';
	value(await a.does(act.setMembership, { team, person: b.person, member: true }));
	const id = value(await a.does(act.addObjective, { team, title: 'Calm ferries' })).focus ?? '';
	value(await a.does(act.publish, { id }));
	a.now += 3_600_000;
	a.plan.document.text('objectives', id, 'title')?.edit(0, 4, 'Quiet');
	value(await a.does(act.settle, { in: 'objectives', id }));
	await meet(a, b);
	await vi.waitFor(() => expect(figures.current?.pendingFor(b.person)).toHaveLength(1));
	const told = figures.current;
	expect(told).not.toBe(empty);

	b.plan.document.text('objectives', id, 'why')?.edit(0, 0, 'So that people sleep');
	await new Promise((done) => setTimeout(done, 200));
	expect(figures.current).toBe(told);

	b.now = a.now + 86_400_000;
	const of = b.plan.onRecord(id).heads[0] ?? '';
	value(await b.does(act.gotIt, { about: id, of, arrived: undefined }));
	await vi.waitFor(() => expect(figures.current?.pendingFor(b.person)).toEqual([]));
	const later = figures.at(b.now);
	expect(later?.flow().understood.receipts).toEqual({ count: 1, of: 1 });
	expect(figures.at(b.now)).toBe(later);
	expect(figures.at(b.now + 60_000)).not.toBe(later);
});
