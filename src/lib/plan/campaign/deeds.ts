// Random acts and keystrokes of a member, by the real commands: what people do to a plan.
import type { Collection } from '$lib/model/schema';
import { act, versions } from '..';
import type { Command } from '..';
import type { Member } from '../testing';
import type { Dice } from './dice';

const words = ['Calm', ' ferries', ' 渡口', '\u{1f6f3}', ' at night', '\n', ' مرحبا'];
const places = (rng: Dice, ids: readonly string[]) => (rng.below(2) ? { after: rng.pick(ids) ?? '' } : {});

/** What it cannot do as things stand it leaves. */
export type Deed = (member: Member, rng: Dice) => unknown;

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
	// Undo joins what is typed within a moment, by a clock of its own: nothing comes between, and a seed gives the same again.
	member.plan.document.apply({ writes: [], records: [], undoable: true }, []);
};

export const deeds: readonly Deed[] = [
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
