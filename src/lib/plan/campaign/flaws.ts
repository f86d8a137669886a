// What must hold of a plan after any merge, and how two replicas are told apart.
import { byOrder, placeAt } from '$lib/model/order';
import { collections } from '$lib/model/schema';
import { forest, withoutCircles } from '$lib/model/tree';
import { chainReports } from '..';
import { canonicalState } from '../digest';
import type { Member } from '../testing';

/** Empty where all is well. */
export function flaws({ plan }: Member): string[] {
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

const order = (a: { id: string; order?: string }, b: { id: string; order?: string }) =>
	byOrder({ order: '', ...a }, { order: '', ...b });

/** All that two members who have met must have alike: the state, what each believes, and what each shows in which order. */
export function replica({ plan }: Member): string {
	const records = [...plan.journal.records()].map((record) => plan.journal.keyOf(record)).sort();
	const seen = collections.map((collection) => [...plan.all(collection)].sort(order).map(({ id }) => id));
	return JSON.stringify([canonicalState(plan.document), records, seen]);
}
